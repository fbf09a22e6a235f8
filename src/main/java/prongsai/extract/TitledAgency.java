package prongsai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final String TYPE =
            "(?:" + TYPES.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";

    /** A line that is the name, with no more than its abbreviation, its place, a law's word or a parent behind it. */
    private static final Pattern LINE =
            Pattern.compile("^\\s*(?:ของ\\s*|ชื่อ?หน่วยงาน\\s*[:.]*\\s*|หน่วยงาน\\s*[:.]*\\s*)?(" + TYPE
                    + ")([\\u0E00-\\u0E4E]*(?: [\\u0E00-\\u0E4E]+){0,3}?(?:\\s*เขต\\s*\\d{1,2})?(?:\\s*\\((?:องค์การมหาชน|มหาชน)\\))?)"
                    + "\\s*(?:\\((?:[\\u0E00-\\u0E4E]{1,6}\\.){1,5}[\\u0E00-\\u0E4E]{0,6}\\)\\s*|\\([A-Z]{2,8}\\)\\s*)?"
                    + "(?=$|อำเภอ|อ\\.|เขต|ตำบล|จังหวัด|จว?\\.|สังกัด|ประจำปี|ปีงบประมาณ|กระทรวง|โทร)[^\\n]{0,90}$");

    /** What stands beside the name in a title: the year, or the blanks of another column. */
    private static final Pattern PARTS = Pattern.compile(
            "(?:\\s{2,}|\\t|(?:ประจำ)?ปี\\s*(?:งบประมาณ)?\\s*(?:พ\\s*\\.\\s*ศ\\s*\\.?|พุทธศักราช)?\\s*25\\d\\d)+");

    /** Whose report it is, in its title. */
    private static final Pattern OF = Pattern.compile("ของ\\s*(?=" + TYPE + ")");
    /** The head of a memo names the unit and its agency. */
    private static final Pattern MEMO = Pattern.compile("^\\s*ส่วนราชการ\\s*[.…:]*\\s*(.+)$", Pattern.DOTALL);

    private static final Pattern TYPED = Pattern.compile("(?<=^|\\s)" + TYPE);
    /** Units of an agency that have a name as agencies do. */
    private static final Pattern UNIT =
            Pattern.compile("^สำนักงาน(?:ปลัด(?!กระทรวง|สำนัก)|อธิการบดี|คณบดี|คณะ(?!กรรมการ)|ผู้อำนวยการ|เลขานุการ)");

    /** Words that make a line more than a name. */
    private static final Pattern SENTENCE = Pattern.compile(
            "มาตรการ|รายงาน|ประเมิน|คุณธรรม|ได้|ดำเนิน|ข้อมูล|ส่งเสริม(?:ให้|ความ|จริยธรรม)|ผลการ|เรื่อง");

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
        List<Passages.Passage> head =
                passages.all().stream().filter(Passages.Passage::head).toList();
        return head.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .filter(line -> !MEMO.matcher(line.text()).matches())
                .flatMap(line -> named(line).stream())
                .findFirst()
                .or(() -> head.stream()
                        .flatMap(line -> inMemo(line, passages).stream())
                        .findFirst())
                .map(named -> agency(named, passages, province, district, domain));
    }

    /** A name as it is printed: the kind of agency, and what stands behind it. */
    private record Named(String type, String rest, Place place) {
        String name() {
            return type + rest;
        }
    }

    private static Agency agency(
            Named named,
            Passages passages,
            Optional<String> province,
            Optional<String> district,
            Optional<String> domain) {
        String rest = named.rest.strip();
        return new Agency(
                named.name(),
                named.type,
                rest,
                district,
                named.type.equals("จังหวัด") ? Optional.of(rest) : province,
                domain,
                Optional.empty(),
                false,
                UNLISTED,
                List.of(printed(named.name(), named.place, passages)));
    }

    /** The name that a line is, or else the one beside the year in it or behind ของ. */
    private static Optional<Named> named(Passages.Passage line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.text());
        for (String part : PARTS.split(line.text())) {
            parts.add(part);
            Matcher of = OF.matcher(part);
            while (of.find()) {
                parts.add(part.substring(of.end()));
            }
        }
        return parts.stream()
                .flatMap(part -> named(part, line.place()).stream())
                .findFirst();
    }

    private static Optional<Named> named(String text, Place place) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.find() || UNIT.matcher(text.strip()).find()) {
            return Optional.empty();
        }
        String rest = matcher.group(2).stripTrailing();
        return rest.strip().length() < SHORTEST || SENTENCE.matcher(rest).find()
                ? Optional.empty()
                : Optional.of(new Named(matcher.group(1), rest, place));
    }

    /** Of the names behind ส่วนราชการ, which are those of a unit and its agency or of an agency and its parent, the one named most. */
    private static Optional<Named> inMemo(Passages.Passage line, Passages passages) {
        Matcher memo = MEMO.matcher(line.text());
        if (!memo.matches()) {
            return Optional.empty();
        }
        List<Named> all = new ArrayList<>();
        for (String part : PARTS.split(memo.group(1))) {
            Matcher typed = TYPED.matcher(part);
            List<Integer> starts = new ArrayList<>();
            while (typed.find()) {
                starts.add(typed.start());
            }
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : part.length();
                String name = part.substring(starts.get(i), end).strip();
                named(name, line.place()).ifPresent(all::add);
            }
        }
        return all.reversed().stream()
                .max(Comparator.comparingInt(
                        one -> printed(one.name(), one.place, passages).count()));
    }

    private static Agency.PrintedName printed(String name, Place place, Passages passages) {
        long count =
                passages.all().stream().filter(p -> p.text().contains(name)).count();
        return new Agency.PrintedName(name, (int) count, place);
    }
}
