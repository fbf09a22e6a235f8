package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Certainty;
import prongsai.reference.OfficialTerms;
import prongsai.text.Squash;

/**
 * A word that turns the sentence round stands in official text: ผู้ให้บริการ for ผู้รับบริการ in what an item must show, with
 * the official words before and behind it. Shortened or misread text is no alteration, and years and codes are other
 * rules' business.
 */
public final class OfficialWordingAltered implements Rule {
    /** So many letters before and behind the word must be the official ones. */
    private static final int BEFORE = 10;

    private static final int BEHIND = 7;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (OitItem item : context.report().oitItems()) {
            context.official(item.code())
                    .flatMap(official -> altered(context, item, official))
                    .ifPresent(hits::add);
        }
        for (OfficialTerms.Term wording : OfficialTerms.shipped().wordings()) {
            wording(context, wording).ifPresent(hits::add);
        }
        return hits;
    }

    /** The first word of an item's elements that turns them round. */
    private static Optional<Hit> altered(CheckContext context, OitItem item, CatalogueItem official) {
        Squash printed = Squash.mapped(item.text(Field.ELEMENTS));
        List<String> right = Stream.concat(official.elements().stream(), official.reprints().stream())
                .map(Squash::of)
                .toList();
        for (OfficialTerms.Opposites pair : OfficialTerms.shipped().opposites()) {
            Optional<Hit> hit = standsFor(context, item, printed, right, pair.one(), pair.other())
                    .or(() -> standsFor(context, item, printed, right, pair.other(), pair.one()));
            if (hit.isPresent()) {
                Catalogue catalogue = context.catalogue().orElseThrow();
                return hit.map(one -> one.restingOn(catalogue, official));
            }
        }
        return Optional.empty();
    }

    /** Where {@code written} stands between words that have {@code meant} between them. */
    private static Optional<Hit> standsFor(
            CheckContext context, OitItem item, Squash printed, List<String> right, String meant, String written) {
        String text = printed.text();
        for (int at = next(text, written, 0); at >= 0; at = next(text, written, at + 1)) {
            int end = at + written.length();
            String before = text.substring(Math.max(0, at - BEFORE), at);
            String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
            // Fewer letters around it say as much only where the official sentence begins or ends there too.
            boolean begins = before.length() < BEFORE;
            boolean ends = behind.length() < BEHIND;
            boolean enough = before.length() + behind.length() >= BEHIND;
            if (enough
                    && right.stream().anyMatch(one -> stands(one, before + meant + behind, begins, ends))
                    && right.stream().noneMatch(one -> one.contains(before + written + behind))) {
                return Optional.of(hit(context, item, printed, at, end, meant, written));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String official, String words, boolean begins, boolean ends) {
        return official.contains(words)
                && (!begins || official.startsWith(words))
                && (!ends || official.endsWith(words));
    }

    /** A word that was left out may be missing anywhere. */
    private static int next(String text, String written, int from) {
        return from >= text.length() ? -1 : text.indexOf(written, from);
    }

    private static Hit hit(
            CheckContext context, OitItem item, Squash printed, int at, int end, String meant, String written) {
        boolean lost = written.isEmpty();
        int from = printed.start(lost ? Math.max(0, at - BEFORE) : at);
        int to = printed.end(lost ? Math.min(printed.text().length(), end + BEHIND) : end);
        return Hit.at(item, Field.ELEMENTS, from, to)
                .other(meant)
                .variant(lost ? "lost" : meant.isEmpty() ? "added" : "")
                .confidence(0.9)
                .saying(
                        context.label(item),
                        written,
                        meant,
                        context.report().fiscalYear().orElse(0));
    }

    private static Optional<Hit> wording(CheckContext context, OfficialTerms.Term wording) {
        String written = Squash.of(wording.written());
        List<Hit> places = new ArrayList<>();
        for (Said said : context.said()) {
            Squash squash = Squash.mapped(said.text());
            for (int at = squash.text().indexOf(written);
                    at >= 0;
                    at = squash.text().indexOf(written, at + 1)) {
                places.add(Hit.at(said, squash.start(at), squash.end(at + written.length()))
                        .saying(context.label(said)));
            }
        }
        return places.stream()
                .findFirst()
                .map(first -> first.other(wording.official())
                        .variant("wording")
                        .saying(first.arguments().getFirst(), first.quote(), wording.official(), places.size())
                        .restingOn("official terms", Certainty.CERTAIN));
    }
}
