package prongsai.model.shared;

import java.util.Optional;
import prongsai.model.Keys;

/**
 * A stretch of a text that is of one kind. The stretches of a passage cover its text without gap.
 *
 * @param start first character in the passage's text
 * @param end after the last character
 * @param kind whose words
 * @param match where else they stand; present for {@link Kind#SHARED} alone
 */
public record Stretch(int start, int end, Kind kind, Optional<Match> match) {
    /** Whose words. */
    public enum Kind {
        /** The agency's own. */
        OWN,
        /** Of a catalogue or handbook. */
        OFFICIAL,
        /** Also in another agency's report. */
        SHARED;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /**
     * The same words in another report.
     *
     * @param source index in the passage's sources
     * @param start first character in the source's text
     * @param end after the last character
     * @param agencies how many other agencies have these words, 1 or more
     * @param reach how common that is
     */
    public record Match(int source, int start, int end, int agencies, Reach reach) {}
}
