package prongsai.model;

/**
 * A stretch of a paragraph that may not be what the page says, because it was recognised from a picture or put right on
 * weak evidence.
 *
 * @param text as the paragraph has it, at least one character
 * @param confidence how sure the reader is, 0 to 1
 * @param cause kebab-case: {@code ocr-digits}, {@code ocr-letters}, {@code repair}
 */
public record Doubt(String text, double confidence, String cause) {
    public Doubt {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
