package prongsai.read.other;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.Hyperlink;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.jspecify.annotations.Nullable;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.Archive;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;
import prongsai.read.glyph.SymbolFonts;
import prongsai.read.other.SheetLayout.Filled;

/**
 * Spreadsheets of Excel. Values stand as the sheet shows them, formulas with the value the file holds; of several sheets
 * each has its name as heading. Hidden sheets, rows and columns, comments and printed margins are left out with their
 * reason.
 */
final class Sheets {
    private final Workbook book;
    private final DocumentLimits limits;
    private final Review review;
    private final SheetNumbers numbers = new SheetNumbers();
    private final List<RawBlock> blocks = new ArrayList<>();
    private long cells;

    private Sheets(Workbook book, DocumentLimits limits, Review review) {
        this.book = book;
        this.review = review;
        this.limits = limits;
    }

    /** Reads {@code .xlsx}. */
    static List<RawBlock> zipped(Path file, DocumentLimits limits, Review review) throws IOException {
        try (Archive zip = Archive.open(file, limits)) {
            // The library keeps a whole sheet in memory, some 1 KB a cell, so that they are counted before it starts.
            long[] count = {0};
            for (String name : zip.names()) {
                if (name.matches("xl/worksheets/[^/]*\\.xml")) {
                    zip.take(name, in -> count[0] += cells(in));
                    limits.hold(Limit.CELLS, count[0], name);
                }
            }
            zip.verify();
        }
        return read(file, limits, review);
    }

