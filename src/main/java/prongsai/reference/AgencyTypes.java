package prongsai.reference;

import java.util.List;
import java.util.Optional;

/** The kinds of local governments. */
public final class AgencyTypes {
    private final List<AgencyType> all;

    private AgencyTypes(List<AgencyType> all) {
        this.all = List.copyOf(all);
    }

    private static final class Shipped {
        static final AgencyTypes ALL = new AgencyTypes(Resources.json("agency-types.json").list("types").stream()
                .map(type -> new AgencyType(
                        type.text("id"),
                        type.text("name"),
                        type.textOr("abbreviation", ""),
                        type.text("english"),
                        type.text("head"),
                        type.textOr("law", ""),
                        type.texts("slips"),
                        type.texts("shortForms"),
                        type.texts("foreignWords")))
                .toList());

        private Shipped() {}
    }

    public static AgencyTypes shipped() {
        return Shipped.ALL;
    }

    public List<AgencyType> all() {
        return all;
    }

    /** By full name, abbreviation or a slip of either. */
    public Optional<AgencyType> named(String printed) {
        String plain = printed.strip();
        return all.stream()
                .filter(type -> type.name().equals(plain)
                        || (!plain.isEmpty() && type.abbreviation().equals(plain))
                        || type.slips().contains(plain)
                        || type.shortForms().contains(plain))
                .findFirst();
    }
}
