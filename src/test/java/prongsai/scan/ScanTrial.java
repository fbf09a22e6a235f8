package prongsai.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import prongsai.layout.Print;

/**
 * Measures the reading of scans: {@code ScanTrial CONTENT.json... OUT_DIR [--records N] [--seed N] [--looks N]
 * [--only N,N] [--no-tesseract]}.
 *
 * <p>Each content is printed in some looks (a font that the classifier of digits never saw, ruled or borderless, Thai or
 * Arabic digits, a form of boxes), each look scanned at 200 and at 300 dpi, worn, and read. {@code --records} takes the
 * first N records of each kind, {@code --looks} the first N looks for each content, each content beginning with another; {@code --only} takes the looks of these numbers.
 * Under OUT_DIR stand the scans, the reports, and for each {@code NAME.log} with all that differs and {@code NAME-truth.json}; {@code figures.txt}
 * holds what is printed at the end: by resolution and kind of table, the same PDFs read by their own text beside it, and
 * the time of plain Tesseract on the same pages with as many processes as we have threads.
 */
public final class ScanTrial {
    /** The long name says what it was: content-ruled-Laksaman-thai-slash-300. */
    private record Look(String font, int points, boolean thai, String ticks, boolean ruled, boolean office) {
        Print print() {
            return new Print(font, points, true, thai, ticks, ruled, office);
        }

        String name(String content) {
            return "%s-%s-%s-%s-%s"
                    .formatted(
                            content,
                            ruled ? "ruled" : "borderless",
                            font.replace(" ", ""),
                            thai ? "thai" : "arabic",
                            ticks);
        }
    }

    private static final List<Look> LOOKS = List.of(
            new Look("Laksaman", 16, true, "unicode", true, true),
            new Look("Sawasdee", 11, false, "input", true, false),
            new Look("Noto Looped Thai", 11, true, "slash", false, false),
            new Look("Tlwg Typo", 12, true, "bracket", true, true),
            new Look("Laksaman", 16, false, "unicode", false, false),
            new Look("Noto Looped Thai", 11, false, "bracket", true, true),
            new Look("Tlwg Typist", 12, true, "input", true, false),
            new Look("Sawasdee", 11, true, "slash", true, true));

    private final Path out;
    private final int records;
    private final int looks;
    private final Set<Integer> only;
    private final long seed;
    private final boolean tesseract;
    private final PrintStream print;
    private final ScanReading reading;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<byte[]> pages = new ArrayList<>();

    private ScanTrial(
            ScanReading reading,
            Path out,
            int records,
            int looks,
            Set<Integer> only,
            long seed,
            boolean tesseract,
            PrintStream print) {
        this.reading = reading;
        this.out = out;
        this.records = records;
        this.looks = looks;
        this.only = only;
        this.seed = seed;
        this.tesseract = tesseract;
        this.print = print;
    }

    /** Runs the program; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException {
        List<Path> paths = new ArrayList<>();
        int records = 0;
        int looks = 4;
        Set<Integer> only = new HashSet<>();
        long seed = 20_261;
        boolean tesseract = true;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--records" -> records = Integer.parseInt(args[++i]);
                case "--looks" -> looks = Integer.parseInt(args[++i]);
                case "--only" ->
                    Stream.of(args[++i].split(",")).map(Integer::valueOf).forEach(only::add);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                case "--no-tesseract" -> tesseract = false;
                default -> paths.add(Path.of(args[i]));
            }
        }
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (paths.size() < 2) {
            print.println("usage: ScanTrial CONTENT.json... OUT_DIR [--records N] [--seed N] [--looks N]"
                    + " [--only N,N] [--no-tesseract]");
            return;
        }
        Path out = Files.createDirectories(paths.removeLast());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            ScanReading reading = new ScanReading(workers);
            int most = only.isEmpty() ? Math.min(looks, LOOKS.size()) : LOOKS.size();
            new ScanTrial(reading, out, records, most, only, seed, tesseract, print).run(paths);
        }
    }

    /** Another font in the place of one that is missing may be one that the classifier was trained on. */
    private static void installed(Look look) throws IOException {
        Process process = new ProcessBuilder("fc-match", "-f", "%{family}", look.font).start();
        String family = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!family.contains(look.font)) {
            throw new IOException("not installed: " + look.font);
        }
    }

    private void run(List<Path> contents) throws IOException {
        for (Look look : LOOKS.subList(0, looks)) {
            installed(look);
        }
        print.println("seed " + seed);
        for (int i = 0; i < contents.size(); i++) {
            String name = contents.get(i).getFileName().toString().replaceFirst("\\.json$", "");
            JsonNode content = new ObjectMapper().readTree(contents.get(i).toFile());
            for (int j = 0; j < looks; j++) {
                int number = (i + j) % LOOKS.size();
                if (only.isEmpty() || only.contains(number + 1)) {
                    look(name, Print.first(content, records), LOOKS.get(number), seed + 1000L * i + 10L * j);
                }
            }
        }
        StringBuilder figures = new StringBuilder("seed " + seed + "\n");
        tallies.forEach(
                (key, tally) -> figures.append(key).append(": ").append(tally).append('\n'));
        if (tesseract) {
            figures.append("plain Tesseract: ")
                    .append(PlainTesseract.pagesPerMinute(pages))
                    .append('\n');
        }
        Files.writeString(out.resolve("figures.txt"), figures);
        print.print(figures);
    }

    private void look(String name, JsonNode content, Look look, long lookSeed) throws IOException {
        String kind = look.ruled ? "ruled" : "borderless";
        Path pdf = out.resolve(look.name(name) + "-digital.pdf");
        JsonNode truth = look.print().print(content, pdf);
        Files.writeString(out.resolve(look.name(name) + "-truth.json"), truth.toPrettyString());
        compare(pdf, truth, "digital " + kind, 0);
        for (int dpi : new int[] {200, 300}) {
            List<byte[]> worn = new ArrayList<>();
            for (BufferedImage page : Scans.pages(pdf, dpi)) {
                Wear wear = Wear.drawn(lookSeed + dpi + 7L * worn.size());
                print.println(look.name(name) + " " + dpi + " dpi, page " + (worn.size() + 1) + ": " + wear);
                worn.add(wear.worn(page));
            }
            pages.addAll(worn);
            String scan = look.name(name) + "-" + dpi;
            Path file = out.resolve(scan + (look.thai ? ".pdf" : ".tiff"));
            if (look.thai) {
                Scans.pdf(worn, dpi, file);
            } else {
                Scans.tiff(worn, dpi, file);
            }
            Scans.png(worn.getFirst(), dpi, out.resolve(scan + "-1.png"));
            Scans.jpeg(worn.getFirst(), out.resolve(scan + "-1.jpg"));
            compare(file, truth, "scan " + kind + " " + dpi, worn.size());
        }
    }

    private void compare(Path file, JsonNode truth, String key, int pageCount) throws IOException {
        long start = System.nanoTime();
        JsonNode report = reading.report(file);
        long nanos = System.nanoTime() - start;
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        Files.writeString(out.resolve(name + ".json"), report.toPrettyString());
        StringBuilder log = new StringBuilder();
        Tally tally = Comparison.of(
                truth, report, pageCount, nanos, line -> log.append(line).append('\n'));
        Files.writeString(out.resolve(name + ".log"), log);
        print.println(name + " " + tally);
        tallies.merge(key, tally, Tally::plus);
    }
}
