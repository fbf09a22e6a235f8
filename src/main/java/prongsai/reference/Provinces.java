package prongsai.reference;

import java.util.List;
import java.util.Optional;
import prongsai.text.Squash;

/** The 77 provinces, Bangkok among them. Source: kongvut/thai-province-data at 9711e723 (MIT licence). */
public final class Provinces {
    private final List<Province> all;

    private Provinces(List<Province> all) {
        this.all = all;
    }

    private static final class Shipped {
        static final Provinces ALL = new Provinces(Resources.rows("provinces.csv").stream()
                .map(row -> new Province(row[0], row[1], row[2], row[3]))
                .toList());

        private Shipped() {}
    }

    public static Provinces shipped() {
        return Shipped.ALL;
    }

    /** By code. */
    public List<Province> all() {
        return all;
    }

    /** By Thai name, with or without จังหวัด or จ. before it, or English name; spaces aside. */
    public Optional<Province> named(String printed) {
        String letters = Squash.of(printed.strip().replaceFirst("^(จังหวัด|จ\\.)", ""));
        return all.stream()
                .filter(one -> Squash.of(one.name()).equals(letters)
                        || Squash.of(one.english()).equals(letters))
                .findFirst();
    }
}
