package prongsai.present.html;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.present.FirstSeen;

/**
 * What one report shares with others, as its page shows it: of its sources the first {@value #MOST_SOURCES}, and those
 * whose words stand beside its own.
 *
 * @param text what was found
 * @param family its template family
 * @param first the member of the family that is the first in the collection
 * @param sources the reports that share words with it, the one that explains most by itself first
 * @param runs its texts in the report's order, those without shared text in runs
 * @param leftovers names of other agencies that this report carries
 * @param back where the list of all reports is; empty for a page that stands alone
 */
public record SharedView(
        SharedText text,
        Optional<Family> family,
        Optional<ReportRef> first,
        List<SourceView> sources,
        List<PassageRun> runs,
        List<Family.Leftover> leftovers,
        String back) {
    /** Sources that are told, beside those whose words are shown. */
    public static final int MOST_SOURCES = 40;

    /** No report has a page that one may go to. */
    public static final Predicate<String> NOWHERE = id -> false;

    /**
     * A report that shares words with this one.
     *
     * @param number its number on the page, 1 for the first
     * @param source what it shares
     * @param family name of its template family; empty where it is of none
     * @param passages texts that stand beside one of its own
     */
    public record SourceView(
            int number, SharedText.SourceReport source, Optional<String> family, List<PassageView> passages) {
        public String colour() {
            return Bit.colour(number);
        }

        public ReportRef report() {
            return source.report();
        }

        /** One text a record, the first of each: a record's name says where to look once. */
        public List<PassageView> places() {
            return firstOfEach(passages);
        }
    }

    /**
     * Texts that follow each other.
     *
     * @param shares true for one text with the sources beside it, false for texts that share nothing
     * @param passages at least one
     */
    public record PassageRun(boolean shares, List<PassageView> passages) {
        /** One text a record, the first of each. */
        public List<PassageView> places() {
            return firstOfEach(passages);
        }
    }

    private static List<PassageView> firstOfEach(List<PassageView> passages) {
        Map<String, PassageView> byRecord = new LinkedHashMap<>();
        passages.forEach(view -> byRecord.putIfAbsent(view.passage().record(), view));
        return List.copyOf(byRecord.values());
    }

    static SharedView of(SharedText text, List<Family> families, String back) {
        Map<String, Integer> numbers = numbers(text);
        List<PassageView> passages = new ArrayList<>();
        for (Passage passage : text.passages()) {
            passages.add(PassageView.of(passages.size() + 1, passage, text.report(), numbers));
        }
        Optional<Family> family = text.family()
                .or(() -> families.stream()
                        .filter(one -> member(one, text.report()))
                        .findFirst());
        return new SharedView(
                text,
                family,
                family.flatMap(one -> FirstSeen.of(one.members())),
                sources(text, families, numbers, passages),
                runs(passages),
                family.map(one -> leftovers(one, text.report())).orElse(List.of()),
                back);
    }

    /** Source reports are numbered in their order; one that only a passage names comes after them. */
    private static Map<String, Integer> numbers(SharedText text) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        text.sources().forEach(source -> numbers.putIfAbsent(source.report().id(), numbers.size() + 1));
        text.passages().stream()
                .flatMap(passage -> passage.sources().stream())
                .forEach(source -> numbers.putIfAbsent(source.report().id(), numbers.size() + 1));
        return numbers;
    }

    private static List<SourceView> sources(
            SharedText text, List<Family> families, Map<String, Integer> numbers, List<PassageView> passages) {
        return text.sources().stream()
                .map(source -> new SourceView(
                        numbers.getOrDefault(source.report().id(), 0),
                        source,
                        families.stream()
                                .filter(family -> member(family, source.report()))
                                .map(Family::name)
                                .findFirst(),
                        passages.stream()
                                .filter(passage -> passage.beside().stream()
                                        .anyMatch(beside -> beside.source()
                                                .report()
                                                .id()
                                                .equals(source.report().id())))
                                .toList()))
                .filter(source -> source.number <= MOST_SOURCES || !source.passages.isEmpty())
                .sorted(comparing(SourceView::number))
                .toList();
    }

    private static List<PassageRun> runs(List<PassageView> passages) {
        List<PassageRun> runs = new ArrayList<>();
        List<PassageView> quiet = new ArrayList<>();
        for (PassageView passage : passages) {
            if (passage.shares()) {
                if (!quiet.isEmpty()) {
                    runs.add(new PassageRun(false, List.copyOf(quiet)));
                    quiet.clear();
                }
                runs.add(new PassageRun(true, List.of(passage)));
            } else {
                quiet.add(passage);
            }
        }
        if (!quiet.isEmpty()) {
            runs.add(new PassageRun(false, List.copyOf(quiet)));
        }
        return List.copyOf(runs);
    }

    private static boolean member(Family family, ReportRef report) {
        return family.members().stream().anyMatch(member -> member.id().equals(report.id()));
    }

    private static List<Family.Leftover> leftovers(Family family, ReportRef report) {
        return family.leftovers().stream()
                .map(leftover -> new Family.Leftover(
                        leftover.agency(),
                        leftover.report(),
                        leftover.mentions().stream()
                                .filter(mention -> mention.report().id().equals(report.id()))
                                .toList()))
                .filter(leftover -> !leftover.mentions().isEmpty())
                .toList();
    }

    /** The anchor of a text, where it is on the page: {@code #p3}. */
    public Optional<String> href(Family.Mention mention) {
        return runs.stream()
                .flatMap(run -> run.passages().stream())
                .filter(view -> view.passage().record().equals(mention.record())
                        && view.passage().field().equals(mention.field()))
                .map(view -> "#" + view.anchor())
                .findFirst();
    }

    /** True where another agency has words of the report. */
    public boolean shares() {
        return runs.stream().anyMatch(PassageRun::shares);
    }

    /** True where the page marks a report as the first in the collection. */
    public boolean marksFirst() {
        return first.isPresent()
                || runs.stream()
                        .flatMap(run -> run.passages().stream())
                        .anyMatch(view -> view.shares()
                                && (view.first() || view.beside().stream().anyMatch(PassageView.Beside::first)));
    }

    /** True where words of a national template stand in the report. */
    public boolean national() {
        return runs.stream()
                .flatMap(run -> run.passages().stream())
                .flatMap(view -> view.bits().stream())
                .anyMatch(bit -> bit.shared() && bit.look().endsWith("national"));
    }
}
