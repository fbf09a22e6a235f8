/**
 * Reports and findings as tables and pages for people.
 *
 * <p>Everything begins with a {@link prongsai.present.Run}: the reports of one job with their findings, the files that
 * could not be read, the item titles of each fiscal year and the names of the rules. From it come
 *
 * <ul>
 *   <li>{@code records.csv} and {@code findings.csv}: {@link prongsai.present.Csv}, one report after the other;
 *   <li>{@code shared.csv}: {@link prongsai.present.SharedCsv};
 *   <li>{@code prongsai.xlsx}: {@link prongsai.present.sheet.Workbook};
 *   <li>{@code index.html}: {@link prongsai.present.html.Page}, and {@code shared/NAME.html}:
 *       {@link prongsai.present.html.SharedPage}.
 * </ul>
 *
 * <p>Findings on drafts come in forms of their own: {@code present.text.FindingsText} for a screen,
 * {@link prongsai.present.html.Views#findings} for paper, {@link prongsai.present.Sarif} for editors, and
 * {@link prongsai.present.Remark}, the paragraph that goes into a letter.
 *
 * <p>Questions about reports have a text and a page of their own, in {@code present.text} and
 * {@link prongsai.present.html.Views}: two reports side by side, one agency's years, and {@link prongsai.present.YearCoverage}
 * with {@link prongsai.present.CoverageCsv}.
 *
 * <p>What they share stands here: {@link prongsai.present.Words} puts places, records, fields and states into Thai and
 * English, {@link prongsai.present.Standing} says which report needs reading first and why,
 * {@link prongsai.present.Coverage} lays agencies against items, {@link prongsai.present.Plain} makes text of a hostile
 * report harmless to spreadsheets and markup, {@link prongsai.present.SharedRow} lists words that two agencies share,
 * {@link prongsai.present.FirstSeen} says which report had them first where that can be told. Same input, same bytes: no writer looks at the clock.
 */
@NullMarked
package prongsai.present;

import org.jspecify.annotations.NullMarked;
