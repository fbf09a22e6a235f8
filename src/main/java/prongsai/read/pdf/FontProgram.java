package prongsai.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import prongsai.text.Thai;
import prongsai.text.ThaiRepair;

/**
 * What an embedded font program itself says that its glyphs are: the second opinion beside the table ToUnicode, which
 * Word writes wrongly for Thai. A program that keeps its table of characters (cmap) names each glyph for certain; it is
 * believed where both tables agree on most letters, or where ToUnicode knows hardly any letter at all.
 */
final class FontProgram {
    /** No program, or one that keeps no table of characters. */
    static final FontProgram SILENT = new FontProgram(Map.of());
    /** Codes of two bytes. */
    private static final int CODES = 0x10000;

    private static final int SIMPLE_CODES = 0x100;
    /** Fewer letters in common tell nothing. */
    private static final int ENOUGH = 5;

    private static final double AGREES = 0.5;

    private final Map<Integer, String> differing;

    private FontProgram(Map<Integer, String> differing) {
        this.differing = differing;
    }

    /** The letter that the program draws for a code where ToUnicode says another; empty where it has no such opinion. */
    Optional<String> insteadOf(int code) {
        return Optional.ofNullable(differing.get(code));
    }

    static FontProgram of(PDFont font) {
        try {
            TrueTypeFont program = program(font);
            if (program == null) {
                return SILENT;
            }
            CmapLookup table = program.getUnicodeCmapLookup(false);
            return table == null || !thai(table) ? SILENT : compare(font, program.getNumberOfGlyphs(), table);
        } catch (IOException | RuntimeException e) {
            // A broken program has no opinion.
            return SILENT;
        }
    }

    private static @Nullable TrueTypeFont program(PDFont font) {
        if (!font.isEmbedded()) {
            return null;
        }
        if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 type2) {
            return type2.getTrueTypeFont();
        }
        return font instanceof PDTrueTypeFont simple ? simple.getTrueTypeFont() : null;
    }

    private static boolean thai(CmapLookup table) {
        return table.getGlyphId(0x0E01) > 0 || table.getGlyphId(0x0E32) > 0 || table.getGlyphId(0x0E23) > 0;
    }

    private static FontProgram compare(PDFont font, int glyphs, CmapLookup table) throws IOException {
        Map<Integer, String> differing = new HashMap<>();
        int same = 0;
        int named = 0;
        int codes = font instanceof PDType0Font ? Math.min(CODES, Math.max(glyphs, SIMPLE_CODES)) : SIMPLE_CODES;
        for (int code = 0; code < codes; code++) {
            int glyph = font instanceof PDType0Font composite
                    ? composite.codeToGID(code)
                    : ((PDTrueTypeFont) font).codeToGID(code);
            List<Integer> characters = glyph == 0 ? null : table.getCharCodes(glyph);
            String said = glyph == 0 ? null : font.toUnicode(code, GlyphList.getAdobeGlyphList());
            if (characters == null || characters.isEmpty() || said == null || said.isEmpty()) {
                continue;
            }
            TreeSet<String> drawn = new TreeSet<>();
            characters.forEach(c -> drawn.add(ThaiRepair.text(Character.toString(c))));
            Optional<String> letter = drawn.stream().filter(FontProgram::sign).findFirst();
            if (drawn.contains(ThaiRepair.text(said))) {
                same += letter.isPresent() ? 1 : 0;
            } else if (letter.isPresent() && said.length() == 1) {
                differing.put(code, letter.get());
                named += Thai.isThai(said.charAt(0)) ? 1 : 0;
            }
        }
        boolean agrees = same >= ENOUGH && same >= AGREES * (same + differing.size());
        boolean knowsNone = differing.size() >= ENOUGH && same + named < AGREES * differing.size();
        return agrees || knowsNone ? new FontProgram(Map.copyOf(differing)) : SILENT;
    }

    /** Thai, or the full stop that some tables of Thai fonts call ศ. */
    private static boolean sign(String character) {
        return character.length() == 1 && (Thai.isThai(character.charAt(0)) || character.equals("."));
    }
}
