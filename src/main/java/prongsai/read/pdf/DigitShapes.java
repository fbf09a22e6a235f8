package prongsai.read.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Whether a font draws Thai digits for the codes 0 to 9, as the IT๙ families of the Thai government's fonts do. Seen from
 * the outlines: Western digits are all as high as one another (old-style ones hang below the line), Thai ones stand on
 * the line, ๐ ๑ ๓ ๗ low and ๒ ๔ ๕ ๖ ๘ ๙ with a stroke that rises above them.
 */
final class DigitShapes {
    private static final String LOW = "013";
    private static final String HIGH = "24569";
    private static final double RISES = 1.15;
    private static final double SAME = 1.12;
    private static final double HANGS = 0.22;
    private static final int CODES = 256;
    /** Digits of a font of glyph numbers stand near its beginning. */
    private static final int COMPOSITE_CODES = 4_096;

    /** A box much higher than all others is the sign for a missing glyph. */
    private static final double MISSING = 1.7;

    private DigitShapes() {}

    /** Where too few digits are embedded to tell, the name of the family decides. */
    static boolean thai(PDFont font) {
        if (!(font instanceof PDVectorFont vector) || !font.isEmbedded()) {
            return false;
        }
        try {
            Map<Character, Rectangle2D> boxes = drawn(font, vector);
            if (boxes.values().stream().anyMatch(b -> b.getMinY() < -HANGS * b.getHeight())) {
                return false;
            }
            List<Double> low = heights(boxes, LOW);
            List<Double> high = heights(boxes, HIGH);
            if (low.isEmpty() || high.isEmpty()) {
                return named(font);
            }
            return high.getFirst() > RISES * low.getLast() && low.getLast() <= SAME * low.getFirst();
        } catch (IOException | RuntimeException e) {
            // A broken outline shows nothing.
            return false;
        }
    }

    /** TH SarabunIT๙ and its kin; the digit of their names is sometimes written in Windows-874 or as 9. */
    private static boolean named(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        return name.contains("IT\u0E59") || name.contains("IT\u00F9") || name.contains("IT9");
    }

    private static List<Double> heights(Map<Character, Rectangle2D> boxes, String digits) {
        List<Double> heights = new ArrayList<>();
        boxes.forEach((digit, box) -> {
            if (digits.indexOf(digit) >= 0) {
                heights.add(box.getMaxY());
            }
        });
        heights.sort(null);
        return heights;
    }

    /** The digits that have an outline of their own; those that share one show the sign for a missing glyph. */
    private static Map<Character, Rectangle2D> drawn(PDFont font, PDVectorFont vector) throws IOException {
        Map<Character, Rectangle2D> all = new TreeMap<>();
        int codes = font instanceof PDType0Font ? COMPOSITE_CODES : CODES;
        for (int code = 0; code < codes && all.size() < 10; code++) {
            String said = font.toUnicode(code);
            if (said != null && said.length() == 1 && said.charAt(0) >= '0' && said.charAt(0) <= '9') {
                Rectangle2D box = vector.getNormalizedPath(code).getBounds2D();
                if (!box.isEmpty()) {
                    all.putIfAbsent(said.charAt(0), box);
                }
            }
        }
        double lowest =
                all.values().stream().mapToDouble(Rectangle2D::getMaxY).min().orElse(0);
        Map<Character, Rectangle2D> own = new TreeMap<>();
        all.forEach((digit, box) -> {
            long alike = all.values().stream().filter(box::equals).count();
            if (alike == 1 && box.getMaxY() <= MISSING * lowest) {
                own.put(digit, box);
            }
        });
        return own;
    }
}
