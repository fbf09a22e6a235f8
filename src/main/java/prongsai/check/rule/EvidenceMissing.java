package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Severity;
import prongsai.model.Status;
import prongsai.text.Numerals;

/**
 * Answers that nobody could look up: no link, no date, no number, no document, no picture. One finding for a report with
 * all of them. An answer that something did not happen has nothing to show.
 */
public final class EvidenceMissing implements Rule {
    private static final Pattern LINK = Pattern.compile(
            "https?:|www\\.|\\.(?:go|or|ac|co|in)\\.th|\\.com|ไทย/|คิวอาร์|qr", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "(?m)^\\s*\\(?\\d{1,2}[.)]|(?<=\\s)\\d{1,2}[.)](?=\\s*[^\\d\\s])|(?:ข้อ|ตัวชี้วัด|[OIE])\\s*(?:ที่)?\\s*\\d+(?:\\.\\d)?");
    private static final String WORD_NUMBER =
            "(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|ร้อย|พัน|หมื่น|แสน)+(?:เอ็ด)?";
    /** A digit, or a number in words with what is counted: สามสิบเก้าเรื่อง; ห้าม and เรียบร้อย are none. */
    private static final Pattern NUMBER = Pattern.compile("\\d|" + WORD_NUMBER
            + "\\s*(?:คน|ครั้ง|เรื่อง|ราย|กลุ่ม|วัน|เดือน|ข้อ|แห่ง|จุด|รุ่น|รอบ|แบบ|เล่ม|แผ่น|ฉบับ|ชุด|กระบวน|หมู่บ้าน|ขั้น|ใบ|ลัง|คำถาม|โครงการ|หน้า|ชนิด|ท่าน|กอง|ชั่วโมง|นาที|สัปดาห์|ไตรมาส|ปี|บาท|ตัว|คัน|หลัง|ทีม|งาน|คลิป|มาตรการ|สาย)"
            + "|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม");

    private static final Pattern DOCUMENT = Pattern.compile(
            "คำสั่ง|ประกาศ|รายงาน|แผน|คู่มือ|บันทึก|หนังสือ|ทะเบียน|แบบฟอร์ม|แบบสอบถาม|แบบสำรวจ|แบบประเมิน|สมุด|ผัง|แผ่นพับ|บัญญัติ|ระเบียบ|ข้อบังคับ|นโยบาย|สถิติ"
                    + "|ประมวล|วารสาร|จดหมาย|เอกสาร|คลิป|มติ|สัญญา|งบ(?!ประมาณ)|ปฏิทิน|ใบ(?=[ก-ฮ])|แนวปฏิบัติ|กฎหมาย|พระราช|พ\\.ร\\.บ|หลักเกณฑ์|ตาราง|ภาพ(?!รวม)|รูป(?!แบบ|ธรรม)|ป้าย|โปสเตอร์|แฟ้ม|การ์ด|แบบ(?:สรุป|แจ้ง|คำ)");
    private static final Pattern NOTHING = Pattern.compile("ไม่มี|ไม่ปรากฏ|ไม่พบ|ยังไม่");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Answered.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Entry> without = Answered.rows(context).stream()
                .filter(row -> isAnswer(Answered.status(row)))
                .filter(row -> !EmptyCell.isEmpty(row.text(Field.PROGRESS)))
                .filter(row -> ResultMissing.images(row) == 0
                        && ResultMissing.links(row).isEmpty())
                .filter(row -> !hasEvidence(row.text(Field.PROGRESS)))
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        String keys = without.stream().map(Entry::key).collect(Collectors.joining(", "));
        Bilingual names = new Bilingual(named(context, without, Bilingual::th), named(context, without, Bilingual::en));
        return List.of(Hit.ofReport(
                        Field.PROGRESS.key(),
                        "",
                        without.getFirst().value(Field.PROGRESS).place())
                .other(keys)
                .confidence(0.8)
                .saying(without.size(), names));
    }

    private static String named(CheckContext context, List<Entry> rows, Function<Bilingual, String> language) {
        return rows.stream()
                .map(row -> row instanceof Indicator ? language.apply(context.label(row)) : row.key())
                .collect(Collectors.joining(", "));
    }

    private static boolean isAnswer(Status status) {
        return status != Status.NOT_DONE && status != Status.NOT_APPLICABLE;
    }

    private static boolean hasEvidence(String answer) {
        String text = Numerals.arabic(answer);
        return Surroundings.found(LINK, text)
                || Surroundings.found(DOCUMENT, text)
                || Surroundings.found(NOTHING, text)
                || Surroundings.found(NUMBER, OWN_NUMBER.matcher(text).replaceAll(" "));
    }
}
