package prongsai.desk;

import java.util.List;
import java.util.Optional;
import prongsai.message.Messages;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.Findings;

/**
 * What people decided.
 *
 * @param accepted findings that they let stand; of several about the same finding the first counts
 */
public record Decisions(List<Acceptance> accepted) {
    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        accepted = List.copyOf(accepted);
    }

    /** The same findings in the same order; those that people let stand carry the reason. */
    public Findings over(Findings findings) {
        return accepted.isEmpty() ? findings : findings.with(finding -> decided(finding, findings));
    }

    private Finding decided(Finding finding, Findings of) {
        Optional<Accepted> reason = accepted.stream()
                .filter(entry -> entry.isAbout(finding, of))
                .findFirst()
                .map(Acceptance::accepted);
        return reason.isPresent() ? finding.with(reason) : finding;
    }

    /** Of each decision that is about none of these findings, that it is so. */
    public List<Bilingual> idle(List<Findings> all) {
        Messages messages = Messages.of("desk");
        return accepted.stream()
                .filter(entry -> all.stream()
                        .noneMatch(of -> of.findings().stream().anyMatch(finding -> entry.isAbout(finding, of))))
                .map(entry -> messages.say("idle", entry.file(), entry.line(), entry.name()))
                .toList();
    }
}
