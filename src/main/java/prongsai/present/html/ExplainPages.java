package prongsai.present.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.present.Words;

/**
 * Why a file was read as it was: {@code index.html} with what became of it, and a page for each of its own with the boxes
 * that were found drawn over the picture. They need no server and load nothing but the pictures beside them.
 */
public final class ExplainPages {
    /** With more pages than this each page does without the fonts, which are larger than itself. */
    private static final int MOST_WITH_FONTS = 30;

    private ExplainPages() {}

    /**
     * Writes the pages; the pictures that they name stand in the folder already.
     *
     * @param folder is made where it does not exist
     * @throws IOException where a file cannot be written
     */
    public static void write(Explained explained, Path folder) throws IOException {
        Files.createDirectories(folder);
        Words words = new Words();
        List<ExplainRow> rows = ExplainRows.of(explained, words);
        List<ExplainSheet> sheets = ExplainSheet.of(explained, rows);
        Templates templates = new Templates();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("x", explained);
        parameters.put("sheets", sheets);
        parameters.put("w", words);
        parameters.put("a", Assets.explaining(true));
        templates.render("explain.jte", parameters, folder.resolve("index.html"));
        parameters.put("a", Assets.explaining(sheets.size() <= MOST_WITH_FONTS));
        for (int i = 0; i < sheets.size(); i++) {
            parameters.put("at", i);
            templates.render(
                    "explainpage.jte", parameters, folder.resolve(sheets.get(i).file()));
        }
    }
}
