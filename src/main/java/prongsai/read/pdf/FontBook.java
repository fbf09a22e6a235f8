package prongsai.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;
import prongsai.read.page.FontTraits;

/** Numbers the fonts of a document while its pages are collected: the same embedded font has the same number. */
final class FontBook {
    private static final float BOLD_WEIGHT = 600;
    private static final char THAI_ZERO = '\u0E50';

    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final List<FontTraits> traits = new ArrayList<>();
    private final List<FontProgram> programs = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();
    private final Set<Integer> thaiDigits = new HashSet<>();
    private @Nullable PDFont lastFont;
    private int lastNumber;

    int number(PDFont font) {
        if (font != lastFont) {
            lastNumber = numberOf(font);
            lastFont = font;
        }
        return lastNumber;
    }

    private int numberOf(PDFont font) {
        return numbers.computeIfAbsent(font.getCOSObject(), key -> {
            traits.add(traits(font));
            programs.add(FontProgram.of(font));
            letters.add(new Letters());
            if (DigitShapes.thai(font)) {
                thaiDigits.add(traits.size() - 1);
            }
            return traits.size() - 1;
        });
    }

    /**
     * What a code of a font says, the same wherever it stands.
     *
     * @param raw the text that the file gives for it
     * @param text what the font draws
     * @param cause why {@code text} is not {@code raw}; empty where it is
     * @param advance horizontal displacement in text space, where an em is 1
     */
    record Letter(String raw, String text, String cause, float advance) {}

    /** The letters of one font that were asked for. */
    private static final class Letters {
        private static final int ONE_BYTE = 256;

        private final @Nullable Letter[] first = new Letter[ONE_BYTE];
        private final Map<Integer, Letter> others = new HashMap<>();

        @Nullable
        Letter get(int code) {
            return code >= 0 && code < ONE_BYTE ? first[code] : others.get(code);
        }

        void put(int code, Letter letter) {
            if (code >= 0 && code < ONE_BYTE) {
                first[code] = letter;
            } else {
                others.put(code, letter);
            }
        }
    }

    /**
     * The letter behind a code.
     *
     * @param number of the font, as {@link #number} gives it
     * @throws IOException where the font cannot be read
     */
    Letter letter(PDFont font, int number, int code) throws IOException {
        Letter known = letters.get(number).get(code);
        if (known == null) {
            known = read(font, number, code);
            letters.get(number).put(code, known);
        }
        return known;
    }

    private Letter read(PDFont font, int number, int code) throws IOException {
        float advance = font.getDisplacement(code).getX();
        String raw = raw(font, code, traits.get(number));
        Optional<String> drawn = programs.get(number).insteadOf(code);
        if (drawn.isPresent()) {
            return new Letter(raw, drawn.get(), "font-program", advance);
        }
        // A Western digit that its font draws as a Thai one reads as the page shows it.
        boolean western = raw.length() == 1 && raw.charAt(0) >= '0' && raw.charAt(0) <= '9';
        return western && thaiDigits.contains(number)
                ? new Letter(raw, String.valueOf((char) (THAI_ZERO + raw.charAt(0) - '0')), "font-thai-digits", advance)
                : new Letter(raw, raw, "", advance);
    }

    private static String raw(PDFont font, int code, FontTraits traits) throws IOException {
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty()) {
            unicode = font instanceof PDSimpleFont ? String.valueOf((char) code) : "\uFFFD";
        }
        if (unicode.length() == 1 && traits.dingbats() && unicode.charAt(0) > ' ' && unicode.charAt(0) < 0x100) {
            return String.valueOf((char) (0xF000 + unicode.charAt(0)));
        }
        return unicode;
    }

    List<FontTraits> all() {
        return List.copyOf(traits);
    }

    private static FontTraits traits(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return new FontTraits(name, heavy || name.toLowerCase(Locale.ROOT).contains("bold"));
    }
}
