package prongsai.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import prongsai.annotate.Target.Stretch;
import prongsai.model.Document;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Finding.Span;
import prongsai.model.OitItem;
import prongsai.model.Report;
import prongsai.model.Value;

/**
 * Leads findings back to the words of the document as read. A field's text is another writing of them: its digits are
 * Arabic, its lines are joined, tick boxes and their labels are taken away. Where the words cannot be found, or stand
 * there several times and nothing tells which are meant, the answer is the whole cell or paragraph, never a guess.
 */
public final class Targets {
    private static final Target WHOLE_REPORT = new Target.WholeReport();
    private static final String PROSE = "prose ";
    private static final int LONGEST_NUMBER = 9;

    private final Report report;
    private final BlockIndex blocks;

    /**
     * Makes them.
     *
     * @param report what was extracted from the document
     * @param document the document, as the same reader gives it
     */
    public Targets(Report report, Document document) {
        this.report = report;
        this.blocks = new BlockIndex(document);
    }

    /** What a finding is about. */
    public Target of(Finding finding) {
        Optional<Value> value = value(finding);
        Optional<Target> target = value.isPresent() ? inValue(value.get(), finding) : Optional.empty();
        return target.or(() -> rowBefore(finding))
                .or(() -> byQuote(finding))
                .or(() -> atPlace(finding))
                .orElse(WHOLE_REPORT);
    }

    /** Where the report's title stands, else its first words: the place for what is said of the whole. */
    public Target title() {
        return blocks.at(report.head().place())
                .flatMap(this::wholeBlock)
                .or(() -> blocks.first().flatMap(this::wholeBlock))
                .orElse(WHOLE_REPORT);
    }

    /** The text that a finding's span counts in. */
    private Optional<Value> value(Finding finding) {
        if (finding.record().startsWith(PROSE)) {
            return number(finding.record().substring(PROSE.length()))
                    .filter(number -> number >= 1 && number <= report.prose().size())
                    .map(number -> report.prose().get(number - 1).value());
        }
        Optional<Field> field = Field.ofKey(finding.field());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        List<Value> values = entries(finding)
                .filter(entry -> entry.has(field.get()))
                .map(entry -> entry.value(field.get()))
                .toList();
        // Two rows may bear one code: the finding's place tells which is meant.
        return values.stream()
                .filter(value ->
                        value.pieces().stream().anyMatch(piece -> piece.place().equals(finding.place())))
                .findFirst()
                .or(() -> values.stream().findFirst());
    }

    private Stream<Entry> entries(Finding finding) {
        return report.entries().stream().filter(entry -> entry.key().equals(finding.record()));
    }

    private Optional<Target> inValue(Value value, Finding finding) {
        Span span = finding.span()
                .filter(found -> found.end() <= value.text().length() && found.start() < found.end())
                .orElse(new Span(0, value.text().length()));
        List<Stretch> found = new ArrayList<>();
        List<Stretch> around = new ArrayList<>();
        boolean exact = !value.blank();
        for (Value.Piece piece : value.pieces()) {
            int start = Math.max(span.start(), piece.start());
            int end = Math.min(span.end(), piece.end());
            if (start >= end || value.text().substring(start, end).isBlank()) {
                continue;
            }
            List<Stretch> words = blocks.words(
                    piece.block(),
                    value.text().substring(piece.start(), piece.end()),
                    start - piece.start(),
                    end - piece.start());
            exact &= !words.isEmpty();
            found.addAll(words);
            around.addAll(words.isEmpty() ? blocks.whole(piece.block()) : words);
        }
        if (!around.isEmpty()) {
            return Optional.of(new Target.Words(exact ? found : around, exact));
        }
        return value.pieces().stream()
                .map(Value.Piece::block)
                .flatMap(block -> wholeBlock(block).stream())
                .findFirst();
    }

    /** A row that is missing: what the row before it is called. */
    private Optional<Target> rowBefore(Finding finding) {
        if (!finding.record().matches("(?:O|[A-Z]{2,8})\\d{1,9}")
                || !finding.quote().isBlank()
                || entries(finding).findAny().isPresent()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(finding.record().replaceFirst("^\\D+", ""));
        return report.oitItems().stream()
                .filter(item -> item.number() < number)
                .max(Comparator.comparingInt(OitItem::number))
                .flatMap(item -> Stream.concat(Stream.of(item.value(Field.TITLE)), item.fields().values().stream())
                        .flatMap(value -> value.pieces().stream())
                        .map(piece -> blocks.whole(piece.block()))
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .map(words -> new Target.Words(words, false));
    }

    /** The quote in the block of the finding's place, else in the record's own cells, else in their rows. */
    private Optional<Target> byQuote(Finding finding) {
        String quote = finding.quote();
        if (quote.isBlank()) {
            return Optional.empty();
        }
        List<String> own = entries(finding)
                .flatMap(entry -> entry.fields().values().stream())
                .flatMap(value -> value.pieces().stream())
                .map(Value.Piece::block)
                .toList();
        List<String> beside = entries(finding)
                .flatMap(entry -> entry.fields().values().stream())
                .flatMap(value -> value.pieces().stream())
                .flatMap(piece -> blocks.rowOf(piece.place()).stream())
                .toList();
        // A score's place is where its name stands; the number may stand in a cell beside it.
        List<String> row = blocks.rowOf(finding.place());
        return Stream.of(blocks.at(finding.place()).stream().toList(), own, row, beside)
                .flatMap(List::stream)
                .distinct()
                .map(block -> blocks.words(block, quote, 0, quote.length()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> new Target.Words(words, true));
    }

    private Optional<Target> atPlace(Finding finding) {
        return blocks.at(finding.place()).flatMap(this::wholeBlock);
    }

    private Optional<Target> wholeBlock(String block) {
        List<Stretch> words = blocks.whole(block);
        if (!words.isEmpty()) {
            return Optional.of(new Target.Words(words, false));
        }
        return blocks.emptyCell(block).map(cell -> new Target.EmptyCell(cell.id()));
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(digits)
                .filter(text -> text.matches("\\d+") && text.length() <= LONGEST_NUMBER)
                .map((Function<String, Integer>) Integer::valueOf);
    }
}
