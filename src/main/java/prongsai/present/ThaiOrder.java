package prongsai.present;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Thai alphabetical order: a leading vowel sorts after its consonant. */
public final class ThaiOrder {
    private ThaiOrder() {}

    /**
     * A comparator for one sorting. What is equal in Thai order is told apart by code points, so that an order never
     * depends on the input's.
     */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("th"));
        return (left, right) -> {
            int order = collator.compare(left, right);
            return order != 0 ? order : left.compareTo(right);
        };
    }
}
