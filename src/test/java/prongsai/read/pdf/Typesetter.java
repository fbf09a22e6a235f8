package prongsai.read.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes PDF of sheets with the programs that agencies' files come from. */
enum Typesetter {
    CHROMIUM {
        @Override
        Path typeset(Sheet sheet, Path folder) throws IOException, InterruptedException {
            return print(sheet.html(), folder);
        }
    },
    LIBREOFFICE {
        @Override
        Path typeset(Sheet sheet, Path folder) throws IOException, InterruptedException {
            Path docx = folder.resolve("libreoffice.docx");
            writeDocx(sheet, docx);
            run(List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString(),
                    docx.toString()));
            return folder.resolve("libreoffice.pdf");
        }
    };

    abstract Path typeset(Sheet sheet, Path folder) throws IOException, InterruptedException;

    /** Prints a page of HTML with Chromium. */
    static Path print(String text, Path folder) throws IOException, InterruptedException {
        Path html = Files.writeString(folder.resolve("sheet.html"), text);
        Path pdf = folder.resolve("chromium.pdf");
        run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                html.toUri().toString()));
        return pdf;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("typesetter", ".log");
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not make a PDF: " + Files.readString(log));
        }
        Files.delete(log);
    }

    private static void writeDocx(Sheet sheet, Path docx) throws IOException {
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                sheet.wordXml());
        try (OutputStream out = Files.newOutputStream(docx);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
