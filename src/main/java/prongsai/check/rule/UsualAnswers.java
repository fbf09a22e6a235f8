package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.check.CheckContext;
import prongsai.check.Peers.UsualAnswer;
import prongsai.reference.Catalogue;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Mention;

/** What other agencies usually answer to the items of the report's year. */
final class UsualAnswers {
    /** So many agencies make an answer usual. */
    private static final int LEAST_AGENCIES = 3;
    /** Shorter answers are alike by chance. */
    private static final int LEAST_LETTERS = 20;

    private static final int GRAM = 5;
    /** From here on two answers are one text (Jaccard of character 5-grams, names left out). */
    private static final double SAME = 0.6;

    private final Map<CatalogueItem, List<Usual>> usual;

    private UsualAnswers(Map<CatalogueItem, List<Usual>> usual) {
        this.usual = usual;
    }

    private record Usual(Set<String> grams, int agencies) {}

    /**
     * The item that an answer was meant for.
     *
     * @param item another item of the same year
     * @param agencies how many agencies answer it so
     */
    record Meant(CatalogueItem item, int agencies) {}

    /**
     * What is usual.
     *
     * @param strange answers that will be asked about ({@link #mayBeMeantElsewhere})
     */
    static UsualAnswers of(CheckContext context, List<Answers.Answer> strange) {
        List<String> likes = strange.stream().map(Answers.Answer::text).toList();
        Map<CatalogueItem, List<Usual>> usual = new LinkedHashMap<>();
        for (CatalogueItem item : context.catalogue().map(Catalogue::items).orElse(List.of())) {
            List<Usual> answers = new ArrayList<>();
            for (UsualAnswer answer : context.peers().usualAnswers(item.concept(), likes)) {
                if (answer.agencies() >= LEAST_AGENCIES) {
                    answers.add(new Usual(
                            grams(Answers.core(context, unnamed(context, answer.text()))), answer.agencies()));
                }
            }
            usual.put(item, answers);
        }
        return new UsualAnswers(usual);
    }

    /** False where no usual answer is asked for: the answer is short, or has a word of its own subject. */
    static boolean mayBeMeantElsewhere(Answers.Answer answer) {
        return answer.core().length() >= LEAST_LETTERS && answer.subject().isLackedBy(answer.text());
    }

    /**
     * The one item beside its own and that one's siblings whose usual answer this is. Empty where the answer has a word of
     * its own subject, is usual for its own item or a sibling, for several other items, or for none; also where it has no
     * word of the other's subject.
     */
    Optional<Meant> meantFor(Answers.Answer answer) {
        if (!mayBeMeantElsewhere(answer)) {
            return Optional.empty();
        }
        Set<String> grams = grams(answer.core());
        List<Meant> found = new ArrayList<>();
        for (Map.Entry<CatalogueItem, List<Usual>> one : usual.entrySet()) {
            int agencies = one.getValue().stream()
                    .filter(usualAnswer -> jaccard(grams, usualAnswer.grams) >= SAME)
                    .mapToInt(Usual::agencies)
                    .max()
                    .orElse(0);
            if (agencies > 0) {
                if (ownOrSibling(answer, one.getKey())) {
                    return Optional.empty();
                }
                found.add(new Meant(one.getKey(), agencies));
            }
        }
        return oneOf(found).filter(meant -> !Subject.of(meant.item).isLackedBy(answer.text()));
    }

    /** The only one, or of siblings the one that most answer so. */
    private static Optional<Meant> oneOf(List<Meant> found) {
        Optional<Meant> best = found.stream().reduce((a, b) -> a.agencies >= b.agencies ? a : b);
        return best.filter(meant -> found.stream()
                .allMatch(other -> other.item.code().equals(meant.item.code()) || siblings(meant.item, other.item)));
    }

    private static boolean ownOrSibling(Answers.Answer answer, CatalogueItem item) {
        String code = answer.item().code();
        return item.code().equals(code) || item.siblings().contains(code);
    }

    private static boolean siblings(CatalogueItem a, CatalogueItem b) {
        return a.siblings().contains(b.code()) || b.siblings().contains(a.code());
    }

    /** The answer without the name of the agency that gave it. */
    private static String unnamed(CheckContext context, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Mention mention : context.official().organisations().scan(text)) {
            if (mention.start() >= from) {
                rest.append(text, from, mention.start());
                from = mention.end();
            }
        }
        return rest.append(text.substring(from)).toString();
    }

    private static Set<String> grams(String letters) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        return grams;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
