package prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * Whose report it is.
 *
 * @param name full official name, from the organisations' list where known, else as printed most often
 * @param type {@code องค์การบริหารส่วนตำบล}, {@code เทศบาลตำบล} ...; empty where unknown
 * @param shortName the name without its type
 * @param district district (อำเภอ)
 * @param province province (จังหวัด)
 * @param domain its own web domain as the report prints it
 * @param code code in the organisations' list
 * @param known true where the organisations' list has it
 * @param confidence 0 to 1
 * @param printedNames every spelling of a name with an agency type in it that the report uses for itself, most frequent
 *     first
 */
public record Agency(
        String name,
        String type,
        String shortName,
        Optional<String> district,
        Optional<String> province,
        Optional<String> domain,
        Optional<String> code,
        boolean known,
        double confidence,
        List<PrintedName> printedNames) {
    /** Nothing is known of whose report it is. */
    public static final Agency UNKNOWN = new Agency(
            "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, 0, List.of());

    /**
     * A spelling of the name.
     *
     * @param text as printed, without spaces and line breaks inside
     * @param count how often
     * @param place where first
     */
    public record PrintedName(String text, int count, Place place) {}

    public Agency {
        printedNames = List.copyOf(printedNames);
    }

    /**
     * One key for all reports of an agency: the list's code, else name and province.
     *
     * @param report id of the report, which stands for an agency that is unknown
     */
    public String key(String report) {
        if (name.isEmpty()) {
            return "report " + report;
        }
        return code.orElse(name + "\n" + province.orElse(""));
    }
}
