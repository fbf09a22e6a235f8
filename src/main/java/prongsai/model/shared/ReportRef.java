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

    /** The agency's name, the file's where the agency is unknown. */
    public String label() {
        return agency.isEmpty() ? file : agency;
    }
}
