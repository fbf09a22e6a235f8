package prongsai.annotate.pdf;

import prongsai.model.Severity;

/**
 * A colour of paint.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
record Colour(float red, float green, float blue) {
    static final Colour INK = new Colour(0.1f, 0.1f, 0.12f);
    static final Colour QUIET = new Colour(0.38f, 0.4f, 0.43f);
    static final Colour PAPER = new Colour(1, 1, 1);
    static final Colour LINE = new Colour(0.8f, 0.82f, 0.84f);

    /** Light enough that letters below it stay readable. */
    static Colour marker(Severity severity) {
        return switch (severity) {
            case ERROR -> new Colour(1f, 0.66f, 0.62f);
            case WARNING -> new Colour(1f, 0.89f, 0.42f);
            case INFO -> new Colour(0.68f, 0.86f, 1f);
        };
    }

    /** Dark enough for white letters over it. */
    static Colour tag(Severity severity) {
        return switch (severity) {
            case ERROR -> new Colour(0.75f, 0.16f, 0.13f);
            case WARNING -> new Colour(0.6f, 0.38f, 0f);
            case INFO -> new Colour(0.12f, 0.38f, 0.62f);
        };
    }

    float[] parts() {
        return new float[] {red, green, blue};
    }

    /** The operator that fills with it. */
    String fill() {
        return operands() + " rg\n";
    }

    String stroke() {
        return operands() + " RG\n";
    }

    private String operands() {
        return Typesetter.number(red) + " " + Typesetter.number(green) + " " + Typesetter.number(blue);
    }
}
