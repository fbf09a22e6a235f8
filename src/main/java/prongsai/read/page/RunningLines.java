package prongsai.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.text.Numerals;

/**
 * Lines that a document repeats at one place of its pages: headers, footers, page numbers. Only what is repeated counts,
 * and of a header's words the first occurrence stays, which may be the only title.
 */
final class RunningLines {
    static final String HEADER = "page-header";
    static final String FOOTER = "page-footer";
    static final String NUMBER = "page-number";

    /** Running lines stand in the outer parts of a page. */
    private static final double OUTER = 0.14;

    private static final int OUTERMOST_LINES = 4;
    private static final double SAME_PLACE = 4;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^(?:(?<word>หน้า(?:ที่)?|แผ่นที่|[Pp]age)\\s*)?(?<dash>[-\u2013~(\\[|]?)\\s*(?<number>\\d{1,4})\\s*[-\u2013~)\\]]?"
                    + "(?:\\s*(?:/|จาก|จำนวน|of)\\s*(?<all>\\d{1,4})(?:\\s*หน้า)?)?(?:\\s*\\|\\s*(?:หน้า|[Pp]age))?$");

    private final Map<Line, String> reasons = new IdentityHashMap<>();
    private final Set<Integer> pages = new HashSet<>();

    private record Seen(int page, double height, Line line, boolean top) {}

    private RunningLines() {}

    /** Finds them over all pages. */
    static RunningLines of(List<PageLayout> layouts) {
        RunningLines running = new RunningLines();
        List<Seen> outer = new ArrayList<>();
        for (PageLayout page : layouts) {
            if (!page.own()) {
                running.pages.add(page.number());
                outer.addAll(outer(page));
            }
        }
        running.findNumbers(outer);
        running.findRepeated(outer);
        return running;
    }

    /** The reason to leave a line out; empty for a line that stays. */
    String reason(Line line) {
        return reasons.getOrDefault(line, "");
    }

    private static List<Seen> outer(PageLayout page) {
        List<Line> lines = page.lines().stream().filter(l -> l.angle() == 0).toList();
        List<Seen> outer = new ArrayList<>();
        double height = page.frame().height();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean top = i < OUTERMOST_LINES && line.base() < OUTER * height;
            boolean bottom = i >= lines.size() - OUTERMOST_LINES && line.base() > (1 - OUTER) * height;
            if (top || bottom) {
                outer.add(new Seen(page.number(), line.base(), line, top));
            }
        }
        return outer;
    }

    /** Numbers that count with the pages; alone, one in dashes that is its page's own. */
    private void findNumbers(List<Seen> outer) {
        Map<String, List<Seen>> byOffset = new HashMap<>();
        for (Seen seen : outer) {
            Matcher matcher = PAGE_NUMBER.matcher(Numerals.arabic(seen.line().text()));
            if (matcher.matches()) {
                int offset = Integer.parseInt(matcher.group("number")) - seen.page();
                byOffset.computeIfAbsent(offset + (seen.top() ? "t" : "b"), k -> new ArrayList<>())
                        .add(seen);
                boolean dashed = pages.size() > 1
                        && "-\u2013~".contains(matcher.group("dash"))
                        && !matcher.group("dash").isEmpty();
                if (offset == 0 && (dashed || ofAll(matcher))) {
                    reasons.put(seen.line(), NUMBER);
                }
            }
        }
        for (List<Seen> same : byOffset.values()) {
            if (same.stream().map(Seen::page).distinct().count() >= 2) {
                same.forEach(s -> reasons.put(s.line(), NUMBER));
            }
        }
    }

    /** หน้า 2/5 on the second of five pages needs no other page to be sure. */
    private boolean ofAll(Matcher matcher) {
        return matcher.group("word") != null
                && matcher.group("all") != null
                && Integer.parseInt(matcher.group("all")) == pages.size();
    }

    private void findRepeated(List<Seen> outer) {
        Map<String, List<Seen>> byText = new HashMap<>();
        for (Seen seen : outer) {
            if (!reasons.containsKey(seen.line())) {
                String key = Numerals.arabic(seen.line().text())
                        .replaceAll("\\s", "")
                        .replaceAll("\\d+", "#");
                byText.computeIfAbsent(key + (seen.top() ? "t" : "b"), k -> new ArrayList<>())
                        .add(seen);
            }
        }
        Map<Line, List<Seen>> repeated = new IdentityHashMap<>();
        byText.values()
                .forEach(same -> same.forEach(seen -> {
                    List<Seen> level = level(seen, same);
                    long on = level.stream().map(Seen::page).distinct().count();
                    if (on >= 2 && on * 2 >= Math.min(pages.size(), 6)) {
                        repeated.put(seen.line(), level);
                    }
                }));
        repeated.forEach((line, level) -> {
            Seen seen = level.stream().filter(s -> s.line() == line).findFirst().orElseThrow();
            boolean first = level.stream().noneMatch(s -> s.page() < seen.page());
            long within = level.stream()
                    .filter(s -> isWithin(s, outer, repeated.keySet()))
                    .count();
            if (within * 2 <= level.size() && !(seen.top() && first)) {
                reasons.put(line, seen.top() ? HEADER : FOOTER);
            }
        });
    }

    private static List<Seen> level(Seen seen, List<Seen> same) {
        return same.stream()
                .filter(s -> Math.abs(s.height() - seen.height()) <= SAME_PLACE)
                .toList();
    }

    /**
     * True where a line that is no running one stands between this one and the edge of the page: it is the body's own, which
     * two pages have at one height by chance, as they may the same heading.
     */
    private boolean isWithin(Seen seen, List<Seen> outer, Set<Line> repeated) {
        return outer.stream()
                .filter(other -> other.page() == seen.page() && other.top() == seen.top())
                .filter(other -> seen.top()
                        ? other.height() < seen.height() - SAME_PLACE
                        : other.height() > seen.height() + SAME_PLACE)
                .anyMatch(other -> !repeated.contains(other.line()) && !reasons.containsKey(other.line()));
    }
}
