package prongsai.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.model.Head;
import prongsai.model.Place;
import prongsai.text.Squash;
import prongsai.text.ThaiDates;

/**
 * Finds the report's title, number and date, and the fiscal year it is about.
 *
 * <p>The year is the one that the title names. An analysis of last year's results carries that year in its title; its
 * own year is that of the measures it proposes, else that of its date.
 */
final class HeadFinder {
    private static final Pattern FISCAL_YEAR = Pattern.compile(
            "(?:ปี\\s*งบประมาณ|ประจำปี|ในปี|ปี)\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?|พุทธศักราช)?\\s*(25[4-9]\\d)(?!\\d)(?!\\s*[-–])");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*ที่\\s*[.…]*\\s*(.+?)\\s*(?:[.…]{2,}.*)?(?:วันที่.*)?$", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("^\\s*เรื่อง\\s*[.…]*\\s*(.+?)\\s*[.…]*$", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("^\\s*(?:ที่\\s.*)?วันที่\\s*[.…]*\\s*\\d", Pattern.DOTALL);
    /** รายงาน ณ วันที่, รายงานผลการดำเนินการ ณ วันที่: the day of which the report speaks, on a line of its own. */
    private static final Pattern REPORTED = Pattern.compile(
            "^[\\s(]*(?:ผู้)?รายงาน\\s*(?:ผล|ข้อมูล)?(?:การดำเนิน(?:การ|งาน))?\\s*ณ\\s*วันที่\\s*[.…]*\\s*(?=[\\d๐-๙])");
    /** The same at the end of the title. */
    private static final Pattern OF_DAY = Pattern.compile("(?<![\\u0E01-\\u0E4E])ณ\\s*วันที่\\s*(?=[\\d๐-๙])");

    /** A heading of what is proposed, be it numbered or the second half of a title. */
    private static final Pattern OF_MEASURES =
            Pattern.compile("\\s*(?:[\\d๐-๙]{1,2}[.)]\\s*|และ\\s*)?(?:ข้อเสนอแนะ|มาตรการ|แนวทาง)");

    private static final int TITLE_LINES = 4;
    private static final int TITLE = 260;
    /** Letters before the year's words in a line that is part of the title. */
    private static final int YEAR_LINE = 8;

    /**
     * What was found.
     *
     * @param head title, number, date
     * @param fiscalYear Buddhist era; empty where nothing says it
     * @param titled false where the title of a report should name the year, and does not: it is taken from elsewhere
     */
    record Found(Head head, Optional<Integer> fiscalYear, boolean titled) {}

    private HeadFinder() {}

    static Found find(Passages passages) {
        List<Passages.Passage> outside = passages.outside();
        int at = titleAt(outside);
        Optional<LocalDate> date = date(outside).or(() -> reported(outside, at));
        Head head = at < 0
                ? new Head("", number(outside), date, Place.NOWHERE)
                : new Head(
                        title(outside, at),
                        number(outside),
                        date,
                        outside.get(at).place());
        boolean report = at >= 0 && reportTitle(outside.get(at).text());
        Optional<Integer> named = report ? yearOfTitle(outside, at) : Optional.empty();
        Optional<Integer> year = named.or(() -> yearOfOthers(outside, date));
        return new Found(head, year, !report || titled(outside, at));
    }

