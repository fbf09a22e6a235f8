package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.TitleMatch;
import prongsai.text.Codes;

/**
 * The title printed with a code is clearly another item's of that year, or this code's of another year. A code is judged
 * by the year that it belongs to: in an analysis of last year's result, last year. A variant, a part or a slip of the
 * right title is fine.
 */
public final class ItemTitleMismatch implements Rule {
    /** Less like its own title than this ... */
    private static final double NOT_OWN = 0.6;
    /** ... and at least so like another. */
    private static final double ANOTHER = 0.7;
    /** And clearly more like the other. */
    private static final double LEAD = 0.2;
    /** Titles that share most of their words are told apart where one is met to the letter. */
    private static final double EXACT = 0.97;

    private static final double LEAD_OF_EXACT = 0.12;
    /** So many codes with one other year's titles: the list is that year's form. */
    private static final int WHOLE_LIST = 8;

    private static final String SCORE = "(?:ได้|ผล|ซึ่งผล)?คะแนน[\\s\\S]*$";

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        if (rows(context).isEmpty()) {
            return Optional.of(Lack.ITEMS);
        }
        if (OwnForm.of(context)) {
            return Optional.of(Lack.FORM);
        }
        return rows(context).stream().allMatch(row -> catalogue(context, row).isEmpty())
                ? Optional.of(Lack.YEAR)
                : Optional.empty();
    }

    private static List<Entry> rows(CheckContext context) {
        return context.report().entries().stream()
                .filter(entry -> entry instanceof OitItem
                        || (entry instanceof Weakness weakness
                                && weakness.code().startsWith("O")))
                .filter(entry -> !entry.text(Field.TITLE).isBlank())
                .toList();
    }

    private static Optional<Catalogue> catalogue(CheckContext context, Entry row) {
        Optional<Integer> year = row instanceof Weakness weakness
                ? context.yearOf(weakness)
                : context.report().fiscalYear();
        return year.flatMap(context.official().catalogues()::ofYear);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Mismatch> found = new ArrayList<>();
        for (Entry row : rows(context)) {
            catalogue(context, row)
                    .flatMap(catalogue -> mismatch(context, catalogue, row))
                    .ifPresent(found::add);
        }
        for (Mismatch one : found) {
            List<Mismatch> alike = found.stream()
                    .filter(other -> other.row instanceof OitItem && one.row instanceof OitItem)
                    .filter(other -> other.of.equals(one.of) && !one.of.equals(one.year))
                    .toList();
            if (alike.size() >= WHOLE_LIST) {
                List<Hit> hits = new ArrayList<>();
                hits.add(list(context, alike));
                found.stream().filter(other -> !alike.contains(other)).forEach(other -> hits.add(hit(context, other)));
                return hits;
            }
        }
        return found.stream().map(one -> hit(context, one)).toList();
    }

    /**
     * A title that is another's.
     *
     * @param row where it is printed
     * @param year the catalogue that the code belongs to
     * @param own what the code means there
     * @param of the catalogue that the title is from
     * @param match the item that the title names
     */
    private record Mismatch(Entry row, Catalogue year, CatalogueItem own, Catalogue of, TitleMatch match) {}

    /** By the whole title; else, where the cell goes on with what the item must show, by its first line. */
    private static Optional<Mismatch> mismatch(CheckContext context, Catalogue year, Entry row) {
        String title = title(row);
        int line = title.indexOf('\n');
        return mismatch(context, year, row, title)
                .or(() -> line < 0 || year.titleLikeness(row.key(), title).orElse(1.0) >= NOT_OWN
                        ? Optional.empty()
                        : mismatch(context, year, row, title.substring(0, line))
                                .filter(one -> one.match.similarity() >= EXACT));
    }

    private static Optional<Mismatch> mismatch(CheckContext context, Catalogue year, Entry row, String title) {
        Optional<Double> likeOwn = year.titleLikeness(row.key(), title);
        if (title.isBlank() || likeOwn.isEmpty() || likeOwn.get() >= 1 - LEAD_OF_EXACT) {
            return Optional.empty();
        }
        CatalogueItem own = year.item(row.key()).orElseThrow();
        Optional<Mismatch> otherItem = year.likeTitle(title).stream()
                .filter(match -> !match.item().equals(own))
                .findFirst()
                .map(match -> new Mismatch(row, year, own, year, match));
        Optional<Mismatch> otherYear = context.official().catalogues().all().stream()
                .filter(other -> other.variant().isEmpty() && other.fiscalYear() != year.fiscalYear())
                .flatMap(other -> other.likeTitle(title).stream()
                        .filter(match -> match.item().code().equals(own.code()))
                        .map(match -> new Mismatch(row, year, own, other, match)))
                .max(Comparator.comparingDouble((Mismatch one) -> one.match.similarity())
                        .thenComparing(one -> -Math.abs(one.of.fiscalYear() - year.fiscalYear())));
        return otherYear
                .filter(one -> one.match.similarity() + nearness(one)
                        >= otherItem.map(other -> other.match.similarity()).orElse(0.0))
                .or(() -> otherItem)
                .filter(one -> one.match.similarity() >= ANOTHER && one.match.similarity() - likeOwn.get() >= LEAD);
    }

    /**
     * The same words may be both another item's and another year's: the year next door is the likelier slip of someone who
     * works with two forms, a far year is chance.
     */
    private static double nearness(Mismatch otherYear) {
        return Math.abs(otherYear.of.fiscalYear() - otherYear.year.fiscalYear()) == 1 ? 0.05 : -0.05;
    }

    /** The title without the code before it and the score behind it. */
    private static String title(Entry row) {
        String printed = row.text(Field.TITLE);
        return printed.substring(Codes.atStart(printed).map(Codes.Mention::end).orElse(0))
                .replaceFirst(SCORE, "")
                .strip();
    }

    private static Hit hit(CheckContext context, Mismatch one) {
        boolean sameYear = one.of.equals(one.year);
        return Hit.whole(one.row, Field.TITLE)
                .variant(sameYear ? "item" : "year")
                .other(one.match.item().code() + " " + one.of.fiscalYear())
                .saying(
                        one.row.key(),
                        one.year.fiscalYear(),
                        one.own.title(),
                        one.match.item().code(),
                        one.of.fiscalYear(),
                        one.match.item().title())
                .restingOn(
                        one.year.basis(one.own),
                        one.year
                                .certainty()
                                .and(one.own.certainty())
                                .and(one.of.certainty())
                                .and(one.match.item().certainty()));
    }

    private static Hit list(CheckContext context, List<Mismatch> alike) {
        Mismatch first = alike.getFirst();
        Bilingual codes = new Bilingual(codes(alike), codes(alike));
        return Hit.ofReport("title", Hit.whole(first.row, Field.TITLE).quote(), first.row.place())
                .variant("list")
                .other(String.valueOf(first.of.fiscalYear()))
                .saying(first.year.fiscalYear(), first.of.fiscalYear(), codes)
                .restingOn(first.year.basis(), first.year.certainty().and(first.of.certainty()));
    }

    private static String codes(List<Mismatch> alike) {
        return alike.stream().map(one -> one.row.key()).collect(Collectors.joining(", "));
    }
}
