package prongsai.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Value;

/**
 * Reports with what lists over all of them need, and no more, so that thousands fit into memory: whose, scores, which
 * records there are and how items are marked, findings without their sentences. What a record says is gone, but for an
 * item's title.
 */
public final class Slim {
    /** Stands where there is a text. */
    private static final Value THERE = new Value("…", List.of());

    private static final Bilingual NOTHING = new Bilingual("", "");

    private Slim() {}

    /** The same report, for lists alone. */
    public static Checked of(Checked checked) {
        return new Checked(checked.name(), of(checked.report()), of(checked.findings()));
    }

    private static Report of(Report report) {
        return new Report(
                report.id(),
                report.engine(),
                report.source(),
                List.of(),
                report.agency(),
                report.fiscalYear(),
                report.head(),
                report.scores().stream()
                        .filter(score -> score.scope().equals("overall"))
                        .toList(),
                report.measures().stream()
                        .map(measure -> new Measure(measure.number(), there(measure.fields())))
                        .toList(),
                report.oitItems().stream().map(Slim::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                report.corrected());
    }

    private static OitItem of(OitItem item) {
        Map<Field, Value> fields = there(item.fields());
        if (item.has(Field.TITLE)) {
            // Thousands of reports print the titles of one catalogue.
            fields.put(Field.TITLE, new Value(item.text(Field.TITLE).intern(), List.of()));
        }
        return new OitItem(
                item.code(),
                item.concept(),
                fields,
                item.status(),
                item.indicator(),
                item.subIndicator(),
                item.links().stream().limit(1).toList(),
                item.images());
    }

    private static Map<Field, Value> there(Map<Field, Value> fields) {
        Map<Field, Value> there = new EnumMap<>(Field.class);
        fields.forEach((field, value) -> there.put(field, value.blank() ? Value.EMPTY : THERE));
        return there;
    }

    private static Findings of(Findings findings) {
        return new Findings(
                findings.id(),
                findings.report(),
                findings.fiscalYear(),
                findings.findings().stream().map(Slim::of).toList(),
                findings.sheet().stream()
                        .map(line -> new Findings.SheetLine(
                                line.component(), line.label(), line.state(), NOTHING, "", Place.NOWHERE))
                        .toList(),
                List.of(),
                findings.parts());
    }

    private static Finding of(Finding finding) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.record(),
                finding.field(),
                finding.span(),
                finding.quote(),
                finding.other(),
                NOTHING,
                NOTHING,
                "",
                finding.confidence(),
                Place.NOWHERE,
                List.of(),
                finding.accepted());
    }
}
