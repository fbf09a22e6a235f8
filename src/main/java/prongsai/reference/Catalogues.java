package prongsai.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogues that are at hand, by fiscal year. */
public final class Catalogues {
    private static final int FIRST_YEAR = 2560;
    private static final int LAST_YEAR = 2599;
    /** Forms of agencies that do not use the NACC's. */
    private static final List<String> VARIANTS = List.of("", "ovec");

    private final List<Catalogue> all;
    /** A user's own, by which reports of its year are judged whatever its variant. */
    private final Optional<Catalogue> own;

    private Catalogues(List<Catalogue> all, Optional<Catalogue> own) {
        this.own = own;
        this.all = all.stream()
                .sorted(Comparator.comparingInt(Catalogue::fiscalYear).thenComparing(Catalogue::variant))
                .toList();
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Catalogues ALL = readAll();

        private Shipped() {}

        /** A jar cannot be listed, so the files are asked for by name, year by year. */
        private static Catalogues readAll() {
            List<Catalogue> all = new ArrayList<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (String variant : VARIANTS) {
                    String name = "oit-" + year + (variant.isEmpty() ? "" : "-" + variant) + ".json";
                    Resources.ifThere(name).ifPresent(json -> all.add(CatalogueReader.read(Path.of(name), json)));
                }
            }
            return new Catalogues(all, Optional.empty());
        }
    }

    /** No catalogue at all. */
    public static Catalogues none() {
        return new Catalogues(List.of(), Optional.empty());
    }

    /** The catalogues of the program itself. */
    public static Catalogues shipped() {
        return Shipped.ALL;
    }

    /**
     * These and a user's own, which takes the place of one of the same year and variant; reports of its year are judged by
     * it, also where it is a variant.
     *
     * @throws ReferenceFileException where the file cannot be read or breaks the format
     */
    public Catalogues with(Path userFile) {
        return with(read(userFile));
    }

    /**
     * A user's own, alone.
     *
     * @throws ReferenceFileException where the file cannot be read or breaks the format
     */
    public static Catalogue read(Path userFile) {
        return CatalogueReader.read(userFile);
    }

    private Catalogues with(Catalogue own) {
        List<Catalogue> together = new ArrayList<>(all);
        together.removeIf(
                one -> one.fiscalYear() == own.fiscalYear() && one.variant().equals(own.variant()));
        together.add(own);
        return new Catalogues(together, Optional.of(own));
    }

    /** All, by year; the NACC's form before variants. */
    public List<Catalogue> all() {
        return all;
    }

    /** What reports of that year are judged by: a user's own, else the NACC's form. */
    public Optional<Catalogue> ofYear(int fiscalYear) {
        return own.filter(one -> one.fiscalYear() == fiscalYear)
                .or(() -> all.stream()
                        .filter(one ->
                                one.fiscalYear() == fiscalYear && one.variant().isEmpty())
                        .findFirst());
    }

    public Optional<Catalogue> ofId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
