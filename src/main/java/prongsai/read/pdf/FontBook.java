package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import prongsai.read.page.FontTraits;

/** Numbers the fonts of a document while its pages are collected: the same embedded font has the same number. */
final class FontBook {
    private static final float BOLD_WEIGHT = 600;

    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final List<FontTraits> traits = new ArrayList<>();
    private final List<FontProgram> programs = new ArrayList<>();
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
            if (DigitShapes.thai(font)) {
                thaiDigits.add(traits.size() - 1);
            }
            return traits.size() - 1;
        });
    }

    FontTraits traits(int number) {
        return traits.get(number);
    }

    FontProgram program(int number) {
        return programs.get(number);
    }

    /** True for a font that draws Thai digits for the codes of Western ones. */
    boolean thaiDigits(int number) {
        return thaiDigits.contains(number);
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
