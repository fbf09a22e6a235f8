package prongsai.read.other;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import prongsai.read.glyph.SymbolFonts;

/** The fonts of an RTF file, which say what its bytes mean. */
final class RtfFonts {
    /** A run that names no font. */
    static final int DEFAULT = -1;

    private static final int THAI_CHARSET = 222;
    private static final int SYMBOL_CHARSET = 2;
    private static final Map<Integer, String> PAGES = Map.of(
            THAI_CHARSET, "x-windows-874", 0, "windows-1252", 1, "", 128, "windows-31j", 134, "GBK", 136, "Big5");

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Charset page = Charset.forName("windows-1252");
    private int fallback;

    private static final class Font {
        private final StringBuilder name = new StringBuilder();
        private int charset;
    }

    /** The code page of the file. */
    void page(int number) {
        page = switch (number) {
            case 0 -> page;
            case 874 -> charset("x-windows-874");
            default -> charset("windows-" + number);
        };
    }

    /** The font of runs that name none. */
    void fallback(int font) {
        fallback = font;
    }

    void charset(int font, int charset) {
        fonts.computeIfAbsent(font, f -> new Font()).charset = charset;
    }

    /** Adds to a font's name. */
    void name(int font, String part) {
        fonts.computeIfAbsent(font, f -> new Font()).name.append(part);
    }

    /**
     * What a byte stands for; nothing for a control character.
     *
     * @param draws whether letters of symbol fonts become what they draw
     */
    String decode(int font, byte b, boolean draws) {
        if (b >= 0 && b < 0x20) {
            return "";
        }
        Font set = of(font);
        String name = set.name.toString().strip();
        if (draws && (set.charset == SYMBOL_CHARSET || SymbolFonts.isSymbolic(name))) {
            return SymbolFonts.draw(name, b & 0xFF).orElseGet(() -> new String(new byte[] {b}, page));
        }
        if (b >= 0) {
            return Character.toString(b);
        }
        String named = PAGES.getOrDefault(set.charset, "");
        return new String(new byte[] {b}, named.isEmpty() || set.charset == 0 ? page : charset(named));
    }

    /** A Unicode character; one of the private use area of symbol fonts as what it draws. */
    String drawn(int font, int character) {
        String plain = Character.toString(character);
        return character >= 0xF020 && character <= 0xF0FF
                ? SymbolFonts.draw(of(font).name.toString().strip(), character).orElse(plain)
                : plain;
    }

    private Font of(int font) {
        return fonts.getOrDefault(font == DEFAULT ? fallback : font, new Font());
    }

    private Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : page;
    }
}
