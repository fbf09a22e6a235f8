package prongsai.extract;

import prongsai.model.Paragraph;
import prongsai.text.Numerals;

/**
 * A number in a paragraph.
 *
 * @param start its first character
 * @param end after its last
 */
record Numeral(Paragraph paragraph, int start, int end) {
    /** As the page has it. */
    String text() {
        return paragraph.text().substring(start, end);
    }

    /** With Arabic digits. */
    String arabic() {
        return Numerals.arabic(text());
    }

    /** How sure its reader is, 0 to 1. */
    double confidence() {
        return DoubtedDigits.confidence(paragraph, start, end);
    }

    boolean doubted() {
        return confidence() < DoubtedDigits.SURE;
    }
}