    private static int titleAt(List<Passages.Passage> outside) {
        for (int i = 0; i < outside.size(); i++) {
            if (reportTitle(outside.get(i).text())) {
                return i;
            }
        }
        for (int i = 0; i < outside.size(); i++) {
            if (SUBJECT.matcher(outside.get(i).text()).matches()
                    || resultTitle(outside.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** รายงานผลการดำเนินการเพื่อส่งเสริม..., มาตรการส่งเสริมคุณธรรม...: a heading that names the year's own measures. */
    private static boolean reportTitle(String text) {
        Matcher subject = SUBJECT.matcher(text);
        String squashed = Squash.of(subject.matches() ? subject.group(1) : text);
        return squashed.length() < 260
                && squashed.contains("ส่งเสริมคุณธรรม")
                && !squashed.contains("ผลการประเมิน")
                && !squashed.startsWith("ตัวชี้วัด")
                && (squashed.startsWith("รายงาน")
                        || squashed.startsWith("มาตรการ")
                        || squashed.startsWith("การดำเนินการ")
                        || squashed.startsWith("ผลการดำเนินการ")
                        || squashed.startsWith("สรุปผล")
                        || squashed.startsWith("แบบรายงาน"));
    }

    private static boolean resultTitle(String text) {
        String squashed = Squash.of(text);
        return squashed.length() < 260
                && (squashed.startsWith("รายงานผลการ") || squashed.startsWith("การวิเคราะห์ผลการประเมิน"));
    }

    private static String title(List<Passages.Passage> outside, int at) {
        Matcher subject = SUBJECT.matcher(outside.get(at).text());
        StringBuilder title = new StringBuilder(
                subject.matches() ? subject.group(1) : outside.get(at).text().strip());
        for (int i = at + 1; i < outside.size() && i < at + TITLE_LINES; i++) {
            String next = outside.get(i).text().strip();
            if (next.startsWith("ประจำปี") || next.startsWith("ปีงบประมาณ")) {
                return title.append(' ').append(next).toString();
            }
        }
        return title.toString();
    }

    private static Optional<Integer> yearOfTitle(List<Passages.Passage> outside, int at) {
        return outside.stream()
                .skip(at)
                .limit(TITLE_LINES)
                .flatMap(line -> yearIn(line.text()).stream())
                .findFirst();
    }

    /** The title or a line that begins with the year names it; a sentence below may tell another year's results. */
    private static boolean titled(List<Passages.Passage> outside, int at) {
        for (int i = at; i < outside.size() && i < at + TITLE_LINES; i++) {
            Matcher matcher = FISCAL_YEAR.matcher(outside.get(i).text());
            if (matcher.find()) {
                return i == at || matcher.start() <= YEAR_LINE;
            }
        }
        return false;
    }

    private static Optional<Integer> yearOfOthers(List<Passages.Passage> outside, Optional<LocalDate> date) {
        return yearOfMeasures(outside)
                .or(() -> date.map(HeadFinder::fiscalYearOf))
                .or(() -> outside.stream()
                        .filter(Passages.Passage::head)
                        .flatMap(p -> yearIn(p.text()).stream())
                        .findFirst());
    }

    /** ข้อเสนอแนะ...ในปีงบประมาณ พ.ศ. 2566: the heading under which an analysis proposes its measures. */
    private static Optional<Integer> yearOfMeasures(List<Passages.Passage> outside) {
        return outside.stream()
                .map(Passages.Passage::text)
                .filter(text -> text.length() < 200)
                .filter(text -> OF_MEASURES.matcher(text).lookingAt())
                .filter(text -> !text.contains("ผลการประเมิน"))
                .flatMap(text -> yearIn(text).stream())
                .findFirst();
    }

    private static Optional<Integer> yearIn(String text) {
        Matcher matcher = FISCAL_YEAR.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The fiscal year in which a day lies. */
    private static int fiscalYearOf(LocalDate date) {
        return date.getYear() + ThaiDates.ERA + (date.getMonthValue() >= 10 ? 1 : 0);
    }

    private static Optional<String> number(List<Passages.Passage> outside) {
        return outside.stream()
                .map(p -> NUMBER.matcher(p.text()))
                .filter(Matcher::matches)
                .map(m -> m.group(1).strip())
                .filter(number -> number.matches(".*\\d.*/.*|.*\\d{3,}.*") && number.length() < 40)
                .findFirst();
    }

    /** The date in the head of a memo: on the line of its number, or on one that begins with วันที่. */
    private static Optional<LocalDate> date(List<Passages.Passage> outside) {
        return outside.stream()
                .map(Passages.Passage::text)
                .filter(text -> text.length() < 160 && DATED.matcher(text).find())
                .flatMap(text -> ThaiDates.scan(text).stream())
                .filter(mention -> mention.day().isPresent())
                .map(ThaiDates.Mention::date)
                .findFirst();
    }

    /** The day that the report says it was made on, beside its title or on a line of its own; a list's day in a sentence is not. */
    private static Optional<LocalDate> reported(List<Passages.Passage> outside, int at) {
        List<String> title = at < 0
                ? List.of()
                : outside.stream()
                        .skip(at)
                        .limit(TITLE_LINES)
                        .map(Passages.Passage::text)
                        .filter(text -> text.length() < TITLE)
                        .toList();
        return Stream.concat(
                        title.stream().flatMap(text -> dayBehind(OF_DAY, text).stream()),
                        outside.stream()
                                .map(Passages.Passage::text)
                                .filter(text -> text.length() < TITLE)
                                .flatMap(text -> dayBehind(REPORTED, text).stream()))
                .findFirst();
    }

    private static Optional<LocalDate> dayBehind(Pattern words, String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find()
                ? ThaiDates.scan(text).stream()
                        .filter(mention -> mention.start() >= matcher.start() && mention.start() <= matcher.end())
                        .filter(mention -> mention.day().isPresent())
                        .map(ThaiDates.Mention::date)
                        .findFirst()
                : Optional.empty();
    }
}
