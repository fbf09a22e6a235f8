package prongsai.check.rule;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.text.Squash;

/**
 * What a sentence is about: its words without those that any sentence has, and without numbers. Words that reports use
 * for one thing (อบรม, วิทยากร, บรรยาย) count as one. Spaces do not count, since recognition puts them into words.
 *
 * @param words each once, in their order; a group of words for one thing by its first
 * @param letters the whole sentence, letters alone
 */
record Wording(Set<String> words, String letters) {
    /** Words of so many letters are looked for in the other sentence's letters; shorter ones stand in other words. */
    private static final int LONG = 4;

    /** What says nothing of the thing itself: particles, and words that every step and every result has. */
    private static final Set<String> EMPTY = Set.of(
            ("การ ความ ของ ที่ ใน และ หรือ ให้ ได้ แล้ว โดย เพื่อ ตาม กับ แก่ ต่อ จาก ถึง ไป มา ไว้ เป็น มี คือ ว่า ซึ่ง อัน นี้ นั้น ทั้ง ทุก แต่ละ"
                            + " ต่าง ต่างๆ ด้าน อื่น ครั้ง คน ราย วัน วันที่ เดือน ปี ประจำ ประจำปี ปีงบประมาณ งบประมาณ พ ศ พศ จำนวน รวม ครบ ครบถ้วน"
                            + " เรียบร้อย แล้วเสร็จ เสร็จ จัด จัดทำ ทำ ดำเนิน ดำเนินการ ดำเนินงาน ปฏิบัติ ปฏิบัติงาน จัดให้มี จัดให้ งาน หน่วยงาน หน่วย ส่วน"
                            + " เกี่ยวข้อง เกี่ยวกับ ดังกล่าว ดังนี้ ได้แก่ เช่น รายละเอียด ละเอียด เข้า ณวัน ณวันที่ มาตรการ ใช้ ข้อมูล อย่าง น้อย มาก ผู้ เจ้าหน้าที่ บุคลากร องค์การ บริหาร ตำบล"
                            + " องค์การบริหารส่วนตำบล อบต เทศบาล ราชการ ทาง ผ่าน ด้วย เมื่อ ณ สามารถ ต้อง จะ ไม่ เพิ่ม กิจกรรม โครงการ เรื่อง ขึ้น อยู่"
                            + " หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม"
                            + " พฤศจิกายน ธันวาคม ผล ภายใน ระหว่าง หลัง ก่อน รอบ แห่ง ชุด ฉบับ เล่ม แผ่น กอง สำนัก ปลัด คลัง")
                    .split(" "));

    /** Words for one thing; the first names the group. */
    private static final Map<String, Pattern> SAME = Map.ofEntries(
            group(
                    "อบรม",
                    "อบรม|วิทยากร|บรรยาย|สัมมนา|ให้ความรู้|เสริมสร้างความรู้|ปลุกจิตสำนึก|ปลูกจิตสำนึก|สร้างจิตสำนึก"),
            group(
                    "เผยแพร่",
                    "เผยแพร่|ประชาสัมพันธ์|แจ้งเวียน|[ปต]ิดประกาศ|ลงประกาศ|หอกระจายข่าว|ให้ประชาชน.{0,12}ทราบ|แจ้ง(?!เรื่อง|เบาะแส).{0,20}ทราบ|(?:ลง|บน)(?:ใน|บน)?(?:หน้า)?เว็บไซ(?:ต์|ท์|ด์)?|facebook|เฟซบุ๊ก|เสียงตามสาย"),
            group("คู่มือ", "คู่มือ|แนวปฏิบัติ|แนวทางปฏิบัติ|แนวทางการปฏิบัติ"),
            group("แต่งตั้ง", "แต่งตั้ง|มอบหมาย|คำสั่ง|คณะทำงาน|คณะกรรมการ"),
            group("แผน", "แผนการ|แผน(?!ที่|ผัง|ก)"),
            group("ตรวจ", "ตรวจ|สุ่ม|กำกับ|ติดตาม"),
            group("ส่วนร่วม", "ส่วนร่วม|ประชาคม|รับฟัง|ความคิดเห็น"),
            group("ร้องเรียน", "ร้องเรียน|ร้องทุกข์|เบาะแส"),
            group("ของขวัญ", "ของขวัญ|ของกำนัล|nogift"),
            group("ออนไลน์", "ออนไลน์|อิเล็กทรอนิกส์|eservice"),
            group("กฎหมาย", "กฎหมาย|พระราชบัญญัติ|ระเบียบ"),
            group("ผู้บริหาร", "ผู้บริหาร|นายก(?!รัฐ)|หัวหน้าหน่วยงาน|หัวหน้าส่วนราชการ"),
            group("ผู้ใช้", "ผู้ใช้|ผู้เข้าใช้|มีการใช้งาน"),
            group("ชี้แจง", "ชี้แจง|กำชับ|ซักซ้อม|มอบนโยบาย|ประชุม"));

    private static Map.Entry<String, Pattern> group(String name, String words) {
        return Map.entry(name, Pattern.compile(words));
    }

    static Wording of(String text) {
        String letters = Squash.of(text);
        Set<String> words = new LinkedHashSet<>();
        String rest = letters;
        for (Map.Entry<String, Pattern> group :
                SAME.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            if (Surroundings.found(group.getValue(), letters)) {
                words.add(group.getKey());
                rest = group.getValue().matcher(rest).replaceAll(" ");
            }
        }
        BreakIterator parts = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        parts.setText(rest);
        int from = parts.first();
        for (int to = parts.next(); to != BreakIterator.DONE; to = parts.next()) {
            String word = rest.substring(from, to);
            if (word.length() > 1 && !EMPTY.contains(word) && !word.matches("[0-9 ]+")) {
                words.add(word);
            }
            from = to;
        }
        return new Wording(words, letters);
    }

    /** Those of the words that the other sentence says too. */
    List<String> saidIn(Wording other) {
        return words.stream().filter(other::says).toList();
    }

    /** True for a word that stands for a group: it names a kind of thing that is done. */
    static boolean namesKind(String word) {
        return SAME.containsKey(word);
    }

    private boolean says(String word) {
        if (words.contains(word)) {
            return true;
        }
        return !SAME.containsKey(word) && word.length() >= LONG && letters.contains(word);
    }
}
