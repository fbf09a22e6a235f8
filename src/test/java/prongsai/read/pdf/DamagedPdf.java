package prongsai.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import prongsai.model.Document;

/** PDF files that look right and whose table ToUnicode says what agencies' files say wrongly. */
final class DamagedPdf {
    private static final File GARUDA = new File("/usr/share/fonts/truetype/tlwg/Garuda.ttf");
    private static final float SIZE = 12;
    private static final float PITCH = 20;

    private DamagedPdf() {}

    /**
     * Lines of text in one font.
     *
     * @param lines at most 35
     * @param named what ToUnicode gives for each character; null for a code that it does not name
     * @param program the whole font program with its own table of characters; else a subset without one
     */
    static byte[] of(List<String> lines, UnaryOperator<String> named, boolean program) throws IOException {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument();
                var data = java.nio.file.Files.newInputStream(GARUDA.toPath())) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, data, !program);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(50, 780 - PITCH * i);
                    content.showText(lines.get(i));
                    content.endText();
                }
            }
            pdf.save(sound);
        }
        try (PDDocument pdf = Loader.loadPDF(sound.toByteArray());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var resources = pdf.getPage(0).getResources();
            PDFont font = resources.getFont(resources.getFontNames().iterator().next());
            rename(pdf, font, named);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static Document read(List<String> lines, UnaryOperator<String> named, boolean program) throws IOException {
        return PdfReader.read(new RandomAccessReadBuffer(of(lines, named, program)), PdfLimits.DEFAULT);
    }

    private static void rename(PDDocument pdf, PDFont font, UnaryOperator<String> named) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapType 2 def /CMapName /Damaged def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int code = 1; code < 4_000; code++) {
            String character = font.toUnicode(code);
            if (character != null) {
                String name = named.apply(character);
                if (name != null) {
                    map.append(String.format(Locale.ROOT, "1 beginbfchar <%04X> <", code));
                    name.chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
                    map.append("> endbfchar\n");
                }
            }
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        PDStream stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary dictionary = font.getCOSObject();
        dictionary.setItem(COSName.TO_UNICODE, stream.getCOSObject());
    }
}
