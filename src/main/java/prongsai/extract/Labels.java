package prongsai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Paragraph;
import prongsai.model.Value;
import prongsai.text.Numerals;
import prongsai.text.Steps;

/** What a column would be called, in front of what it would hold: ผู้รับผิดชอบ : กองคลัง. */
final class Labels {
    private static final int LONGEST_LABEL = 60;

    /** What a list step, or a name in a list of names, begins with. */
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.)]?\\s+|[-–•*]\\s*)?");

    /** Not that of an address, nor that of a time of day. */
    private static final Pattern COLON = Pattern.compile(":(?!//)(?:(?<!\\d:)|(?!\\d))");

    /** A name without a colon behind it: the whole of it, up to a blank. */
    private static final Pattern NAME = Pattern.compile(
            "(?:วิธี(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ)|วิธีการ|(?:ขั้นตอนหรือ)?(?:วิธีการ|ขั้นตอน|แนวทาง)(?:การ)?(?:ปฏิบัติ|ดำเนิน(?:การ|งาน))|(?:หน่วยงาน|ส่วนราชการ|ผู้)?(?:ที่)?รับผิดชอบ"
                    + "|(?:ช่วง)?(?:ระยะ)?เวลา(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ)?|(?:สรุป)?ผลการ(?:ดำเนิน(?:การ|งาน)|ปฏิบัติ(?:งาน)?)|ผลผลิต|ผลลัพธ์|ผลสัมฤทธิ์|ผลที่ได้รับ|ผลสำเร็จ"
                    + "|การ(?:กำกับ)?ติดตาม(?:ผล|ประเมินผล)?|หมายเหตุ)(?=\\s|$)");

    /** What such names tell of a measure. */
    static final Set<Role> TOLD = EnumSet.of(
            Role.METHOD,
            Role.STEPS,
            Role.GUIDELINE,
            Role.PERIOD,
            Role.RESPONSIBLE,
            Role.RESULT,
            Role.OUTCOME,
            Role.FOLLOW_UP,
            Role.NOTE);

    private Labels() {}

    /**
     * A name at the beginning of a paragraph.
     *
     * @param role what it means; {@link Role#OTHER} for one that no field has
     * @param end first character behind it
     */
    record Label(Role role, int end) {}

    /** The name that a paragraph begins with, behind the mark of a list. */
    static Optional<Label> of(String text) {
        int from = behindMark(text);
        int colon = colon(text, from);
        if (colon > from && colon - from <= LONGEST_LABEL && text.indexOf('\n') < 0) {
            Role role = HeaderWordings.role(text.substring(from, colon)).orElse(Role.OTHER);
            return Optional.of(new Label(role, colon + 1));
        }
        Matcher name = NAME.matcher(text).region(from, text.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        return HeaderWordings.role(name.group()).map(role -> new Label(role, name.end()));
    }

    /** The name of a field of a measure that a line begins with. */
    static Optional<Label> told(String line) {
        return of(Numerals.arabic(line)).filter(label -> TOLD.contains(label.role()));
    }

    private static int colon(String text, int from) {
        Matcher colon = COLON.matcher(text);
        return colon.find(from) ? colon.start() : -1;
    }

    /** Where the words of a paragraph begin, behind the mark of a list. */
    static int behindMark(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /** A paragraph as the cell that a table would have. */
    static Cell cell(Paragraph paragraph) {
        return new Cell(paragraph.id(), paragraph.place(), 1, 1, List.of(paragraph));
    }

    /** What a paragraph says behind a name. */
    static Value value(Paragraph paragraph, int from, Digits digits) {
        String text = digits.of(paragraph.text()).substring(from).strip();
        return Value.of(text.isEmpty() ? "" : Steps.lines(text), paragraph.id(), paragraph.place());
    }
}