    /** Reads any workbook. */
    static List<RawBlock> read(Path file, DocumentLimits limits, Review review) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            return new Sheets(book, limits, review).all();
        }
    }

    /** The {@code <c} elements of a sheet. */
    private static long cells(InputStream in) throws IOException {
        long count = 0;
        byte[] buffer = new byte[1 << 16];
        // 1 behind "<", 2 behind "<c", 0 elsewhere; a prefix leads back to 1.
        int state = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                byte b = buffer[i];
                if (b == '<' || (b == ':' && state != 0)) {
                    state = 1;
                } else if (state == 1 && b == 'c') {
                    state = 2;
                } else if (state == 2 && (b == ' ' || b == '>' || b == '/')) {
                    count++;
                    state = 0;
                } else {
                    boolean name = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
                    state = state != 0 && name ? 3 : 0;
                }
            }
        }
        return count;
    }

    private record Spot(int row, int column) {}

    private List<RawBlock> all() throws ReadException {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                if (book.getNumberOfSheets() > 1 && sheet.getPhysicalNumberOfRows() > 0) {
                    blocks.add(new RawBlock.Para(sheet.getSheetName(), Style.HEADING, List.of(), 0));
                }
                margin("page-header", sheet.getHeader());
                margin("page-footer", sheet.getFooter());
                List<Filled> filled = filled(sheet);
                blocks.addAll(SheetLayout.of(filled, hiddenRows(sheet), hiddenColumns(sheet, filled), limits));
            } else {
                filled(sheet)
                        .forEach(cell -> blocks.add(
                                new RawBlock.Out("hidden-text", cell.content().text())));
            }
        }
        return blocks;
    }

    private void margin(String reason, @Nullable HeaderFooter margin) {
        if (margin != null) {
            for (String part : new String[] {margin.getLeft(), margin.getCenter(), margin.getRight()}) {
                if (part != null) {
                    blocks.add(new RawBlock.Out(
                            reason,
                            org.apache.poi.hssf.usermodel.HeaderFooter.stripFields(part)
                                    .strip()));
                }
            }
        }
    }

    private static BitSet hiddenRows(Sheet sheet) {
        BitSet hidden = new BitSet();
        for (Row row : sheet) {
            hidden.set(row.getRowNum(), row.getZeroHeight());
        }
        return hidden;
    }

    private static BitSet hiddenColumns(Sheet sheet, List<Filled> filled) {
        BitSet hidden = new BitSet();
        int last = filled.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        for (int column = 0; column < last; column++) {
            hidden.set(column, sheet.isColumnHidden(column));
        }
        return hidden;
    }

    private List<Filled> filled(Sheet sheet) throws ReadException {
        Map<Spot, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new Spot(range.getFirstRow(), range.getFirstColumn()), range);
        }
        Map<Spot, Integer> pictures = shapes(sheet);
        List<Filled> filled = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                limits.hold(Limit.CELLS, ++cells, "the workbook");
                if (cell.getCellComment() != null) {
                    review.comment();
                    blocks.add(new RawBlock.Out(
                            "comment", cell.getCellComment().getString().getString()));
                }
                Spot spot = new Spot(cell.getRowIndex(), cell.getColumnIndex());
                Integer images = pictures.remove(spot);
                RawBlock.Para content = content(cell, images == null ? 0 : images);
                if (!content.blank()) {
                    CellRangeAddress range = merged.getOrDefault(
                            spot, new CellRangeAddress(spot.row, spot.row, spot.column, spot.column));
                    filled.add(new Filled(
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
        String text = text(cell).replace("\r\n", "\n").strip();
        Hyperlink link = cell.getHyperlink();
        List<Link> links =
                link == null || link.getAddress() == null || link.getAddress().isBlank()
                        ? List.of()
                        : List.of(new Link(text, link.getAddress()));
        return new RawBlock.Para(text, Style.BODY, links, images);
    }

    private String text(Cell cell) {
        Font font = book.getFontAt(cell.getCellStyle().getFontIndex());
        if (cell.getCellType() != CellType.STRING) {
            return drawn(font, numbers.shown(cell));
        }
        RichTextString rich = cell.getRichStringCellValue();
        StringBuilder text = new StringBuilder();
        String all = rich.getString();
        int runs = rich.numFormattingRuns();
        int first = runs == 0 ? all.length() : Math.min(all.length(), rich.getIndexOfFormattingRun(0));
        text.append(drawn(font, all.substring(0, first)));
        for (int i = 0; i < runs; i++) {
            int from = Math.min(all.length(), rich.getIndexOfFormattingRun(i));
            int to = i + 1 < runs ? Math.min(all.length(), rich.getIndexOfFormattingRun(i + 1)) : all.length();
            Font own = runFont(rich, i);
            text.append(drawn(own == null ? font : own, all.substring(from, Math.max(from, to))));
        }
        return text.toString();
    }

    private @Nullable Font runFont(RichTextString rich, int run) {
        return switch (rich) {
            case XSSFRichTextString xlsx -> xlsx.getFontOfFormattingRun(run);
            case HSSFRichTextString xls -> book.getFontAt(xls.getFontOfFormattingRun(run));
            default -> null;
        };
    }

    private static String drawn(Font font, String text) {
        if (!SymbolFonts.isSymbolic(font.getFontName())) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        drawn.append(SymbolFonts.draw(font.getFontName(), c).orElseGet(() -> Character.toString(c))));
        return drawn.toString();
    }

    /** Pictures by the cell at their upper left; what stands in text boxes is written. */
    private Map<Spot, Integer> shapes(Sheet sheet) {
        Map<Spot, Integer> pictures = new HashMap<>();
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (Object shape : drawing) {
                switch (shape) {
                    case Picture picture -> {
                        ClientAnchor anchor = picture.getClientAnchor();
                        Spot spot = anchor == null ? new Spot(0, 0) : new Spot(anchor.getRow1(), anchor.getCol1());
                        pictures.merge(spot, 1, Integer::sum);
                    }
                    case XSSFSimpleShape box -> box(box.getText());
                    // A comment is a box too, and stands with its cell.
                    case HSSFComment comment -> {}
                    case HSSFSimpleShape box ->
                        box(box.getString() == null ? null : box.getString().getString());
                    default -> {}
                }
            }
        }
        return pictures;
    }

    private void box(@Nullable String text) {
        if (text != null) {
            text.lines().forEach(line -> blocks.add(new RawBlock.Para(line.strip(), Style.TEXT_BOX, List.of(), 0)));
        }
    }
}
