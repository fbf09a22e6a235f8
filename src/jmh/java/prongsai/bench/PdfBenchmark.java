package prongsai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.xml.sax.SAXException;
import prongsai.read.pdf.PdfLimits;
import prongsai.read.pdf.PdfReader;

/**
 * PDF files with text of their own, from file to {@link prongsai.model.Document}, beside the plain text that PDFBox and
 * Tika take out of the same files and the tables that tabula takes: all in one JVM and in turn, so that what else runs
 * on the machine, and what the compiler learnt from one of them, is the same for all.
 *
 * <p>{@code -Dfiles=PATH} names a file or folder instead of the corpus; {@code -Dtabula=CLASSPATH} names tabula with its
 * own PDFBox. The table at the end is of the reading thread's processor time; the collector's is not in it, so that what
 * was allocated stands beside.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 30)
@Fork(1)
public class PdfBenchmark {
    private static final Path CORPUS = Path.of("corpus");
    /** Characters a page; a scan with a stamp has fewer. */
    private static final int FEWEST_CHARACTERS = 100;

    private static final String DOCUMENT = "document";
    private static final String PLAIN_TEXT = "PDFTextStripper";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Path> files = new ArrayList<>();
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private Readings readings = new Readings(List.of());
    private boolean measured;

    /** One way to read a file. */
    @FunctionalInterface
    interface Tool {
        Object read(Path file) throws IOException;
    }

    /** Chooses files and tools, and says which were left out. */
    @Setup(Level.Trial)
    public void choose() throws IOException {
        tools.put(DOCUMENT, file -> PdfReader.read(file, PdfLimits.DEFAULT));
        tools.put(PLAIN_TEXT, file -> PlainText.text(file).text());
        tools.put("Tika", PdfBenchmark::tika);
        Optional<String> classPath = property("tabula");
        if (classPath.isPresent()) {
            Tabula tabula = Tabula.on(classPath.get());
            tools.put("tabula", file -> tabula.tables(file, false));
        } else {
            out.println("tabula: left out, -Dtabula=CLASSPATH names it");
        }
        try (Stream<Path> all = Files.walk(property("files").map(Path::of).orElse(CORPUS))) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                Optional<String> reason = unfit(file);
                if (reason.isPresent()) {
                    out.println(file + ": left out, " + reason.get());
                } else {
                    files.add(file);
                }
            }
        }
        readings = new Readings(List.copyOf(tools.keySet()));
    }

    /** Only files that every tool reads are read. */
    private Optional<String> unfit(Path file) {
        String reading = PLAIN_TEXT;
        try {
            PlainText.Text text = PlainText.text(file);
            if (text.text().length() < FEWEST_CHARACTERS * Math.max(1, text.pages())) {
                return Optional.of("it has hardly any text of its own");
            }
            for (Map.Entry<String, Tool> tool : tools.entrySet()) {
                reading = tool.getKey();
                tool.getValue().read(file);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(reading + ": " + e.getMessage());
        }
    }

    /** Readings while the compiler is still at work do not count. */
    @Setup(Level.Iteration)
    public void begin(IterationParams params) {
        measured = params.getType() == IterationType.MEASUREMENT;
    }

    /** Reads each file once with each tool. */
    @Benchmark
    public void inTurn(Blackhole sink) throws IOException {
        for (Path file : files) {
            for (Map.Entry<String, Tool> tool : tools.entrySet()) {
                Readings.Watch watch = Readings.start();
                sink.consume(tool.getValue().read(file));
                if (measured) {
                    readings.add(file, tool.getKey(), watch);
                }
            }
        }
    }

    /** Prints the table. */
    @TearDown(Level.Trial)
    public void say() {
        out.println();
        readings.table(PLAIN_TEXT).forEach(out::println);
    }

    private static String tika(Path file) throws IOException {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = TikaInputStream.get(file)) {
            new PDFParser().parse(in, text, new Metadata(), context);
        } catch (SAXException | TikaException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return text.toString();
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(v -> !v.isBlank() && !v.startsWith("$"));
    }
}
