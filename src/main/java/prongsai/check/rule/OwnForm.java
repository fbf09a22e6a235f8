package prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.reference.Catalogue;

/**
 * Whether a report's list of items is the NACC's at all. Police stations, colleges, schools and hospitals have lists of
 * their own, in which O4 means something else and nothing is wrong with that.
 */
final class OwnForm {
    /** Fewer items may have any titles. */
    private static final int FEWEST = 5;
    /** Below this share of titles that are their codes' own, in the year that fits best, the list is another's. */
    private static final double OFFICIAL = 0.5;
    /** A printed title this like its code's official one is that title. */
    private static final double LIKE = 0.6;

    /** Kinds of agencies that have lists of their own. */
    private static final Pattern WITH_LISTS = Pattern.compile("สถานีตำรวจ|วิทยาลัย|โรงเรียน|โรงพยาบาล");

    private OwnForm() {}

    /**
     * True where most codes are another form's, or most titles stand in no year of the NACC's form under their codes. Of a
     * year whose list is hardly known only the kind of agency tells.
     */
    static boolean of(CheckContext context) {
        List<OitItem> titled = context.report().oitItems().stream()
                .filter(item -> !item.text(Field.TITLE).isBlank())
                .toList();
        Optional<Catalogue> year = context.catalogue();
        long others =
                titled.stream().filter(item -> !item.code().startsWith("O")).count();
        if (others * 2 > titled.size()) {
            return year.filter(one -> own(one, titled) >= OFFICIAL * titled.size())
                    .isEmpty();
        }
        if (titled.size() < FEWEST || year.isEmpty()) {
            return false;
        }
        long listed = titled.stream()
                .filter(item -> year.get().item(item.code()).isPresent())
                .count();
        if (listed * 2 < titled.size()) {
            return WITH_LISTS.matcher(context.report().agency().type()).lookingAt();
        }
        return own(year.get(), titled) < OFFICIAL * listed
                && context.official().catalogues().all().stream()
                        .filter(catalogue -> catalogue.variant().isEmpty())
                        .noneMatch(catalogue -> own(catalogue, titled) >= OFFICIAL * titled.size());
    }

    /** Items with their code's own title of a year. */
    private static long own(Catalogue year, List<OitItem> titled) {
        return titled.stream()
                .flatMap(item -> year.titleLikeness(item.code(), item.text(Field.TITLE)).stream())
                .filter(like -> like >= LIKE)
                .count();
    }
}
