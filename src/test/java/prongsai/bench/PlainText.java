package prongsai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Takes the plain text of files and does nothing with it: {@code PlainText PATH OUT_DIR}. PDF by PDFBox's
 * {@link PDFTextStripper}, DOCX by POI's {@link XWPFWordExtractor}, text as it is; each into a file of its own. What the
 * program itself takes longer than this goes into tables, Thai and records.
 */
public final class PlainText {
    private PlainText() {}

    /** Runs the program; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PlainText PATH OUT_DIR");
            return;
        }
        Path folder = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        int number = 0;
        int pages = 0;
        for (Path file : files(folder)) {
            Text text = text(file);
            pages += text.pages;
            Files.writeString(out.resolve(++number + ".txt"), text.text);
        }
        System.out.println(number + " files, " + pages + " PDF pages");
    }

    /**
     * The text of a file.
     *
     * @param pages of a PDF, else 0
     */
    record Text(String text, int pages) {}

    /** All PDF, DOCX and text files under a folder, by name; notes about the folder are left out. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> List.of("pdf", "docx", "txt", "md").contains(ending(file)))
                    .filter(file -> !file.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        }
    }

    /** Takes the text out of one file. */
    static Text text(Path file) throws IOException {
        return switch (ending(file)) {
            case "pdf" -> pdf(file);
            case "docx" -> new Text(docx(file), 0);
            default -> new Text(Files.readString(file), 0);
        };
    }

    private static Text pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new Text(new PDFTextStripper().getText(document), document.getNumberOfPages());
        }
    }

    private static String docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
