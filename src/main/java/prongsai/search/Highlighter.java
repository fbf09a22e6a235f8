package prongsai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.store.analysis.Spelled;
import prongsai.store.analysis.ThaiChain;
import prongsai.text.Squash;

/**
 * The stretch of a text that shows best why it was found. Lucene's own highlighter shows the terms of one chain; here words
 * and letters of a text are seen together, and no Thai cluster is cut.
 */
final class Highlighter {
    /** Characters that a stretch has, about. */
    static final int LENGTH = 160;
    /** Characters before the first match. */
    private static final int BEFORE = 40;
    /** How far a stretch is moved to begin or end at a blank. */
    private static final int TO_BLANK = 12;

    private static final String CUT = "…";

    private final Marks marks;

    Highlighter(Marks marks) {
        this.marks = marks;
    }

    /**
     * A match.
     *
     * @param start offset of its first character
     * @param end offset behind it
     * @param mark what matched
     */
    record Match(int start, int end, String mark) {}

    /** A text's matches in their order; they may overlap. */
    List<Match> matches(String text) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Spelled spelled = Spelled.of(text);
        Squash squash = Squash.mapped(spelled.text());
        for (String letters : marks.letters()) {
            for (int at = squash.text().indexOf(letters);
                    at >= 0;
                    at = squash.text().indexOf(letters, at + letters.length())) {
                int start = spelled.start(squash.start(at));
                int end = spelled.end(squash.end(at + letters.length()));
                matches.add(snapped(text, start, end, letters));
            }
        }
        // Cutting words costs most, and a word that is there is there with its letters.
        if (marks.words().stream().anyMatch(word -> squash.text().contains(Squash.of(word)))) {
            for (ThaiChain.Word word : ThaiChain.words(text)) {
                if (marks.words().contains(word.term()) && word.end() > word.start()) {
                    matches.add(snapped(text, word.start(), word.end(), word.term()));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
        return matches;
    }

    private static Match snapped(String text, int start, int end, String mark) {
        return new Match(Clusters.before(text, start), Clusters.after(text, end), mark);
    }

    /** How many different marks there are among matches. */
    static int variety(List<Match> matches) {
        Set<String> different = new HashSet<>();
        matches.forEach(match -> different.add(match.mark));
        return different.size();
    }

    /** Offset of the stretch's first match; 0 where there is none. */
    static int first(List<Match> matches) {
        return matches.isEmpty() ? 0 : matches.get(densest(matches)).start;
    }

    /** The match that begins the stretch with the greatest variety; the earliest of equals. */
    private static int densest(List<Match> matches) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < matches.size(); i++) {
            Set<String> different = new HashSet<>();
            int limit = matches.get(i).start + LENGTH - BEFORE;
            for (int j = i; j < matches.size() && matches.get(j).end <= limit; j++) {
                different.add(matches.get(j).mark);
            }
            if (different.size() > most) {
                most = different.size();
                best = i;
            }
        }
        return best;
    }

    /** The stretch, matches between {@code <em>} and {@code </em>}, the rest escaped for HTML, {@code …} where it is cut. */
    static String show(String text, List<Match> matches) {
        int from = from(text, first(matches));
        int to = to(text, from, matches);
        StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
        int at = from;
        for (Match match : merged(matches)) {
            if (match.start < from || match.end > to) {
                continue;
            }
            escape(text, at, match.start, shown);
            shown.append("<em>");
            escape(text, match.start, match.end, shown);
            shown.append("</em>");
            at = match.end;
        }
        escape(text, at, to, shown);
        return shown.append(to < text.length() ? CUT : "").toString();
    }

    private static int from(String text, int first) {
        int from = Math.max(0, first - BEFORE);
        if (text.length() <= LENGTH || from == 0) {
            return 0;
        }
        for (int at = from; at > Math.max(0, from - TO_BLANK); at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return Clusters.before(text, at);
            }
        }
        return Clusters.before(text, from);
    }

    /** The end: at a blank where one is near, and behind a match that it would cut. */
    private static int to(String text, int from, List<Match> matches) {
        if (text.length() <= from + LENGTH) {
            return text.length();
        }
        int to = Clusters.after(text, from + LENGTH);
        for (int at = to; at < Math.min(text.length(), to + TO_BLANK); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                to = Clusters.after(text, at);
                break;
            }
        }
        for (Match match : merged(matches)) {
            if (match.start < to && match.end > to) {
                to = match.end;
            }
        }
        return to;
    }

    /** Matches that overlap or touch as one. */
    private static List<Match> merged(List<Match> matches) {
        List<Match> merged = new ArrayList<>();
        for (Match match : matches) {
            Match last = merged.isEmpty() ? new Match(0, 0, "") : merged.getLast();
            if (!merged.isEmpty() && match.start <= last.end) {
                merged.set(merged.size() - 1, new Match(last.start, Math.max(last.end, match.end), last.mark));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }

    private static void escape(String text, int from, int to, StringBuilder into) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.append(c);
            }
        }
    }
}
