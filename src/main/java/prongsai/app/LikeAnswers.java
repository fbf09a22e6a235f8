package prongsai.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import prongsai.check.Peers.UsualAnswer;
import prongsai.model.Field;
import prongsai.model.shared.ReportRef;
import prongsai.reference.Catalogue;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Occurrence;
import prongsai.store.TextHit;
import prongsai.text.Squash;
import prongsai.text.Winnow;

/**
 * What several agencies answer in the words of given answers, by concept: in an index that is too large to look at every
 * answer to every item.
 */
final class LikeAnswers {
    /** Fingerprints that an answer has in common with the given one. */
    private static final int LEAST_FINGERPRINTS = 2;
    /** Texts looked at for each given answer, those with most fingerprints in common first. */
    private static final int NEAREST = 20;

    private LikeAnswers() {}

    /**
     * An answer to the items of a concept.
     *
     * @param hash of its masked letters
     */
    private record Key(String concept, long hash) {}

    /**
     * Who answers so.
     *
     * @param base whose text it is
     * @param where the first place that was met
     */
    private record Answer(Texts base, Occurrence where, Set<String> agencies) {}

    /**
     * Finds them.
     *
     * @param likes given answers
     * @param leastAgencies that must answer so
     * @return by concept, the one that most agencies give first
     */
    static Map<String, List<UsualAnswer>> of(
            List<String> likes, List<Texts> bases, Official official, int leastAgencies) {
        Map<Key, Answer> answers = new LinkedHashMap<>();
        for (Texts base : bases) {
            Set<Long> met = new HashSet<>();
            for (String like : likes) {
                for (TextHit hit : base.snapshot().nearest(Winnow.of(Squash.of(like)), LEAST_FINGERPRINTS, NEAREST)) {
                    if (met.add(hit.hash())) {
                        count(base, hit.hash(), official, answers);
                    }
                }
            }
        }
        Map<String, List<UsualAnswer>> usual = new HashMap<>();
        answers.entrySet().stream()
                .filter(one -> one.getValue().agencies.size() >= leastAgencies)
                .sorted(Comparator.comparingInt(
                        (Map.Entry<Key, Answer> one) -> -one.getValue().agencies.size()))
                .forEach(one -> {
                    Answer answer = one.getValue();
                    answer.base
                            .unit(answer.where)
                            .ifPresent(unit -> usual.computeIfAbsent(one.getKey().concept, concept -> new ArrayList<>())
                                    .add(new UsualAnswer(unit.value().text(), answer.agencies.size())));
                });
        return usual;
    }

    private static void count(Texts base, long hash, Official official, Map<Key, Answer> answers) {
        for (Occurrence where : base.snapshot().occurrences(hash)) {
            if (where.field().equals(Field.PROGRESS.key())) {
                concept(base.report(where.report()), where.record(), official)
                        .ifPresent(concept -> Objects.requireNonNull(answers.computeIfAbsent(
                                        new Key(concept, hash), key -> new Answer(base, where, new HashSet<>())))
                                .agencies
                                .add(where.agencyKey()));
            }
        }
    }

    /** What the item of this code was about in the report's year. */
    private static Optional<String> concept(ReportRef report, String code, Official official) {
        return report.fiscalYear()
                .flatMap(year -> official.catalogues().ofYear(year))
                .flatMap((Catalogue catalogue) -> catalogue.item(code))
                .map(item -> item.concept());
    }
}
