package prongsai.store.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.text.Thai;

/**
 * Words of the reports that Java's dictionary does not know or cuts wrongly: {@code domain-words.txt} of the program. They
 * are parted from what is beside them before the dictionary cuts a text, so that its mistakes end at them.
 */
final class DomainWords {
    private final Map<Character, List<Word>> byFirst;

    private DomainWords(Map<Character, List<Word>> byFirst) {
        this.byFirst = byFirst;
    }

    /**
     * A word.
     *
     * @param text its letters
     * @param parts the same, cut into what is to be found by itself
     */
    record Word(String text, List<String> parts) {
        Word {
            parts = List.copyOf(parts);
        }
    }

    private static final class Shipped {
        static final DomainWords ALL = of(ShippedLines.of("domain-words.txt"));

        private Shipped() {}
    }

    /** Those of the program. */
    static DomainWords shipped() {
        return Shipped.ALL;
    }

    /** @param lines a word each, with blanks between its parts; {@code #} for remarks */
    static DomainWords of(List<String> lines) {
        Map<Character, List<Word>> byFirst = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.strip().split(" +"));
                String text = String.join("", parts);
                byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                        .add(new Word(text, parts));
            }
        }
        byFirst.values()
                .forEach(words -> words.sort(Comparator.comparingInt((Word word) -> word.text.length())
                        .reversed()));
        return new DomainWords(byFirst);
    }

    /** All of them. */
    List<Word> all() {
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** The longest word that begins there, in a text that is spelled already ({@link Spelled}). */
    Optional<Word> at(String text, int at) {
        List<Word> words = byFirst.get(text.charAt(at));
        if (words == null || (at > 0 && Thai.isLeadingVowel(text.charAt(at - 1)))) {
            return Optional.empty();
        }
        for (Word word : words) {
            int end = at + word.text.length();
            if (text.startsWith(word.text, at) && (end == text.length() || !Thai.cannotBegin(text.charAt(end)))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
