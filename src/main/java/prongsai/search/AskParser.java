package prongsai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a question. What people paste is taken as it comes: a quote or bracket that is not closed closes at the end, a
 * lone sign is no word. Only a Latin field name that does not exist, a field without a value, and a question beyond the
 * limits are refused.
 *
 * <pre>
 * any  := all (("|" | "OR") all)*
 * all  := part*
 * part := "-" part | "(" any ")" | field ":" (word | quoted) | quoted | word
 * </pre>
 */
final class AskParser {
    /** Characters of a question. */
    static final int LONGEST = 2_000;
    /** Brackets inside brackets, signs before signs. */
    static final int DEEPEST = 30;

    private static final String OPEN_QUOTES = "\"“”„«";
    private static final String CLOSE_QUOTES = "\"“”«»";

    private static final Ask NOTHING = new Ask.All(List.of());

    private final String text;
    private int at;
    private int depth;

    private AskParser(String text) {
        this.text = text;
    }

    /**
     * Reads a question.
     *
     * @throws QuestionException where it cannot be asked
     */
    static Ask read(String question) {
        if (question.length() > LONGEST) {
            throw new QuestionException("too-long", LONGEST);
        }
        return new AskParser(question).any();
    }

    private Ask any() {
        List<Ask> choices = new ArrayList<>();
        do {
            Ask all = all();
            if (!all.equals(NOTHING)) {
                choices.add(all);
            }
        } while (or());
        return switch (choices.size()) {
            case 0 -> NOTHING;
            case 1 -> choices.getFirst();
            default -> new Ask.Any(choices);
        };
    }

    private Ask all() {
        List<Ask> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (!atEndOfAll()) {
            Optional<Ask> part = part();
            if (part.isPresent() && part.get() instanceof Ask.Words more) {
                words.addAll(more.words());
            } else if (part.isPresent()) {
                flush(words, parts);
                parts.add(part.get());
            }
        }
        flush(words, parts);
        return parts.size() == 1 ? parts.getFirst() : new Ask.All(parts);
    }

    private static void flush(List<String> words, List<Ask> parts) {
        if (!words.isEmpty()) {
            parts.add(new Ask.Words(words));
            words.clear();
        }
    }

    private boolean atEndOfAll() {
        blanks();
        return at == text.length() || (depth > 0 && text.charAt(at) == ')') || orAhead() > 0;
    }

    private void blanks() {
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Length of an OR that stands here; 0 where there is none. */
    private int orAhead() {
        if (text.charAt(at) == '|') {
            return 1;
        }
        boolean word = text.startsWith("OR", at) && (at + 2 == text.length() || blank(text.charAt(at + 2)));
        return word ? 2 : 0;
    }

    private boolean or() {
        if (at < text.length() && orAhead() > 0) {
            at += orAhead();
            return true;
        }
        return false;
    }

    private Optional<Ask> part() {
        char c = text.charAt(at);
        if (c == '-' && at + 1 < text.length() && !blank(text.charAt(at + 1))) {
            at++;
            return deeper(() -> atEndOfAll() ? Optional.empty() : part().map(Ask.Not::new));
        }
        if (c == '(') {
            at++;
            return deeper(() -> {
                Ask inside = any();
                if (at < text.length()) {
                    at++;
                }
                return Optional.of(inside);
            });
        }
        if (OPEN_QUOTES.indexOf(c) >= 0) {
            return Optional.of(new Ask.Phrase(quoted()));
        }
        return word();
    }

    private Optional<Ask> deeper(java.util.function.Supplier<Optional<Ask>> inside) {
        if (depth == DEEPEST) {
            throw new QuestionException("too-deep", DEEPEST);
        }
        depth++;
        Optional<Ask> ask = inside.get();
        depth--;
        return ask;
    }

    /** What stands between quotes; the end of the question closes too. */
    private String quoted() {
        int from = ++at;
        while (at < text.length() && CLOSE_QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String inside = text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return inside;
    }

    private Optional<Ask> word() {
        int from = at;
        while (at < text.length() && inWord(text.charAt(at))) {
            if (text.charAt(at) == ':') {
                Optional<Filter> filter = filter(text.substring(from, at));
                if (filter.isPresent()) {
                    at++;
                    return Optional.of(new Ask.Where(filter.get(), value(filter.get())));
                }
            }
            at++;
        }
        if (at == from) {
            at++;
            return Optional.empty();
        }
        String word = text.substring(from, at);
        boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
        return letters && !word.equals("AND") ? Optional.of(new Ask.Words(List.of(word))) : Optional.empty();
    }

    private boolean inWord(char c) {
        return !blank(c) && OPEN_QUOTES.indexOf(c) < 0 && c != '|' && !(c == ')' && depth > 0);
    }

    /** The field of that name; a web address and Thai words before a colon are no fields. */
    private Optional<Filter> filter(String name) {
        Optional<Filter> filter = Filter.named(name);
        boolean latin = name.matches("[A-Za-z][A-Za-z-]*") && !text.startsWith("//", at + 1);
        if (filter.isEmpty() && latin) {
            throw new QuestionException("unknown-field", name, String.join(", ", Filter.keys()));
        }
        return filter;
    }

    private String value(Filter filter) {
        String value;
        if (at < text.length() && OPEN_QUOTES.indexOf(text.charAt(at)) >= 0) {
            value = quoted();
        } else {
            int from = at;
            while (at < text.length() && inWord(text.charAt(at))) {
                at++;
            }
            value = text.substring(from, at);
        }
        if (value.isBlank()) {
            throw new QuestionException("no-value", filter.key());
        }
        return value.strip();
    }
}
