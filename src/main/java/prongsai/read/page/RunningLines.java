package prongsai.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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

    /** The head or the foot of a page. */
    private record Edge(int page, boolean top) {}

    private record Seen(int page, double height, Line line, boolean top) {
        Edge edge() {
            return new Edge(page, top);
        }
    }

    /**
     * A line among those of its text, and those at its height: from the first to before the last, on so many pages.
     *
     * @param firstPage of them
     */
    private record Level(Seen seen, int from, int to, int pages, int firstPage) {}

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
        List<List<Level>> all =
                byText.values().stream().map(RunningLines::levels).toList();
        Set<Line> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        all.forEach(levels -> levels.stream()
                .filter(this::isRepeated)
                .forEach(l -> repeated.add(l.seen().line())));
        Set<Line> within = within(outer, repeated);
        all.forEach(levels -> findRunning(levels, repeated, within));
    }

    /** The lines of one text and one side, by height, each with those that stand at its height. */
    private static List<Level> levels(List<Seen> same) {
        List<Seen> sorted =
                same.stream().sorted(Comparator.comparingDouble(Seen::height)).toList();
        List<Level> levels = new ArrayList<>();
        NavigableMap<Integer, Integer> on = new TreeMap<>();
        int from = 0;
        int to = 0;
        for (Seen seen : sorted) {
            while (to < sorted.size() && sorted.get(to).height() - seen.height() <= SAME_PLACE) {
                on.merge(sorted.get(to).page(), 1, Integer::sum);
                to++;
            }
            while (seen.height() - sorted.get(from).height() > SAME_PLACE) {
                int page = sorted.get(from).page();
                int left = on.getOrDefault(page, 1) - 1;
                if (left == 0) {
                    on.remove(page);
                } else {
                    on.put(page, left);
                }
                from++;
            }
            levels.add(new Level(seen, from, to, on.size(), on.firstKey()));
        }
        return levels;
    }

    private boolean isRepeated(Level level) {
        return level.pages() >= 2 && level.pages() * 2 >= Math.min(pages.size(), 6);
    }

    private void findRunning(List<Level> levels, Set<Line> repeated, Set<Line> within) {
        int[] before = new int[levels.size() + 1];
        for (int i = 0; i < levels.size(); i++) {
            before[i + 1] = before[i] + (within.contains(levels.get(i).seen().line()) ? 1 : 0);
        }
        for (Level level : levels) {
            Seen seen = level.seen();
            int inside = before[level.to()] - before[level.from()];
            boolean first = seen.page() == level.firstPage();
            if (repeated.contains(seen.line()) && inside * 2 <= level.to() - level.from() && !(seen.top() && first)) {
                reasons.put(seen.line(), seen.top() ? HEADER : FOOTER);
            }
        }
    }

    /**
     * Lines with one that is no running one between them and the edge of the page: they are the body's own, which two pages
     * have at one height by chance, as they may the same heading.
     */
    private Set<Line> within(List<Seen> outer, Set<Line> repeated) {
        Map<Edge, Double> outermost = new HashMap<>();
        for (Seen seen : outer) {
            if (!repeated.contains(seen.line()) && !reasons.containsKey(seen.line())) {
                outermost.merge(seen.edge(), seen.height(), seen.top() ? Math::min : Math::max);
            }
        }
        Set<Line> within = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Seen seen : outer) {
            double height = seen.height();
            double other = outermost.getOrDefault(seen.edge(), height);
            if (seen.top() ? other < height - SAME_PLACE : other > height + SAME_PLACE) {
                within.add(seen.line());
            }
        }
        return within;
    }
}
