package prongsai.batch.worker;

import java.time.Duration;
import java.util.List;

/**
 * On what terms workers work.
 *
 * @param command starts one
 * @param settings what holds for all tasks
 * @param aFile how long a task may take, the pages that are recognised apart
 * @param aPage how long a page may take; a task may take so much longer for each page that is recognised
 */
public record Terms(List<String> command, String settings, Duration aFile, Duration aPage) {
    public Terms {
        command = List.copyOf(command);
    }
}
