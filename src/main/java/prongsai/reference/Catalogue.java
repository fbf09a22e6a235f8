package prongsai.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import prongsai.text.Squash;

/**
 * What one fiscal year's form asks for.
 *
 * @param id {@code oit-2566}, {@code oit-2569-ovec}
 * @param fiscalYear Buddhist era
 * @param variant empty for the form of the NACC, else whose own form it is ({@code ovec}: vocational colleges)
 * @param revision counts changes of the file
 * @param complete true where every item of the year is here
 * @param certainty of the list as a whole; single items may be weaker
 * @param itemCount how many items the year has, where known; more than {@code items} in an incomplete list
 * @param items in order of their numbers
 * @param components what the measures report must have as a whole; empty where not known
 * @param issues what the measures must answer; empty where the year has no such list
 * @param levels how scores are judged, where known
 * @param weights how the overall score is made, where known
 * @param sources where the facts come from
 * @param note limits of the list
 * @param learned present where the list was learned from reports
 */
public record Catalogue(
        String id,
        int fiscalYear,
        String variant,
        int revision,
        boolean complete,
        Certainty certainty,
        Optional<Integer> itemCount,
        List<CatalogueItem> items,
        List<OfficialComponent> components,
        List<Issue> issues,
        Optional<LevelScheme> levels,
        Optional<Weights> weights,
        List<String> sources,
        String note,
        Optional<Learned> learned) {
    public Catalogue {
        items = List.copyOf(items);
        components = List.copyOf(components);
        issues = List.copyOf(issues);
        sources = List.copyOf(sources);
    }

    /** By code, {@code O7}; also {@code O07} and {@code MOIT 12}. */
    public Optional<CatalogueItem> item(String code) {
        String plain = code.replaceFirst("^([A-Z]+) ?0*(?=[1-9])", "$1");
        return items.stream().filter(item -> item.code().equals(plain)).findFirst();
    }

    /** The item that discloses this; else the one that has taken it up. */
    public Optional<CatalogueItem> ofConcept(String concept) {
        return items.stream()
                .filter(item -> item.concept().equals(concept))
                .findFirst()
                .or(() -> items.stream()
                        .filter(item -> item.absorbs().contains(concept))
                        .findFirst());
    }

    public Optional<OfficialComponent> component(String componentId) {
        return components.stream()
                .filter(component -> component.id().equals(componentId))
                .findFirst();
    }

    /**
     * The items with titles like a printed one, best first.
     *
     * @param printedTitle as on the page: spaces, line breaks, Thai digits, lost letters and a part of the title are fine
     * @return items of similarity 0.3 and more
     */
    public List<TitleMatch> likeTitle(String printedTitle) {
        String printed = Squash.of(printedTitle);
        List<TitleMatch> matches = new ArrayList<>();
        for (CatalogueItem item : items) {
            TitleMatch best = new TitleMatch(item, item.title(), 0);
            for (String title : item.titles()) {
                double similarity = TitleLikeness.between(printed, Squash.of(title));
                if (similarity > best.similarity()) {
                    best = new TitleMatch(item, title, similarity);
                }
            }
            if (best.similarity() >= 0.3) {
                matches.add(best);
            }
        }
        matches.sort(Comparator.comparingDouble(TitleMatch::similarity).reversed());
        return matches;
    }

    /** How like the printed title is to this code's own titles, 0 to 1; empty for a code that the catalogue lacks. */
    public Optional<Double> titleLikeness(String code, String printedTitle) {
        String printed = Squash.of(printedTitle);
        return item(code)
                .map(item -> item.titles().stream()
                        .mapToDouble(title -> TitleLikeness.between(printed, Squash.of(title)))
                        .max()
                        .orElse(0));
    }

    /**
     * The years whose data the item's answer may report: its data year and the form's own; where neither the data year
     * nor the elements are known, the form's own and the one before.
     */
    public Set<Integer> dataYears(CatalogueItem item) {
        Set<Integer> years = new TreeSet<>(Set.of(fiscalYear));
        item.dataYear().ifPresent(years::add);
        if (item.dataYear().isEmpty() && item.elements().isEmpty()) {
            years.add(fiscalYear - 1);
        }
        return Collections.unmodifiableSet(years);
    }

    /** The items filed under an indicator. */
    public List<CatalogueItem> itemsOf(int indicator) {
        return items.stream()
                .filter(item -> item.indicator().equals(Optional.of(indicator)))
                .toList();
    }

    /** Sub-indicators with their titles, in the form's order. */
    public Map<String, String> subIndicators() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (CatalogueItem item : items) {
            item.subIndicator()
                    .ifPresent(sub ->
                            titles.putIfAbsent(sub, item.subIndicatorTitle().orElse("")));
        }
        return Collections.unmodifiableMap(titles);
    }

    /** As findings print it: {@code catalogue oit-2566, certain}. */
    public String basis() {
        return "catalogue " + id + ", " + certainty.key();
    }

    /** The basis of a finding on one item. */
    public String basis(CatalogueItem item) {
        return "catalogue " + id + ", " + certainty.and(item.certainty()).key();
    }

    /** Id and revision, as reports name it: {@code oit-2566@1}. */
    public String version() {
        return id + "@" + revision;
    }
}
