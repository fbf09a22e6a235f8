package prongsai.search.judged;

import java.util.Map;
import java.util.Random;

/** A passage as it comes out of print: with Thai digits, or as a machine misreads it. */
final class Printing {
    /** Letters and marks that recognition takes for each other. */
    private static final Map<Character, String> TAKEN_FOR = Map.ofEntries(
            Map.entry('ก', "ถภ"),
            Map.entry('ถ', "ก"),
            Map.entry('ภ', "ก"),
            Map.entry('ด', "ค"),
            Map.entry('ค', "ด"),
            Map.entry('ต', "ด"),
            Map.entry('ช', "ซ"),
            Map.entry('ซ', "ช"),
            Map.entry('น', "ม"),
            Map.entry('ม', "น"),
            Map.entry('บ', "ป"),
            Map.entry('ป', "บ"),
            Map.entry('ผ', "พ"),
            Map.entry('พ', "ผ"),
            Map.entry('ฟ', "พ"),
            Map.entry('ส', "ล"),
            Map.entry('ล', "ส"),
            Map.entry('ร', "ธ"),
            Map.entry('ว', "า"),
            Map.entry('อ', "ฮ"),
            Map.entry('ข', "ช"),
            Map.entry('ท', "ห"),
            Map.entry('ห', "ท"),
            Map.entry('ิ', "ี"),
            Map.entry('ี', "ิ"),
            Map.entry('ึ', "ี"),
            Map.entry('ื', "ี"),
            Map.entry('ุ', "ู"),
            Map.entry('ู', "ุ"),
            Map.entry('่', "้"),
            Map.entry('้', "่"),
            Map.entry('ใ', "ไ"),
            Map.entry('ไ', "ใ"),
            Map.entry('า', "ว"));

    private static final double MISREAD = 1 / 12.0;

    private Printing() {}

    static String of(String text, Topic.How how, Random random) {
        return switch (how) {
            case CLEAN -> text;
            case THAI -> thai(text);
            case OCR -> misread(text, random);
        };
    }

    private static String thai(String text) {
        StringBuilder printed = new StringBuilder();
        for (char c : text.toCharArray()) {
            printed.append(c >= '0' && c <= '9' ? (char) ('๐' + c - '0') : c);
        }
        return printed.toString();
    }

    /** One letter in twelve is another, is lost, or has a space before it. */
    private static String misread(String text, Random random) {
        StringBuilder printed = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == ' ' || random.nextDouble() >= MISREAD) {
                printed.append(c);
                continue;
            }
            String others = TAKEN_FOR.getOrDefault(c, "");
            int kind = random.nextInt(10);
            if (kind < 6 && !others.isEmpty()) {
                printed.append(others.charAt(random.nextInt(others.length())));
            } else if (kind < 8 && Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                printed.append(' ').append(c);
            } else {
                printed.append(c);
            }
        }
        return printed.toString();
    }
}
