package prongsai.model.shared;

import java.util.List;
import java.util.Optional;
import prongsai.model.Keys;

/**
 * Reports of different agencies that were written on one template.
 *
 * @param name short name within a job or index: {@code F1}, {@code F2}; the largest family first
 * @param members reports, the earliest first
 * @param agencies number of agencies among them, 2 or more
 * @param share letters by kind over all members
 * @param leftovers names of agencies that members still carry and that are not their own, the most frequent first
 * @param tree how the members hang together, each once, one behind the one it hangs on; empty where nobody has looked
 */
public record Family(
        String name, List<ReportRef> members, int agencies, Share share, List<Leftover> leftovers, List<Kin> tree) {
    /** A family whose tree nobody has looked for. */
    public Family(String name, List<ReportRef> members, int agencies, Share share, List<Leftover> leftovers) {
        this(name, members, agencies, share, leftovers, List.of());
    }

    /**
     * Where a member hangs in the tree.
     *
     * @param report the member
     * @param from the member that it has most words in common with, of those that stand before it in the tree; empty for
     *     the first
     * @param missing an agency whose name it carries and whose report nobody has
     * @param reason what says that the other is before it
     * @param part of the text that the agency wrote that stands in the other too, 0 to 1; 0 for the first
     */
    public record Kin(
            ReportRef report, Optional<ReportRef> from, Optional<String> missing, Reason reason, double part) {}

    /** What says that one report is before another. None of it says who wrote the words. */
    public enum Reason {
        /** The later one still carries the earlier one's name. */
        LEFTOVER,
        /** The earlier one is of an earlier fiscal year. */
        EARLIER_YEAR,
        /** Nothing: they have a source in common, which may be one of them. */
        SHARED_SOURCE;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /**
     * A name of another agency left over in members: of a member, or of a report nobody has seen.
     *
     * @param agency full name as the list of organisations has it
     * @param report its own report, where it is known; empty: the ancestor is missing
     * @param mentions where it stands
     */
    public record Leftover(String agency, Optional<ReportRef> report, List<Mention> mentions) {
        public Leftover {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A place where the name stands.
     *
     * @param report in which report
     * @param record in which record
     * @param field in which field; empty for a paragraph
     * @param quote the words on the page
     */
    public record Mention(ReportRef report, String record, String field, String quote) {}

    public Family {
        members = List.copyOf(members);
        leftovers = List.copyOf(leftovers);
        tree = List.copyOf(tree);
    }
}
