package prongsai.reuse;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Official;
import prongsai.reference.OfficialIndicator;
import prongsai.reference.OfficialPhrases;
import prongsai.text.Squash;

/** The words of catalogues and handbooks, which every report may use: what is official in a text. */
public final class OfficialWording {
    /** A run of so many letters of an official text is official. */
    static final int LEAST = 20;
    /** Keeps two official texts from making one run. */
    private static final char BETWEEN = '\uE001';

    private final Runs runs;

    private OfficialWording(Runs runs) {
        this.runs = runs;
    }

    /** Titles and elements of all years, indicators, issues, and official phrases. */
    public static OfficialWording of(Official official) {
        Set<String> texts = new LinkedHashSet<>();
        for (Catalogue catalogue : official.catalogues().all()) {
            for (CatalogueItem item : catalogue.items()) {
                item.officialText().forEach(text -> texts.add(Squash.of(text)));
            }
            catalogue
                    .issues()
                    .forEach(issue -> texts.add(Squash.of(issue.title().th())));
            catalogue.subIndicators().values().forEach(title -> texts.add(Squash.of(title)));
        }
        for (OfficialIndicator indicator : official.indicators().all()) {
            indicator.titles().forEach(title -> texts.add(Squash.of(title)));
        }
        OfficialPhrases.shipped().forEach(phrase -> texts.add(Squash.of(phrase)));
        return new OfficialWording(Runs.of(String.join(String.valueOf(BETWEEN), texts)));
    }

    /** The official characters of a masked text, words cut or not. */
    BitSet letters(String masked) {
        BitSet official = new BitSet(masked.length());
        spans(masked).forEach(run -> official.set(run.at(), run.end()));
        return official;
    }

    /** The official characters of a masked text, whole words of it. */
    BitSet in(String masked, WordEdges edges) {
        BitSet official = new BitSet(masked.length());
        for (Runs.Run run : spans(masked)) {
            Runs.Run words = edges.inside(run);
            official.set(words.at(), words.end());
        }
        return official;
    }

    private List<Runs.Run> spans(String masked) {
        return runs.chains(masked).stream()
                .map(chain -> new Runs.Run(
                        chain.getFirst().at(),
                        chain.getFirst().source(),
                        chain.getLast().end() - chain.getFirst().at()))
                .filter(run -> run.length() >= LEAST)
                .toList();
    }
}
