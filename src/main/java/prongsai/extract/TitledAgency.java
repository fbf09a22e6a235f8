package prongsai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.model.Agency;
import prongsai.model.Place;

/**
 * Agencies that no list of local governments has: hospitals, colleges, departments, provinces, police stations, state
 * enterprises. A line of the head that is one's name says whose report it is; without a list to hold it against, the
 * confidence stays low.
 */
final class TitledAgency {
    /**
     * Kinds of assessed agencies as their names begin (domain list: types of the ITA, general knowledge of official names).
     * A ministry is the parent of the agency that reports, and none of these.
     */
    private static final List<String> TYPES = List.of(
            "โรงพยาบาลส่งเสริมสุขภาพตำบล",
            "โรงพยาบาล",
            "สำนักงานสาธารณสุขจังหวัด",
            "สำนักงานสาธารณสุขอำเภอ",
            "วิทยาลัยเทคนิค",
            "วิทยาลัยการอาชีพ",
            "วิทยาลัยสารพัดช่าง",
            "วิทยาลัยอาชีวศึกษา",
            "วิทยาลัย",
            "มหาวิทยาลัย",
            "สถาบัน",
            "โรงเรียน",
            "สถานีตำรวจภูธร",
            "สถานีตำรวจนครบาล",
            "สถานีตำรวจ",
            "สำนักงานเขตพื้นที่การศึกษา",
            "สำนักงานคณะกรรมการ",
            "สำนักงานปลัดกระทรวง",
            "สำนักงานจังหวัด",
            "สำนักงาน",
            "ที่ว่าการอำเภอ",
            "กองทุน",
            "กรม",
            "จังหวัด",
            "การไฟฟ้า",
            "การประปา",
            "การรถไฟ",
            "การท่าเรือ",
            "การเคหะ",
            "การทางพิเศษ",
            "การนิคมอุตสาหกรรม",
            "การกีฬา",
            "การยาง",
            "องค์การ",
            "ธนาคาร",
            "ศูนย์");

    /** A line that is the name, with no more than its place, a law's word or a parent behind it. */
    private static final Pattern LINE =
            Pattern.compile("^\\s*(?:ของ\\s*|ชื่อ?หน่วยงาน\\s*[:.]*\\s*|หน่วยงาน\\s*[:.]*\\s*)?("
                    + TYPES.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")([\\u0E00-\\u0E4E]*(?: [\\u0E00-\\u0E4E]+){0,3}?(?:\\s*เขต\\s*\\d{1,2})?(?:\\s*\\((?:องค์การมหาชน|มหาชน)\\))?)"
                    + "\\s*(?=$|อำเภอ|อ\\.|เขต|ตำบล|จังหวัด|จ\\.|สังกัด|ประจำปี|ปีงบประมาณ|กระทรวง)[^\\n]{0,90}$");

    /** Words that make a line more than a name. */
    private static final Pattern SENTENCE =
            Pattern.compile("มาตรการ|รายงาน|ประเมิน|คุณธรรม|ได้|ดำเนิน|ข้อมูล|ส่งเสริม|ผลการ|เรื่อง");

    private static final int LONGEST_LINE = 150;
    private static final int SHORTEST = 2;
    /** No list says that there is such an agency. */
    private static final double UNLISTED = 0.4;

    private TitledAgency() {}

    /**
     * The agency that a line of the head names.
     *
     * @param province that the report names, if any
     * @param district likewise
     */
    static Optional<Agency> find(
            Passages passages, Optional<String> province, Optional<String> district, Optional<String> domain) {
        return passages.all().stream()
                .filter(Passages.Passage::head)
                .flatMap(passage -> named(passage, passages, province, district, domain).stream())
                .findFirst();
    }

    private static Optional<Agency> named(
            Passages.Passage line,
            Passages passages,
            Optional<String> province,
            Optional<String> district,
            Optional<String> domain) {
        if (line.text().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String type = matcher.group(1);
        String rest = matcher.group(2).strip();
        if (rest.length() < SHORTEST || SENTENCE.matcher(rest).find()) {
            return Optional.empty();
        }
        String name = type + matcher.group(2).stripTrailing();
        Optional<String> where = type.equals("จังหวัด") ? Optional.of(rest) : province;
        return Optional.of(new Agency(
                name,
                type,
                rest,
                district,
                where,
                domain,
                Optional.empty(),
                false,
                UNLISTED,
                Stream.of(printed(name, line.place(), passages)).toList()));
    }

    private static Agency.PrintedName printed(String name, Place place, Passages passages) {
        long count =
                passages.all().stream().filter(p -> p.text().contains(name)).count();
        return new Agency.PrintedName(name, (int) count, place);
    }
}
