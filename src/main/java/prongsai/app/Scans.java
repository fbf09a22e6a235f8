package prongsai.app;

import java.nio.file.Path;
import java.util.Optional;
import prongsai.batch.DiskOcrCache;
import prongsai.batch.SharedPageTasks;
import prongsai.read.ocr.Engines;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.OcrCache;
import prongsai.read.ocr.PageProgress;
import prongsai.read.ocr.PageTasks;

/**
 * How pages that are pictures are read.
 *
 * @param recognised whether their letters are recognised; else the pages are named and not read
 * @param cache folder in which recognised pages are kept; empty where none is
 */
public record Scans(boolean recognised, Optional<Path> cache) {
    /** Recognised, nothing kept. */
    public static final Scans DEFAULT = new Scans(true, Optional.empty());

    /**
     * What reads them.
     *
     * @param jobs pages at once
     * @param progress is told of pages
     */
    Ocr ocr(int jobs, PageProgress progress) {
        if (!recognised) {
            return new Ocr(Optional::empty, OcrCache.NONE, PageTasks.IN_TURN, progress);
        }
        OcrCache kept = cache.<OcrCache>map(DiskOcrCache::new).orElse(OcrCache.NONE);
        return new Ocr(Engines::best, kept, new SharedPageTasks(jobs), progress);
    }
}
