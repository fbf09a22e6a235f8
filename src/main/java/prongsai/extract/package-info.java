/**
 * From a {@link prongsai.model.Document} to a {@link prongsai.model.Report}: whose report, of which year, which rows
 * are which records.
 *
 * <p>{@link prongsai.extract.Extractor} is the door. The steps, in order:
 *
 * <ol>
 *   <li>{@link prongsai.extract.DigitJoin} holds the doubted numbers of a recognised document against what must be
 *   <li>{@link prongsai.extract.LayoutFinder} says of each table what its rows are and what its columns mean, by the
 *       wording of {@link prongsai.extract.HeaderWordings}, never by position; {@link prongsai.extract.KindFinder} names the kind
 *   <li>{@link prongsai.extract.LabelledItems} finds items that are told in a list, and
 *       {@link prongsai.extract.LabelledMeasures} measures that are told in paragraphs or in tables of names and values, both by
 *       {@link prongsai.extract.Labels}, {@link prongsai.extract.TransposedMeasures} measures that stand side by side, {@link prongsai.extract.LabelledIndicators} indicators that have a form each; tables of
 *       names and values are those of {@link prongsai.extract.FormTable}, tables of one measure's steps or results those of
 *       {@link prongsai.extract.FieldTable}; all give {@link prongsai.extract.LabelledRows}
 *   <li>{@link prongsai.extract.Sheets} takes one block after another; where a table says nothing of its columns,
 *       {@link prongsai.extract.CodedColumns} tells them by the codes they hold and {@link prongsai.extract.ColumnPlaces} by
 *       where they stand
 *   <li>{@link prongsai.extract.RowReader} makes rows of fields of it, merged cells counted for every row they span, and
 *       {@link prongsai.extract.LabelledCells} parts cells that name several fields
 *   <li>{@link prongsai.extract.MeasureRows}, {@link prongsai.extract.OitRows}, {@link prongsai.extract.IndicatorRows}
 *       and {@link prongsai.extract.WeaknessRows} join rows to records; {@link prongsai.extract.IndicatorGroups} says under which
 *       indicator a weak item stands
 *   <li>{@link prongsai.extract.ScoreFinder} reads scores from prose, tables and weaknesses
 *   <li>{@link prongsai.extract.AgencyFinder}, for other kinds of agencies {@link prongsai.extract.TitledAgency}, {@link prongsai.extract.HeadFinder} and
 *       {@link prongsai.extract.ProseRoles} read what stands outside the tables
 *   <li>{@link prongsai.extract.ComponentFinder} looks for the official components in all of it
 *   <li>{@link prongsai.extract.ReportConfidence} says how sure recognised values are
 * </ol>
 *
 * <p>{@link prongsai.extract.Ledger} holds that each block and cell goes to exactly one place.
 */
@NullMarked
package prongsai.extract;

import org.jspecify.annotations.NullMarked;
