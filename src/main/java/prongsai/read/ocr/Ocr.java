package prongsai.read.ocr;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that reading needs to recognise pictures.
 *
 * @param engines gives the engine, asked at the first page that needs one: loading its models takes a second
 * @param cache what was recognised before
 * @param tasks runs pages side by side
 * @param progress watches
 */
public record Ocr(Supplier<Optional<OcrEngine>> engines, OcrCache cache, PageTasks tasks, PageProgress progress) {
    /** Recognises nothing. */
    public static final Ocr NONE = new Ocr(Optional::empty, OcrCache.NONE, PageTasks.IN_TURN, PageProgress.NONE);

    /** The engine of this machine, one page after the other, nothing kept. */
    public static final Ocr BEST = new Ocr(Engines::best, OcrCache.NONE, PageTasks.IN_TURN, PageProgress.NONE);

    /**
     * What recognises letters; empty where recognition is switched off or the system has no engine: pages that are
     * pictures are then named and not read.
     */
    public Optional<OcrEngine> engine() {
        return engines.get();
    }

    /** This engine, one page after the other, nothing kept. */
    public static Ocr of(OcrEngine engine) {
        return new Ocr(() -> Optional.of(engine), OcrCache.NONE, PageTasks.IN_TURN, PageProgress.NONE);
    }
}
