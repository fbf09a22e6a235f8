package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Said;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * What an earlier report of the same agency says in the same place: items by what they disclose, since codes move;
 * measures by number, or by a title that is alike; the rest by name; a paragraph may stand anywhere.
 */
final class Counterparts {
    private static final double ALIKE = 0.6;

    private Counterparts() {}

    /** The texts of the same field of the same record; any number. */
    static List<String> of(CheckContext context, Said said, Report earlier) {
        if (said.entry().isEmpty()) {
            return earlier.prose().stream().map(Prose::text).toList();
        }
        Entry entry = said.entry().get();
        Field field = said.field().orElseThrow();
        return entries(context, entry, earlier)
                .map(old -> old.text(field))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<? extends Entry> entries(CheckContext context, Entry entry, Report earlier) {
        return switch (entry) {
            case OitItem item -> {
                Optional<String> concept = concept(context, context.report(), item);
                yield earlier.oitItems().stream()
                        .filter(old -> concept.isPresent()
                                ? concept.equals(concept(context, earlier, old))
                                : old.code().equals(item.code()));
            }
            case Measure measure -> earlier.measures().stream().filter(old -> alike(measure, old));
            default -> earlier.entries().stream().filter(old -> old.key().equals(entry.key()));
        };
    }

    private static boolean alike(Measure measure, Measure old) {
        return measure.number() == old.number()
                || Similarity.dice(Squash.of(measure.text(Field.TITLE)), Squash.of(old.text(Field.TITLE))) >= ALIKE;
    }

    private static Optional<String> concept(CheckContext context, Report report, OitItem item) {
        Optional<Catalogue> catalogue =
                report.fiscalYear().flatMap(context.official().catalogues()::ofYear);
        return item.concept()
                .or(() -> catalogue.flatMap(known -> known.item(item.code())).map(CatalogueItem::concept));
    }
}
