package prongsai.check.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.Comparison.FindingChanges;
import prongsai.model.compare.Comparison.Remaining;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Catalogues;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * What the rules no longer say, what they say anew, and what they still say. A finding is still there where one rule
 * speaks of one field of one record with words that are alike.
 */
public final class FindingDiff {
    private static final double SAME_QUOTE = 0.5;

    private FindingDiff() {}

    private record Candidate(Finding a, Finding b, double likeness) {}

    /**
     * Compares the findings of two reports.
     *
     * @param comparison of the same two reports: it says which records are the same
     * @param catalogues say which item a row that is missing would be in the other year
     */
    public static FindingChanges of(Comparison comparison, Findings a, Findings b, Catalogues catalogues) {
        Map<String, String> names = new HashMap<>();
        comparison
                .pairs()
                .forEach(pair -> pair.a()
                        .ifPresent(name -> names.putIfAbsent(name, pair.b().orElse(""))));
        List<Candidate> candidates = new ArrayList<>();
        for (Finding left : a.findings()) {
            String record = names.getOrDefault(left.record(), missing(left.record(), comparison, catalogues));
            for (Finding right : b.findings()) {
                if (left.rule().equals(right.rule())
                        && record.equals(right.record())
                        && left.field().equals(right.field())) {
                    double like = Similarity.dice(Squash.of(left.quote()), Squash.of(right.quote()));
                    if (like >= SAME_QUOTE) {
                        candidates.add(new Candidate(left, right, like));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        Set<String> goneA = new HashSet<>();
        Set<String> goneB = new HashSet<>();
        List<Remaining> remaining = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goneA.contains(candidate.a.id()) && !goneB.contains(candidate.b.id())) {
                goneA.add(candidate.a.id());
                goneB.add(candidate.b.id());
                remaining.add(new Remaining(candidate.a, candidate.b));
            }
        }
        List<String> order = b.findings().stream().map(Finding::id).toList();
        remaining.sort(Comparator.comparingInt(both -> order.indexOf(both.b().id())));
        return new FindingChanges(
                a.findings().stream().filter(one -> !goneA.contains(one.id())).toList(),
                b.findings().stream().filter(one -> !goneB.contains(one.id())).toList(),
                remaining);
    }

    /** The name in the second report of a record that the first has not: the item of the same concept in its year. */
    private static String missing(String record, Comparison comparison, Catalogues catalogues) {
        if (comparison.a().fiscalYear().equals(comparison.b().fiscalYear())) {
            return record;
        }
        return comparison
                .a()
                .fiscalYear()
                .flatMap(catalogues::ofYear)
                .flatMap(catalogue -> catalogue.item(record))
                .map(item -> otherYear(item, comparison, catalogues))
                .orElse(record);
    }

    private static String otherYear(CatalogueItem item, Comparison comparison, Catalogues catalogues) {
        return comparison
                .b()
                .fiscalYear()
                .flatMap(catalogues::ofYear)
                .flatMap((Catalogue catalogue) -> catalogue.ofConcept(item.concept()))
                .map(CatalogueItem::code)
                .orElse("");
    }
}
