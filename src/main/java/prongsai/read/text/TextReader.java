package prongsai.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prongsai.model.Document;
import prongsai.model.TextOrigin;

/** Reads text files: {@code .txt}, {@code .md}, {@code .tsv}. */
public final class TextReader {
    private TextReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     */
    public static Document read(Path file) throws IOException {
        return parse(Encoding.decode(Files.readAllBytes(file)));
    }

    /** Reads a text; its origin is recognition, since nobody writes reports in this form by hand. */
    public static Document parse(String text) {
        TextBlocks blocks = new TextBlocks();
        List<Lines.Stretch> stretches = Lines.cut(text);
        stretches.forEach(blocks::add);
        int pages = stretches.stream().mapToInt(Lines.Stretch::page).max().orElse(0);
        return new Document(
                "text/plain", pages, TextOrigin.OCR, blocks.blocks(), blocks.repairs(), List.of(), List.of());
    }
}
