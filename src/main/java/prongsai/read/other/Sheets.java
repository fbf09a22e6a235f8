package prongsai.read.other;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import prongsai.model.FileStatus;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.RawBlock;
import prongsai.read.glyph.SymbolFonts;

/**
 * Spreadsheets. Rows between blank rows make a table; rows of a single text above one (titles) are paragraphs. Values
 * stand as the sheet shows them; formulas with the value the file holds.
 */
final class Sheets {
    private static final int MAX_CELLS = 500_000;

    private final Workbook book;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<RawBlock> blocks = new ArrayList<>();
    private int cells;

    private Sheets(Workbook book) {
        this.book = book;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static List<RawBlock> read(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            return new Sheets(book).all();
        }
    }

    private record Spot(int row, int column) {}

    /** One cell with something in it, 0-based as POI counts. */
    private record Filled(int row, int column, int rowSpan, int columnSpan, RawBlock.Para content) {}

    private List<RawBlock> all() throws ReadException {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                if (book.getNumberOfSheets() > 1 && sheet.getPhysicalNumberOfRows() > 0) {
                    blocks.add(new RawBlock.Para(sheet.getSheetName(), Style.HEADING, List.of(), 0));
                }
                sheet(sheet);
            } else {
                filled(sheet).forEach(cell -> hide(cell.content.text()));
            }
        }
        return blocks;
    }

    private void sheet(Sheet sheet) throws ReadException {
        List<Filled> filled = filled(sheet);
        int[] rows = filled.stream()
                .mapToInt(Filled::row)
                .distinct()
                .filter(row -> hidden(sheet.getRow(row)))
                .sorted()
                .toArray();
        int[] columns = filled.stream()
                .mapToInt(Filled::column)
                .distinct()
                .filter(sheet::isColumnHidden)
                .sorted()
                .toArray();
        List<Filled> block = new ArrayList<>();
        int bottom = -1;
        for (Filled cell : filled) {
            if (Arrays.binarySearch(rows, cell.row) >= 0 || Arrays.binarySearch(columns, cell.column) >= 0) {
                hide(cell.content.text());
                continue;
            }
            int row = shown(cell.row, rows);
            int column = shown(cell.column, columns);
            int rowSpan = shown(cell.row + cell.rowSpan, rows) - row;
            int columnSpan = shown(cell.column + cell.columnSpan, columns) - column;
            if (!block.isEmpty() && row > bottom + 1) {
                block(block);
                block.clear();
            }
            block.add(new Filled(row, column, rowSpan, columnSpan, cell.content));
            bottom = Math.max(bottom, row + rowSpan - 1);
        }
        block(block);
    }

    /** The number of a row or column among those that show. */
    private static int shown(int index, int[] hidden) {
        int found = Arrays.binarySearch(hidden, index);
        return index - (found >= 0 ? found : -found - 1);
    }

    private static boolean hidden(@Nullable Row row) {
        return row != null && row.getZeroHeight();
    }

    private List<Filled> filled(Sheet sheet) throws ReadException {
        Map<Spot, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new Spot(range.getFirstRow(), range.getFirstColumn()), range);
        }
        Map<Spot, Integer> pictures = pictures(sheet);
        List<Filled> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (++cells > MAX_CELLS) {
                    throw new ReadException(FileStatus.TOO_LARGE, "more than " + MAX_CELLS + " cells");
                }
                Spot spot = new Spot(cell.getRowIndex(), cell.getColumnIndex());
                Integer images = pictures.remove(spot);
                RawBlock.Para content = content(cell, images == null ? 0 : images);
                if (!content.blank()) {
                    CellRangeAddress range = merged.get(spot);
                    filled.add(
                            range == null
                                    ? new Filled(spot.row, spot.column, 1, 1, content)
                                    : new Filled(
                                            spot.row,
                                            spot.column,
                                            range.getLastRow() - spot.row + 1,
                                            range.getLastColumn() - spot.column + 1,
                                            content));
                }
            }
        }
        int loose = pictures.values().stream().mapToInt(Integer::intValue).sum();
        if (loose > 0) {
            blocks.add(new RawBlock.Para("", Style.BODY, List.of(), loose));
        }
        return filled;
    }

    private RawBlock.Para content(Cell cell, int images) {
        String shown = formatter.formatCellValue(cell).replace("\r\n", "\n").strip();
        String font = book.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
        String text = SymbolFonts.isSymbolic(font) ? drawn(font, shown) : shown;
        Hyperlink link = cell.getHyperlink();
        List<Link> links =
                link == null || link.getAddress() == null || link.getAddress().isBlank()
                        ? List.of()
                        : List.of(new Link(text, link.getAddress()));
        return new RawBlock.Para(text, Style.BODY, links, images);
    }

    private static String drawn(String font, String text) {
        StringBuilder drawn = new StringBuilder();
        text.codePoints().forEach(c -> drawn.append(SymbolFonts.draw(font, c).orElseGet(() -> Character.toString(c))));
        return drawn.toString();
    }

    /** Pictures by the cell at their upper left. */
    private static Map<Spot, Integer> pictures(Sheet sheet) {
        Map<Spot, Integer> pictures = new HashMap<>();
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (Object shape : drawing) {
                if (shape instanceof Picture picture) {
                    ClientAnchor anchor = picture.getClientAnchor();
                    Spot spot = anchor == null ? new Spot(0, 0) : new Spot(anchor.getRow1(), anchor.getCol1());
                    pictures.merge(spot, 1, Integer::sum);
                }
            }
        }
        return pictures;
    }

    private void hide(String text) {
        blocks.add(new RawBlock.Out("hidden-text", text));
    }

    /** Writes a run of rows: titles as paragraphs, the rest as a table. */
    private void block(List<Filled> block) throws ReadException {
        int first = 0;
        while (first < block.size() && alone(block, first)) {
            blocks.add(block.get(first).content);
            first++;
        }
        List<Filled> rest = block.subList(first, block.size());
        if (rest.isEmpty()) {
            return;
        }
        int top = rest.getFirst().row;
        int left = rest.stream().mapToInt(Filled::column).min().orElse(0);
        int rows = rest.stream().mapToInt(cell -> cell.row + cell.rowSpan).max().orElse(top + 1) - top;
        int columns = rest.stream()
                        .mapToInt(cell -> cell.column + cell.columnSpan)
                        .max()
                        .orElse(left + 1)
                - left;
        Map<Spot, Filled> byPlace = new HashMap<>();
        rest.forEach(cell -> byPlace.put(new Spot(cell.row, cell.column), cell));
        Set<Spot> covered = new HashSet<>();
        List<RawBlock.GridCell> grid = new ArrayList<>();
        for (int row = top; row < top + rows; row++) {
            for (int column = left; column < left + columns; column++) {
                Spot spot = new Spot(row, column);
                Filled cell = byPlace.get(spot);
                if (covered.contains(spot)) {
                    continue;
                }
                int high = cell == null ? 1 : cell.rowSpan;
                int wide = cell == null ? 1 : cell.columnSpan;
                cover(covered, spot, high, wide);
                grid.add(new RawBlock.GridCell(
                        row - top + 1,
                        column - left + 1,
                        high,
                        wide,
                        cell == null ? List.of() : List.of(cell.content)));
            }
        }
        blocks.add(new RawBlock.Grid(rows, 0, grid, 1));
    }

    private void cover(Set<Spot> covered, Spot spot, int high, int wide) throws ReadException {
        if ((long) high * wide > MAX_CELLS || (cells += high * wide) > MAX_CELLS) {
            throw new ReadException(FileStatus.TOO_LARGE, "more than " + MAX_CELLS + " cells");
        }
        if (high * wide > 1) {
            for (int row = spot.row; row < spot.row + high; row++) {
                for (int column = spot.column; column < spot.column + wide; column++) {
                    covered.add(new Spot(row, column));
                }
            }
        }
    }

    /** Whether a cell is the only one of its row and reaches into no other. */
    private static boolean alone(List<Filled> block, int index) {
        Filled cell = block.get(index);
        return cell.rowSpan == 1 && (index + 1 == block.size() || block.get(index + 1).row > cell.row);
    }
}
