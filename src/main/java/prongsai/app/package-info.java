/**
 * The only wiring of the house: one service a job, options in, result out.
 *
 * <ul>
 *   <li>{@link prongsai.app.RunJob}: all reports under some paths, read, checked, written in every form
 *   <li>{@link prongsai.app.ConvertJob}: read and written, not checked
 *   <li>{@link prongsai.app.CheckJob}: an agency's own drafts
 *   <li>{@link prongsai.app.IndexJob}: reports into an index and out of it
 *   <li>{@link prongsai.app.CompareJob}, {@link prongsai.app.HistoryJob}, {@link prongsai.app.CoverageJob}: two reports side
 *       by side, an agency's years, a year's agencies; the last two over an index, seen as a {@link prongsai.app.Shelf}
 * </ul>
 *
 * <p>{@link prongsai.app.ReportMaker} makes a report of one file; {@link prongsai.app.FileWalk} goes over all files of a
 * job, {@link prongsai.app.Intake} writes what it meets and keeps what is current, {@link prongsai.app.Indexing} brings
 * reports into an index.
 */
@NullMarked
package prongsai.app;

import org.jspecify.annotations.NullMarked;
