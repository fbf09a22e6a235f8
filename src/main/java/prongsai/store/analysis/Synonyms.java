package prongsai.store.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.text.Squash;

/**
 * Abbreviations and words of equal meaning: {@code synonyms.txt} of the program and the kinds of agencies.
 *
 * @param abbreviations the longest first
 * @param groups words that a question takes for each other
 */
public record Synonyms(List<Abbreviation> abbreviations, List<Group> groups) {
    /**
     * An abbreviation.
     *
     * @param letters its letters without dots
     * @param full what it stands for
     */
    public record Abbreviation(String letters, String full) {}

    /**
     * Words of equal meaning.
     *
     * @param words as printed, two or more
     */
    public record Group(List<Word> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    /**
     * One of them.
     *
     * @param text as printed
     * @param letters its squashed letters
     */
    public record Word(String text, String letters) {}

    public Synonyms {
        abbreviations = List.copyOf(abbreviations);
        groups = List.copyOf(groups);
    }

    private static final class Shipped {
        static final Synonyms ALL =
                of(ShippedLines.of("synonyms.txt"), AgencyTypes.shipped().all());

        private Shipped() {}
    }

    /** Those of the program. */
    public static Synonyms shipped() {
        return Shipped.ALL;
    }

    /**
     * Reads a file of synonyms.
     *
     * @param lines {@code a, b => c} for abbreviations, {@code a, b, c} for words of equal meaning, {@code #} for remarks
     * @param types kinds of agencies: their abbreviations, and their misprints as words of equal meaning
     */
    static Synonyms of(List<String> lines, List<AgencyType> types) {
        List<Abbreviation> abbreviations = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (AgencyType type : types) {
            Stream.concat(Stream.of(type.abbreviation()), type.shortForms().stream())
                    .map(Squash::of)
                    .filter(letters -> !letters.isEmpty())
                    .distinct()
                    .forEach(letters -> abbreviations.add(new Abbreviation(letters, type.name())));
            if (!type.slips().isEmpty()) {
                groups.add(group(Stream.concat(Stream.of(type.name()), type.slips().stream())));
            }
        }
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int arrow = line.indexOf("=>");
            if (arrow < 0) {
                groups.add(group(Stream.of(line.split(","))));
            } else {
                String full = line.substring(arrow + 2).strip();
                for (String letters : line.substring(0, arrow).split(",")) {
                    abbreviations.add(new Abbreviation(letters.strip(), full));
                }
            }
        }
        abbreviations.sort((a, b) -> b.letters.length() - a.letters.length());
        return new Synonyms(abbreviations, groups);
    }

    private static Group group(Stream<String> words) {
        return new Group(words.map(String::strip)
                .map(word -> new Word(word, Squash.of(word)))
                .toList());
    }
}
