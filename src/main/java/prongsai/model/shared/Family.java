package prongsai.model.shared;

import java.util.List;
import java.util.Optional;

/**
 * Reports of different agencies that were written on one template.
 *
 * @param name short name within a job or index: {@code F1}, {@code F2}; the largest family first
 * @param members reports, the earliest first
 * @param agencies number of agencies among them, 2 or more
 * @param share letters by kind over all members
 * @param leftovers names of agencies that members still carry and that are not their own, the most frequent first
 */
public record Family(String name, List<ReportRef> members, int agencies, Share share, List<Leftover> leftovers) {
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
    }
}
