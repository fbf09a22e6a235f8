package prongsai.present;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Thai alphabetical order: a leading vowel sorts after its consonant. */
public final class ThaiOrder {
    /** Equal in Thai order falls back to code points, so that an order never depends on the input's. */
    public static final Comparator<String> ORDER = ThaiOrder::compare;

    private ThaiOrder() {}

    private static int compare(String left, String right) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("th"));
        int order = collator.compare(left, right);
        return order != 0 ? order : left.compareTo(right);
    }
}
