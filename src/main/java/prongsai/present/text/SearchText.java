package prongsai.present.text;

import java.util.List;
import prongsai.model.Bilingual;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Facet;
import prongsai.model.search.SearchResult.Hit;
import prongsai.present.Highlights;
import prongsai.present.Plain;
import prongsai.present.Words;

/** The answer to a question as text: how many, each record with its words, where most of them are. */
public final class SearchText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final int FACETS = 6;

    private final Words words = new Words();
    private final String language;
    private final boolean colour;

    /**
     * Makes one.
     *
     * @param language {@code th} or {@code en}
     * @param colour whether a terminal reads it; else matches stand in square brackets
     */
    public SearchText(String language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /**
     * The whole text, each line ended.
     *
     * @param from hits that were left out before these
     */
    public String of(SearchResult result, int from) {
        StringBuilder text = new StringBuilder();
        if (result.total() == 0) {
            line(text, in(words.say("hits.nothing")));
            result.suggestion()
                    .ifPresent(suggestion -> line(text, in(words.say("hits.suggestion", Plain.clean(suggestion)))));
            if (result.hits().isEmpty()) {
                return text.toString();
            }
        } else {
            int shown = result.hits().size() - (int) result.near();
            line(text, in(words.say("hits.shown", result.total(), shown == 0 ? from : from + 1, from + shown)));
        }
        int number = from;
        boolean near = false;
        for (Hit hit : result.hits()) {
            text.append('\n');
            if (hit.near() && !near) {
                near = true;
                line(text, in(words.say("hits.near", result.near())));
                text.append('\n');
            }
            hit(text, ++number, hit);
        }
        text.append('\n');
        result.facets().values().stream()
                .filter(facets -> facets.size() > 1)
                .forEach(facets -> line(text, faint(in(words.say("hits.facets")) + " " + facets(facets))));
        return text.toString();
    }

    private void hit(StringBuilder text, int number, Hit hit) {
        String year = hit.fiscalYear().map(y -> " · " + y).orElse("");
        String province = hit.province().map(p -> " · " + p).orElse("");
        String agency = hit.agency().isEmpty() ? hit.report() : hit.agency();
        String title = hit.title().isBlank() ? "" : " " + Plain.cut(oneLine(hit.title()), 80, "…");
        line(text, number + ". " + strong(agency) + province + year);
        line(text, "   " + in(words.record(hit.record())) + title);
        String field = in(words.field(hit.field().isEmpty() ? "prose" : hit.field()));
        String at = in(words.place(hit.place()));
        line(text, faint("   " + hit.report() + (at.isEmpty() ? "" : " · " + at) + " · " + field));
        line(text, "   " + oneLine(mark(hit.highlight())));
    }

    /** Cleaned before the terminal's own signs go in. */
    private String mark(String highlight) {
        return Highlights.marked(Plain.clean(highlight), colour ? BOLD : "[", colour ? RESET : "]");
    }

    private String facets(List<Facet> facets) {
        List<String> most = facets.stream()
                .limit(FACETS)
                .map(facet -> facet.value() + " " + facet.count())
                .toList();
        return String.join(" · ", most) + (facets.size() > FACETS ? " …" : "");
    }

    private static String oneLine(String said) {
        return said.replaceAll("[ \\t\\n]+", " ").strip();
    }

    private String in(Bilingual both) {
        return both.in(language);
    }

    private String strong(String said) {
        return colour ? BOLD + said + RESET : said;
    }

    private String faint(String said) {
        return colour ? FAINT + said + RESET : said;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
