package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the example corpus: {@code Corpus FIXTURES_DIR CORPUS_DIR}. Each {@code FIXTURES_DIR/source/*.json} names its
 * file under CORPUS_DIR, its format and its look, and holds the content; the truth that extraction is measured against
 * goes to {@code FIXTURES_DIR/truth} under the same name.
 */
public final class Corpus {
    /**
     * One report of the corpus.
     *
     * @param name the source's name without ending
     * @param file path under the corpus folder
     * @param format docx, pdf-libreoffice, pdf-chromium, text-tabs, text-markdown or text-html
     */
    record Entry(String name, String file, String format, Look look, Content content) {}

    private Corpus() {}

    /** Runs the program; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: Corpus FIXTURES_DIR CORPUS_DIR [NAME...]");
            return;
        }
        Official official = Official.load();
        Path fixtures = Path.of(args[0]);
        List<String> only = List.of(args).subList(2, args.length);
        for (Entry entry : entries(fixtures.resolve("source"), official)) {
            if (!only.isEmpty() && !only.contains(entry.name())) {
                continue;
            }
            Path truth = Files.createDirectories(fixtures.resolve("truth")).resolve(entry.name() + ".json");
            Files.writeString(truth, truth(entry));
            Path file = Path.of(args[1]).resolve(entry.file());
            Files.createDirectories(file.toAbsolutePath().getParent());
            write(entry, official, file);
        }
    }

    /** All sources, in the order of their names. */
    static List<Entry> entries(Path source, Official official) throws IOException {
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> entry(file, official))
                    .toList();
        }
    }

    private static Entry entry(Path file, Official official) {
        try {
            JsonNode node = new ObjectMapper().readTree(file.toFile());
            return new Entry(
                    file.getFileName().toString().replaceFirst("\\.json$", ""),
                    node.path("file").asText(),
                    node.path("format").asText(),
                    Look.of(node.path("look")),
                    Content.of(node, official));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }

    static String truth(Entry entry) {
        return entry.content().truth().toPrettyString() + "\n";
    }

    /** The text of a text report; the other formats are files of their own. */
    static String text(Entry entry, Official official) {
        TextWriter.Tables form = switch (entry.format()) {
            case "text-markdown" -> TextWriter.Tables.MARKDOWN;
            case "text-html" -> TextWriter.Tables.HTML;
            default -> TextWriter.Tables.TABS;
        };
        return TextWriter.write(Forms.of(entry.content(), entry.look(), official), entry.look(), form);
    }

    private static void write(Entry entry, Official official, Path file) throws IOException {
        List<Piece> pieces = Forms.of(entry.content(), entry.look(), official);
        switch (entry.format()) {
            case "docx" -> DocxWriter.write(pieces, entry.look(), file);
            case "pdf-libreoffice" -> {
                Path folder = Files.createTempDirectory("layout");
                Path docx = folder.resolve("report.docx");
                DocxWriter.write(pieces, entry.look(), docx);
                Printers.libreOffice(List.of(docx), folder);
                Files.move(folder.resolve("report.pdf"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            case "pdf-chromium" -> {
                Path html = Files.createTempFile("layout", ".html");
                Files.writeString(html, HtmlWriter.write(pieces, entry.look()));
                Printers.chromium(html, file.toAbsolutePath());
            }
            default -> Files.writeString(file, text(entry, official));
        }
    }
}
