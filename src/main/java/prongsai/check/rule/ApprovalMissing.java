package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;
import prongsai.model.Unassigned;
import prongsai.text.Squash;

/**
 * A superior's opinion was left blank, or a line to sign on has no name: one finding for all. A dotted line with the name
 * under it is signed by hand and is fine; a report without such lines needs none.
 */
public final class ApprovalMissing implements Rule {
    private static final String OFFICE =
            "(?:รอง|ผู้ช่วย|หัวหน้า|สำนัก|ส่วน|ฝ่าย|กอง|ปลัด|นายก|ผู้บังคับบัญชา|ผู้บริหาร|ผู้อำนวยการ|ผอ|เลขานุการ|เลขาธิการ|อธิบดี|คณบดี|นายอำเภอ|ผู้ว่าราชการ)";
    private static final Pattern OPINION =
            Pattern.compile("^\\s*[\\d.\\-]*\\s*(?:ความเห็น|ความคิดเห็น|ข้อพิจารณา)\\s*(?:ของ|ท่าน)*\\s*" + OFFICE);
    /** A label that names nobody: only with dots where the words should stand. */
    private static final Pattern NOBODY = Pattern.compile(
            "^\\s*[\\d.\\-]*\\s*(?:ความเห็น|ความคิดเห็น|ข้อพิจารณา|ข้อสั่งการ)\\s*(?:/\\s*(?:ข้อสั่งการ|คำสั่ง|ข้อพิจารณา))?\\s*[:：]?\\s*[.…_]");

    private static final Pattern ORDER = Pattern.compile("^\\s*(?:คำสั่ง|บัญชา)\\s*(?:ของ|ท่าน)*\\s*" + OFFICE);
    /** Words of the label itself, letters alone. */
    private static final Pattern LABEL = Pattern.compile(
            "ความคิดเห็น|ความเห็น|ข้อพิจารณา|ข้อสั่งการ|คำสั่ง|บัญชา|ของ|ท่าน|รอง|ผู้ช่วย|หัวหน้า|สำนักงาน|สำนัก|ส่วนราชการ|ฝ่าย|กองช่าง|กองคลัง|กองการศึกษา|กอง|ปลัด"
                    + "|นายก|ผู้บังคับบัญชา|ผู้บริหาร|ผู้อำนวยการ|ผอ|เลขานุการ|เลขาธิการ|อธิบดี|คณบดี|นายอำเภอ|ผู้ว่าราชการจังหวัด|ผู้ว่าราชการ"
                    + "|องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|องค์กรบริหารส่วนตำบล|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|เทศบาล|เทศมนตรี|อบต|อบจ|ทต|ทม|ตำบล|เมือง|นคร");

    private static final Pattern SAID =
            Pattern.compile("เห็น|ควร|อนุมัติ|ทราบ|ชอบ|ให้|แล้ว|ดำเนิน|มอบ|เสนอ|เรื่อง|ไม่|จึง|ตาม");
    private static final Pattern DOTS = Pattern.compile("(?:\\.{4,}|…{2,}|_{4,}|(?:\\.\\s){4,})\\s*$");
    private static final Pattern ONLY_DOTS = Pattern.compile("^[\\s.…_\\-]*$");
    private static final Pattern EMPTY_BOX = Pattern.compile("☐|□|\\(\\s*\\)");
    private static final Pattern TICKED = Pattern.compile("☑|☒|✓|✔|\\(\\s*[/✓xX]\\s*\\)");
    private static final Pattern SIGN = Pattern.compile("^\\s*\\(?\\s*(?:ลงชื่อ|ลงนาม)");
    private static final Pattern SIGN_WORDS = Pattern.compile(
            "ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้เสนอ|ผู้อนุมัติ|ผู้ตรวจสอบ|ผู้รับรอง|ผู้จัดทำ|ผู้เห็นชอบ|ผู้ตรวจ|วันที่");
    private static final Pattern BLANK_NAME = Pattern.compile("^\\s*\\([\\s.…_]{3,}\\)\\s*.{0,60}$");
    /** The head of a local government or a district, and no man whose name begins with the letter that a mayor ends with. */
    private static final String MAYOR =
            "(?:นายอำเภอ|นายก(?=\\s*(?:$|[)ฯ.…_]|เทศ|องค์|อ\\.?\\s?บ\\.?\\s?[ตจ]|ท[ตมน]|ท\\.\\s?[ตมน]|เมือง|สภา|สมาคม|ได้|พิจารณา)))";

    private static final String TITLED = "(?:(?!" + MAYOR
            + ")นาย|นาง|น\\.ส\\.|ว่าที่|[พรส]\\.(?!\\s?ศ)|จ\\.\\s?[ตทอส]\\.|ดร\\.|สิบ|จ่า|พัน|ร้อย|ม\\.ล\\.|[A-Z])";
    /** Titles that stand before another of the same person, with a blank between. */
    private static final String TITLES =
            "(?:(?:ว่าที่|นาย|นาง|นางสาว|(?:[ก-ฮ]{1,4}\\.\\s?)+(?:หญิง)?|(?:ว่าที่\\s?)?(?:พล|พัน|ร้อย|สิบ|จ่า)(?:ตำรวจ|อากาศ|เรือ)?(?:เอก|โท|ตรี)(?:หญิง)?)\\s+)*";
    /** A name of two words without a title: in brackets, and no office. */
    private static final String UNTITLED = "(?!\\s*(?:" + MAYOR + "|(?!นาย)" + OFFICE
            + "|ผู้|พนักงาน|เจ้า|นัก|ครู|ประธาน|กรรมการ|คณะ|ตำแหน่ง|วัน))\\s*[เ-ไก-ฮ][\u0E00-\u0E4E]+\\s+[เ-ไก-ฮ][\u0E00-\u0E4E\\s]*\\)";

