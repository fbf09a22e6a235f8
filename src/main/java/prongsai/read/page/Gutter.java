package prongsai.read.page;

/**
 * A strip without letters between two columns, in points.
 *
 * @param from its left side
 * @param to its right side
 */
record Gutter(double from, double to) {
    double middle() {
        return (from + to) / 2;
    }

    double width() {
        return to - from;
    }
}
