package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.page.LineJoin;
import prongsai.read.page.ListMarkers;

/**
 * A sheet against what was read of its PDF. Tables over pages are put together as a reader of records would: a repeated
 * header is left out, and what stands above the first line of a page goes on in the row before.
 *
 * @param cells cells of the sheet
 * @param intact those whose letters are all there, in order, in the right column, and no other
 * @param spaced those that agree with single spaces kept, paragraphs joined by one
 * @param paragraphs those that are cut into the same paragraphs
 * @param differences what is not intact
 * @param spacing what is intact and not spaced, or not cut alike
 */
record SheetComparison(
        int cells, int intact, int spaced, int paragraphs, List<String> differences, List<String> spacing) {
    static SheetComparison of(Sheet sheet, Document document) {
        List<List<List<String>>> rows = rows(sheet, document);
        int intact = 0;
        int spaced = 0;
        int cut = 0;
        List<String> differences = new ArrayList<>();
        List<String> spacing = new ArrayList<>();
        for (Sheet.Cell cell : sheet.cells()) {
            List<String> have = cell.row() <= rows.size()
                            && cell.column() <= rows.get(cell.row() - 1).size()
                    ? rows.get(cell.row() - 1).get(cell.column() - 1)
                    : List.of("(no cell)");
            if (!letters(cell.paragraphs()).equals(letters(have))) {
                differences.add(
                        cell.row() + "," + cell.column() + "\n  want " + cell.paragraphs() + "\n  have " + have);
                continue;
            }
            intact++;
            boolean sameSpaces = spaced(cell.paragraphs()).equals(spaced(have));
            boolean sameCut = cuts(cell.paragraphs()).equals(cuts(have));
            spaced += sameSpaces ? 1 : 0;
            cut += sameCut ? 1 : 0;
            if (!sameSpaces || !sameCut) {
                spacing.add(cell.row() + "," + cell.column() + "\n  want " + cell.paragraphs() + "\n  have " + have);
            }
        }
        return new SheetComparison(sheet.cells().size(), intact, spaced, cut, differences, spacing);
    }

    private static List<List<List<String>>> rows(Sheet sheet, Document document) {
        List<List<List<String>>> rows = new ArrayList<>();
        List<String> header = sheet.rows().getFirst().cells().stream()
                .map(c -> letters(c.paragraphs()))
                .toList();
        boolean repeats = sheet.rows().getFirst().header();
        for (Table table : document.tables()) {
            for (int r = 1; r <= table.rows(); r++) {
                List<List<String>> row = new ArrayList<>();
                for (int c = 1; c <= table.columns(); c++) {
                    row.add(List.of());
                }
                for (Cell cell : table.row(r)) {
                    row.set(
                            cell.column() - 1,
                            cell.paragraphs().stream().map(Paragraph::text).toList());
                }
                boolean again = repeats
                        && !rows.isEmpty()
                        && row.stream().map(SheetComparison::letters).toList().equals(header);
                boolean goesOn = r <= 2
                        && !rows.isEmpty()
                        && !again
                        && table.place().page() > 1
                        && row.getFirst().isEmpty()
                        && rows.size() > 1
                        && row.size() == rows.getLast().size();
                if (goesOn) {
                    goOn(rows.getLast(), row);
                } else if (!again) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static void goOn(List<List<String>> last, List<List<String>> row) {
        for (int c = 0; c < row.size(); c++) {
            List<String> joined = new ArrayList<>(last.get(c));
            List<String> more = new ArrayList<>(row.get(c));
            if (!joined.isEmpty() && !more.isEmpty() && !ListMarkers.begins(more.getFirst())) {
                String end = joined.removeLast();
                more.set(0, end + LineJoin.between(end, false, more.getFirst()) + more.getFirst());
            }
            joined.addAll(more);
            last.set(c, joined);
        }
    }

    private static List<String> cuts(List<String> paragraphs) {
        return paragraphs.stream().map(p -> letters(List.of(p))).toList();
    }

    private static String letters(List<String> paragraphs) {
        return String.join("", paragraphs).replaceAll("\\s", "");
    }

    private static String spaced(List<String> paragraphs) {
        return paragraphs.stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
