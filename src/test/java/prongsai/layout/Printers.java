package prongsai.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice and Chromium as printers of PDF. Each call has its own profile. */
final class Printers {
    private Printers() {}

    /** Prints DOCX files as PDF into {@code folder}, under their own names. */
    static void libreOffice(List<Path> files, Path folder) throws IOException {
        libreOffice(files, folder, false);
    }

    /** The same with or without a structure tree. */
    static void libreOffice(List<Path> files, Path folder, boolean tagged) throws IOException {
        Path profile = Files.createTempDirectory("layout-office");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"" + tagged + "\"}}",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command, 60L + 60L * files.size());
        for (Path file : files) {
            Path pdf = folder.resolve(file.getFileName().toString().replaceFirst("\\.docx$", ".pdf"));
            if (!Files.exists(pdf)) {
                throw new IOException("LibreOffice wrote no " + pdf);
            }
        }
    }

    /** Prints an HTML page as PDF. */
    static void chromium(Path html, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("layout-chromium");
        run(
                List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + profile,
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString()),
                120);
        if (!Files.exists(pdf)) {
            throw new IOException("Chromium wrote no " + pdf);
        }
    }

    private static void run(List<String> command, long seconds) throws IOException {
        Path log = Files.createTempFile("layout", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end within " + seconds + " seconds");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + " was interrupted", interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.get(0) + " ended with " + process.exitValue() + ": " + Files.readString(log));
        }
    }
}
