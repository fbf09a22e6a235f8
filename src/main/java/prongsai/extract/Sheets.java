package prongsai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.reference.Catalogue;
import prongsai.reference.Official;
import prongsai.text.Codes;

/** The blocks of one document on their way into records. */
final class Sheets {
    final Ledger ledger = new Ledger();
    final MeasureRows measures = new MeasureRows(ledger);
    final OitRows items;
    final IndicatorRows indicators;
    final WeaknessRows weaknesses;
    final ScoreFinder scores;
    final ProseRoles prose;
    private final RowReader rows;
    private final LabelledRows labelledItems;
    private final LabelledRows labelledMeasures;
    private final LabelledRows labelledIndicators;
    private final LabelledRows transposedMeasures;
    private final Digits digits;
    private Optional<TableLayout> layout = Optional.empty();
    private Optional<ColumnPlaces> places = Optional.empty();
    private boolean afterRuled = true;
    private Section section = Section.NONE;

    /**
     * Makes it for one document.
     *
     * @param digits of text fields
     * @param catalogue of the report's year
     * @param year of the report
     */
    Sheets(Document document, Official official, Digits digits, Optional<Catalogue> catalogue, Optional<Integer> year) {
        this.digits = digits;
        this.labelledItems = LabelledItems.of(document, digits);
        this.labelledIndicators = LabelledIndicators.of(document, digits, labelledItems::uses);
        this.labelledMeasures = LabelledMeasures.of(
                document, digits, block -> labelledItems.uses(block) || labelledIndicators.uses(block));
        this.transposedMeasures = TransposedMeasures.of(
                document,
                digits,
                block -> labelledItems.uses(block) || labelledIndicators.uses(block) || labelledMeasures.uses(block));
        this.rows = new RowReader(digits, CutCells.of(document));
        this.indicators = new IndicatorRows(ledger, official.indicators());
        this.weaknesses = new WeaknessRows(ledger, official.indicators());
        this.prose = new ProseRoles(digits);
        this.items = new OitRows(ledger, catalogue);
        this.scores = new ScoreFinder(official, year);
    }

    void add(Block block) {
        labelledMeasures.at(block).forEach(measures::add);
        transposedMeasures.at(block).forEach(measures::add);
        labelledIndicators.at(block).forEach(indicators::add);
        labelledItems.at(block).forEach(row -> items.add(row, section));
        boolean told = labelledMeasures.uses(block)
                || transposedMeasures.uses(block)
                || labelledIndicators.uses(block)
                || labelledItems.uses(block);
        switch (block) {
            case Paragraph paragraph -> {
                if (told) {
                    scores.prose(paragraph.text(), paragraph.place());
                } else {
                    addParagraph(paragraph);
                }
            }
            case Table table -> {
                if (told) {
                    nameRest(table);
                } else {
                    addTable(table);
                }
            }
        }
    }

    private void addParagraph(Paragraph paragraph) {
        prose.add(paragraph);
        ledger.prose(paragraph, prose.prose().size());
        section = section.after(paragraph.text());
        measures.heading(paragraph.text());
        scores.prose(paragraph.text(), paragraph.place());
    }

    private void addTable(Table table) {
        boolean ruled = LooseTables.ruled(table);
        // A table that only blanks make does not go on from one with lines: it may be no table at all.
        TableLayout found = layout(table, ruled == afterRuled);
        if (!ruled && found.kind() == TableKind.OTHER) {
            addLoose(table);
            return;
        }
        prose.tableMet();
        afterRuled = ruled;
        layout = Optional.of(found);
        if (found.kind() == TableKind.SCORES && found.headed()) {
            scores.columns(ScoreColumns.years(table, found));
        }
        for (RowReader.Line line : rows.lines(table, found, ledger)) {
            switch (line) {
                case RowReader.Line.Section heading -> {
                    section = section.after(heading.text());
                    measures.heading(heading.text());
                }
                case RowReader.Line.Head head -> {
                    layout = Optional.of(head.layout());
                    scores.columns(ScoreColumns.years(table, head.layout()));
                }
                case RowReader.Line.Data data -> addRow(data.row(), data.layout());
            }
        }
        places = found.kind() == TableKind.OTHER
                ? Optional.empty()
                : ColumnPlaces.of(table, layout.orElseThrow()).or(() -> places);
        leaveRest(table);
    }

