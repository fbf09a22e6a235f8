/**
 * Records as JSON and back: {@link prongsai.codec.ReportJson} ({@code prongsai/report/1}),
 * {@link prongsai.codec.FindingsJson} ({@code prongsai/findings/1}), {@link prongsai.codec.SharedJson}
 * ({@code prongsai/shared/1}), {@link prongsai.codec.FamiliesJson} ({@code prongsai/families/1}),
 * {@link prongsai.codec.ManifestJson}, and, only written, the answer to a question, {@link prongsai.codec.SearchJson}
 * ({@code prongsai/search/1}), two reports side by side, {@link prongsai.codec.ComparisonJson}, and an agency's years,
 * {@link prongsai.codec.HistoryJson}.
 *
 * <p>Truth is the report JSON: equal input and engine give equal bytes, and reading it back gives an equal report. The
 * schemas lie beside the classes in the resources ({@code report.schema.json}, {@code findings.schema.json}).
 */
@NullMarked
package prongsai.codec;

import org.jspecify.annotations.NullMarked;
