package prongsai.present.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.present.Words;

/**
 * What one report shares with others, side by side: left its texts, right the texts of other agencies, a colour and a
 * number for each source. One file that needs no server and loads nothing.
 */
public final class SharedPage {
    /** Folder of the pages beside {@code index.html}. */
    static final String FOLDER = "shared";

    private SharedPage() {}

    /**
     * Writes the page.
     *
     * @param families template families of the same job or index; they name the families of sources
     * @param file its folder is made where it does not exist
     * @throws IOException where the file cannot be written
     */
    public static void write(SharedText shared, List<Family> families, Path file) throws IOException {
        write(shared, families, "", Assets.withFonts(), new Templates(), file);
    }

    /**
     * The page as text.
     *
     * @param families template families of the same job or index; they name the families of sources
     */
    public static String of(SharedText shared, List<Family> families) {
        return new Templates()
                .render(
                        "shared.jte",
                        Map.of("v", SharedView.of(shared, families, ""), "w", new Words(), "a", Assets.withFonts()));
    }

    /** Writes the page of a run, with a way back to the list. */
    static void write(
            SharedText shared, List<Family> families, String back, Assets assets, Templates templates, Path file)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        templates.render(
                "shared.jte", Map.of("v", SharedView.of(shared, families, back), "w", new Words(), "a", assets), file);
    }

    /** Where the page of a report stands, from the index: {@code shared/NAME.html}. */
    static String href(String name) {
        return FOLDER + "/" + Page.address(name) + ".html";
    }
}
