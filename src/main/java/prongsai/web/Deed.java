package prongsai.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import prongsai.desk.Acceptance;
import prongsai.desk.Correction;
import prongsai.desk.Decisions;
import prongsai.desk.DecisionsEditor;
import prongsai.model.Accepted;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.present.Checked;

/**
 * What somebody decides about a result.
 *
 * @param held the decisions with it, where they are held with the result
 * @param written writes it into a file of decisions
 * @param holds whether it holds under decisions: a broader entry of a file may stand against it
 */
record Deed(UnaryOperator<Decisions> held, Consumer<Path> written, Predicate<Decisions> holds) {
    /** A finding is let stand; empty where the result has none of this id. */
    static Optional<Deed> accept(Checked checked, String finding, Accepted why) {
        return finding(checked, finding)
                .map(one -> Acceptance.of(one, checked.findings(), why))
                .map(entry -> new Deed(
                        before -> before.accepting(entry),
                        file -> DecisionsEditor.accept(file, List.of(entry)),
                        after -> true));
    }

    /** A finding is opened again; empty where the result has none of this id. */
    static Optional<Deed> reopen(Checked checked, String finding) {
        Findings findings = checked.findings();
        Findings open = findings.with(one -> one.with(Optional.empty()));
        return finding(checked, finding)
                .map(one -> new Deed(
                        before -> before.reopening(one, findings),
                        file -> DecisionsEditor.reopen(file, one, findings),
                        after -> after.over(open).accepted().stream()
                                .noneMatch(other -> other.id().equals(one.id()))));
    }

    /** The value that a finding is about is put right; empty where it cannot be, or not to this. */
    static Optional<Deed> correct(Checked checked, String finding, String value, String note, String by, String on) {
        return finding(checked, finding)
                .flatMap(one -> Correction.of(checked.report(), one.record(), one.field(), value, note, by, on))
                .map(entry -> new Deed(
                        before -> before.correcting(entry),
                        file -> DecisionsEditor.correct(file, entry),
                        after -> true));
    }

    /** A value stands as it was read again; empty where nobody put it right. */
    static Optional<Deed> uncorrect(Checked checked, String record, String field) {
        boolean corrected = checked.report().corrected().stream()
                .anyMatch(one -> one.record().equals(record) && one.field().equals(field));
        return corrected
                ? Optional.of(new Deed(
                        before -> before.uncorrecting(checked.report(), record, field),
                        file -> DecisionsEditor.uncorrect(file, checked.report(), record, field),
                        after -> true))
                : Optional.empty();
    }

    private static Optional<Finding> finding(Checked checked, String id) {
        return checked.findings().findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
