/**
 * Makes scans of reports and measures how they are read.
 *
 * <p>{@link prongsai.scan.ScanTrial} is the program: it prints a content ({@link prongsai.layout.Print}) in fonts that
 * the classifier of digits was not trained on, wears the pages as copiers and phones do ({@link prongsai.scan.Wear}),
 * writes them as files without a letter in them ({@link prongsai.scan.Scans}), reads these and compares what comes out
 * with the truth ({@link prongsai.scan.Comparison}, {@link prongsai.scan.Tally}).
 */
@NullMarked
package prongsai.scan;

import org.jspecify.annotations.NullMarked;
