package prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.desk.Decisions;
import prongsai.desk.DecisionsException;
import prongsai.desk.DecisionsFile;

/** People's decisions for a job that checks. */
public final class Deciding {
    private Deciding() {}

    /**
     * Reads them.
     *
     * @param file where they stand; nothing is decided without one
     * @throws NoAnswerException where it cannot be used, naming the line
     */
    public static Decisions of(Optional<Path> file) {
        try {
            return file.map(DecisionsFile::read).orElse(Decisions.NONE);
        } catch (DecisionsException e) {
            throw new NoAnswerException(List.of(e.saying()));
        }
    }
}
