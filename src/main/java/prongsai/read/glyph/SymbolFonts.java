package prongsai.read.glyph;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Symbol fonts, whose letters are pictures. Codes are those of the font (0x20 to 0xFF); files write them as such or in
 * the private use area, U+F020 to U+F0FF.
 *
 * <p>Source of the pictures: the charts of Wingdings, Wingdings 2, Webdings and Symbol as Unicode's L2/11-052 and the
 * Symbol mapping of Adobe (symbol.txt) give them. A tick without a box (Wingdings FC) counts as a ticked box, since
 * forms use it so.
 */
public final class SymbolFonts {
    public static final String EMPTY = "☐";
    public static final String TICKED = "☑";
    private static final String BULLET = "•";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, EMPTY),
            Map.entry(0x70, EMPTY),
            Map.entry(0x71, EMPTY),
            Map.entry(0x72, EMPTY),
            Map.entry(0x73, BULLET),
            Map.entry(0x74, BULLET),
            Map.entry(0x75, BULLET),
            Map.entry(0x76, BULLET),
            Map.entry(0x77, BULLET),
            Map.entry(0x78, TICKED),
            Map.entry(0x9E, BULLET),
            Map.entry(0x9F, BULLET),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, EMPTY),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"),
            Map.entry(0xF0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, TICKED),
            Map.entry(0xFD, TICKED),
            Map.entry(0xFE, TICKED),
            Map.entry(0x28, "☎"),
            Map.entry(0x29, "✆"),
            Map.entry(0x2A, "✉"));
    private static final Map<Integer, String> WINGDINGS_2 = Map.of(
            0x4F, "✗", 0x50, TICKED, 0x51, TICKED, 0x52, TICKED, 0x53, TICKED, 0x54, TICKED, 0xA3, EMPTY, 0x97, BULLET,
            0x98, BULLET);
    private static final Map<Integer, String> WEBDINGS = Map.of(0x61, TICKED, 0x63, EMPTY, 0x67, "■", 0x72, "✗");
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x2D, "−"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAB, "↔"),
            Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAF, "↓"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, BULLET),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xD6, "√"),
            Map.entry(0xDE, "⇒"),
            Map.entry(0xE5, "∑"));
    /** Symbol 0x41 to 0x5A and 0x61 to 0x7A. */
    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ" + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private SymbolFonts() {}

    /** Whether a font draws pictures for letters. */
    public static boolean isSymbolic(String font) {
        return table(font).isPresent();
    }

    /**
     * What a character draws.
     *
     * @param font its font; for a font that is not symbolic, private-use characters are looked up in Wingdings
     * @param character as written, 0x20 to 0xFF or U+F020 to U+F0FF
     * @return Unicode, or empty where the picture has none here
     */
    public static Optional<String> draw(String font, int character) {
        boolean privateUse = character >= 0xF020 && character <= 0xF0FF;
        int code = privateUse ? character - 0xF000 : character;
        if (code < 0x20 || code > 0xFF) {
            return Optional.empty();
        }
        if (code == 0x20) {
            return Optional.of(" ");
        }
        return table(font)
                .or(() -> privateUse ? Optional.of(WINGDINGS) : Optional.empty())
                .flatMap(table -> Optional.ofNullable(table.get(code))
                        .or(() -> name(font).equals("symbol") ? symbol(code) : Optional.empty()));
    }

    /**
     * A mark in front of a list item: boxes stay boxes, a tick is ✓, "o" in a Latin font is Word's hollow bullet, every
     * other picture is a bullet.
     *
     * @param font the mark's font, may be empty
     * @param mark the mark as written
     */
    public static String bullet(String font, String mark) {
        StringBuilder drawn = new StringBuilder();
        boolean symbolic = isSymbolic(font);
        mark.codePoints().forEach(c -> {
            boolean privateUse = c >= 0xE000 && c <= 0xF8FF;
            if (symbolic || privateUse) {
                drawn.append(bullet(font, c));
            } else {
                drawn.appendCodePoint(c);
            }
        });
        String text = drawn.toString().strip();
        return text.equals("o") || text.equals("·") ? BULLET : text;
    }

    private static String bullet(String font, int character) {
        if ((character & 0xFF) == 0xFC && name(font).equals("wingdings")) {
            return "✓";
        }
        String drawn = draw(font, character).orElse(BULLET);
        return drawn.equals(EMPTY) || drawn.equals(TICKED) || drawn.equals(" ") ? drawn : dash(drawn);
    }

    private static String dash(String drawn) {
        return drawn.equals("−") ? "-" : BULLET;
    }

    private static Optional<Map<Integer, String>> table(String font) {
        return switch (name(font)) {
            case "wingdings" -> Optional.of(WINGDINGS);
            case "wingdings2" -> Optional.of(WINGDINGS_2);
            case "wingdings3" -> Optional.of(Map.of());
            case "webdings" -> Optional.of(WEBDINGS);
            case "symbol" -> Optional.of(SYMBOL);
            default -> Optional.empty();
        };
    }

    private static String name(String font) {
        return font.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Optional<String> symbol(int code) {
        if (code >= 0x41 && code <= 0x5A) {
            return Optional.of(GREEK.substring(code - 0x41, code - 0x40));
        }
        if (code >= 0x61 && code <= 0x7A) {
            return Optional.of(GREEK.substring(code - 0x61 + 26, code - 0x60 + 26));
        }
        return code < 0x40 ? Optional.of(Character.toString(code)) : Optional.empty();
    }
}
