package prongsai.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * The agencies that are known by name: 7,849 local governments, and a user's own.
 *
 * <p>Source of the shipped list: Department of Local Administration (กรมส่งเสริมการปกครองท้องถิ่น), open data set
 * dlads_05_01, ชื่อและที่ตั้งองค์กรปกครองส่วนท้องถิ่น, table of 2026-06-10. Bangkok is not in it.
 */
public final class Organisations {
    private final List<Organisation> all;
    private final Map<String, List<Organisation>> byShortName;
    private final MentionScanner scanner;

    private Organisations(List<Organisation> all) {
        this.all = List.copyOf(all);
        Map<String, List<Organisation>> names = new HashMap<>(2 * all.size());
        for (Organisation one : all) {
            names.computeIfAbsent(Squash.of(one.shortName()), name -> new ArrayList<>(2))
                    .add(one);
        }
        this.byShortName = names;
        this.scanner = new MentionScanner(names);
    }

    private static final class Shipped {
        static final Organisations ALL = new Organisations(read());

        private Shipped() {}

        private static List<Organisation> read() {
            Map<String, AgencyType> types = new HashMap<>();
            for (AgencyType type : AgencyTypes.shipped().all()) {
                types.put(type.abbreviation().isEmpty() ? type.name() : type.abbreviation(), type);
            }
            List<Organisation> all = new ArrayList<>();
            for (String[] row : Resources.rows("organisations.csv")) {
                AgencyType type = Optional.ofNullable(types.get(row[1])).orElseThrow();
                String shortName = row[2];
                all.add(new Organisation(
                        row[0],
                        type.name(),
                        type.abbreviation(),
                        shortName.equals(type.name()) ? shortName : type.name() + shortName,
                        shortName,
                        row[3],
                        row[4],
                        Optional.empty()));
            }
            return all;
        }
    }

    /** The list of the program itself. */
    public static Organisations shipped() {
        return Shipped.ALL;
    }

    /**
     * These and a user's own from a CSV file with the columns {@code name,type,district,province,domain,code} (header
     * required, only {@code name} must be filled). One of the same name, district and province takes the place of the
     * shipped one.
     *
     * @throws ReferenceFileException where the file cannot be read or breaks the format
     */
    public Organisations with(Path csv) {
        List<Organisation> own = OrganisationFile.read(csv);
        List<Organisation> together = new ArrayList<>(all);
        together.removeIf(old -> own.stream().anyMatch(one -> samePlace(one, old)));
        together.addAll(own);
        return new Organisations(together);
    }

    /**
     * Reads a list of agencies: CSV with the columns of {@link #with}, or one full name a line.
     *
     * @return in the file's order; of a bare name only name and type are known
     * @throws ReferenceFileException where the file cannot be read or breaks the format
     */
    public static List<Organisation> listed(Path list) {
        return OrganisationFile.readNames(list);
    }

    private static boolean samePlace(Organisation a, Organisation b) {
        return a.name().equals(b.name())
                && a.district().equals(b.district())
                && a.province().equals(b.province());
    }

    public List<Organisation> all() {
        return all;
    }

    /** By full name, type written out or abbreviated, spaces aside; several where the name is used in many places. */
    public List<Organisation> named(String fullName) {
        List<Mention> mentions = scan(fullName);
        String letters = Squash.of(fullName);
        for (Mention mention : mentions) {
            if (mention.known() && Squash.of(mention.printed()).equals(letters)) {
                return mention.candidates();
            }
        }
        return all.stream().filter(one -> Squash.of(one.name()).equals(letters)).toList();
    }

    /** By name without its type. */
    public List<Organisation> shortNamed(String shortName) {
        return List.copyOf(byShortName.getOrDefault(Squash.of(shortName), List.of()));
    }

    /** By type (full or abbreviated) and name without it. */
    public List<Organisation> of(String type, String shortName) {
        return shortNamed(shortName).stream().filter(one -> isOfType(one, type)).toList();
    }

    /**
     * By type, name and place: district and province narrow the choice where they are known and fit; a place that fits
     * none is left aside.
     */
    public List<Organisation> of(String type, String shortName, Optional<String> district, Optional<String> province) {
        List<Organisation> found = of(type, shortName);
        found = narrowed(found, province, Organisation::province);
        return narrowed(found, district, Organisation::district);
    }

    private static List<Organisation> narrowed(
            List<Organisation> found, Optional<String> place, Function<Organisation, String> placeOf) {
        if (place.isEmpty()) {
            return found;
        }
        String letters = Squash.of(place.get());
        List<Organisation> there = found.stream()
                .filter(one -> Squash.of(placeOf.apply(one)).equals(letters))
                .toList();
        return there.isEmpty() ? found : there;
    }

    public Optional<Organisation> ofCode(String code) {
        return all.stream()
                .filter(one -> !code.isEmpty() && one.code().equals(code))
                .findFirst();
    }

    public List<Organisation> inProvince(String province) {
        return all.stream().filter(one -> one.province().equals(province)).toList();
    }

    /**
     * Organisations of a type with a name like this one, nearest first: for a name that is misspelt. Alike means at most
     * a third of the letters to change.
     */
    public List<Organisation> alike(String type, String shortName, Optional<String> province, int limit) {
        String letters = Squash.of(shortName);
        int most = letters.length() / 3;
        return all.stream()
                .filter(one -> isOfType(one, type))
                .filter(one -> province.isEmpty() || one.province().equals(province.get()))
                .filter(one -> changes(one, letters, most) <= most)
                .sorted(Comparator.comparingInt((Organisation one) -> changes(one, letters, most))
                        .thenComparing(Organisation::shortName))
                .limit(limit)
                .toList();
    }

    private static int changes(Organisation one, String letters, int most) {
        return Similarity.distance(Squash.of(one.shortName()), letters, most);
    }

    private static boolean isOfType(Organisation one, String type) {
        return one.type().equals(type)
                || (!type.isEmpty() && one.typeAbbreviation().equals(type));
    }

    /**
     * All places in a text where an agency's type stands, with the longest known name behind it. White space and line
     * ends inside type and name are passed over; abbreviations must stand together and not inside another word
     * (รับผิดชอบต่อ).
     *
     * @return in order, not overlapping
     */
    public List<Mention> scan(String text) {
        return scanner.scan(text);
    }

    /** True for a name that is also a word of everyday language. */
    public boolean isCommonWord(String shortName) {
        return CommonWords.has(shortName);
    }
}