    private static final Pattern NAME = Pattern.compile("^\\s*\\(?\\s*" + TITLED);
    /** One of several that stand side by side. */
    private static final Pattern PERSON = Pattern.compile(
            "\\((?:\\s*" + TITLES + TITLED + "(?:[^()]*\\))?|" + UNTITLED + ")|(?<=^|\\s)" + TITLES + TITLED);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A line of a paragraph, or of a table that holds no record. */
    private record Line(String text, Place place, boolean signature) {}

    @Override
    public List<Hit> check(CheckContext context) {
        List<Line> lines = lines(context);
        List<Line> blank = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (blankOpinion(context, lines, i) || blankSignature(lines, i)) {
                blank.add(lines.get(i));
            }
        }
        if (blank.isEmpty()) {
            return List.of();
        }
        Line first = blank.getFirst();
        // Recognition reads print: what was written by hand, and a signature, may be on the page all the same.
        boolean read = context.report().source().textOrigin() != TextOrigin.DIGITAL;
        boolean one = blank.size() == 1;
        return List.of(Hit.ofReport("", first.text, first.place)
                .confidence(read ? 0.6 : 0.8)
                .saying(Hit.shortened(first.text.replaceAll("\\s*[.…_]{3,}\\s*", " ")), blank.size())
                .variant(read ? (one ? "read" : "several-read") : (one ? "" : "several")));
    }

    private static List<Line> lines(CheckContext context) {
        List<Line> lines = new ArrayList<>();
        for (Prose prose : context.report().prose()) {
            add(lines, prose.text(), prose.place(), prose.role() == Prose.Role.SIGNATURE);
        }
        for (Unassigned cell : context.report().unassigned()) {
            add(lines, cell.text(), cell.place(), false);
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, Place place, boolean signature) {
        for (String line : text.split("\\n|(?<=\\S)\\s*(?=\\(?\\s*ลงชื่อ)")) {
            if (!line.isBlank()) {
                lines.add(new Line(line.strip(), place, signature));
            }
        }
    }

    private static boolean blankOpinion(CheckContext context, List<Line> lines, int at) {
        String text = lines.get(at).text;
        boolean opinion = Surroundings.found(OPINION, text);
        boolean order =
                (Surroundings.found(ORDER, text) || Surroundings.found(NOBODY, text)) && Surroundings.found(DOTS, text);
        if (!(opinion || order) || Surroundings.found(TICKED, text)) {
            return false;
        }
        String letters =
                Squash.of(text).replace(Squash.of(context.report().agency().shortName()), "");
        String rest = LABEL.matcher(letters).replaceAll("");
        boolean label = rest.isEmpty() || (Surroundings.found(DOTS, text) && !Surroundings.found(SAID, rest));
        if (!label) {
            return Surroundings.found(EMPTY_BOX, text)
                    && LABEL.matcher(rest).replaceAll("").length() < text.length() / 2;
        }
        return nothingFollows(lines, at + 1);
    }

    /** Dots, boxes without a tick, and then a signature, another opinion, or the end. */
    private static boolean nothingFollows(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && ONLY_DOTS.matcher(lines.get(at).text).matches()) {
            at++;
        }
        if (at == lines.size()) {
            return true;
        }
        Line next = lines.get(at);
        if (Surroundings.found(TICKED, next.text)) {
            return false;
        }
        String office = LABEL.matcher(Squash.of(next.text)).replaceAll("");
        return Surroundings.found(EMPTY_BOX, next.text)
                || next.signature
                || Surroundings.found(SIGN, next.text)
                || Surroundings.found(OPINION, next.text)
                || BLANK_NAME.matcher(next.text).matches()
                || Surroundings.found(NAME, next.text)
                || office.isEmpty();
    }

    private static boolean blankSignature(List<Line> lines, int at) {
        String text = lines.get(at).text;
        if (BLANK_NAME.matcher(text).matches()) {
            return at == 0 || !Surroundings.found(SIGN, lines.get(at - 1).text);
        }
        if (!Surroundings.found(SIGN, text)
                || !Squash.of(SIGN_WORDS.matcher(text).replaceAll("")).isEmpty()) {
            return false;
        }
        return !named(lines, at);
    }

    /** The name is under the line; under lines side by side, which are parts of one, there is a name for each. */
    private static boolean named(List<Line> lines, int at) {
        Place place = lines.get(at).place;
        int from = at;
        int to = at + 1;
        while (from > 0 && beside(lines.get(from - 1), place)) {
            from--;
        }
        while (to < lines.size() && beside(lines.get(to), place)) {
            to++;
        }
        if (to == lines.size() || !PERSON.matcher(lines.get(to).text).lookingAt()) {
            return false;
        }
        return PERSON.matcher(lines.get(to).text).results().count() >= to - from;
    }

    private static boolean beside(Line line, Place place) {
        return line.place.equals(place) && Surroundings.found(SIGN, line.text);
    }
}
