package prongsai.read.ocr;

import java.util.Optional;

/**
 * The engine of this machine. Its models are loaded once, at the first scan, and given back when the program ends.
 *
 * <p>The library that comes with the program is used, and a Tesseract of the system only where it is of a newer version
 * and has the Thai model; words in Latin letters are read again by the English model, and digits looked at by a network of our own.
 */
public final class Engines {
    private Engines() {}

    private static final class Once {
        static final Optional<OcrEngine> BEST = make();
    }

    /** The best engine; empty where there is none for this system. */
    public static Optional<OcrEngine> best() {
        return Once.BEST;
    }

    private static Optional<OcrEngine> make() {
        Optional<TesseractEngine> thai = TesseractEngine.of(TesseractEngine.Language.THAI);
        String bundled = thai.isPresent() ? TesseractEngine.version() : "0";
        Optional<SystemTesseract> system = SystemTesseract.newerThan(bundled);
        if (system.isPresent()) {
            thai.ifPresent(TesseractEngine::close);
            return Optional.of(together(system.get(), system.get().english()));
        }
        if (thai.isEmpty()) {
            return Optional.empty();
        }
        Optional<TesseractEngine> english = TesseractEngine.of(TesseractEngine.Language.ENGLISH);
        // Without this the library complains of its own models on standard error when the program ends.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            thai.get().close();
            english.ifPresent(TesseractEngine::close);
        }));
        return Optional.of(together(thai.get(), english));
    }

    private static OcrEngine together(OcrEngine thai, Optional<? extends OcrEngine> english) {
        OcrEngine letters = new TightLetters(thai);
        return new SecondLook(english.isEmpty() ? letters : new LatinWords(letters, new TightLetters(english.get())));
    }
}
