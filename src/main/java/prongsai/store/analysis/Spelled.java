package prongsai.store.analysis;

import java.util.Arrays;
import java.util.List;
import prongsai.text.Thai;

/**
 * A text as the index spells it, with the way back to its characters.
 *
 * <ul>
 *   <li>U+0E4D U+0E32 becomes ำ (U+0E33), with a tone mark between them too; เเ (U+0E40 twice) becomes แ
 *   <li>characters without width go: U+200B to U+200D, U+2060, U+FEFF, U+00AD
 *   <li>official abbreviations are written out: อบต. (also อบต, อ.บ.ต.) becomes องค์การบริหารส่วนตำบล; never inside a
 *       word: รับผิดชอบต่อ stays
 * </ul>
 */
public final class Spelled {
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';
    /** An abbreviation of fewer letters is also a word (ทน), so without its dot it must stand alone. */
    private static final int CLEAR = 3;

    /** Words that abbreviations are printed behind without a space. */
    private static final List<String> BEFORE = List.of(
            "นายก",
            "ปลัด",
            "สมาชิก",
            "สภา",
            "พนักงาน",
            "สำนักงาน",
            "ข้าราชการ",
            "ลูกจ้าง",
            "ที่ทำการ",
            "ผู้บริหาร",
            "กฎหมาย",
            "ของ",
            "ใน",
            "โดย",
            "และ",
            "หรือ",
            "กับ",
            "ให้",
            "จาก",
            "ตาม",
            "ที่");

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private Spelled(int length) {
        this.text = new StringBuilder(length);
        this.starts = new int[length + 1];
        this.ends = new int[length + 1];
    }

    /** Spells a text. */
    public static Spelled of(String original) {
        return of(original, Synonyms.shipped().abbreviations());
    }

    static Spelled of(String original, List<Synonyms.Abbreviation> abbreviations) {
        Spelled spelled = new Spelled(original.length());
        int at = 0;
        while (at < original.length()) {
            at = spelled.step(original, at, abbreviations);
        }
        spelled.note(original.length(), original.length());
        return spelled;
    }

    /** Takes one character, or what belongs together, and gives the offset behind it. */
    private int step(String original, int at, List<Synonyms.Abbreviation> abbreviations) {
        char c = original.charAt(at);
        if (withoutWidth(c)) {
            return at + 1;
        }
        if (c == Thai.NIKHAHIT && is(original, at + 1, Thai.SARA_AA)) {
            return put(Thai.SARA_AM, at, at + 2);
        }
        if (c == Thai.NIKHAHIT && is(original, at + 2, Thai.SARA_AA) && Thai.isTone(original.charAt(at + 1))) {
            put(original.charAt(at + 1), at, at + 3);
            return put(Thai.SARA_AM, at, at + 3);
        }
        if (c == SARA_E && is(original, at + 1, SARA_E)) {
            return put(SARA_AE, at, at + 2);
        }
        if (Thai.isConsonant(c)) {
            for (Synonyms.Abbreviation abbreviation : abbreviations) {
                int end = c == abbreviation.letters().charAt(0) ? end(original, at, abbreviation.letters()) : -1;
                if (end > 0) {
                    for (int i = 0; i < abbreviation.full().length(); i++) {
                        put(abbreviation.full().charAt(i), at, end);
                    }
                    return end;
                }
            }
        }
        return put(c, at, at + 1);
    }

    /** Where an abbreviation that begins here ends, its last dot included; -1 where there is none. */
    private static int end(String text, int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && is(text, at, '.')) {
                at++;
            }
            if (!is(text, at, letters.charAt(i))) {
                return -1;
            }
            at++;
        }
        boolean dotted = is(text, at, '.');
        if (dotted) {
            at++;
        }
        boolean alone = from == 0 || !Thai.isLetter(text.charAt(from - 1));
        boolean open = at == text.length() || !Thai.isLetter(text.charAt(at));
        boolean begins = open || !Thai.cannotBegin(text.charAt(at));
        boolean clear = dotted || letters.length() >= CLEAR;
        if (alone) {
            return open || (clear && begins) ? at : -1;
        }
        return clear && begins && BEFORE.stream().anyMatch(word -> text.startsWith(word, from - word.length()))
                ? at
                : -1;
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean withoutWidth(char c) {
        return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
    }

    private int put(char c, int start, int end) {
        note(start, end);
        text.append(c);
        return end;
    }

    private void note(int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2 + 16);
            ends = Arrays.copyOf(ends, at * 2 + 16);
        }
        starts[at] = start;
        ends[at] = end;
    }

    /** The spelled text. */
    public String text() {
        return text.toString();
    }

    /** Offset in the original where what became this character begins; at the end, the original's length. */
    public int start(int spelled) {
        return starts[Math.min(spelled, text.length())];
    }

    /** Offset in the original behind what became the character before this one; 0 for 0. */
    public int end(int spelled) {
        return spelled == 0 ? 0 : ends[Math.min(spelled, text.length()) - 1];
    }

    @Override
    public String toString() {
        return text();
    }
}
