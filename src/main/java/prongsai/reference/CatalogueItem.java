package prongsai.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A disclosure item of one fiscal year's form.
 *
 * @param code letters and the number without leading zero: {@code O7}, {@code MOIT12}
 * @param concept what is disclosed, the same id in every year that asks for the same thing
 * @param title as the form prints it
 * @param aliases other wordings of the title that mean this item
 * @param absorbs concepts of other years whose disclosure is now a part of this item
 * @param indicator the indicator it is filed under
 * @param subIndicator {@code 9.1}
 * @param subIndicatorTitle title of the sub-indicator in that year
 * @param elements what the item must show, one element an entry; empty where not known
 * @param reprints the elements in the shorter wording that agencies' forms carry, where it differs
 * @param certainty of code and title
 * @param dataYear the fiscal year whose data the item asks for, where it is not the form's own
 * @param refersTo codes that the elements name (ตามข้อ O36)
 * @param siblings codes of items whose answers may well be alike
 * @param source where the facts come from
 * @param note doubts about single words; empty where none
 * @param support what it rests on, where it was learned from reports
 */
public record CatalogueItem(
        String code,
        String concept,
        String title,
        List<String> aliases,
        List<String> absorbs,
        Optional<Integer> indicator,
        Optional<String> subIndicator,
        Optional<String> subIndicatorTitle,
        List<String> elements,
        List<String> reprints,
        Certainty certainty,
        Optional<Integer> dataYear,
        List<String> refersTo,
        List<String> siblings,
        String source,
        String note,
        Optional<Support> support) {
    public CatalogueItem {
        aliases = List.copyOf(aliases);
        absorbs = List.copyOf(absorbs);
        elements = List.copyOf(elements);
        reprints = List.copyOf(reprints);
        refersTo = List.copyOf(refersTo);
        siblings = List.copyOf(siblings);
    }

    /** The number in the code. */
    public int number() {
        return Integer.parseInt(code.replaceFirst("^\\D+", ""));
    }

    /** The same item, asking for a disclosure that other years ask for too. */
    CatalogueItem about(String newConcept) {
        return new CatalogueItem(
                code,
                newConcept,
                title,
                aliases,
                absorbs,
                indicator,
                subIndicator,
                subIndicatorTitle,
                elements,
                reprints,
                certainty,
                dataYear,
                refersTo,
                siblings,
                source,
                note,
                support);
    }

    /** Title first, then the aliases. */
    public List<String> titles() {
        return Stream.concat(Stream.of(title), aliases.stream()).toList();
    }

    /** All official text of the item: titles, elements, reprints. */
    public List<String> officialText() {
        return Stream.of(titles(), elements, reprints).flatMap(List::stream).toList();
    }
}
