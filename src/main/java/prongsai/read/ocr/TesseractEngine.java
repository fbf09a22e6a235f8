package prongsai.read.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import prongsai.model.Box;

/**
 * Tesseract as a library, with the model of one language. Its natives come out of the jars into JavaCPP's cache (its
 * system property {@code org.bytedeco.javacpp.cachedir}, else {@code ~/.javacpp/cache}, else the temporary folder);
 * nothing is fetched from a network.
 *
 * <p>A native handle serves one thread at a time. Handles are lent out and kept, so there are as many as threads ever
 * read at once, until {@link #close()}.
 */
public final class TesseractEngine implements OcrEngine, AutoCloseable {
    /** The languages whose models the program carries. */
    public enum Language {
        THAI("tha"),
        /** For Latin letters: addresses, abbreviations, grades. */
        ENGLISH("eng");

        private final String key;

        Language(String key) {
            this.key = key;
        }
    }

    private static final int HASH_DIGITS = 8;

    private final String language;
    private final byte[] model;
    private final String id;
    private final ConcurrentLinkedQueue<TessBaseAPI> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    private TesseractEngine(String language, byte[] model, String id) {
        this.language = language;
        this.model = model;
        this.id = id;
    }

    /**
     * The engine of a language.
     *
     * @return empty where this system has no native library of it
     */
    public static Optional<TesseractEngine> of(Language language) {
        byte[] model = model(language.key);
        try {
            String version = version();
            return Optional.of(new TesseractEngine(
                    language.key, model, "tesseract " + version + " " + language.key + " " + hash(model)));
        } catch (LinkageError e) {
            // Another processor, another C library: the program works without, and says so where a scan comes.
            return Optional.empty();
        }
    }

    /** The version of the library, such as {@code 5.5.2}. */
    static String version() {
        BytePointer version = TessBaseAPI.Version();
        return version.getString(StandardCharsets.US_ASCII);
    }

    private static byte[] model(String language) {
        String name = language + ".traineddata";
        try (InputStream in = TesseractEngine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String hash(byte[] model) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(model);
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Recognises a picture.
     *
     * @throws IllegalStateException where the engine was closed, or cannot take its model
     */
    @Override
    public List<TextLine> read(Raster picture, Shape shape) {
        if (closed) {
            throw new IllegalStateException("closed: " + id);
        }
        TessBaseAPI handle = Optional.ofNullable(idle.poll()).orElseGet(this::handle);
        boolean whole = false;
        try {
            List<TextLine> lines = read(handle, picture, shape);
            whole = true;
            return lines;
        } finally {
            if (whole && !closed) {
                idle.add(handle);
            } else {
                end(handle);
            }
        }
    }

    /** Gives the native memory back. A picture that is being read is read to its end. */
    @Override
    public void close() {
        closed = true;
        for (TessBaseAPI handle = idle.poll(); handle != null; handle = idle.poll()) {
            end(handle);
        }
    }

    private static void end(TessBaseAPI handle) {
        handle.End();
        handle.close();
    }

    private TessBaseAPI handle() {
        TessBaseAPI handle = new TessBaseAPI();
        try (BytePointer data = new BytePointer(model);
                BytePointer name = new BytePointer(language, StandardCharsets.US_ASCII)) {
            int failed = handle.Init(
                    data,
                    model.length,
                    name,
                    tesseract.OEM_LSTM_ONLY,
                    (BytePointer) null,
                    0,
                    (StringVector) null,
                    (StringVector) null,
                    false,
                    (FileReader) null);
            if (failed != 0) {
                handle.close();
                throw new IllegalStateException("Tesseract does not take its model: " + id);
            }
        }
        // White letters on black do not occur in reports, and trying them doubles the time of a doubtful line.
        handle.SetVariable("tessedit_do_invert", "0");
        handle.SetVariable("preserve_interword_spaces", "1");
        // Its remarks on single lines would go to standard error, between ours.
        handle.SetVariable("debug_file", System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
        return handle;
    }

    private static List<TextLine> read(TessBaseAPI handle, Raster picture, Shape shape) {
        handle.SetPageSegMode(
                switch (shape) {
                    case BLOCK -> tesseract.PSM_SINGLE_BLOCK;
                    case LINE -> tesseract.PSM_SINGLE_LINE;
                    case WORD -> tesseract.PSM_SINGLE_WORD;
                });
        try (BytePointer pixels = new BytePointer(picture.bytes())) {
            handle.SetImage(pixels, picture.width(), picture.height(), 1, picture.width());
            handle.SetSourceResolution((int) Math.round(Math.clamp(picture.dpi(), 70, 2400)));
            if (handle.Recognize(null) != 0) {
                return List.of();
            }
            ResultIterator results = handle.GetIterator();
            if (results == null || results.isNull()) {
                return List.of();
            }
            try {
                return lines(results);
            } finally {
                tesseract.TessResultIteratorDelete(results);
            }
        } finally {
            handle.Clear();
        }
    }

    private static List<TextLine> lines(ResultIterator results) {
        List<TextLine> lines = new ArrayList<>();
        List<Symbol> symbols = new ArrayList<>();
        do {
            if (results.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
                symbols = new ArrayList<>();
            }
            symbol(results).ifPresent(symbols::add);
            if (!symbols.isEmpty() && results.IsAtFinalElement(tesseract.RIL_TEXTLINE, tesseract.RIL_SYMBOL)) {
                lines.add(line(results, symbols));
            }
        } while (results.Next(tesseract.RIL_SYMBOL));
        return lines;
    }

    private static TextLine line(ResultIterator results, List<Symbol> symbols) {
        int[] x0 = new int[1];
        int[] y0 = new int[1];
        int[] x1 = new int[1];
        int[] y1 = new int[1];
        results.Baseline(tesseract.RIL_TEXTLINE, x0, y0, x1, y1);
        double baseline = (y0[0] + y1[0]) / 2.0;
        return new TextLine(
                LineSpaces.in(symbols, text(results, tesseract.RIL_TEXTLINE)),
                box(results, tesseract.RIL_TEXTLINE),
                baseline);
    }

    private static Optional<Symbol> symbol(ResultIterator results) {
        String text = text(results, tesseract.RIL_SYMBOL);
        if (text.isBlank()) {
            return Optional.empty();
        }
        double confidence = Math.clamp(results.Confidence(tesseract.RIL_SYMBOL) / 100, 0, 1);
        return Optional.of(new Symbol(text, box(results, tesseract.RIL_SYMBOL), confidence));
    }

    private static Box box(ResultIterator results, int level) {
        int[] x0 = new int[1];
        int[] y0 = new int[1];
        int[] x1 = new int[1];
        int[] y1 = new int[1];
        results.BoundingBox(level, x0, y0, x1, y1);
        return new Box(x0[0], y0[0], Math.max(x0[0], x1[0]), Math.max(y0[0], y1[0]));
    }

    private static String text(ResultIterator results, int level) {
        BytePointer text = results.GetUTF8Text(level);
        if (text == null || text.isNull()) {
            return "";
        }
        try {
            return text.getString(StandardCharsets.UTF_8);
        } finally {
            tesseract.TessDeleteText(text);
        }
    }
}
