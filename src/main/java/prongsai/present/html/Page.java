package prongsai.present.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import prongsai.present.Run;
import prongsai.present.Words;

/**
 * {@code index.html}: one file that needs no server and loads nothing. Above {@value #MOST_INSIDE} reports a browser
 * would be slow with all of them in one page: then each has a page of its own, {@code reports/NAME.html}.
 */
public final class Page {
    static final int MOST_INSIDE = 300;
    static final String FOLDER = "reports";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Page.class.getClassLoader(), "prongsai.page");
    private final Words words = new Words();
    private final int mostInside;

    private Page(int mostInside) {
        this.mostInside = mostInside;
    }

    /**
     * Writes {@code index.html} and, above {@value #MOST_INSIDE} reports, {@code reports/NAME.html} under a folder.
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
        render("index.jte", Map.of("o", overview, "w", words, "a", Assets.withFonts()), folder.resolve("index.html"));
        if (!overview.inside()) {
            Files.createDirectories(folder.resolve(FOLDER));
            Assets assets = Assets.withoutFonts();
            for (ReportView view : overview.reports()) {
                render(
                        "alone.jte",
                        Map.of("v", view, "w", words, "a", assets),
                        folder.resolve(FOLDER).resolve(view.checked().name() + ".html"));
            }
        }
    }

    private void render(String template, Map<String, Object> parameters, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            engine.render(template, parameters, new CleanOutput(out));
        }
    }

    /** A file name as it stands in a relative address. */
    static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