    /** What a table's own header says; of one without, or with rows above it, what the table before had there. */
    private TableLayout layout(Table table, boolean sameSort) {
        TableLayout found = LayoutFinder.find(table, sameSort ? layout : Optional.empty());
        return places.filter(before -> sameSort)
                .filter(before -> found.kind() == TableKind.OTHER
                        || (found.headed() && found.firstRow() > before.layout().firstRow()))
                .flatMap(before -> before.goneOn(table))
                .orElse(found);
    }

    /** Words set in columns, of which no header says that they are records: prose, each line as it stands. */
    private void addLoose(Table table) {
        for (int row = 1; row <= table.rows(); row++) {
            List<Cell> cells = table.row(row).stream().filter(c -> !c.blank()).toList();
            for (Cell cell : cells) {
                Paragraph paragraph = LooseTables.paragraph(cell);
                prose.add(paragraph);
                ledger.prose(paragraph, prose.prose().size());
            }
            String line = cells.stream().map(Cell::text).collect(Collectors.joining(" "));
            section = section.after(line);
            if (!cells.isEmpty()) {
                scores.line(line, cells.getFirst().place());
            }
        }
        leaveRest(table);
    }

    private void addRow(Row row, TableLayout found) {
        switch (found.kind()) {
            case MEASURES -> measures.add(row);
            case OIT -> items.add(row, section);
            case INDICATORS -> indicators.add(row);
            case WEAKNESSES -> {
                String indicator = weaknesses.add(row, found);
                if (Codes.atStart(indicator).isEmpty()) {
                    Value cell = row.value(Role.INDICATOR);
                    scores.analysis(indicator, cell.blank() ? row.place() : cell.place());
                }
            }
            case SCORES -> {
                Set<Cell> used = scores.row(row);
                row.allCells().stream()
                        .filter(cell -> used.contains(cell) || (!used.isEmpty() && EntryBuilder.number(cell)))
                        .forEach(cell -> ledger.record(cell, "scores"));
            }
            case OTHER -> scoreOfItem(row);
        }
    }

    /** I1 ... 70.44: the result sheet's own table of answers. */
    private void scoreOfItem(Row row) {
        List<Cell> cells = row.allCells().stream().filter(c -> !c.blank()).toList();
        if (cells.size() >= 2) {
            Optional<Codes.Mention> code = Codes.atStart(cells.getFirst().text());
            code.filter(c -> Character.isLetter(cells.getFirst().text().strip().charAt(0)))
                    .filter(c -> scores.item(c.code(), cells.getFirst(), cells.getLast()))
                    .ifPresent(c -> {
                        ledger.record(cells.getFirst(), "scores");
                        ledger.record(cells.getLast(), "scores");
                    });
        }
    }

    /** Where measures stand side by side, names stand left of them, behind numbers of their own or in front. */
    private static boolean namesRow(Cell cell) {
        return cell.column() == 1 || (cell.column() == 2 && HeaderWordings.alone(cell.text()));
    }

    /** A table of names and values: what is no value is a name, but for text that nothing names. */
    private void nameRest(Table table) {
        Optional<Set<String>> names = labelledMeasures.names(table);
        if (names.isPresent()) {
            nameColumns(table, names.get());
            return;
        }
        boolean headed =
                table.at(1, 1).flatMap(cell -> HeaderWordings.role(cell.text())).equals(Optional.of(Role.TITLE));
        table.cells().stream()
                .filter(cell -> (headed && cell.row() == 1)
                        || (transposedMeasures.uses(table) ? namesRow(cell) : FormTable.names(table, cell)))
                .filter(cell -> !cell.blank() && !ledger.knows(cell.id()))
                .forEach(ledger::header);
        leaveRest(table);
    }

    /** A table whose columns are named: a row of one cell is a heading among its rows. */
    private void nameColumns(Table table, Set<String> names) {
        for (Cell cell : table.cells()) {
            if (names.contains(cell.id())) {
                ledger.header(cell);
            } else if (cell.columnSpan() == table.columns() && table.columns() > 1 && !ledger.knows(cell.id())) {
                ledger.heading(cell);
            }
        }
        leaveRest(table);
    }

    private void leaveRest(Table table) {
        for (Cell cell : table.cells()) {
            if (!ledger.knows(cell.id())) {
                ledger.leave(cell, digits.of(cell.text()));
            }
        }
    }
}
