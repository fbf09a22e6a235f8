package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.text.Codes;

/**
 * The elements of an item point to another item than the year's form does (ตามข้อ 039 where the form says O36). Answers
 * may name what items they like.
 */
public final class CrossReferenceWrong implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        if (context.report().oitItems().stream().noneMatch(item -> item.has(Field.ELEMENTS))) {
            return Optional.of(Lack.COLUMN);
        }
        return context.catalogue().isEmpty() ? Optional.of(Lack.YEAR) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Catalogue catalogue = context.catalogue().orElseThrow();
        List<Hit> hits = new ArrayList<>();
        for (OitItem row : context.report().oitItems()) {
            Optional<CatalogueItem> official = catalogue.item(row.code());
            if (official.isEmpty() || official.get().refersTo().isEmpty()) {
                continue;
            }
            for (Codes.Mention mention : Codes.scan(row.text(Field.ELEMENTS))) {
                if (mention.code().startsWith("O")
                        && !official.get().refersTo().contains(mention.code())
                        && !mention.code().equals(row.code())) {
                    String right = official.get().refersTo().getFirst();
                    hits.add(Hit.at(row, Field.ELEMENTS, mention.start(), mention.end())
                            .other(right)
                            .saying(
                                    context.label(row),
                                    mention.code(),
                                    catalogue
                                            .item(right)
                                            .map(context::label)
                                            .orElseGet(() -> context.words().say("label.item", right)),
                                    catalogue.fiscalYear())
                            .restingOn(catalogue, official.get()));
                }
            }
        }
        return hits;
    }
}
