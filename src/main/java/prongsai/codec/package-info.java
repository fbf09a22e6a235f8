/**
 * Records as JSON and back: {@link prongsai.codec.ReportJson} ({@code prongsai/report/1}),
 * {@link prongsai.codec.FindingsJson} ({@code prongsai/findings/1}), {@link prongsai.codec.SharedJson}
 * ({@code prongsai/shared/1}), {@link prongsai.codec.FamiliesJson} ({@code prongsai/families/1}) and
 * {@link prongsai.codec.ManifestJson}.
 *
 * <p>Truth is the report JSON: equal input and engine give equal bytes, and reading it back gives an equal report. The
 * schemas lie beside the classes in the resources ({@code report.schema.json}, {@code findings.schema.json}).
 */
@NullMarked
package prongsai.codec;

import org.jspecify.annotations.NullMarked;
