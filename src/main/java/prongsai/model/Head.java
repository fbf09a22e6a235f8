package prongsai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The report's own head.
 *
 * @param title as printed
 * @param number document number (ที่ ...)
 * @param date date of the document; JSON prints it in the Buddhist era
 * @param place where the title stands
 */
public record Head(String title, Optional<String> number, Optional<LocalDate> date, Place place) {}
