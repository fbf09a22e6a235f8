package prongsai.store;

import java.util.Set;
import prongsai.model.shared.ReportRef;

/**
 * A text that stands in one place of several reports.
 *
 * @param first the first of them by file
 * @param hash of the masked text
 * @param agencies keys of those that have it there, one or more
 */
public record Common(ReportRef first, long hash, Set<String> agencies) {
    public Common {
        agencies = Set.copyOf(agencies);
    }
}
