package prongsai.present;

import java.util.Optional;
import prongsai.model.Keys;

/**
 * How far it is known what the reports of an index share.
 *
 * @param reports how many there are
 * @param known how many were compared with the others
 * @param older how many of these were compared before the index changed last
 * @param failed how many could not be compared; not tried again before the index changes or is opened again
 * @param stopped why no more is found out; empty where it goes on or is done
 */
public record ComparisonState(int reports, int known, int older, int failed, Optional<Stop> stopped) {
    /** Whether it is known of one report. */
    public enum OfReport {
        /** It is. */
        KNOWN,
        /** It is compared next. */
        NEXT,
        /** It is compared next when the files are in that come into the index. */
        WAITING,
        /** It could not be compared. */
        FAILED,
        /** It stays unknown, for the reason that the list gives. */
        STOPPED
    }

    /** Why no more is found out. */
    public enum Stop {
        /** Files come into the index; it goes on when they are in. */
        FILES_COME_IN,
        /** The file beside the index cannot be written. */
        NOT_KEPT,
        /** There are more reports than are compared while others read. */
        TOO_MANY,
        /** The program failed, not a report alone. */
        BROKEN;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /** The same while files come in, unless something else has ended it. */
    public ComparisonState waitingForFiles() {
        return new ComparisonState(reports, known, older, failed, stopped.or(() -> Optional.of(Stop.FILES_COME_IN)));
    }

    /** True where nothing is to be said of it: all were compared with all that are there. */
    public boolean whole() {
        return known == reports && older == 0;
    }
}
