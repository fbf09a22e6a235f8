/**
 * What people decide, in one file that they write by hand and that outlives every check.
 *
 * <p>{@link prongsai.desk.DecisionsFile} reads the file, {@link prongsai.desk.Decisions} goes over
 * {@link prongsai.model.Findings}: a finding that people let stand stays where it is and carries the reason. Decisions
 * about which nothing is found any more are told, since what was mended needs no reason.
 *
 * <p>Keys that this version does not know are passed over: corrections of read values are to stand in the same file.
 */
@NullMarked
package prongsai.desk;

import org.jspecify.annotations.NullMarked;
