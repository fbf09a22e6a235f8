package prongsai.reference;

import java.util.Set;

/**
 * Names of organisations that are words of everyday language too.
 *
 * <p>Organisations are really called และ, ประกอบ, แพร่, อำนาจ and เมือง. A name of four letters or fewer (vowels counted,
 * marks not) is always treated so; longer ones by a list made by hand from the organisations' names.
 */
final class CommonWords {
    private static final int SHORT = 4;
    private static final Set<String> WORDS = Set.copyOf(Resources.text("common-words.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Letters::of)
            .toList());

    private CommonWords() {}

    static boolean has(String shortName) {
        if (shortName.isEmpty()) {
            return false;
        }
        String letters = Letters.of(shortName);
        long length = letters.chars().filter(c -> !Letters.isMark((char) c)).count();
        return length <= SHORT || WORDS.contains(letters);
    }
}
