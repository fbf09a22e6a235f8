package prongsai.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.text.Codes;
import prongsai.text.Squash;

/**
 * Proposes the catalogue of a year out of that year's reports: for each code the title that most reports print, what most
 * of them say that it must show, and the indicator that most file it under, each with its support. Nothing in it is more
 * than assumed until a person confirms it.
 */
public final class CatalogueLearner {
    /** Titles so alike are slips of one another. */
    private static final double SAME_TITLE = 0.8;

    private static final double SAME_LINE = 0.88;
    /** So like the title of another year's item that it asks for the same. */
    private static final double SAME_CONCEPT = 0.85;
    /** A code that so few of the reports print is a slip. */
    private static final double RARE = 0.15;
    /** From so many reports on, one report alone proves no code. */
    private static final int SEVERAL = 3;
    /** A list that lacks more of its numbers than this says nothing of how many there are. */
    private static final double NEARLY_ALL = 0.9;

    private static final Pattern BULLET = Pattern.compile("^[\\s\\-–•*o○●]+(?=[\\u0E00-\\u0E7F(])");
    private static final Pattern PART = Pattern.compile("\\([0-9๐-๙]{1,2}\\)");
    /** A dash within a line before a word with which elements begin; not that of ชื่อ - นามสกุล. */
    private static final Pattern NEXT_ELEMENT =
            Pattern.compile("\\s[\\-–•○●]\\s?(?=แสดง|มี|เป็น|สามารถ|จะต้อง|ต้อง|หน่วยงาน|ระบุ|จัดทำ|ข้อมูล|กรณี)");

    private static final int VARIANTS = 5;
    private static final int SHORTEST_LINE = 6;

    private CatalogueLearner() {}

    /**
     * Learns.
     *
     * @param reports of any years; one of an agency counts, the one with the most items
     * @param year the year to learn, Buddhist era; a report that names no year counts for it
     * @param others catalogues of other years, which say what titles ask for
     * @return the items in order of their numbers; empty where no report of the year lists items
     */
    public static Optional<Catalogue> learn(List<Report> reports, int year, Catalogues others) {
        List<Report> voters = voters(reports, year);
        Map<String, List<OitItem>> byCode = byCode(voters);
        int needed = voters.size() < SEVERAL ? 1 : Math.max(2, (int) Math.ceil(RARE * voters.size()));
        List<CatalogueItem> items = new ArrayList<>();
        byCode.forEach((code, rows) -> {
            if (rows.size() >= needed) {
                items.add(item(code, rows));
            }
        });
        if (items.isEmpty()) {
            return Optional.empty();
        }
        items.sort(Comparator.comparingInt(CatalogueItem::number));
        return Optional.of(catalogue(year, voters.size(), named(items, year, others)));
    }

    /** One report an agency: a template that an agency sends twice proves no more. */
    private static List<Report> voters(List<Report> reports, int year) {
        Map<String, Report> byAgency = new LinkedHashMap<>();
        for (Report report : reports) {
            boolean counts = report.fiscalYear().orElse(year) == year
                    && report.oitItems().stream()
                            .anyMatch(item -> !item.text(Field.TITLE).isBlank());
            if (counts) {
                String name = report.agency().name();
                byAgency.merge(
                        name.isEmpty() ? report.id() : name,
                        report,
                        (one, other) -> other.oitItems().size() > one.oitItems().size() ? other : one);
            }
        }
        return List.copyOf(byAgency.values());
    }

