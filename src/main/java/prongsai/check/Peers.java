package prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of other reports. A higher room fills it in out of the index; without one it is {@link #NONE}. */
public interface Peers {
    /** Nothing is known of other reports. */
    Peers NONE = new Peers() {
        @Override
        public List<UsualAnswer> usualAnswers(String concept) {
            return List.of();
        }

        @Override
        public Optional<String> ownerOf(String domain) {
            return Optional.empty();
        }

        @Override
        public Set<String> agencyNames() {
            return Set.of();
        }
    };

    /**
     * An answer that several agencies give.
     *
     * @param text the answer
     * @param agencies how many give it
     */
    record UsualAnswer(String text, int agencies) {}

    /** Answers to the items of a concept, the most usual first. */
    List<UsualAnswer> usualAnswers(String concept);

    /** Full name of the agency whose own web domain this is in another report. */
    Optional<String> ownerOf(String domain);

    /** Full names of the agencies whose reports are known. */
    Set<String> agencyNames();
}
