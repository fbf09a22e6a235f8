package prongsai.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Paragraph;
import prongsai.reference.Catalogue;
import prongsai.reference.TitleMatch;
import prongsai.text.Codes;

/**
 * Holds doubted codes of weak items against the words behind them, which are the item's title in the catalogue of some year,
 * and against other places of the report that surely name the same code: a list of weak items, the note of a measure. They
 * agree or say nothing; no code is changed, since the items of an analysis come in no sequence.
 */
final class WeakCodeJoin {
    private static final double BY_TITLE = 0.97;
    private static final double MENTIONED = 0.95;
    private static final double SURE_TITLE = 0.85;

    /**
     * A code that begins a row of an analysis.
     *
     * @param number its digits, or all of it where its letter was taken for a digit
     * @param code as it is used, {@code I27}
     * @param title the words behind it
     */
    record Weak(Numeral number, String code, String title) {}

    private final Amendments amendments;
    private final List<Catalogue> catalogues;

    /**
     * Makes it.
     *
     * @param catalogues of all years: weak items are those of the year before, or of one before that
     */
    WeakCodeJoin(Amendments amendments, List<Catalogue> catalogues) {
        this.amendments = amendments;
        this.catalogues = List.copyOf(catalogues);
    }

    /** Raises the confidence of codes that agree. */
    void join(List<Weak> codes, List<Paragraph> paragraphs) {
        Map<String, Set<String>> mentions = mentions(paragraphs);
        for (Weak weak : codes) {
            if (weak.number.doubted() && codes.stream().noneMatch(w -> w != weak && w.code.equals(weak.code))) {
                if (titled(weak)) {
                    amendments.agree(weak.number, BY_TITLE);
                } else if (mentioned(weak.code, weak.number.paragraph(), mentions)) {
                    amendments.agree(weak.number, MENTIONED);
                }
            }
        }
    }

    /** Numbers whose first digit stands for the letter I: surely so where the report names that code. */
    Set<Numeral> spelt(List<Numeral> letters, List<Paragraph> paragraphs) {
        Map<String, Set<String>> mentions = mentions(paragraphs);
        Set<Numeral> spelt = new HashSet<>();
        for (Numeral number : letters) {
            String code = "I" + Integer.parseInt(number.arabic().substring(1));
            if (!number.doubted() && mentioned(code, number.paragraph(), mentions)) {
                spelt.add(number);
            }
        }
        return spelt;
    }

    /** Where each code was surely read: ids of paragraphs. */
    private static Map<String, Set<String>> mentions(List<Paragraph> paragraphs) {
        Map<String, Set<String>> mentions = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Codes.Mention mention : Codes.scan(paragraph.text())) {
                if (DoubtedDigits.confidence(paragraph, mention.start(), mention.end()) >= DoubtedDigits.SURE) {
                    mentions.computeIfAbsent(mention.code(), c -> new HashSet<>())
                            .add(paragraph.id());
                }
            }
        }
        return mentions;
    }

    private static boolean mentioned(String code, Paragraph here, Map<String, Set<String>> mentions) {
        return mentions.getOrDefault(code, Set.of()).stream().anyMatch(id -> !id.equals(here.id()));
    }

    /** The best title of some year is that of this code. */
    private boolean titled(Weak weak) {
        return weak.code.startsWith("O")
                && catalogues.stream()
                        .flatMap(c -> c.likeTitle(weak.title).stream().limit(1))
                        .filter(match -> match.similarity() >= SURE_TITLE)
                        .map(TitleMatch::item)
                        .anyMatch(item -> sameCode(item.code(), weak.code));
    }

    /** O1 and O01. */
    private static boolean sameCode(String one, String other) {
        return one.replaceFirst("(?<=^O)0+", "").equals(other.replaceFirst("(?<=^O)0+", ""));
    }
}