    /** For each code its row in each report that prints a title with it; codes with the letters that most have. */
    private static Map<String, List<OitItem>> byCode(List<Report> voters) {
        Map<String, List<OitItem>> byCode = new TreeMap<>();
        for (Report report : voters) {
            Set<String> met = new HashSet<>();
            for (OitItem item : report.oitItems()) {
                if (!title(item).isBlank() && met.add(item.code())) {
                    byCode.computeIfAbsent(item.code(), none -> new ArrayList<>())
                            .add(item);
                }
            }
        }
        Optional<String> letters = most(byCode.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(row -> letters(one.getKey())))
                .toList());
        byCode.keySet().removeIf(code -> !letters.equals(Optional.of(letters(code))));
        return byCode;
    }

    private static String letters(String code) {
        return code.replaceAll("\\d", "");
    }

    private static CatalogueItem item(String code, List<OitItem> rows) {
        Vote titles = new Vote(SAME_TITLE);
        rows.forEach(row -> titles.add(title(row)));
        List<Vote.Group> groups = titles.groups();
        Vote.Group first = groups.getFirst();
        List<Support.Variant> variants = new ArrayList<>();
        first.others().forEach(one -> variants.add(new Support.Variant(one.text(), one.count())));
        groups.stream()
                .skip(1)
                .forEach(group -> variants.add(new Support.Variant(group.first().text(), group.count())));
        variants.sort(Comparator.comparingInt(Support.Variant::reports).reversed());
        return new CatalogueItem(
                code,
                "learned-" + code.toLowerCase(Locale.ROOT),
                first.first().text(),
                first.others().stream()
                        .filter(one -> one.count() > 1)
                        .map(Vote.Said::text)
                        .toList(),
                List.of(),
                most(rows.stream().flatMap(row -> row.indicator().stream()).toList()),
                most(rows.stream().flatMap(row -> row.subIndicator().stream()).toList()),
                Optional.empty(),
                elements(rows),
                List.of(),
                Certainty.ASSUMED,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                "",
                Optional.of(new Support(
                        first.count(),
                        rows.size(),
                        Support.confidence(first.count(), rows.size()),
                        variants.stream().limit(VARIANTS).toList())));
    }

    private static String title(OitItem item) {
        String printed = item.text(Field.TITLE);
        int from = Codes.atStart(printed).map(Codes.Mention::end).orElse(0);
        return printed.substring(from).replaceAll("\\s+", " ").strip();
    }

    /** What half of the rows that say anything say that the item must show, in their order. */
    private static List<String> elements(List<OitItem> rows) {
        List<List<String>> said = rows.stream()
                .map(CatalogueLearner::lines)
                .filter(lines -> !lines.isEmpty())
                .toList();
        Vote vote = new Vote(SAME_LINE);
        said.forEach(lines -> lines.forEach(vote::add));
        List<String> kept = vote.groups().stream()
                .filter(group -> group.count() * 2 >= said.size() && (said.size() == 1 || group.count() > 1))
                .map(group -> group.first().text())
                .collect(Collectors.toCollection(ArrayList::new));
        kept.sort(Comparator.comparingDouble(line -> position(line, said)));
        return kept;
    }

    /** The elements: a line each, or after dashes in one line; the parts of an element, (1) and (2), stay with it. */
    private static List<String> lines(OitItem item) {
        List<String> lines = new ArrayList<>();
        for (String line : NEXT_ELEMENT
                .matcher(item.text(Field.ELEMENTS))
                .replaceAll("\n")
                .lines()
                .toList()) {
            String bare = BULLET.matcher(line)
                    .replaceFirst("")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (PART.matcher(bare).lookingAt() && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + bare);
            } else if (Squash.of(bare).length() >= SHORTEST_LINE) {
                lines.add(bare);
            }
        }
        return lines.stream().distinct().toList();
    }

    /** Where a line stands on the average among those that have it. */
    private static double position(String line, List<List<String>> said) {
        String squashed = Squash.of(line);
        return said.stream()
                .map(lines -> lines.stream().map(Squash::of).toList().indexOf(squashed))
                .filter(at -> at >= 0)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }

    /** What more than half say; empty where nothing is said or they are at odds. */
    private static <T> Optional<T> most(List<T> said) {
        return said.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(one -> one.getValue() * 2 > said.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Each item with the concept of another year's item of that title, the nearest year first; once each. */
    private static List<CatalogueItem> named(List<CatalogueItem> items, int year, Catalogues others) {
        List<Catalogue> nearest = others.all().stream()
                .filter(one -> one.fiscalYear() != year)
                .sorted(Comparator.comparingInt(one -> Math.abs(one.fiscalYear() - year)))
                .toList();
        Set<String> taken = new HashSet<>();
        List<CatalogueItem> named = new ArrayList<>();
        for (CatalogueItem item : items) {
            Optional<String> concept = nearest.stream()
                    .flatMap(one -> one.likeTitle(item.title()).stream().limit(1))
                    .filter(match -> match.similarity() >= SAME_CONCEPT)
                    .map(match -> match.item().concept())
                    .findFirst()
                    .filter(taken::add);
            named.add(concept.map(item::about).orElse(item));
        }
        return named;
    }

    private static Catalogue catalogue(int year, int reports, List<CatalogueItem> items) {
        int last = items.getLast().number();
        Set<Integer> numbers = items.stream().map(CatalogueItem::number).collect(Collectors.toSet());
        List<String> gaps = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            if (!numbers.contains(number)) {
                gaps.add(letters(items.getFirst().code()) + number);
            }
        }
        String note = "เรียนรู้จากรายงาน ยังไม่มีผู้ยืนยัน · learned from reports, not confirmed"
                + (gaps.isEmpty() ? "" : "; ไม่พบ · not found: " + String.join(", ", gaps));
        return new Catalogue(
                "oit-" + year + "-learned",
                year,
                "",
                1,
                false,
                Certainty.ASSUMED,
                numbers.size() >= NEARLY_ALL * last ? Optional.of(last) : Optional.empty(),
                items,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("รายงาน " + reports + " เล่มของปี " + year + " · " + reports + " reports of " + year),
                note,
                Optional.of(new Learned(reports, false)));
    }
}
