package prongsai.reference;

import java.util.List;

/**
 * Official wording beside the catalogues: names of offices, instruments, acts and formulas, which no agency wrote. Source
 * by group: {@code official-phrases.txt}.
 */
public final class OfficialPhrases {
    private OfficialPhrases() {}

    private static final class Shipped {
        static final List<String> ALL = Resources.text("official-phrases.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        private Shipped() {}
    }

    /** The phrases, each as it is written in full. */
    public static List<String> shipped() {
        return Shipped.ALL;
    }
}
