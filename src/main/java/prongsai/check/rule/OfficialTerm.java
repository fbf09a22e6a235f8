package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Severity;
import prongsai.reference.Certainty;
import prongsai.reference.OfficialTerms;
import prongsai.text.Squash;

/** A word of the official world is written in another way: มาตราฐาน, ปปช., สำนักงานป้องกันฯ. Each is told once. */
public final class OfficialTerm implements Rule {
    /** A name so long is the same whatever blanks and line breaks stand in it. */
    private static final int LONG = 20;

    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|\\.th\\b");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    /** A stretch of a text that is written in another way. */
    private record Met(Said said, int start, int end) {}

    @Override
    public List<Hit> check(CheckContext context) {
        OfficialTerms known = OfficialTerms.shipped();
        Map<OfficialTerms.Term, List<Met>> met = new LinkedHashMap<>();
        for (Said said : context.said()) {
            for (OfficialTerms.Term term : known.terms()) {
                met.computeIfAbsent(term, none -> new ArrayList<>()).addAll(words(said, term));
            }
            for (OfficialTerms.Term term : known.abbreviations()) {
                met.computeIfAbsent(term, none -> new ArrayList<>()).addAll(abbreviations(said, term, known));
            }
        }
        List<Hit> hits = new ArrayList<>();
        met.forEach((term, places) -> {
            if (!places.isEmpty()) {
                hits.add(hit(context, term, places));
            }
        });
        return hits;
    }

    private static Hit hit(CheckContext context, OfficialTerms.Term term, List<Met> places) {
        Met first = places.getFirst();
        Hit hit = Hit.at(first.said, first.start, first.end);
        return hit.other(term.official())
                .variant(places.size() > 1 ? "many" : "")
                .saying(context.label(first.said), hit.quote(), term.official(), places.size())
                .restingOn("official terms", Certainty.CERTAIN);
    }

    private static List<Met> words(Said said, OfficialTerms.Term term) {
        return term.written().length() < LONG ? exact(said, term) : squashed(said, term);
    }

    private static List<Met> exact(Said said, OfficialTerms.Term term) {
        List<Met> found = new ArrayList<>();
        String text = said.text();
        for (int at = text.indexOf(term.written()); at >= 0; at = text.indexOf(term.written(), at + 1)) {
            int end = at + term.written().length();
            if (term.notBefore().stream().noneMatch(text.substring(end)::startsWith)) {
                found.add(new Met(said, at, end));
            }
        }
        return found;
    }

    private static List<Met> squashed(Said said, OfficialTerms.Term term) {
        List<Met> found = new ArrayList<>();
        Squash squash = Squash.mapped(said.text());
        String written = Squash.of(term.written());
        for (int at = squash.text().indexOf(written);
                at >= 0;
                at = squash.text().indexOf(written, at + 1)) {
            found.add(new Met(said, squash.start(at), squash.end(at + written.length())));
        }
        return found;
    }

    private static List<Met> abbreviations(Said said, OfficialTerms.Term term, OfficialTerms known) {
        List<Met> found = new ArrayList<>();
        String text = said.text();
        Matcher matcher = pattern(term).matcher(text);
        while (matcher.find()) {
            boolean right = matcher.group().replaceAll("\\s", "").equals(term.official());
            if (!right && begins(text, matcher.start(), known) && !inAddress(text, matcher.start())) {
                found.add(new Met(said, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The letters with or without stops; behind the last a stop, or no letter. */
    private static Pattern pattern(OfficialTerms.Term term) {
        String letters = String.join("(?:\\.\\s?)?", term.written().split(""));
        return Pattern.compile(letters + "(?:\\s?\\.|(?![\\p{IsThai}]))");
    }

    /** No letter and no stop before it, but a word that it may follow. */
    private static boolean begins(String text, int at, OfficialTerms known) {
        String before = text.substring(0, at);
        return before.isEmpty()
                || !before.substring(before.length() - 1).matches("[\\p{IsThai}A-Za-z.]")
                || known.abbreviationsFollow().stream().anyMatch(before::endsWith);
    }

    private static boolean inAddress(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return ADDRESS.matcher(text.substring(start, end)).find();
    }
}
