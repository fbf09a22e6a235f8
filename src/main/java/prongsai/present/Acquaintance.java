package prongsai.present;

import java.util.Optional;
import prongsai.model.Keys;

/**
 * How far it is known what the reports of an index share.
 *
 * @param reports how many there are
 * @param known how many were compared with the others
 * @param older how many of these were compared before the index changed last
 * @param stopped why no more is found out; empty where it goes on or is done
 */
public record Acquaintance(int reports, int known, int older, Optional<Stop> stopped) {
    /** Whether it is known of one report. */
    public enum One {
        /** It is. */
        KNOWN,
        /** It is compared next. */
        NEXT,
        /** It stays unknown, for the reason that the list gives. */
        STOPPED
    }

    /** Why no more is found out. */
    public enum Stop {
        /** The file beside the index cannot be written. */
        NOT_KEPT,
        /** There are more reports than are compared while others read. */
        TOO_MANY;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /** True where nothing is to be said of it: all were compared with all that are there. */
    public boolean whole() {
        return known == reports && older == 0;
    }
}
