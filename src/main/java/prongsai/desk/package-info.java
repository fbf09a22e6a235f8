/**
 * What people decide, in one file that they write by hand, or a page for them, and that outlives every check.
 *
 * <p>{@link prongsai.desk.DecisionsFile} reads the file, {@link prongsai.desk.DecisionsEditor} writes into it.
 * {@link prongsai.desk.Decisions} goes over a {@link prongsai.model.Report} as soon as it is extracted: values that people
 * put right take the place of those that were read, which the report tells beside them. And it goes over
 * {@link prongsai.model.Findings}: a finding that people let stand stays where it is and carries the reason.
 *
 * <p>Decisions that meet nothing any more are told, since what was mended needs no reason, and what is read otherwise by
 * now was looked at by nobody.
 */
@NullMarked
package prongsai.desk;

import org.jspecify.annotations.NullMarked;
