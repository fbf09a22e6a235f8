package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Paragraph;
import prongsai.model.Prose;
import prongsai.model.Signatory;
import prongsai.model.Value;

/** Gives the paragraphs outside tables their roles, and reads who signed. */
final class ProseRoles {
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?:ลงชื่อ\\s*[.…_]*)?\\s*\\(\\s*((?:นาย|นาง|นางสาว|น\\.ส\\.|ว่าที่|พ\\.|ร\\.|จ\\.|ส\\.|ดร\\.)[^()]{3,60})\\)\\s*$");
    private static final Pattern SIGN =
            Pattern.compile("^\\s*(?:\\(?ลงชื่อ\\)?|ผู้รายงาน|ผู้เสนอ|ผู้อนุมัติ|ผู้ตรวจสอบ)[\\s.…_]*.{0,20}$");
    private static final Pattern CAPTION = Pattern.compile("^\\s*(?:ตารางที่|ภาพที่|รูปที่|แผนภูมิที่)\\s*\\d");
    private static final Pattern MEMO_START = Pattern.compile("^\\s*บันทึกข้อความ\\s*$");
    private static final Pattern MEMO_HEAD = Pattern.compile("^\\s*(?:ส่วนราชการ|ที่\\s|เรื่อง|เรียน|จึงเรียนมา)");
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_POSITION = 90;

    private final Digits digits;
    private final List<Prose> prose = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private boolean memo;
    private Optional<String> name = Optional.empty();

    ProseRoles(Digits digits) {
        this.digits = digits;
    }

    void add(Paragraph paragraph) {
        String text = digits.of(paragraph.text()).strip();
        if (MEMO_START.matcher(text).matches()) {
            memo = true;
        }
        prose.add(new Prose(role(paragraph, text), Value.of(text, paragraph.id(), paragraph.place())));
    }

    /** A table ends a memo: what follows is the report itself. */
    void tableMet() {
        flushName("");
        memo = false;
    }

    List<Prose> prose() {
        return prose;
    }

    List<Signatory> signatories() {
        flushName("");
        return signatories;
    }

    private Prose.Role role(Paragraph paragraph, String text) {
        Matcher signed = NAME.matcher(text);
        if (signed.matches()) {
            flushName("");
            name = Optional.of(signed.group(1).strip());
            return Prose.Role.SIGNATURE;
        }
        if (name.isPresent()) {
            boolean position =
                    text.length() <= LONGEST_POSITION && !SIGN.matcher(text).matches() && !text.startsWith("ความเห็น");
            flushName(position ? text : "");
            if (position) {
                return Prose.Role.SIGNATURE;
            }
        }
        if (SIGN.matcher(text).matches()) {
            return Prose.Role.SIGNATURE;
        }
        if (CAPTION.matcher(text).find() || paragraph.style() == Paragraph.Style.CAPTION) {
            return Prose.Role.CAPTION;
        }
        if (memo || MEMO_HEAD.matcher(text).find()) {
            return Prose.Role.MEMO;
        }
        return paragraph.style() == Paragraph.Style.HEADING || heading(text) ? Prose.Role.HEADING : Prose.Role.BODY;
    }

    private static boolean heading(String text) {
        return text.length() <= LONGEST_HEADING
                && (text.startsWith("ตัวชี้วัด")
                        || text.startsWith("ประเด็นการประเมิน")
                        || text.startsWith("รายงานผล")
                        || text.startsWith("มาตรการ")
                        || text.startsWith("ประจำปี")
                        || text.startsWith("ส่วนที่")
                        || text.startsWith("บทที่")
                        || text.startsWith("ข้อเสนอแนะ"));
    }

    private void flushName(String position) {
        name.ifPresent(n -> signatories.add(new Signatory(n, position)));
        name = Optional.empty();
    }
}
