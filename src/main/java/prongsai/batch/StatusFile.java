package prongsai.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import prongsai.codec.JobStateJson;
import prongsai.model.JobState;

/**
 * Tells programs that watch a job how far it is: a JSON file that appears whole each time.
 *
 * @param file written over
 */
public record StatusFile(Path file) implements Tally.Look {
    /** @throws UnwritableException where it cannot be written */
    @Override
    public void at(JobState state) {
        Outputs.whole(file.toAbsolutePath(), to -> Files.writeString(to, JobStateJson.pretty(state)));
    }
}
