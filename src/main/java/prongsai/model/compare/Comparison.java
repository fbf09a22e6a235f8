package prongsai.model.compare;

import java.util.List;
import java.util.Optional;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Keys;
import prongsai.model.Place;
import prongsai.model.Status;
import prongsai.model.shared.ReportRef;

/**
 * Two reports side by side.
 *
 * @param a the first, usually the earlier
 * @param b the second
 * @param head what the reports say of themselves: agency, year, title, date, scores
 * @param pairs records and paragraphs in the order of the second report, those of the first alone where they stood
 * @param findings what was fixed and what is new; empty where nobody asked
 */
public record Comparison(
        ReportRef a, ReportRef b, List<HeadLine> head, List<Pair> pairs, Optional<FindingChanges> findings) {
    /** What is paired. */
    public enum Kind {
        MEASURE,
        INDICATOR,
        OIT_ITEM,
        WEAKNESS,
        PROSE;

        public String key() {
            return Keys.kebab(name());
        }
    }

    /**
     * A line of the head.
     *
     * @param what {@code agency}, {@code fiscalYear}, {@code title}, {@code number}, {@code date} or {@code score}
     * @param scope of a score: {@code overall}, {@code IIT}, {@code indicator 9}; empty for the rest
     * @param a as the first says it; empty where it does not
     * @param b as the second says it
     * @param change how they stand
     */
    public record HeadLine(String what, String scope, String a, String b, Change change) {}

    /**
     * Two records, or one that has no partner.
     *
     * @param kind what they are
     * @param a name in the first, {@code O21}; empty where only the second has it
     * @param b name in the second, {@code O19}
     * @param title what the record is called, in the second where it has it; the words of a paragraph are its field
     * @param change of all that follows
     * @param fields the fields in which at least one side has words, in the order of the form
     * @param status what the tick boxes say, where they say something on a side
     */
    public record Pair(
            Kind kind,
            Optional<String> a,
            Optional<String> b,
            String title,
            Change change,
            List<FieldChange> fields,
            Optional<StatusChange> status) {
        public Pair {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of both sides.
     *
     * @param field empty for a paragraph, which is one text
     * @param a text in the first; empty where its form has no such column
     * @param b text in the second
     * @param change how they stand
     * @param words the words of both: those kept and removed make the first text, those kept and added the second; none
     *     where both are too long to be compared word by word
     * @param placeA where it stands in the first
     * @param placeB where it stands in the second
     */
    public record FieldChange(
            Optional<Field> field,
            Optional<String> a,
            Optional<String> b,
            Change change,
            List<Words> words,
            Place placeA,
            Place placeB) {
        public FieldChange {
            words = List.copyOf(words);
        }

        /** False where the texts differ, and are too long to say in which words. */
        public boolean wordwise() {
            return change != Change.CHANGED || !words.isEmpty();
        }
    }

    /**
     * Words that follow each other with one fate.
     *
     * @param fate kept, removed or added
     * @param text theirs, never empty
     */
    public record Words(Fate fate, String text) {
        /** What became of words from the first text to the second. */
        public enum Fate {
            KEPT,
            REMOVED,
            ADDED;

            public String key() {
                return Keys.kebab(name());
            }
        }
    }

    /**
     * What the tick boxes say.
     *
     * @param a in the first; empty where it has no such record
     * @param b in the second
     */
    public record StatusChange(Optional<Status> a, Optional<Status> b) {
        public boolean changed() {
            return a.isPresent() && b.isPresent() && !a.equals(b);
        }
    }

    /**
     * What the rules say of both.
     *
     * @param fixed of the first, no longer of the second
     * @param added of the second alone
     * @param remaining of both
     */
    public record FindingChanges(List<Finding> fixed, List<Finding> added, List<Remaining> remaining) {
        public FindingChanges {
            fixed = List.copyOf(fixed);
            added = List.copyOf(added);
            remaining = List.copyOf(remaining);
        }
    }

    /**
     * A finding of both.
     *
     * @param a in the first
     * @param b in the second
     */
    public record Remaining(Finding a, Finding b) {}

    public Comparison {
        head = List.copyOf(head);
        pairs = List.copyOf(pairs);
    }

    public Comparison with(FindingChanges changes) {
        return new Comparison(a, b, head, pairs, Optional.of(changes));
    }

    public List<Pair> of(Kind kind) {
        return pairs.stream().filter(pair -> pair.kind == kind).toList();
    }

    public long count(Kind kind, Change change) {
        return pairs.stream()
                .filter(pair -> pair.kind == kind && pair.change == change)
                .count();
    }
}
