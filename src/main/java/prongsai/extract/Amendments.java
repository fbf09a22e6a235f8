package prongsai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.message.Messages;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Doubt;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Warning;
import prongsai.text.Numerals;
import prongsai.text.Thai;

/**
 * What the rest of a report says of doubted numbers: that they are right, that another stands there, or nothing. A changed
 * number keeps a doubt and gets a warning with both readings; the paragraph's raw text keeps what was read.
 */
final class Amendments {
    private static final Messages MESSAGES = Messages.of("extract");

    private record Change(int start, int end, String text, double confidence) {}

    private final Map<String, List<Change>> changes = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** Other things say the same. */
    void agree(Numeral numeral, double confidence) {
        change(numeral, numeral.text(), confidence);
    }

    /** Other things say that this number stands there. */
    void correct(Numeral numeral, String arabic, double confidence) {
        boolean thai = numeral.text().chars().anyMatch(Thai::isDigit);
        String text = thai ? Numerals.thai(arabic) : arabic;
        change(numeral, text, confidence);
        warn("digits-corrected", numeral, numeral.text(), text);
    }

    /** The same signs, of which other things say what they are: the I that was taken for a 1. */
    void spell(Numeral numeral, String text, double confidence) {
        change(numeral, text, confidence);
    }

    /** Other things speak against it, and do not say what stands there. */
    void doubt(Numeral numeral, double confidence) {
        change(numeral, numeral.text(), confidence);
        leave(numeral);
    }

    /** Nothing says what it is. */
    void leave(Numeral numeral) {
        warn("digits-doubtful", numeral, numeral.text());
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private void change(Numeral numeral, String text, double confidence) {
        changes.computeIfAbsent(numeral.paragraph().id(), id -> new ArrayList<>())
                .add(new Change(numeral.start(), numeral.end(), text, confidence));
    }

    private void warn(String code, Numeral numeral, Object... readings) {
        warnings.add(new Warning(
                code, MESSAGES.say(code, readings), numeral.paragraph().place()));
    }

    /** The document with these changes. */
    Document apply(Document document) {
        if (changes.isEmpty()) {
            return document;
        }
        return new Document(
                document.mediaType(),
                document.pages(),
                document.textOrigin(),
                blocks(document.blocks()),
                document.repairs(),
                document.dropped(),
                document.warnings());
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(
                    switch (block) {
                        case Paragraph paragraph -> paragraph(paragraph);
                        case Table table -> table(table);
                    });
        }
        return all;
    }

    private Table table(Table table) {
        List<Cell> cells = table.cells().stream()
                .map(c -> new Cell(c.id(), c.place(), c.rowSpan(), c.columnSpan(), blocks(c.content()), c.begins()))
                .toList();
        return new Table(
                table.id(),
                table.place(),
                table.number(),
                table.rows(),
                table.columns(),
                table.headerRows(),
                cells,
                table.confidence());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        List<Change> its = changes.getOrDefault(paragraph.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(Change::start))
                .toList();
        if (its.isEmpty()) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder();
        record Placed(int at, Doubt doubt) {}
        List<Placed> doubts = new ArrayList<>();
        int from = 0;
        for (Change change : its) {
            text.append(paragraph.text(), from, change.start()).append(change.text());
            from = change.end();
            boolean same =
                    paragraph.text().substring(change.start(), change.end()).equals(change.text());
            doubts.add(new Placed(
                    change.start(), new Doubt(change.text(), change.confidence(), same ? "ocr-digits" : "repair")));
        }
        text.append(paragraph.text(), from, paragraph.text().length());
        for (DoubtedDigits.Span span : DoubtedDigits.of(paragraph)) {
            if (its.stream().noneMatch(c -> span.meets(c.start(), c.end()))) {
                doubts.add(new Placed(span.start(), span.doubt()));
            }
        }
        doubts.sort(Comparator.comparingInt(Placed::at));
        return new Paragraph(
                paragraph.id(),
                text.toString(),
                paragraph.raw(),
                paragraph.place(),
                paragraph.style(),
                paragraph.links(),
                paragraph.images(),
                paragraph.confidence(),
                doubts.stream().map(Placed::doubt).toList());
    }
}
