package prongsai.present.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The compiled templates of {@code src/main/jte}. */
final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "prongsai.page");

    /**
     * Writes a page.
     *
     * @throws IOException where the file cannot be written
     */
    void render(String template, Map<String, Object> parameters, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            engine.render(template, parameters, new CleanOutput(out));
        }
    }

    /** The page as text. */
    String render(String template, Map<String, Object> parameters) {
        StringWriter page = new StringWriter();
        engine.render(template, parameters, new CleanOutput(page));
        return page.toString();
    }
}
