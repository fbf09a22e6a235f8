package prongsai.read.other;

import java.util.BitSet;
import java.util.Locale;

/** Which styles of an RTF file's style sheet are headings: by outline level, or by the name that every Word knows. */
final class RtfStyles {
    private static final int MOST = 10_000;

    private final BitSet headings = new BitSet();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** A control word of the style sheet. */
    void word(String word, int value) {
        if (word.equals("s")) {
            style = Math.clamp(value, 0, MOST);
            name.setLength(0);
        } else if (word.equals("outlinelevel") && value < 9) {
            headings.set(style);
        }
    }

    /** Words of the style sheet; LibreOffice writes names and no outline levels. */
    void name(String words) {
        if (name.append(words).toString().toLowerCase(Locale.ROOT).matches("heading [1-9];")) {
            headings.set(style);
        }
        if (words.endsWith(";")) {
            name.setLength(0);
        }
    }

    boolean heading(int number) {
        return headings.get(Math.clamp(number, 0, MOST));
    }
}
