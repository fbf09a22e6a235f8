package prongsai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private static final String PROVINCE = "จังหวัด";

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
            PROVINCE,
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

    private static final Pattern PARTS_AT_END = Pattern.compile(PARTS.pattern() + "\\s*$");

    /** Whose report it is, in its title. */
    private static final Pattern OF = Pattern.compile("ของ\\s*(?=" + TYPE + ")");
    /** The head of a memo names the unit and its agency. */
    private static final Pattern MEMO = Pattern.compile("^\\s*ส่วนราชการ\\s*[.…:]*\\s*(.+)$", Pattern.DOTALL);

    /** What a title begins with. */
    private static final Pattern REPORT = Pattern.compile(
            "^\\s*(?:แบบ)?(?:รายงาน|แบบ(?:สำรวจ|ประเมิน|ติดตาม|ตรวจ|วัด)|การเปิดเผย|มาตรการ|การวิเคราะห์|ผลการ)");

    /** Before ของ: guidance, a form or an author, which are another's than the report. */
    private static final Pattern ANOTHERS = Pattern.compile(
            "ตาม(?:แนว|หลัก|เกณฑ์|กรอบ|คู่มือ|(?:นโยบาย|ประกาศ|ระเบียบ|คำสั่ง|หนังสือ|แบบ|ข้อเสนอแนะ)\\s*$)|โดย|ร่วมกับ"
                    + "|^\\s*แบบ(?:รายงาน|สำรวจ|ประเมิน)?\\s*$");

    private static final Pattern TYPED = Pattern.compile("(?<=^|\\s)" + TYPE);
    /** Units of an agency that have a name as agencies do. */
    private static final Pattern UNIT =
            Pattern.compile("^สำนักงาน(?:ปลัด(?!กระทรวง|สำนัก)|อธิการบดี|คณบดี|คณะ(?!กรรมการ)|ผู้อำนวยการ|เลขานุการ)");

    /** Whose assessment it is that the reports are made for: titles name it, and none of them is its own. */
    private static final Pattern SURVEYOR = Pattern.compile("ป้องกัน\\s*และ\\s*ปราบปราม\\s*การทุจริต(?!\\s*ในภาครัฐ)");

    /** Words that make a line more than a name. */
    private static final Pattern SENTENCE = Pattern.compile(
            "มาตรการ|รายงาน|ประเมิน|คุณธรรม|และความโปร่งใส|ได้|ดำเนิน|ข้อมูล|ส่งเสริม(?:ให้|ความ|จริยธรรม)|ผลการ|เรื่อง");

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
        List<Passages.Passage> titles = head.stream()
                .flatMap(TitledAgency::lines)
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .filter(line -> !MEMO.matcher(line.text()).matches())
                .toList();
        return first(titles, line -> Stream.concat(Stream.of(line), ofReport(line)))
                .or(() -> first(titles, PARTS::splitAsStream))
                .or(() -> first(titles, TitledAgency::behindOf))
                .or(() -> first(titles, TitledAgency::behindTitle))
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

        boolean isProvince() {
            return type.equals(PROVINCE);
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
                named.isProvince() ? Optional.of(rest) : province,
                domain,
                Optional.empty(),
                false,
                UNLISTED,
                List.of(printed(named.name(), named.place, passages)));
    }

    /**
     * The first name in the lines of the head. Whole lines, and the names that a report's title is of, come before the parts
     * beside a year, and all before the other names behind ของ, which may be those of another agency that a title speaks of.
     * A province below another name is its place.
     *
     * @param parts of a line, any of which may be a name
     */
    private static Optional<Named> first(List<Passages.Passage> lines, Function<String, Stream<String>> parts) {
        List<Named> above = new ArrayList<>();
        for (Passages.Passage line : lines) {
            Optional<Named> found = names(line, parts)
                    .filter(named -> !named.isProvince() || above.isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            Stream.<Function<String, Stream<String>>>of(Stream::of, PARTS::splitAsStream, TitledAgency::behindOf)
                    .flatMap(any -> names(line, any))
                    .filter(named -> !named.isProvince())
                    .forEach(above::add);
        }
        return Optional.empty();
    }

    private static Stream<Named> names(Passages.Passage line, Function<String, Stream<String>> parts) {
        return parts.apply(line.text()).flatMap(part -> named(part, line.place()).stream());
    }

    /** A paragraph whose lines were broken by hand says something of its own in each. */
    private static Stream<Passages.Passage> lines(Passages.Passage passage) {
        return passage.text()
                .lines()
                .map(line -> new Passages.Passage(line, passage.place(), passage.head(), passage.inTable()));
    }

    /** The name that a title ends with, where a page's lines came together: nothing but its place or the year is behind it. */
    private static Stream<String> behindTitle(String line) {
        return REPORT.matcher(line).lookingAt()
                ? TYPED.matcher(line).results().map(typed -> line.substring(typed.start()))
                : Stream.empty();
    }

    /** The name that a title says the report is of: other bodies of its house may stand in the lines below. */
    private static Stream<String> ofReport(String line) {
        return REPORT.matcher(line).lookingAt()
                ? OF.matcher(line)
                        .results()
                        .filter(of ->
                                !ANOTHERS.matcher(line.substring(0, of.start())).find())
                        .map(of ->
                                PARTS_AT_END.matcher(line.substring(of.end())).replaceFirst(""))
                : Stream.empty();
    }

    private static Stream<String> behindOf(String line) {
        return PARTS.splitAsStream(line)
                .flatMap(part -> OF.matcher(part).results().map(of -> part.substring(of.end())));
    }

    private static Optional<Named> named(String text, Place place) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Named named = new Named(matcher.group(1), matcher.group(2).stripTrailing(), place);
        boolean other = UNIT.matcher(named.name()).find()
                || SURVEYOR.matcher(named.name()).find();
        return other
                        || named.rest.strip().length() < SHORTEST
                        || SENTENCE.matcher(named.rest).find()
                ? Optional.empty()
                : Optional.of(named);
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
