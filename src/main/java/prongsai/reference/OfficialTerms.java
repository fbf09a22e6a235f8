package prongsai.reference;

import java.util.List;

/**
 * Words of the official world and what is often written instead. Sources by entry: {@code official-terms.json}.
 *
 * @param terms a word, and how it is written instead
 * @param abbreviations abbreviations whose letters have a stop each
 * @param abbreviationsFollow words that an abbreviation may follow without a blank
 * @param wordings a fixed wording, and a form of it that means something else
 * @param opposites words that turn an official sentence round
 */
public record OfficialTerms(
        List<Term> terms,
        List<Term> abbreviations,
        List<String> abbreviationsFollow,
        List<Term> wordings,
        List<Opposites> opposites) {
    public OfficialTerms {
        terms = List.copyOf(terms);
        abbreviations = List.copyOf(abbreviations);
        abbreviationsFollow = List.copyOf(abbreviationsFollow);
        wordings = List.copyOf(wordings);
        opposites = List.copyOf(opposites);
    }

    /**
     * A word and what is written instead.
     *
     * @param written what is written instead; the bare letters of an abbreviation
     * @param official the word
     * @param notBefore words that, right behind what is written, make it another word
     */
    public record Term(String written, String official, List<String> notBefore) {
        public Term {
            notBefore = List.copyOf(notBefore);
        }
    }

    /**
     * Two words of which one turns the sentence of the other round.
     *
     * @param one a word
     * @param other the other; empty where the first was left out
     */
    public record Opposites(String one, String other) {}

    private static final class Shipped {
        static final OfficialTerms ALL = read();

        private Shipped() {}

        private static OfficialTerms read() {
            JsonField top = Resources.json("official-terms.json");
            return new OfficialTerms(
                    top.list("terms").stream().map(one -> term(one, "written")).toList(),
                    top.list("abbreviations").stream()
                            .map(one -> term(one, "letters"))
                            .toList(),
                    top.texts("abbreviationsFollow"),
                    top.list("wordings").stream()
                            .map(one -> term(one, "written"))
                            .toList(),
                    top.list("opposites").stream().map(Shipped::opposites).toList());
        }

        private static Term term(JsonField one, String written) {
            return new Term(one.text(written), one.text("official"), one.texts("notBefore"));
        }

        private static Opposites opposites(JsonField pair) {
            return new Opposites(pair.node().get(0).asText(), pair.node().get(1).asText());
        }
    }

    /** What the program ships. */
    public static OfficialTerms shipped() {
        return Shipped.ALL;
    }
}
