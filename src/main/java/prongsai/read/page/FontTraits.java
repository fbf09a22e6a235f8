package prongsai.read.page;

import java.util.Locale;

/**
 * What reading needs to know of a font.
 *
 * @param name PostScript name, subset tag included; empty where the file gives none
 * @param bold set in bold
 */
public record FontTraits(String name, boolean bold) {
    /** Wingdings 1 to 3 and Webdings, whose codes draw signs and not letters. */
    public boolean dingbats() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("wingdings") || lower.contains("webdings");
    }

    public boolean secondDingbats() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "").contains("wingdings2");
    }

    public boolean zapf() {
        return name.toLowerCase(Locale.ROOT).contains("zapfdingbats");
    }
}
