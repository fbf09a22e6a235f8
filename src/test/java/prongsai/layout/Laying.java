package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays out a content as a file, for programs of other rooms; content and look have the shape of the corpus's sources. */
public final class Laying {
    private final Official official;

    private Laying(Official official) {
        this.official = official;
    }

    public static Laying open() throws IOException {
        return new Laying(Official.load());
    }

    /** Writes a DOCX file. */
    public void docx(JsonNode content, JsonNode look, Path file) throws IOException {
        Look printed = Look.of(look);
        DocxWriter.write(Forms.of(Content.of(content, official), printed, official), printed, file);
    }

    /** Prints with Chromium. */
    public void chromium(JsonNode content, JsonNode look, Path pdf) throws IOException {
        Look printed = Look.of(look);
        Path html = Files.createTempFile("layout", ".html");
        Files.writeString(html, HtmlWriter.write(Forms.of(Content.of(content, official), printed, official), printed));
        Printers.chromium(html, pdf.toAbsolutePath());
        Files.delete(html);
    }

    /** Prints DOCX files with LibreOffice, in one call, under their own names. */
    public static void libreOffice(List<Path> docx, Path folder) throws IOException {
        Printers.libreOffice(docx, folder);
    }
}
