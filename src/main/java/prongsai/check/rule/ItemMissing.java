package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.model.Unassigned;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/** An item of the year's catalogue has no row, in a report that lists items. */
public final class ItemMissing implements Rule {
    private static final double SAME_TITLE = 0.85;
    private static final Pattern TO = Pattern.compile("\\s*(?:-|–|ถึง|จนถึง)\\s*(?:ข้อ(?:ที่)?)?\\s*");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        if (context.report().oitItems().isEmpty()) {
            return Optional.of(Lack.ITEMS);
        }
        if (context.catalogue().isEmpty()) {
            return Optional.of(Lack.YEAR);
        }
        if (OwnForm.of(context)) {
            return Optional.of(Lack.FORM);
        }
        return context.catalogue().filter(Catalogue::complete).isEmpty()
                ? Optional.of(Lack.CATALOGUE)
                : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Catalogue catalogue = context.catalogue().orElseThrow();
        Set<String> codes =
                context.report().oitItems().stream().map(OitItem::code).collect(Collectors.toSet());
        List<CatalogueItem> missing = catalogue.items().stream()
                .filter(item -> !codes.contains(item.code()))
                .filter(item -> !titled(context, catalogue, item))
                .filter(item -> inScope(context, codes, item))
                .toList();
        Place list = context.report().oitItems().getFirst().place();
        if (missing.size() * 2 > catalogue.items().size()) {
            return List.of(Hit.ofReport("", "", list)
                    .variant("partial")
                    .severity(Severity.WARNING)
                    .saying(codes.size(), catalogue.items().size(), codes(missing))
                    .restingOn(catalogue.basis(), catalogue.certainty()));
        }
        List<Hit> hits = new ArrayList<>();
        for (CatalogueItem item : missing) {
            Hit hit = Hit.absent(item.code(), list).saying(context.label(item)).restingOn(catalogue, item);
            hits.add(elsewhere(context, item) ? hit.severity(Severity.WARNING).confidence(0.5) : hit);
        }
        return hits;
    }

    /**
     * False for an item beyond those that the report says it is about (เฉพาะข้อ O1 - O20), where all of its rows are among
     * these: the others are another report's.
     */
    private static boolean inScope(CheckContext context, Set<String> rows, CatalogueItem item) {
        return context.report().prose().stream()
                .map(prose -> Numerals.arabic(prose.text()))
                .filter(text -> text.contains("เฉพาะ"))
                .flatMap(text -> spans(text).stream())
                .filter(span -> rows.stream().allMatch(code -> span.holds(code)))
                .allMatch(span -> span.holds(item.code()));
    }

    /** Items from one to another. */
    private record Span(int from, int to) {
        boolean holds(String code) {
            int number = code.startsWith("O") ? Integer.parseInt(code.substring(1)) : 0;
            return from <= number && number <= to;
        }
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        List<Codes.Mention> codes = Codes.scan(text.substring(text.indexOf("เฉพาะ")));
        String from = text.substring(text.indexOf("เฉพาะ"));
        for (int i = 1; i < codes.size(); i++) {
            Codes.Mention first = codes.get(i - 1);
            Codes.Mention last = codes.get(i);
            if (first.code().startsWith("O")
                    && last.code().startsWith("O")
                    && TO.matcher(from.substring(first.end(), last.start())).matches()) {
                spans.add(new Span(
                        Integer.parseInt(first.code().substring(1)),
                        Integer.parseInt(last.code().substring(1))));
            }
        }
        return spans;
    }

    private static String codes(List<CatalogueItem> missing) {
        return missing.stream().map(CatalogueItem::code).collect(Collectors.joining(", "));
    }

    /**
     * A row under another code bears this item's title, and that code has a row without it, or what the item must show: the
     * code is the slip, and another rule's business. Where the code has no other row, the title is the slip.
     */
    private static boolean titled(CheckContext context, Catalogue catalogue, CatalogueItem item) {
        return context.report().oitItems().stream()
                .filter(row -> isTitleOf(item, row, catalogue))
                .anyMatch(row -> hasAnotherRow(context, catalogue, row) || showsRather(item, row, catalogue));
    }

    private static boolean isTitleOf(CatalogueItem item, OitItem row, Catalogue catalogue) {
        return !row.text(Field.TITLE).isBlank()
                && catalogue.likeTitle(row.text(Field.TITLE)).stream()
                        .findFirst()
                        .filter(best -> best.item().equals(item) && best.similarity() >= SAME_TITLE)
                        .isPresent();
    }

    private static boolean hasAnotherRow(CheckContext context, Catalogue catalogue, OitItem row) {
        Optional<CatalogueItem> own = catalogue.item(row.code());
        return own.isEmpty()
                || context.report().oitItems().stream()
                        .anyMatch(other -> other != row
                                && (other.code().equals(row.code()) || isTitleOf(own.orElseThrow(), other, catalogue)));
    }

    private static boolean showsRather(CatalogueItem item, OitItem row, Catalogue catalogue) {
        String shown = Squash.of(row.text(Field.ELEMENTS));
        return said(item, shown)
                > catalogue.item(row.code()).map(own -> said(own, shown)).orElse(0L);
    }

    private static long said(CatalogueItem item, String shown) {
        return Stream.concat(item.elements().stream(), item.reprints().stream())
                .map(Squash::of)
                .filter(element -> !element.isEmpty() && shown.contains(element))
                .count();
    }

    /** The title stands somewhere outside the rows: the row may have been read as something else. */
    private static boolean elsewhere(CheckContext context, CatalogueItem item) {
        String title = Squash.of(item.title());
        return title.length() >= 8
                && Stream.concat(
                                context.report().unassigned().stream().map(Unassigned::text),
                                context.report().prose().stream().map(prose -> prose.text()))
                        .anyMatch(text -> Squash.of(text).contains(title));
    }
}
