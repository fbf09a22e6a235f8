package prongsai.read.pdf;

import java.util.Map;
import prongsai.read.page.FontTraits;
import prongsai.read.page.Glyph;
import prongsai.read.page.TickBoxes;

/**
 * Codes that draw a tick box or a bullet. Wingdings and its kin have no letters, so their codes say nothing by
 * themselves; the tables follow the fonts' own charts.
 */
final class Signs {
    private static final Map<Character, String> TICKS = Map.ofEntries(
            Map.entry('\u2611', TickBoxes.TICKED),
            Map.entry('\u2612', TickBoxes.TICKED),
            Map.entry('\u2610', TickBoxes.EMPTY),
            Map.entry('\u25A1', TickBoxes.EMPTY),
            Map.entry('\u25A2', TickBoxes.EMPTY),
            Map.entry('\u25FB', TickBoxes.EMPTY),
            Map.entry('\u2751', TickBoxes.EMPTY),
            Map.entry('\u2752', TickBoxes.EMPTY),
            Map.entry('\uF0FE', TickBoxes.TICKED),
            Map.entry('\uF0FD', TickBoxes.TICKED),
            Map.entry('\uF0FC', TickBoxes.TICKED),
            Map.entry('\uF0A8', TickBoxes.EMPTY),
            Map.entry('\uF06F', TickBoxes.EMPTY),
            Map.entry('\uF071', TickBoxes.EMPTY));

    private static final Map<Character, String> SECOND = Map.of(
            '\uF052', TickBoxes.TICKED,
            '\uF051', TickBoxes.TICKED,
            '\uF050', TickBoxes.TICKED,
            '\uF053', TickBoxes.TICKED,
            '\uF054', TickBoxes.TICKED,
            '\uF0A3', TickBoxes.EMPTY,
            '\uF02A', TickBoxes.EMPTY,
            '\uF030', TickBoxes.EMPTY);

    /** ZapfDingbats: the glyphs behind the codes 4, n and o. */
    private static final Map<Character, String> ZAPF = Map.of(
            '4', TickBoxes.TICKED,
            '\u2714', TickBoxes.TICKED,
            '\u2713', TickBoxes.TICKED,
            'n', TickBoxes.EMPTY,
            '\u25A0', TickBoxes.EMPTY,
            'o', TickBoxes.EMPTY,
            '\u274F', TickBoxes.EMPTY);

    private static final Map<Character, String> BULLETS = Map.of(
            '\uF0B7', "\u2022",
            '\uF0A7', "\u25AA",
            '\uF0D8', "\u27A2",
            '\uF076', "\u2756",
            '\uF06C', "\u25CF",
            '\uF06E', "\u25A0",
            '\uF075', "\u25C6",
            '\uF0E0', "\u2192");

    /** Below it stand letters in every font but ZapfDingbats. */
    private static final char FIRST_SIGN = '\u2500';

    private Signs() {}

    /** True where the code may be a sign whatever the font. */
    static boolean possible(Glyph glyph) {
        return glyph.text().length() == 1 && glyph.text().charAt(0) >= FIRST_SIGN;
    }

    /** The glyph with what it draws as its text; a tick in brackets is a typed tick box and stays. */
    static Glyph named(Glyph glyph, FontTraits font, boolean bracketed) {
        if (glyph.text().length() != 1) {
            return glyph;
        }
        char code = glyph.text().charAt(0);
        if (code < FIRST_SIGN && !font.zapf()) {
            return glyph;
        }
        if ((code == '\u2713' || code == '\u2714') && !bracketed) {
            return glyph.repaired(TickBoxes.TICKED, TickBoxes.CAUSE);
        }
        String tick = tick(code, font);
        if (!tick.isEmpty()) {
            return tick.charAt(0) == code ? glyph : glyph.repaired(tick, TickBoxes.CAUSE);
        }
        String bullet = BULLETS.getOrDefault(code, "");
        return bullet.isEmpty() ? glyph : glyph.repaired(bullet, "symbol-font");
    }

    private static String tick(char code, FontTraits font) {
        if (font.zapf() && ZAPF.containsKey(code)) {
            return ZAPF.getOrDefault(code, "");
        }
        if (font.secondDingbats() || code == '\uF052' || code == '\uF0A3') {
            return SECOND.getOrDefault(code, "");
        }
        return TICKS.getOrDefault(code, "");
    }
}
