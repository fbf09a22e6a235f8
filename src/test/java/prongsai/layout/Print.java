package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * A report printed as PDF, for programs of other rooms.
 *
 * @param font family of its letters
 * @param points size of its letters
 * @param landscape A4 across
 * @param thaiDigits numbers in Thai digits
 * @param ticks form of its boxes: unicode, slash, bracket, input, wingdings
 * @param ruled its tables have lines
 * @param office printed by LibreOffice instead of Chromium; ruled ones only
 */
public record Print(
        String font, int points, boolean landscape, boolean thaiDigits, String ticks, boolean ruled, boolean office) {
    private static final String RULED = "border:0.75pt solid #000;padding:2pt 4pt;";
    private static final String BORDERLESS = "border:0;padding:3pt 9pt;";

    /** The content with the first records of each kind alone; 0 for all. */
    public static JsonNode first(JsonNode content, int records) {
        ObjectNode part = content.deepCopy();
        for (String kind : List.of("measures", "indicators", "oitItems", "weaknesses")) {
            ArrayNode list = part.withArray(kind);
            while (records > 0 && list.size() > records) {
                list.remove(list.size() - 1);
            }
        }
        return part;
    }

    /**
     * Prints a content.
     *
     * @return what extraction must give for it
     */
    public JsonNode print(JsonNode content, Path pdf) throws IOException {
        Official official = Official.load();
        Content report = Content.of(content, official).withStatusesOfEveryKind();
        Look look = new Look(
                landscape,
                font,
                points,
                thaiDigits,
                Look.Ticks.valueOf(ticks.toUpperCase(Locale.ROOT)),
                thaiDigits ? Look.Codes.THAI_ZERO : Look.Codes.LETTER,
                false,
                false,
                false,
                0,
                0);
        List<Piece> pieces = Forms.of(report, look, official);
        Path folder = Files.createTempDirectory("print");
        if (office && ruled) {
            Path docx = folder.resolve("report.docx");
            DocxWriter.write(pieces, look, docx);
            Printers.libreOffice(List.of(docx), folder);
            Files.move(folder.resolve("report.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
        } else {
            String page = HtmlWriter.write(pieces, look);
            if (!page.contains(RULED)) {
                throw new IllegalStateException("the page's borders are written otherwise");
            }
            Path html = folder.resolve("report.html");
            Files.writeString(html, ruled ? page : page.replace(RULED, BORDERLESS));
            Printers.chromium(html, pdf.toAbsolutePath());
        }
        return report.truth();
    }
}
