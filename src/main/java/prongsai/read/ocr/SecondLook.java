package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.read.ocr.digit.DigitClassifier;
import prongsai.read.ocr.digit.DigitReader;

/** An engine whose digits are looked at a second time: Tesseract misreads Thai ones and is sure of it. */
public final class SecondLook implements OcrEngine {
    private static final String VERSION = "digits 5";

    private final OcrEngine engine;
    private final DigitReader digits;

    public SecondLook(OcrEngine engine) {
        this.engine = engine;
        this.digits = new DigitReader(DigitClassifier.bundled());
    }

    @Override
    public String id() {
        return engine.id() + " + " + VERSION;
    }

    @Override
    public List<TextLine> read(Raster picture, Shape shape) {
        return digits.read(picture, engine.read(picture, shape));
    }

    @Override
    public List<List<TextLine>> readAll(List<Raster> pictures, Shape shape) {
        List<List<TextLine>> read = engine.readAll(pictures, shape);
        List<List<TextLine>> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            all.add(digits.read(pictures.get(i), read.get(i)));
        }
        return all;
    }
}
