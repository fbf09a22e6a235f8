package prongsai.model;

/**
 * An official component of the report as a whole: found or not, and the words that decided.
 *
 * @param id as the component catalogue names it
 * @param state whether it is there
 * @param evidence the words on the page; empty where absent
 * @param place where; {@link Place#NOWHERE} where absent
 */
public record Component(String id, State state, String evidence, Place place) {
    /** What can be said of a component. */
    public enum State {
        PRESENT,
        ABSENT,
        /** The form or the reading does not allow to tell. */
        UNDECIDED;

        public String key() {
            return Keys.kebab(name());
        }
    }
}
