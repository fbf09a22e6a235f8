package prongsai.present.html;

import java.util.Map;
import prongsai.model.Bilingual;
import prongsai.model.compare.Comparison;
import prongsai.model.compare.History;
import prongsai.present.Run;
import prongsai.present.Words;
import prongsai.present.YearCoverage;

/** Pages that answer one question; each is one file that loads nothing. */
public final class Views {
    private Views() {}

    /**
     * Two reports side by side.
     *
     * @param rules what each rule is called
     */
    public static String compare(Comparison comparison, Map<String, Bilingual> rules) {
        return render("compare.jte", Map.of("c", comparison, "rules", rules));
    }

    /**
     * One agency over the years.
     *
     * @param rules what each rule is called
     */
    public static String history(History history, Map<String, Bilingual> rules) {
        return render("history.jte", Map.of("h", history, "rules", rules));
    }

    /** Agencies against the items of a year. */
    public static String coverage(YearCoverage coverage) {
        return render("yearcoverage.jte", Map.of("y", coverage));
    }

    /**
     * The findings of drafts, for paper.
     *
     * @param run the drafts
     * @param language {@code th} or {@code en}, in which it opens
     */
    public static String findings(Run run, String language) {
        return render(
                "checked.jte", Map.of("o", Overview.of(run, Integer.MAX_VALUE), "english", language.equals("en")));
    }

    /** What a rule is called; its id where nobody named it. */
    public static Bilingual rule(Map<String, Bilingual> rules, String id) {
        return rules.getOrDefault(id, new Bilingual(id, id));
    }

    private static String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new java.util.HashMap<>(parameters);
        all.put("w", new Words());
        all.put("a", Assets.withFonts("views.css"));
        return new Templates().render(template, all);
    }
}
