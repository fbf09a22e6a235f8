package prongsai.yardstick;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.pdf.PdfLimits;
import prongsai.read.pdf.PdfReader;

/** The text of PDF files by this program and by its peers, a file each: {@code FOLDER/ROUTE/BASE.txt}. */
final class TextRoutes {
    private TextRoutes() {}

    /** Writes all routes that this machine has. */
    static void write(List<Path> files, Path folder, Optional<Path> openDataLoader) throws IOException {
        for (Path file : files) {
            write(folder, "prongsai", file, plain(PdfReader.read(file, PdfLimits.DEFAULT)));
            write(folder, "pdfbox", file, pdfBox(file));
            write(folder, "tika", file, tika(file));
            write(folder, "pdftotext", file, Programs.run("pdftotext", "-q", file.toString(), "-"));
            if (openDataLoader.isPresent()) {
                Path out = Files.createDirectories(folder.resolve("opendataloader"));
                Programs.run(
                        "java",
                        "-jar",
                        openDataLoader.get().toString(),
                        "--format",
                        "text",
                        "--output-dir",
                        out.toString(),
                        file.toString());
            }
        }
    }

    private static void write(Path folder, String route, Path file, String text) throws IOException {
        Path out = Files.createDirectories(folder.resolve(route));
        Files.writeString(out.resolve(Ground.base(file) + ".txt"), text);
    }

    /** Blocks in reading order, a line each, then what was dropped: running headers are part of a page's text. */
    static String plain(Document document) {
        StringBuilder text = new StringBuilder();
        document.blocks().forEach(b -> plain(b, text));
        document.dropped().forEach(d -> text.append(d.text()).append('\n'));
        return text.toString();
    }

    private static void plain(Block block, StringBuilder text) {
        switch (block) {
            case Paragraph paragraph -> text.append(paragraph.text()).append('\n');
            case Table table ->
                table.cells().forEach(cell -> cell.content().forEach(inner -> plain(inner, text)));
        }
    }

    private static String pdfBox(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String tika(Path file) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = TikaInputStream.get(file)) {
            new PDFParser().parse(in, text, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return text.toString();
    }
}
