package prongsai.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The system's Tesseract on whole pages, as a peer in time. */
final class PlainTesseract {
    private PlainTesseract() {}

    /** How many pages a minute it reads, with a process for each processor. */
    static String pagesPerMinute(List<byte[]> pages) throws IOException {
        Path folder = Files.createTempDirectory("tesseract");
        int cores = Runtime.getRuntime().availableProcessors();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Path file = folder.resolve(i + ".jpg");
            Files.write(file, pages.get(i));
            list.append(file).append('\n');
        }
        Path names = folder.resolve("pages.txt");
        Files.writeString(names, list);
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "OMP_THREAD_LIMIT=1 xargs -P " + cores + " -I{} tesseract {} {} -l tha+eng --psm 3 2>/dev/null < "
                        + names));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!process.waitFor(1, TimeUnit.HOURS) || process.exitValue() != 0) {
                throw new IOException("tesseract failed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        double minutes = (System.nanoTime() - start) / 60e9;
        return String.format(
                Locale.ROOT, "%d pages, %.1f a minute, %d processes", pages.size(), pages.size() / minutes, cores);
    }
}
