package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Box;
import prongsai.read.ocr.OcrEngine.Symbol;
import prongsai.read.ocr.OcrEngine.TextLine;

/** The hOCR that Tesseract writes with a box for each character ({@code hocr_char_boxes}); no other program's. */
final class Hocr {
    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:div|span) class=['\"](ocr_page|ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_cinfo)['\"]"
                    + "[^>]*title=['\"]([^>]*)['\"][^>]*>([^<]*)");
    private static final Pattern BBOX = Pattern.compile("bbox(?:es)? (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_conf ([\\d.]+)");

    private Hocr() {}

    /**
     * The lines of each picture.
     *
     * @param hocr of several pictures
     * @param text the same as text, with a form feed behind each picture
     * @param count how many: one without a page of its own has no lines
     */
    static List<List<TextLine>> pages(String hocr, String text, int count) {
        List<List<TextLine>> pages = pages(hocr);
        String[] texts = text.split("\f", -1);
        List<List<TextLine>> spaced = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<TextLine> lines = i < pages.size() ? pages.get(i) : List.of();
            spaced.add(spaced(lines, i < texts.length ? texts[i] : ""));
        }
        return spaced;
    }

    private static List<TextLine> spaced(List<TextLine> lines, String text) {
        List<String> texts = text.lines().filter(line -> !line.isBlank()).toList();
        List<TextLine> spaced = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            String own = i < texts.size() ? texts.get(i) : "";
            spaced.add(new TextLine(LineSpaces.in(line.symbols(), own), line.box(), line.baseline()));
        }
        return spaced;
    }

    private static List<List<TextLine>> pages(String hocr) {
        List<List<TextLine>> pages = new ArrayList<>();
        List<Symbol> symbols = new ArrayList<>();
        Box line = new Box(0, 0, 0, 0);
        double base = 0;
        Matcher elements = ELEMENT.matcher(hocr);
        while (elements.find()) {
            String kind = elements.group(1);
            String title = elements.group(2);
            if (kind.equals("ocr_page")) {
                close(pages, symbols, line, base);
                pages.add(new ArrayList<>());
            } else if (kind.equals("ocrx_cinfo")) {
                symbols.add(new Symbol(text(elements.group(3)), box(title), confidence(title)));
            } else {
                close(pages, symbols, line, base);
                line = box(title);
                base = baseline(title, line);
            }
        }
        close(pages, symbols, line, base);
        return pages;
    }

    private static void close(List<List<TextLine>> pages, List<Symbol> symbols, Box line, double base) {
        if (!symbols.isEmpty() && !pages.isEmpty()) {
            pages.getLast().add(new TextLine(symbols, line, base));
        }
        symbols.clear();
    }

    private static Box box(String title) {
        Matcher box = BBOX.matcher(title);
        if (!box.find()) {
            return new Box(0, 0, 0, 0);
        }
        double x0 = Integer.parseInt(box.group(1));
        double y0 = Integer.parseInt(box.group(2));
        return new Box(
                x0, y0, Math.max(x0, Integer.parseInt(box.group(3))), Math.max(y0, Integer.parseInt(box.group(4))));
    }

    /** hOCR gives the base line as a slope and its height over the lower left corner of the line's box. */
    private static double baseline(String title, Box line) {
        Matcher base = BASELINE.matcher(title);
        return base.find()
                ? line.y1() + Double.parseDouble(base.group(2)) + Double.parseDouble(base.group(1)) * line.width() / 2
                : line.y1();
    }

    private static double confidence(String title) {
        Matcher sure = CONFIDENCE.matcher(title);
        return sure.find() ? Math.clamp(Double.parseDouble(sure.group(1)) / 100, 0, 1) : 0;
    }

    private static String text(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
