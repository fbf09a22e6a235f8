package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;

/**
 * An item is filed under another indicator than the form of its year has it. Items one after another under the same
 * heading are one finding; in a list of items, where a heading may have been lost in reading, such a run is a warning.
 */
public final class ItemWrongIndicator implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        List<Entry> rows = context.report().entries().stream()
                .filter(entry -> entry instanceof OitItem || entry instanceof Weakness)
                .toList();
        if (rows.isEmpty()) {
            return Optional.of(Lack.ITEMS);
        }
        if (OwnForm.of(context)) {
            return Optional.of(Lack.FORM);
        }
        return rows.stream().allMatch(row -> catalogue(context, row).isEmpty())
                ? Optional.of(Lack.YEAR)
                : Optional.empty();
    }

    private static Optional<Catalogue> catalogue(CheckContext context, Entry row) {
        Optional<Integer> year = row instanceof Weakness weakness
                ? context.yearOf(weakness)
                : context.report().fiscalYear();
        return year.flatMap(context.official().catalogues()::ofYear);
    }

    /**
     * An item under the wrong heading.
     *
     * @param row the row
     * @param printed the indicator of its heading
     * @param catalogue of the item's year
     * @param item what the item is
     */
    private record Misfiled(Entry row, int printed, Catalogue catalogue, CatalogueItem item) {
        boolean goesOn(Misfiled before) {
            return before.printed == printed && before.row.getClass() == row.getClass();
        }
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<List<Misfiled>> runs = new ArrayList<>();
        Optional<Misfiled> before = Optional.empty();
        for (Entry row : context.report().entries()) {
            Optional<Misfiled> misfiled = misfiled(context, row);
            if (misfiled.isPresent()) {
                if (before.isEmpty() || !misfiled.get().goesOn(before.get())) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(misfiled.get());
            }
            before = misfiled;
        }
        return runs.stream().map(run -> hit(context, run)).toList();
    }

    private static Optional<Misfiled> misfiled(CheckContext context, Entry row) {
        Optional<Integer> printed = switch (row) {
            case OitItem item -> item.indicator();
            case Weakness weakness -> weakness.indicator();
            default -> Optional.empty();
        };
        Optional<Catalogue> catalogue = catalogue(context, row);
        return catalogue
                .flatMap(form -> form.item(row.key()))
                .filter(item -> printed.isPresent()
                        && item.indicator().isPresent()
                        && !item.indicator().equals(printed))
                .map(item -> new Misfiled(row, printed.orElseThrow(), catalogue.orElseThrow(), item));
    }

    /** The cell that names the indicator, known by the score in it; else the row. */
    private static Place heading(CheckContext context, Misfiled first) {
        Place row = first.row.place();
        return context.report().scores().stream()
                .filter(score -> score.scope().equals("indicator " + first.printed))
                .map(Score::place)
                .filter(place -> place.inTable() && place.table().equals(row.table()) && place.row() == row.row())
                .findFirst()
                .orElse(row);
    }

    private static Hit hit(CheckContext context, List<Misfiled> run) {
        Misfiled first = run.getFirst();
        String codes = String.join(", ", run.stream().map(one -> one.row.key()).toList());
        int right = first.item.indicator().orElseThrow();
        Hit hit = Hit.of(first.row, "ตัวชี้วัดที่ " + first.printed)
                .placed(heading(context, first))
                .other("ตัวชี้วัดที่ " + right)
                .confidence(0.85)
                .saying(codes, first.printed, right, first.catalogue.fiscalYear())
                .restingOn(first.catalogue, first.item);
        return first.row instanceof OitItem && run.size() > 1
                ? hit.severity(Severity.WARNING).confidence(0.5)
                : hit;
    }
}
