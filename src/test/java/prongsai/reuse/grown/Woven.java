package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import prongsai.text.Squash;

/**
 * A grown text, written down.
 *
 * @param text as a report has it
 * @param origins for each letter, digit and mark ({@link Squash}) that the agency wrote which one it is a copy of: equal
 *     in two texts where one stands for the other
 * @param kinds for each of them what its word is
 * @param places for each letter of the text which of them it is; {@link #MISREAD} where a scan has another
 */
record Woven(String text, long[] origins, Token.Kind[] kinds, int[] places) {
    static final int MISREAD = -1;

    /** Letters that a recogniser takes for each other, in pairs. */
    private static final String LIKE = "ดคตคกถภกผพพฟบปอฮชซขชมนลสทหจว0๑่้ิีึืุูเแ";

    /** Writes words down, as a scan reads them. */
    static Woven of(List<Token> tokens, String name, Shape shape, Random noise) {
        StringBuilder text = new StringBuilder();
        List<Long> origins = new ArrayList<>();
        List<Token.Kind> kinds = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Token token : tokens) {
            String written = token.kind() == Token.Kind.NAME ? name : token.text();
            Squash squash = Squash.mapped(written);
            int letter = 0;
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                boolean isLetter = letter < squash.text().length() && squash.start(letter) == i;
                if (!isLetter) {
                    text.append(c);
                    continue;
                }
                long origin =
                        token.kind() == Token.Kind.NAME ? (long) token.id() << 16 : ((long) token.id() << 16) + letter;
                letter++;
                int place = origins.size();
                origins.add(origin);
                kinds.add(token.kind());
                if (noise.nextDouble() < shape.misread()) {
                    place = MISREAD;
                    c = misread(c, noise);
                    if (c == 0) {
                        continue;
                    }
                }
                text.append(c);
                places.add(place);
                if (noise.nextDouble() < shape.strays()) {
                    text.append(' ');
                }
            }
        }
        return new Woven(
                text.toString(),
                origins.stream().mapToLong(Long::longValue).toArray(),
                kinds.toArray(Token.Kind[]::new),
                places.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Seven of ten misread letters are taken for one like them, the others are lost. */
    private static char misread(char c, Random noise) {
        int at = LIKE.indexOf(c);
        if (at < 0 || noise.nextDouble() < 0.3) {
            return 0;
        }
        return LIKE.charAt(at ^ 1);
    }

    /** Number of letters that the agency wrote. */
    int length() {
        return origins.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Woven woven && text.equals(woven.text) && Arrays.equals(origins, woven.origins);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
