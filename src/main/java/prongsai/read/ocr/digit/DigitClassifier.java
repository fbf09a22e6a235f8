package prongsai.read.ocr.digit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import prongsai.read.ocr.Raster;

/**
 * Tells Thai and Arabic digits, and what is no digit, from a glyph's picture. It may be asked by several threads.
 *
 * <p>A circle alone is a Thai zero as much as the letter o, a stroke an Arabic one as much as l: who knows the
 * neighbours has to decide.
 */
public final class DigitClassifier {
    private static final String RESOURCE = "/prongsai/read/ocr/digits.net";

    private final DigitNet net;

    DigitClassifier(DigitNet net) {
        this.net = net;
    }

    /** The classifier that comes with the program. */
    public static DigitClassifier bundled() {
        try (InputStream in = Objects.requireNonNull(DigitClassifier.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new DigitClassifier(DigitNet.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * Reads a glyph.
     *
     * @param glyph its picture with little or no room around it, at least some 10 pixels high
     * @return what it may be; surely no digit where there is no ink
     */
    public Guess classify(Raster glyph) {
        double[] shares = net.probabilities(GlyphPicture.of(glyph));
        return new Guess(Arrays.stream(shares).boxed().toList());
    }
}
