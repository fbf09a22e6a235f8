package prongsai.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the ten indicators (ตัวชี้วัด).
 *
 * @param number 1 to 10
 * @param title official title
 * @param variants other wordings in use
 * @param instrument what measures it
 */
public record OfficialIndicator(int number, String title, List<String> variants, Instrument instrument) {
    public OfficialIndicator {
        variants = List.copyOf(variants);
    }

    /** Title first, then variants. */
    public List<String> titles() {
        return Stream.concat(Stream.of(title), variants.stream()).toList();
    }
}
