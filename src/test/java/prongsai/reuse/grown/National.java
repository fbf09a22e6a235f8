package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import prongsai.store.Units;
import prongsai.text.Masked;
import prongsai.text.Squash;

/**
 * A nation's reports, each of them made when it is asked for and equal whenever that is: so a trial may ask for the
 * drafts of an index that another process wrote. A report has {@value #RECORDS} records. The k-th family has a part of the
 * reports proportional to 1/k, one family to seven reports; of a family's texts a member has 45 in a hundred word for
 * word, 47 edited and 8 of its own.
 */
final class National {
    static final int RECORDS = 60;
    private static final int REPORTS_A_FAMILY = 7;
    private static final double SAME = 0.45;
    private static final double SAME_OR_EDITED = 0.92;
    private static final double MEDIAN = 109;
    private static final double SPREAD = 0.6;
    /** Larger families are asked for again and again, the others hardly twice. */
    private static final int KEPT = 1500;
    /** Drafts are numbered from here. */
    private static final int FIRST_DRAFT = 1_000_000_000;

    private final Words words;
    private final int reports;
    private final double[] upTo;
    private final Map<Integer, List<List<Token>>> templates = new HashMap<>();
    private final Map<String, String> squashed = new HashMap<>();

    National(Words words, int reports) {
        this.words = words;
        this.reports = reports;
        this.upTo = new double[Math.max(1, reports / REPORTS_A_FAMILY)];
        double sum = 0;
        for (int k = 0; k < upTo.length; k++) {
            sum += 1.0 / (k + 1);
            upTo[k] = sum;
        }
    }

    int reports() {
        return reports;
    }

    int families() {
        return upTo.length;
    }

    /** Reports of the largest family, about. */
    long largest() {
        return Math.round(reports / upTo[upTo.length - 1]);
    }

    /** The masked texts of a report, {@link Units#LEAST} letters or more each. */
    List<String> report(int number) {
        Random random = random(number);
        int found = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return member(Math.min(upTo.length - 1, found < 0 ? -found - 1 : found), random);
    }

    /** The masked texts of a new member of a family, the largest having number 0. */
    List<String> draft(int number, int family) {
        return member(family % upTo.length, random(FIRST_DRAFT + number));
    }

    private static Random random(int number) {
        return new Random(Shape.SEED + 0x9E3779B97F4A7C15L * (number + 1L));
    }

    private List<String> member(int family, Random random) {
        Scribe scribe = new Scribe(words, random);
        List<String> member = new ArrayList<>();
        for (List<Token> text : template(family)) {
            double how = random.nextDouble();
            List<Token> tokens = text;
            if (how >= SAME) {
                tokens = how < SAME_OR_EDITED ? scribe.edit(text) : cut(scribe.write(), random);
            }
            String masked = masked(tokens);
            if (masked.length() >= Units.LEAST) {
                member.add(masked);
            }
        }
        return member;
    }

    private List<List<Token>> template(int family) {
        List<List<Token>> known = templates.get(family);
        if (known != null) {
            return known;
        }
        Random random = random(-2 - family);
        Scribe scribe = new Scribe(words, random);
        List<List<Token>> texts = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            texts.add(cut(scribe.write(), random));
        }
        if (family < KEPT) {
            templates.put(family, texts);
        }
        return texts;
    }

    /** Log-normal lengths round 109 letters, 25 at least, without the overhang of whole sentences. */
    private List<Token> cut(List<Token> text, Random random) {
        double most = Math.max(Units.LEAST, MEDIAN * Math.exp(SPREAD * random.nextGaussian()));
        List<Token> cut = new ArrayList<>();
        int letters = 0;
        for (Token token : text) {
            cut.add(token);
            letters += letters(token).length();
            if (letters >= most) {
                break;
            }
        }
        return cut;
    }

    private String masked(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(letters(token)));
        return text.toString();
    }

    private String letters(Token token) {
        return token.kind() == Token.Kind.NAME
                ? String.valueOf(Masked.MASK)
                : squashed.computeIfAbsent(token.text(), Squash::of);
    }
}
