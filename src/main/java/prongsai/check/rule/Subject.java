package prongsai.check.rule;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.reference.CatalogueItem;
import prongsai.text.Squash;

/**
 * What an item is about: the words of its title that another item's title does not have as a matter of course.
 *
 * @param words letters alone; empty where the title has no such word
 * @param titles letters that are its title: before its conjunction (แผนดำเนินงานและ...), and as a whole where it has no words,
 *     without the year that they are for
 */
record Subject(List<String> words, List<String> titles) {
    private static final Pattern OF_THE_YEAR = Pattern.compile("(?:ประจำ|หนึ่ง|ราย)ปี.*$");
    private static final Pattern AND = Pattern.compile("และ|หรือ");
    /** A shorter title stands in many answers. */
    private static final int LEAST_TITLE = 10;

    /** Words of many titles, which say nothing of the subject. */
    private static final Set<String> COMMON = Set.of(
            "การ",
            "ผล",
            "รายงาน",
            "ดำเนิน",
            "ดำเนินการ",
            "ดำเนินงาน",
            "ประจำ",
            "ประจำปี",
            "หรือ",
            "และ",
            "ของ",
            "ตาม",
            "ข้อมูล",
            "แผน",
            "แผนการ",
            "จัด",
            "ทำ",
            "จัดทำ",
            "ประกาศ",
            "เพื่อ",
            "ต่าง",
            "เกี่ยวกับ",
            "เกี่ยว",
            "เกี่ยวข้อง",
            "กับ",
            "จาก",
            "ส่วน",
            "เดือน",
            "รอบ",
            "สรุป",
            "ที่",
            "ภายใน",
            "หน่วย",
            "หน่วยงาน",
            "เกิด",
            "ให้",
            "บริหาร",
            "ปฏิบัติ",
            "ปฏิบัติการ",
            "เจ้าหน้าที่",
            "เจ้า",
            "หน้าที่",
            "รัฐ",
            "สำหรับ",
            "พัฒนา",
            "งาน",
            "เชิง",
            "ด้าน",
            "ราย",
            "กำกับ",
            "ติดตาม",
            "policy",
            "แนว",
            "แสดง",
            "ทาง",
            "เปิด",
            "เรื่อง",
            "ความ");

    /** Begins the word for whoever does something, and stands in most answers: ผู้บริหาร is one word. */
    private static final String WHO = "ผู้";

    /** What answers call an item whose title is a foreign word. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "e-service",
                    List.of("eservice", "ออนไลน์", "อิเล็กทรอนิกส์", "อินเทอร์เน็ต", "แอปพลิเคชัน", "onlineservice"),
            "q-and-a",
                    List.of(
                            "qa",
                            "ถามตอบ",
                            "กระดานสนทนา",
                            "กระทู้",
                            "เว็บบอร์ด",
                            "webboard",
                            "กล่องข้อความ",
                            "สอบถาม",
                            "messenger"),
            "social-network", List.of("facebook", "เฟซบุ๊ก", "เฟสบุ๊ค", "สังคมออนไลน์", "line", "youtube", "fanpage"));

    Subject {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    static Subject of(CheckContext context, OitItem item) {
        return context.official(item.code())
                .map(Subject::of)
                .orElseGet(() -> new Subject(split(item.text(Field.TITLE)), List.of()));
    }

    static Subject of(CatalogueItem item) {
        List<String> words = new ArrayList<>(ALSO.getOrDefault(item.concept(), List.of()));
        item.titles()
                .forEach(title -> split(title).stream()
                        .filter(word -> !words.contains(word))
                        .forEach(words::add));
        List<String> titles = item.titles().stream()
                .map(title -> Squash.of(OF_THE_YEAR.matcher(title).replaceFirst("")))
                .flatMap(title -> Stream.concat(
                        words.isEmpty() ? Stream.of(title) : Stream.empty(),
                        Stream.of(AND.split(title, 2)).limit(1).filter(head -> head.length() < title.length())))
                .filter(title -> title.length() >= LEAST_TITLE)
                .distinct()
                .toList();
        return new Subject(words, titles);
    }

    private static List<String> split(String title) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaks.setText(title);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = Squash.of(title.substring(start, end));
            if (word.equals(WHO)) {
                end = breaks.next() == BreakIterator.DONE ? end : breaks.current();
                word = Squash.of(title.substring(start, end));
            }
            if (word.length() >= 3 && !COMMON.contains(word) && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** How many of the words an answer has. */
    long in(String answer) {
        String letters = Squash.of(answer);
        return words.stream().filter(letters::contains).count();
    }

    /** True where the answer has none of them; false for an item without words of its own. */
    boolean isLackedBy(String answer) {
        return !words.isEmpty() && in(answer) == 0;
    }

    /** True where the answer has two of them, or half of them; for an item without words of its own, its title. */
    boolean isMetBy(String answer) {
        String letters = Squash.of(answer);
        if (titles.stream().anyMatch(letters::contains)) {
            return true;
        }
        long met = in(answer);
        return met > 0 && (met >= 2 || met * 2 >= words.size());
    }
}
