/**
 * The only wiring of the house: one service a job, options in, result out.
 *
 * <ul>
 *   <li>{@link prongsai.app.RunJob}: all reports under some paths, read, checked, written in every form
 *   <li>{@link prongsai.app.ConvertJob}: read and written, not checked
 *   <li>{@link prongsai.app.CheckJob}: an agency's own drafts
 * </ul>
 *
 * <p>{@link prongsai.app.ReportMaker} makes a report of one file; {@link prongsai.app.Intake} does it for all files of a
 * job and keeps what is current.
 */
@NullMarked
package prongsai.app;

import org.jspecify.annotations.NullMarked;
