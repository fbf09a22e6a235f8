package prongsai.read.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A Tesseract that is installed on the system, run as a program: once for all pictures of a page. */
public final class SystemTesseract implements OcrEngine {
    private static final String PROGRAM = "tesseract";
    private static final String THAI = "tha";
    private static final String ENGLISH = "eng";
    private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d+(?:\\.\\d+)*)");
    private static final int SECONDS = 600;

    private final String program;
    private final String language;
    private final String version;
    private final List<String> languages;

    private SystemTesseract(String program, String language, String version, List<String> languages) {
        this.program = program;
        this.language = language;
        this.version = version;
        this.languages = List.copyOf(languages);
    }

    /**
     * The system's Tesseract for Thai.
     *
     * @param version as {@code 5.5.2}
     * @return empty where there is none, it is not newer, or it lacks the Thai model
     */
    public static Optional<SystemTesseract> newerThan(String version) {
        return newerThan(version, PROGRAM);
    }

    static Optional<SystemTesseract> newerThan(String version, String program) {
        try {
            Matcher own = VERSION.matcher(run(List.of(program, "--version")));
            if (!own.find() || compare(own.group(1), version) <= 0) {
                return Optional.empty();
            }
            List<String> languages = run(List.of(program, "--list-langs"))
                    .lines()
                    .map(String::strip)
                    .toList();
            return languages.contains(THAI)
                    ? Optional.of(new SystemTesseract(program, THAI, own.group(1), languages))
                    : Optional.empty();
        } catch (IOException e) {
            // Not installed, or not to be started: there is no such engine.
            return Optional.empty();
        }
    }

    /** Numbers of a version compared one by one: 5.10 is newer than 5.9. */
    static int compare(String a, String b) {
        int[] as = numbers(a);
        int[] bs = numbers(b);
        return Arrays.compare(as, bs);
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\."))
                .filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The same program for English, where it has that model. */
    public Optional<SystemTesseract> english() {
        return languages.contains(ENGLISH)
                ? Optional.of(new SystemTesseract(program, ENGLISH, version, languages))
                : Optional.empty();
    }

    @Override
    public String id() {
        return "system tesseract " + version + " " + language;
    }

    @Override
    public List<TextLine> read(Raster picture, Shape shape) {
        return readAll(List.of(picture), shape).getFirst();
    }

    /**
     * Runs the program.
     *
     * @throws UncheckedIOException where it fails
     */
    @Override
    public List<List<TextLine>> readAll(List<Raster> pictures, Shape shape) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        try {
            Path folder = Files.createTempDirectory("prongsai-ocr");
            try {
                return read(folder, pictures, shape);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the system's tesseract fails: " + e.getMessage(), e);
        }
    }

    private List<List<TextLine>> read(Path folder, List<Raster> pictures, Shape shape) throws IOException {
        List<String> names = new ArrayList<>();
        for (Raster picture : pictures) {
            Path file = folder.resolve(names.size() + ".png");
            ImageIO.write(picture.image(), "png", file.toFile());
            names.add(file.toString());
        }
        Path list = Files.write(folder.resolve("list.txt"), names);
        Path base = folder.resolve("out");
        run(List.of(
                program,
                list.toString(),
                base.toString(),
                "-l",
                language,
                "--oem",
                "1",
                "--psm",
                switch (shape) {
                    case BLOCK -> "6";
                    case LINE -> "7";
                    case WORD -> "8";
                },
                "--dpi",
                String.valueOf(Math.round(pictures.getFirst().dpi())),
                "-c",
                "preserve_interword_spaces=1",
                "-c",
                "tessedit_do_invert=0",
                "-c",
                "hocr_char_boxes=1",
                "hocr",
                "txt"));
        // hOCR tells boxes and no blanks: nearly every Thai letter is a word of its own; the text tells those.
        return Hocr.pages(
                Files.readString(folder.resolve("out.hocr")),
                Files.readString(folder.resolve("out.txt")),
                pictures.size());
    }

    private static String run(List<String> command) throws IOException {
        Path output = Files.createTempFile("prongsai-ocr", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(command.size() == 2)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (command.size() > 2) {
                // What it says on standard error is of no use; a full pipe would stop it.
                Thread.ofVirtual().start(() -> drain(process));
            }
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("no answer in " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("exit code " + process.exitValue());
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void drain(Process process) {
        try {
            process.getErrorStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The program ended.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                Files.deleteIfExists(file);
            }
        }
    }
}
