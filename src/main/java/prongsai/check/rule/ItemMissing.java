package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final Pattern ITEM = Pattern.compile("O\\d{1,3}");
    private static final Pattern ONLY = Pattern.compile("เฉพาะ");
    /** Between it and the first code: what the items are called, or whose they are, and nothing of the rest. */
    private static final Pattern WHAT = Pattern.compile(
            "(?:(?!\\s(?:และ|แต่|หรือ|โดย)|ยกเว้น|นอกจาก|ไม่รวม|รายงานข้อ)(?:[^.;]|(?<=\\d)\\.(?=\\d))){0,40}");

    private static final Pattern AND = Pattern.compile("\\s*(?:,|และ|กับ)?\\s*(?:ข้อ(?:ที่)?)?\\s*");
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
        Set<Integer> scope = scope(context, codes);
        List<CatalogueItem> missing = catalogue.items().stream()
                .filter(item -> !codes.contains(item.code()))
                .filter(item -> !titled(context, catalogue, item))
                .filter(item ->
                        scope.isEmpty() || !ITEM.matcher(item.code()).matches() || scope.contains(number(item.code())))
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
     * The numbers of the items that the report says it is about (เฉพาะข้อ O1 - O20 และ O25), where all of its rows are among
     * these: the others are another report's. Empty where it is about all.
     */
    private static Set<Integer> scope(CheckContext context, Set<String> rows) {
        Set<Integer> numbers = rows.stream()
                .filter(code -> ITEM.matcher(code).matches())
                .map(ItemMissing::number)
                .collect(Collectors.toSet());
        return context.report().prose().stream()
                .map(prose -> Numerals.arabic(prose.text()))
                .flatMap(text -> ONLY.matcher(text).results().map(only -> named(text, only.end())))
                .filter(named -> !named.isEmpty() && named.containsAll(numbers))
                .findFirst()
                .orElse(Set.of());
    }

    /** The items of a list of codes and spans of codes that begins here. */
    private static Set<Integer> named(String text, int from) {
        Set<Integer> named = new HashSet<>();
        int end = from;
        int last = 0;
        for (Codes.Mention code : Codes.scan(text)) {
            if (code.start() < from) {
                continue;
            }
            String between = text.substring(end, code.start());
            boolean span = !named.isEmpty() && TO.matcher(between).matches();
            boolean next = (named.isEmpty() ? WHAT : AND).matcher(between).matches();
            if (!ITEM.matcher(code.code()).matches() || !(span || next)) {
                break;
            }
            int number = number(code.code());
            IntStream.rangeClosed(span ? last : number, number).forEach(named::add);
            last = number;
            end = code.end();
        }
        return named;
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
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
