package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;

/**
 * An item's answer lacks its own subject and is the answer of another row, which is about it; or it is what other agencies
 * usually answer to another item, and not what they answer to this one. Items that the catalogue calls siblings may be
 * answered alike. Answers that say no more than that something is on the web site are one finding
 * for the report.
 */
public final class AnswerOfOtherItem implements Rule {
    private static final int MANY_GENERIC = 3;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().oitItems().stream().noneMatch(item -> item.has(Field.PROGRESS))
                ? Optional.of(Lack.ITEMS)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Answers.Answer> answers = Answers.of(context);
        List<Hit> hits = new ArrayList<>();
        Set<OitItem> told = new HashSet<>();
        for (Answers.Borrowed pair : Answers.borrowed(context, answers)) {
            OitItem wrong = pair.wrong().item();
            OitItem source = pair.source().item();
            told.add(wrong);
            hits.add(resting(
                    context,
                    wrong,
                    Hit.whole(wrong, Field.PROGRESS)
                            .other(source.code())
                            .confidence(0.9)
                            .saying(context.label(wrong), context.label(source), wrong.code())));
        }
        List<Answers.Answer> strange = answers.stream()
                .filter(answer -> !told.contains(answer.item()) && UsualAnswers.mayBeMeantElsewhere(answer))
                .toList();
        // What is usual is asked of every item of a whole index: most reports need not know.
        if (!strange.isEmpty()) {
            UsualAnswers usual = UsualAnswers.of(context, strange);
            for (Answers.Answer answer : strange) {
                usual.meantFor(answer).ifPresent(other -> hits.add(usual(context, answer.item(), other)));
            }
        }
        List<Answers.Answer> generic =
                answers.stream().filter(Answers.Answer::generic).toList();
        if (generic.size() >= MANY_GENERIC) {
            hits.add(Hit.whole(generic.getFirst().item(), Field.PROGRESS)
                    .onReport()
                    .variant("generic")
                    .severity(Severity.WARNING)
                    .other(codes(generic))
                    .saying(generic.size(), codes(generic)));
        }
        return hits;
    }

    private static Hit usual(CheckContext context, OitItem wrong, UsualAnswers.Meant other) {
        return resting(
                context,
                wrong,
                Hit.whole(wrong, Field.PROGRESS)
                        .other(other.item().code())
                        .variant("usual")
                        .confidence(0.8)
                        .saying(context.label(wrong), context.label(other.item()), wrong.code(), other.agencies()));
    }

    private static Hit resting(CheckContext context, OitItem wrong, Hit hit) {
        Optional<Catalogue> catalogue = context.catalogue();
        Optional<CatalogueItem> official = context.official(wrong.code());
        return catalogue.isPresent() && official.isPresent()
                ? hit.restingOn(catalogue.get(), official.get())
                : hit.severity(Severity.WARNING);
    }

    private static String codes(List<Answers.Answer> answers) {
        return answers.stream().map(answer -> answer.item().code()).collect(Collectors.joining(", "));
    }
}
