package prongsai.annotate.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The letters that PDFBox finds under quads, in a page's own coordinates: a second opinion beside our own reader. */
final class Under {
    /** A little into the letter, in points: where one ends the next begins. */
    private static final double IN = 0.6;

    private record Letter(String text, double x, double y) {}

    private Under() {}

    /**
     * What stands under quads.
     *
     * @param number page, 1-based
     * @param quads eight numbers a quad, as QuadPoints has them
     */
    static String text(PDDocument pdf, int number, float[] quads) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Letter letter : letters(pdf, number)) {
            for (int i = 0; i < quads.length; i += 8) {
                float[] xs = {quads[i], quads[i + 2], quads[i + 4], quads[i + 6]};
                float[] ys = {quads[i + 1], quads[i + 3], quads[i + 5], quads[i + 7]};
                Arrays.sort(xs);
                Arrays.sort(ys);
                if (letter.x >= xs[0] && letter.x <= xs[3] && letter.y >= ys[0] && letter.y <= ys[3]) {
                    text.append(letter.text);
                    break;
                }
            }
        }
        return text.toString();
    }

    private static List<Letter> letters(PDDocument pdf, int number) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        PDRectangle crop = page.getCropBox();
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                Matrix matrix = at.getTextMatrix();
                double em = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
                double along = IN / em;
                double up = IN / em;
                letters.add(new Letter(
                        at.getUnicode(),
                        matrix.getTranslateX()
                                + crop.getLowerLeftX()
                                + along * matrix.getValue(0, 0)
                                + up * matrix.getValue(1, 0),
                        matrix.getTranslateY()
                                + crop.getLowerLeftY()
                                + along * matrix.getValue(0, 1)
                                + up * matrix.getValue(1, 1)));
            }
        };
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.getText(pdf);
        return letters;
    }

    /**
     * The letters of a text in no order, digits Arabic. Marks and า ำ are left out: their order and number in a file's own
     * encoding differ from font to font.
     */
    static String letters(String text) {
        char[] letters = text.replaceAll("[\\s\\u00A0\\u200B\\u0E31-\\u0E3A\\u0E47-\\u0E4E\\uF700-\\uF71A]", "")
                .toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= '๐' && letters[i] <= '๙') {
                letters[i] = (char) ('0' + letters[i] - '๐');
            }
        }
        Arrays.sort(letters);
        return new String(letters);
    }
}
