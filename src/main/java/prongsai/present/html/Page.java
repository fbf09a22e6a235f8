package prongsai.present.html;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import prongsai.present.Run;
import prongsai.present.Words;

/**
 * {@code index.html}: one file that needs no server and loads nothing. Above {@value #MOST_INSIDE} reports a browser
 * would be slow with all of them in one page: then each has a page of its own, {@code reports/NAME.html}. Reports that
 * were compared with others have a page side by side, {@code shared/NAME.html} ({@link SharedPage}), where the run has
 * kept their texts.
 */
public final class Page {
    public static final int MOST_INSIDE = 300;
    static final String FOLDER = "reports";

    private final Templates templates = new Templates();
    private final Words words = new Words();
    private final int mostInside;

    private Page(int mostInside) {
        this.mostInside = mostInside;
    }

    /**
     * Writes {@code index.html}, {@code shared/NAME.html} of reports whose shared texts the run has kept and, above
     * {@value #MOST_INSIDE} reports, {@code reports/NAME.html} under a folder.
     *
     * @param folder is made where it does not exist
     * @throws IOException where a file cannot be written
     */
    public static void write(Run run, Path folder) throws IOException {
        write(run, folder, MOST_INSIDE);
    }

    static void write(Run run, Path folder, int mostInside) throws IOException {
        new Page(mostInside).pages(run, folder);
    }

    private void pages(Run run, Path folder) throws IOException {
        Overview overview = Overview.of(run, mostInside);
        Files.createDirectories(folder);
        templates.render(
                "index.jte", Map.of("o", overview, "w", words, "a", Assets.withFonts()), folder.resolve("index.html"));
        if (!overview.inside()) {
            Files.createDirectories(folder.resolve(FOLDER));
            Assets assets = Assets.withoutFonts();
            for (ReportView view : overview.reports()) {
                templates.render(
                        "alone.jte",
                        Map.of("v", view.whole(run), "w", words, "a", assets),
                        folder.resolve(FOLDER).resolve(view.checked().name() + ".html"));
            }
        }
        shared(overview, folder);
    }

    /** The side-by-side pages; the fonts go into each as long as there are few. */
    private void shared(Overview overview, Path folder) throws IOException {
        Assets assets = overview.inside() ? Assets.withFonts() : Assets.withoutFonts();
        Run run = overview.run();
        for (ReportView view : overview.reports()) {
            if (view.beside()) {
                Path file =
                        folder.resolve(SharedPage.FOLDER).resolve(view.checked().name() + ".html");
                SharedPage.write(
                        view.shared().orElseThrow(), run.families(), "../index.html#shared", assets, templates, file);
            }
        }
    }

    /** A file name as it stands in a relative address. */
    static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
