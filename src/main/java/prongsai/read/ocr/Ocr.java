package prongsai.read.ocr;

import java.util.Optional;

/**
 * All that reading needs to recognise pictures.
 *
 * @param engine recognises letters; empty where recognition is switched off or the system has no engine: pages that are
 *     pictures are then named and not read
 * @param cache what was recognised before
 * @param tasks runs pages side by side
 * @param progress watches
 */
public record Ocr(Optional<OcrEngine> engine, OcrCache cache, PageTasks tasks, PageProgress progress) {
    /** Recognises nothing. */
    public static final Ocr NONE = new Ocr(Optional.empty(), OcrCache.NONE, PageTasks.IN_TURN, PageProgress.NONE);

    /** This engine, one page after the other, nothing kept. */
    public static Ocr of(OcrEngine engine) {
        return new Ocr(Optional.of(engine), OcrCache.NONE, PageTasks.IN_TURN, PageProgress.NONE);
    }
}
