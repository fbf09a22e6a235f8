package prongsai.model.shared;

import java.time.LocalDate;
import java.util.Optional;
import prongsai.model.Report;

/**
 * A report as others name it.
 *
 * @param id its id
 * @param file its file
 * @param agencyKey one for all reports of an agency ({@link prongsai.model.Agency#key})
 * @param agency full name; empty where unknown
 * @param type kind of agency; empty where unknown
 * @param district district (อำเภอ)
 * @param province province (จังหวัด)
 * @param fiscalYear Buddhist era
 * @param date date of the document
 */
public record ReportRef(
        String id,
        String file,
        String agencyKey,
        String agency,
        String type,
        Optional<String> district,
        Optional<String> province,
        Optional<Integer> fiscalYear,
        Optional<LocalDate> date) {
    public static ReportRef of(Report report) {
        return new ReportRef(
                report.id(),
                report.source().file(),
                report.agency().key(report.id()),
                report.agency().name(),
                report.agency().type(),
                report.agency().district(),
                report.agency().province(),
                report.fiscalYear(),
                report.head().date());
    }

    /**
     * True where both are of one agency, also where one was read with a list that knows the agency's code and the other
     * without: then the full name decides, unless districts or provinces differ.
     */
    public boolean sameAgency(ReportRef other) {
        boolean sameName = !agency.isEmpty()
                && agency.equals(other.agency)
                && !differ(district, other.district)
                && !differ(province, other.province);
        return id.equals(other.id) || agencyKey.equals(other.agencyKey) || sameName;
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** The agency's name, the file's where the agency is unknown. */
    public String label() {
        return agency.isEmpty() ? file : agency;
    }
}
