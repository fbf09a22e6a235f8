package prongsai.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import prongsai.check.Peers;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Common;
import prongsai.store.Occurrence;

/**
 * What the reports of indexes know of each other. A domain that two agencies print as their own belongs to neither. May be
 * asked by several threads.
 */
final class IndexPeers implements Peers {
    /** The most usual answers say what is usual; the rest is noise that costs time. */
    private static final int MOST_ANSWERS = 10;

    private static final int LEAST_AGENCIES = 2;
    /** Of so many reports every answer to every item is looked at to see what is usual. */
    private static final int MOST_LOOKED_AT = 5000;
    /** Nobody sends more years than these; a folder of an agency's drafts may hold hundreds. */
    private static final int MOST_EARLIER = 20;

    private final List<Texts> bases;
    private final Official official;
    private final Map<String, SharedText> shared;
    private final Set<String> names;
    private final Map<String, List<UsualAnswer>> answers;
    /** By given answers, what is like them by concept. */
    private final Map<List<String>, Map<String, List<UsualAnswer>>> like = new ConcurrentHashMap<>();
    /** Of each report what its agency reported before: rules ask again and again. */
    private final Map<String, List<Report>> earlier = new ConcurrentHashMap<>();

    /**
     * Over indexes.
     *
     * @param shared what reports share, by id; a report that is not among them was not compared
     */
    IndexPeers(List<Texts> bases, Official official, Map<String, SharedText> shared) {
        this.bases = List.copyOf(bases);
        this.official = official;
        this.shared = Map.copyOf(shared);
        this.answers = new ConcurrentHashMap<>();
        this.names = refs().stream()
                .map(ReportRef::agency)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private IndexPeers(IndexPeers known, Map<String, SharedText> shared) {
        this.bases = known.bases;
        this.official = known.official;
        this.shared = shared;
        this.names = known.names;
        this.answers = known.answers;
    }

    /** The same, that know of one report alone what it shares. */
    IndexPeers knowing(SharedText text) {
        return new IndexPeers(this, Map.of(text.report().id(), text));
    }

    /** The same, that know of these reports what they share, by id. */
    IndexPeers knowing(Map<String, SharedText> texts) {
        return new IndexPeers(this, Map.copyOf(texts));
    }

    private List<ReportRef> refs() {
        return bases.stream()
                .flatMap(base -> base.snapshot().reports().stream())
                .toList();
    }

    @Override
    public List<UsualAnswer> usualAnswers(String concept) {
        return answers.computeIfAbsent(concept, this::answersTo);
    }

    @Override
    public List<UsualAnswer> usualAnswers(String concept, List<String> likes) {
        boolean few = bases.stream()
                        .mapToInt(base -> base.snapshot().reports().size())
                        .sum()
                <= MOST_LOOKED_AT;
        return few
                ? usualAnswers(concept)
                : like.computeIfAbsent(likes, given -> LikeAnswers.of(given, bases, official, LEAST_AGENCIES))
                        .getOrDefault(concept, List.of());
    }

    /**
     * An answer, the same letters counted once an agency.
     *
     * @param base whose text it is
     * @param text the text there
     * @param agencies who answers so in any of the indexes
     */
    private record Answer(Texts base, Common text, Set<String> agencies) {}

    /** Answers that stand under the concept's code of their own report's year. */
    private List<UsualAnswer> answersTo(String concept) {
        String field = Field.PROGRESS.key();
        Map<Long, Answer> byText = new LinkedHashMap<>();
        for (Texts base : bases) {
            for (Common text : base.snapshot().commonest(codes(concept), field, MOST_ANSWERS)) {
                byText.computeIfAbsent(text.hash(), hash -> new Answer(base, text, new HashSet<>()))
                        .agencies
                        .addAll(text.agencies());
            }
        }
        return byText.values().stream()
                .filter(answer -> answer.agencies.size() >= LEAST_AGENCIES)
                .sorted(Comparator.comparingInt((Answer answer) -> -answer.agencies.size()))
                .limit(MOST_ANSWERS)
                .flatMap(answer -> answer.base.unit(answer.text, field).stream()
                        .map(unit -> new UsualAnswer(unit.value().text(), answer.agencies.size())))
                .toList();
    }

    /** The codes that the concept has had, each with its years. */
    private Map<String, Set<Integer>> codes(String concept) {
        Map<String, Set<Integer>> codes = new HashMap<>();
        for (Catalogue catalogue : official.catalogues().all()) {
            for (CatalogueItem item : catalogue.items()) {
                if (item.concept().equals(concept)) {
                    codes.computeIfAbsent(item.code(), code -> new HashSet<>()).add(catalogue.fiscalYear());
                }
            }
        }
        return codes;
    }

    @Override
    public Optional<String> ownerOf(String domain) {
        Set<String> owners = bases.stream()
                .flatMap(base -> base.snapshot().ofDomain(domain).stream())
                .map(ReportRef::agency)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }

    @Override
    public Set<String> agencyNames() {
        return names;
    }

    @Override
    public Optional<SharedText> shared(Report report) {
        return Optional.ofNullable(shared.get(report.id()));
    }

    private record Earlier(Texts base, ReportRef ref) {}

    @Override
    public List<Report> earlier(Report report) {
        return earlier.computeIfAbsent(report.id(), id -> earlierThan(report));
    }

    private List<Report> earlierThan(Report report) {
        Agency agency = report.agency();
        Optional<Integer> year = report.fiscalYear();
        if (agency.name().isEmpty() || year.isEmpty()) {
            return List.of();
        }
        ReportRef own = ReportRef.of(report);
        return bases.stream()
                .flatMap(base -> base.snapshot().reports().stream()
                        .filter(own::sameAgency)
                        .filter(ref ->
                                ref.fiscalYear().filter(y -> y < year.get()).isPresent())
                        .map(ref -> new Earlier(base, ref)))
                .sorted(Comparator.comparing(
                                (Earlier one) -> one.ref.fiscalYear().orElse(0))
                        .reversed())
                .limit(MOST_EARLIER)
                .flatMap(one -> one.base.snapshot().report(one.ref.id()).stream())
                .toList();
    }

    @Override
    public List<Teller> tellers(Report report, String fact) {
        ReportRef own = ReportRef.of(report);
        List<Teller> tellers = new ArrayList<>();
        for (Texts base : bases) {
            for (Occurrence where : base.snapshot().withFact(fact)) {
                ReportRef other = base.report(where.report());
                if (!other.sameAgency(own)) {
                    base.unit(where)
                            .ifPresent(unit -> tellers.add(new Teller(
                                    other,
                                    where.record(),
                                    where.field(),
                                    unit.value().text())));
                }
            }
        }
        return List.copyOf(tellers);
    }
}
