package prongsai.read.page;

import java.util.Locale;

/**
 * What reading needs to know of a font.
 *
 * @param name PostScript name, subset tag included; empty where the file gives none
 * @param bold set in bold
 * @param signs what its codes draw
 */
public record FontTraits(String name, boolean bold, Signs signs) {
    /** What the codes of a font draw. */
    public enum Signs {
        LETTERS,
        /** Wingdings 1 and 3, Webdings. */
        DINGBATS,
        WINGDINGS_2,
        ZAPF
    }

    /** A font, known by its name. */
    public FontTraits(String name, boolean bold) {
        this(name, bold, signs(name.toLowerCase(Locale.ROOT)));
    }

    private static Signs signs(String name) {
        if (name.replaceAll("[ _-]", "").contains("wingdings2")) {
            return Signs.WINGDINGS_2;
        }
        if (name.contains("wingdings") || name.contains("webdings")) {
            return Signs.DINGBATS;
        }
        return name.contains("zapfdingbats") ? Signs.ZAPF : Signs.LETTERS;
    }

    /** Wingdings 1 to 3 and Webdings, whose codes draw signs and not letters. */
    public boolean dingbats() {
        return signs == Signs.DINGBATS || signs == Signs.WINGDINGS_2;
    }

    public boolean secondDingbats() {
        return signs == Signs.WINGDINGS_2;
    }

    public boolean zapf() {
        return signs == Signs.ZAPF;
    }
}
