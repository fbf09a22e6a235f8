package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes texts and copies them. A text is one to four sentences of {@link Words} in which six of ten words are drawn anew,
 * long as the cells of real reports are (log-normal, median 109 letters); one in four begins with official wording. A copy
 * is word for word in five of ten cases but for its numbers, of which three in ten change; is edited in 5 to 35 % of its
 * words in four; and is written anew in one.
 */
final class Scribe {
    private static final double DRAWN_ANEW = 0.6;
    private static final double OFFICIAL = 0.25;
    private static final double NAMED = 0.3;
    private static final double NEW_NUMBER = 0.3;
    private static final double MEDIAN = 109;
    private static final double SPREAD = 0.6;

    private final Words words;
    private final Random random;
    private int ids = 1;

    Scribe(Words words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** A new text. */
    List<Token> write() {
        double length = MEDIAN * Math.exp(SPREAD * random.nextGaussian());
        List<Token> tokens = new ArrayList<>();
        int letters = 0;
        if (random.nextDouble() < OFFICIAL) {
            String official = words.any(words.official(), random);
            tokens.add(token(official, Token.Kind.OFFICIAL));
            tokens.add(token(" ", Token.Kind.WORD));
        }
        int name = random.nextDouble() < NAMED ? random.nextInt(6) : -1;
        do {
            for (String word : words.any(words.sentences(), random)) {
                if (word.isBlank() || !Character.isLetterOrDigit(word.charAt(0))) {
                    tokens.add(token(word, Token.Kind.WORD));
                    continue;
                }
                String drawn = random.nextDouble() < DRAWN_ANEW ? words.any(words.pool(), random) : word;
                tokens.add(token(number(drawn), Token.Kind.WORD));
                letters += drawn.length();
                if (name-- == 0) {
                    tokens.add(token("", Token.Kind.NAME));
                }
            }
            tokens.add(token(" ", Token.Kind.WORD));
        } while (letters < length);
        return List.copyOf(tokens);
    }

    /** A copy that another agency makes. */
    List<Token> copy(List<Token> text) {
        double how = random.nextDouble();
        if (how < 0.1) {
            return write();
        }
        return how < 0.6 ? numbered(text) : edited(text, 0.05 + 0.3 * random.nextDouble());
    }

    private List<Token> numbered(List<Token> text) {
        return text.stream()
                .map(token -> isNumber(token) && random.nextDouble() < NEW_NUMBER
                        ? token(number(token.text()), Token.Kind.WORD)
                        : token)
                .toList();
    }

    /** A copy edited in 5 to 35 % of its words. */
    List<Token> edit(List<Token> text) {
        return edited(text, 0.05 + 0.3 * random.nextDouble());
    }

    /** Stretches of one to four words are put in another's place, left out or put in, until so many words are changed. */
    private List<Token> edited(List<Token> text, double part) {
        List<Token> tokens = new ArrayList<>(numbered(text));
        int left = (int) Math.round(part * tokens.size());
        while (left > 0 && tokens.size() > 4) {
            int length = 1 + random.nextInt(Math.min(4, left));
            int at = random.nextInt(Math.max(1, tokens.size() - length));
            List<Token> stretch = tokens.subList(at, Math.min(tokens.size(), at + length));
            if (stretch.stream().anyMatch(token -> token.kind() != Token.Kind.WORD)) {
                left--;
                continue;
            }
            double how = random.nextDouble();
            if (how < 0.75) {
                stretch.clear();
            }
            if (how < 0.5 || how >= 0.75) {
                for (int i = 0; i < length; i++) {
                    tokens.add(at + i, token(number(words.any(words.pool(), random)), Token.Kind.WORD));
                }
            }
            left -= length;
        }
        return List.copyOf(tokens);
    }

    /** The own name of an agency that was copied from stays where it was. */
    List<Token> withLeftover(List<Token> text, String name) {
        return text.stream()
                .map(token -> token.kind() == Token.Kind.NAME ? token(name, Token.Kind.WORD) : token)
                .toList();
    }

    private boolean isNumber(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.text().isEmpty()
                && Character.isDigit(token.text().charAt(0));
    }

    private String number(String word) {
        if (word.length() > 3 || !word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        return String.valueOf(1 + random.nextInt(word.length() == 1 ? 9 : word.length() == 2 ? 99 : 999));
    }

    private Token token(String text, Token.Kind kind) {
        return new Token(text, ids++, kind);
    }
}
