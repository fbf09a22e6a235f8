package prongsai.present.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Block;
import prongsai.model.Box;
import prongsai.model.Fate;
import prongsai.model.Table;
import prongsai.model.Warning;

/**
 * One page: its picture, and what stands on it. A form without pages is one sheet without a picture and a size.
 *
 * @param page 1-based, 0 for a form without pages
 * @param file name of its page in the folder
 * @param shot the picture and its size; empty for a form without pages
 * @param rows what is told of each block
 * @param tables the tables that begin on it, nested ones included
 * @param blocks paragraphs and tables of a form without pages, in reading order; else empty
 * @param warnings that name this page
 */
public record ExplainSheet(
        int page,
        String file,
        Optional<Explained.Shot> shot,
        List<ExplainRow> rows,
        List<Table> tables,
        List<Block> blocks,
        List<Warning> warnings) {
    /** Height of the letters on the picture of an upright A4 page, in points. */
    private static final double LETTERS = 6;

    private static final double A4 = 595;

    public ExplainSheet {
        rows = List.copyOf(rows);
        tables = List.copyOf(tables);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** The sheets of a file. */
    static List<ExplainSheet> of(Explained explained, List<ExplainRow> rows) {
        List<Table> tables = new ArrayList<>();
        collect(explained.document().blocks(), tables);
        if (explained.shots().isEmpty()) {
            return List.of(new ExplainSheet(
                    0,
                    "document.html",
                    Optional.empty(),
                    rows,
                    tables,
                    explained.document().blocks(),
                    explained.warnings()));
        }
        return explained.shots().stream()
                .map(shot -> new ExplainSheet(
                        shot.page(),
                        name(shot.page()) + ".html",
                        Optional.of(shot),
                        rows.stream()
                                .filter(row -> row.place().page() == shot.page())
                                .toList(),
                        tables.stream()
                                .filter(table -> table.place().page() == shot.page())
                                .toList(),
                        List.of(),
                        explained.warnings().stream()
                                .filter(warning -> warning.place().page() == shot.page())
                                .toList()))
                .toList();
    }

    /** Name of a page's files without what follows the dot: {@code page-003}. */
    public static String name(int page) {
        return String.format("page-%03d", page);
    }

    private static void collect(List<Block> blocks, List<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
                table.cells().forEach(cell -> collect(cell.content(), tables));
            }
        }
    }

    /** Number of blocks with a fate, empty cells left out. */
    public long count(Fate.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind && !row.silent()).count();
    }

    public long mended() {
        return rows.stream().filter(row -> !row.mends().isEmpty()).count();
    }

    public long doubtful() {
        return rows.stream().filter(ExplainRow::doubtful).count();
    }

    /** What there is something to say of. */
    public List<ExplainRow> told() {
        return rows.stream().filter(row -> !row.silent()).toList();
    }

    /** By the id of the block. */
    public Map<String, ExplainRow> byBlock() {
        Map<String, ExplainRow> byBlock = new LinkedHashMap<>();
        rows.forEach(row -> byBlock.put(row.id(), row));
        return byBlock;
    }

    /** Height of the letters on the picture: a picture file may have a point for each of its pixels. */
    public double letters() {
        return shot.map(s -> LETTERS * s.width() / A4).orElse(LETTERS);
    }

    /** The boxes of cells that no row tells of: those of nested tables. */
    public List<Box> inner() {
        return tables.stream()
                .filter(table -> table.number().contains("."))
                .flatMap(table -> table.cells().stream())
                .flatMap(cell -> cell.place().box().stream())
                .toList();
    }
}
