package prongsai.annotate.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import prongsai.annotate.Note;
import prongsai.annotate.pdf.Marks.Numbered;
import prongsai.annotate.pdf.Sheet.Column;
import prongsai.annotate.pdf.Sheet.Style;
import prongsai.message.Messages;
import prongsai.model.Component;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;

/** The pages behind the agency's own: the component sheet, all findings in the report's order, and the notice. */
final class SummaryPages {
    private static final Style TITLE = new Style(true, 17, Colour.INK);
    private static final Style HEADING = new Style(true, 13, Colour.INK);
    private static final Style HEAD = new Style(true, 10.5, Colour.INK);
    private static final Style BODY = new Style(false, 10.5, Colour.INK);
    private static final Style QUIET = new Style(false, 9.5, Colour.QUIET);
    private static final double INDENT = 14;
    private static final double STATE_AT = 190;
    private static final double MORE_AT = 250;
    private static final double ROOM = 6;

    private final Messages own = Messages.of("annotate");
    private final Messages names = Messages.of("present");
    private final List<PDPage> pages;

    /** @param pages the document's own, in the order in which they were read */
    SummaryPages(List<PDPage> pages) {
        this.pages = pages;
    }

    /** Appends them, and tells where each number stands. */
    Map<Integer, COSArray> append(
            PDDocument document, Faces faces, Report report, Findings findings, List<Numbered> notes, int noted)
            throws IOException {
        Sheet sheet = new Sheet(document, faces);
        head(sheet, report, findings);
        components(sheet, findings.sheet());
        Map<Integer, COSArray> targets = findings(sheet, notes, noted);
        accepted(sheet, findings.accepted());
        sheet.keep(HEAD.leading() * 2);
        sheet.rule();
        sheet.words(name("notice"), HEAD, 0);
        sheet.finish();
        return targets;
    }

    private void head(Sheet sheet, Report report, Findings findings) {
        sheet.words(own("title"), TITLE, 0);
        String year =
                report.fiscalYear().map(y -> name("year.of", String.valueOf(y))).orElseGet(() -> name("year.unknown"));
        sheet.words(
                Stream.of(report.agency().name(), year)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                HEAD,
                0);
        sheet.words(
                Stream.of(Severity.values())
                        .map(s -> name("severity." + s.key()) + " " + findings.count(s))
                        .collect(Collectors.joining(" · ")),
                BODY,
                0);
    }

    private void components(Sheet sheet, List<Findings.SheetLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.skip(ROOM * 2);
        sheet.keep(HEADING.leading() * 3);
        sheet.words(own("sheet"), HEADING, 0);
        for (Findings.SheetLine line : lines) {
            sheet.rule();
            String more = Stream.of(line.missing().th(), page(line.place()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
            Style state = line.state() == Component.State.PRESENT ? BODY : HEAD;
            sheet.row(List.of(
                    new Column(line.label().th(), BODY, 0, STATE_AT - ROOM),
                    new Column(name("state." + line.state().key()), state, STATE_AT, MORE_AT - STATE_AT - ROOM),
                    new Column(more, QUIET, MORE_AT, Sheet.WIDTH - MORE_AT)));
        }
    }

    private Map<Integer, COSArray> findings(Sheet sheet, List<Numbered> notes, int noted) {
        Map<Integer, COSArray> targets = new HashMap<>();
        sheet.skip(ROOM * 3);
        sheet.keep(HEADING.leading() * 3);
        sheet.words(own("findings", notes.size()), HEADING, 0);
        if (noted < notes.size()) {
            sheet.words(own("noted", noted), QUIET, 0);
        }
        for (Numbered numbered : notes) {
            sheet.skip(ROOM);
            Note note = numbered.note();
            Place place = note.finding().place();
            sheet.keep(HEAD.leading() + 2 * BODY.leading());
            targets.put(numbered.number(), sheet.here());
            sheet.patch(Colour.marker(note.finding().severity()), HEAD.leading());
            if (place.page() >= 1 && place.page() <= pages.size()) {
                sheet.link(pages.get(place.page() - 1), HEAD.leading());
            }
            String where = page(place);
            sheet.words(numbered.number() + ". " + note.head() + (where.isEmpty() ? "" : " · " + where), HEAD, INDENT);
            // Here no note stands at its words.
            List<String> lines = note.elsewhere().lines();
            for (int i = 0; i < lines.size(); i++) {
                sheet.words(lines.get(i), i == lines.size() - 1 ? QUIET : BODY, INDENT);
            }
        }
        sheet.skip(ROOM * 2);
        return targets;
    }

    /** What people let stand has no note and no number. */
    private void accepted(Sheet sheet, List<Finding> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        sheet.keep(HEADING.leading() * 3);
        sheet.words(name("accepted.heading") + " " + accepted.size(), HEADING, 0);
        for (Finding finding : accepted) {
            sheet.skip(ROOM);
            sheet.keep(2 * BODY.leading());
            String where = page(finding.place());
            sheet.words(finding.message().th() + (where.isEmpty() ? "" : " · " + where), BODY, INDENT);
            finding.accepted().ifPresent(why -> sheet.words(name("accepted.because", why.words()), QUIET, INDENT));
        }
        sheet.skip(ROOM * 2);
    }

    private String page(Place place) {
        return place.page() > 0 ? name("place.page", place.page()) : "";
    }

    private String own(String key, Object... arguments) {
        return own.say(key, arguments).th();
    }

    private String name(String key, Object... arguments) {
        return names.say(key, arguments).th();
    }
}
