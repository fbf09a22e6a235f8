package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prongsai.model.Document;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Part;
import prongsai.model.Place;
import prongsai.model.Weakness;

/** Says of which parts a file consists, by the records it holds, and on which pages they stand. */
final class Parts {
    static final String MEASURES_REPORT = "measures-report";
    static final String ANALYSIS_MEMO = "analysis-memo";
    static final String SCORE_SHEET = "score-sheet";

    /** A title of an analysis: รายงานการวิเคราะห์ผลการประเมิน... และมาตรการ.... */
    private static final Pattern ANALYSIS = Pattern.compile("วิเคราะห์");

    /** A title that promises results. */
    private static final Pattern RESULTS = Pattern.compile("ผล(?:การ)?(?:ดำเนิน|ปฏิบัติ)");

    private Parts() {}

    /**
     * The parts, in the order in which a report has them.
     *
     * @param title of the report; empty where none was found
     * @param scored whether the file prints scores
     */
    static List<Part> of(Document document, String title, List<Entry> entries, boolean scored) {
        boolean analysis = entries.stream().anyMatch(Weakness.class::isInstance)
                || (ANALYSIS.matcher(title).find() && !RESULTS.matcher(title).find());
        List<Part> parts = new ArrayList<>();
        List<Entry> results = entries.stream().filter(e -> reports(e, analysis)).toList();
        if (!results.isEmpty()) {
            parts.add(part(MEASURES_REPORT, results));
        }
        List<Entry> rest = entries.stream().filter(e -> !reports(e, analysis)).toList();
        if (!rest.isEmpty()) {
            parts.add(part(ANALYSIS_MEMO, rest));
        }
        boolean sheet = document.paragraphs().stream()
                .anyMatch(
                        p -> p.text().contains("ระดับผลการประเมิน") || p.text().contains("ผลการประเมินรายตัวชี้วัด"));
        if (scored && sheet) {
            parts.add(new Part(SCORE_SHEET, 0, 0));
        }
        return parts;
    }

    /** A record that tells results; measures that only propose belong to an analysis. */
    private static boolean reports(Entry entry, boolean analysis) {
        return switch (entry) {
            case Measure measure -> !analysis || measure.has(Field.OUTPUT) || measure.has(Field.OUTCOME);
            case OitItem item -> true;
            case Indicator indicator -> true;
            case Weakness weakness -> false;
        };
    }

    private static Part part(String kind, List<Entry> entries) {
        List<Integer> pages = entries.stream()
                .map(Entry::place)
                .map(Place::page)
                .filter(page -> page > 0)
                .sorted()
                .toList();
        return pages.isEmpty() ? new Part(kind, 0, 0) : new Part(kind, pages.getFirst(), pages.getLast());
    }
}
