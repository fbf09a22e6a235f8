package prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;

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

        @Override
        public Optional<SharedText> shared(Report report) {
            return Optional.empty();
        }

        @Override
        public List<Report> earlier(Report report) {
            return List.of();
        }

        @Override
        public List<Teller> tellers(Report report, String fact) {
            return List.of();
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

    /**
     * Answers to the items of a concept, the most usual first; where there are too many to look at all of them, only such
     * as have words in common with given ones.
     *
     * @param likes answers that may be meant for an item of the concept
     */
    default List<UsualAnswer> usualAnswers(String concept, List<String> likes) {
        return usualAnswers(concept);
    }

    /** Full name of the agency whose own web domain this is in another report. */
    Optional<String> ownerOf(String domain);

    /** Full names of the agencies whose reports are known. */
    Set<String> agencyNames();

    /**
     * What a report shares with other agencies' reports.
     *
     * @return empty where it was not compared
     */
    Optional<SharedText> shared(Report report);

    /** The same agency's reports of earlier fiscal years, the latest first. */
    List<Report> earlier(Report report);

    /**
     * A text of another agency's report that tells a fact.
     *
     * @param report whose
     * @param record which record
     * @param field which field; empty for a paragraph
     * @param text all of it
     */
    record Teller(ReportRef report, String record, String field, String text) {}

    /**
     * Texts of other agencies' reports that tell the same fact.
     *
     * @param report the report that is asked about: texts of its own agency are left out
     * @param fact key of a {@link prongsai.text.Facts.Fact}
     */
    List<Teller> tellers(Report report, String fact);
}
