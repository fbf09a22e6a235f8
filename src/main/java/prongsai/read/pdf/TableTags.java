package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import prongsai.read.page.TagTables;

/**
 * Tables of a structure tree as grids: there a table goes on over its pages and a merged cell is one cell, whatever the
 * pages cut. Spans are read from the attributes of elements and of their classes (ISO 32000-1, 14.8.5.7). Chromium leaves
 * out the cells that are empty: where cells name their headers, these tell which are missing.
 */
final class TableTags implements TagTables {
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
    private static final COSName HEADERS = COSName.getPDFName("Headers");
    /** Spans claim units without having content, so that they have a limit of their own. */
    private static final int MOST_UNITS = 500_000;

    private static final int MOST_COLUMNS = 200;
    /** From a table to its rows: head, body, foot, and an element for layout at most. */
    private static final int DEEPEST = 3;

    private final Map<COSDictionary, TagCell> cells = new IdentityHashMap<>();
    private final Map<Integer, TagCell> blocks = new HashMap<>();
    private final Map<Unit, TagCell> units = new HashMap<>();
    private final Set<TagCell> heads = new HashSet<>();
    private final @Nullable COSDictionary roles;
    private final @Nullable COSDictionary classes;
    private int tables;

    private record Unit(int table, int row, int column) {}

    /** Columns of a header cell, both counted. */
    private record Span(int row, int first, int last) {
        int width() {
            return last - first + 1;
        }
    }

    TableTags(COSDictionary root) {
        roles = root.getCOSDictionary(COSName.ROLE_MAP);
        classes = root.getCOSDictionary(CLASS_MAP);
    }

    /** Tells of a block of the tree in the order of the tree: a table, a cell, or something in a cell. */
    void claim(int block, COSDictionary element, int parent) {
        if (TaggedBlocks.role(element, roles).equals("Table")) {
            layOut(element);
        }
        TagCell cell = cells.getOrDefault(element, blocks.get(parent));
        if (cell != null) {
            blocks.put(block, cell);
        }
    }

    @Override
    public Optional<TagCell> cell(int block) {
        return Optional.ofNullable(blocks.get(block));
    }

    @Override
    public Optional<TagCell> at(int table, int row, int column) {
        return Optional.ofNullable(units.get(new Unit(table, row, column)));
    }

    @Override
    public int columns(int table, int row) {
        int column = 0;
        while (units.containsKey(new Unit(table, row, column))) {
            column++;
        }
        return column;
    }

    @Override
    public boolean head(TagCell cell) {
        return heads.contains(cell);
    }

    private void layOut(COSDictionary element) {
        int table = ++tables;
        List<COSDictionary> rows = new ArrayList<>();
        rows(element, 0, rows);
        // Header cells by the names that cells call them.
        Map<String, Span> named = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            boolean sure = !named.isEmpty();
            for (COSDictionary cell : kids(rows.get(row))) {
                String role = TaggedBlocks.role(cell, roles);
                if (!role.equals("TD") && !role.equals("TH")) {
                    continue;
                }
                column = free(table, row, column);
                Optional<Span> head = head(cell, row, named);
                int at = column;
                sure &= head.filter(h -> at <= h.last()).isPresent();
                if (sure) {
                    column = leaveOut(table, row, column, head.map(Span::first).orElse(0));
                }
                int rowSpan = Math.clamp(span(cell, ROW_SPAN), 1, rows.size() - row);
                int columnSpan = Math.clamp(span(cell, COLUMN_SPAN), 1, MOST_COLUMNS);
                if (column + columnSpan > MOST_COLUMNS || units.size() + rowSpan * columnSpan > MOST_UNITS) {
                    return;
                }
                TagCell placed = new TagCell(table, row, column);
                place(cell, placed, rowSpan, columnSpan);
                if (role.equals("TH")) {
                    heads.add(placed);
                    String name = cell.getString(COSName.ID);
                    if (name != null) {
                        named.put(name, new Span(row, column, column + columnSpan - 1));
                    }
                }
                column += columnSpan;
            }
            if (sure) {
                leaveOut(table, row, free(table, row, column), width(named));
            }
        }
    }

    private int free(int table, int row, int from) {
        int column = from;
        while (units.containsKey(new Unit(table, row, column))) {
            column++;
        }
        return column;
    }

    private static int width(Map<String, Span> named) {
        return 1 + named.values().stream().mapToInt(Span::last).max().orElse(-1);
    }

    /** The narrowest of the headers above that a cell names; a header of its own row tells no column. */
    private static Optional<Span> head(COSDictionary cell, int row, Map<String, Span> named) {
        return dictionaries(cell.getDictionaryObject(COSName.A)).stream()
                .map(attributes -> attributes.getCOSArray(HEADERS))
                .filter(Objects::nonNull)
                .flatMap(names -> IntStream.range(0, names.size()).mapToObj(names::getObject))
                .filter(COSString.class::isInstance)
                .flatMap(name -> Optional.ofNullable(named.get(((COSString) name).getString())).stream())
                .filter(head -> head.row() < row)
                .min(Comparator.comparingInt(Span::width));
    }

    /** Puts empty cells from a column to the one that comes next, and gives the next free one. */
    private int leaveOut(int table, int row, int from, int to) {
        int column = from;
        while (column < Math.min(to, MOST_COLUMNS) && units.size() < MOST_UNITS) {
            units.put(new Unit(table, row, column), new TagCell(table, row, column));
            column = free(table, row, column);
        }
        return column;
    }

    private void place(COSDictionary element, TagCell cell, int rowSpan, int columnSpan) {
        cells.put(element, cell);
        for (int r = 0; r < rowSpan; r++) {
            for (int c = 0; c < columnSpan; c++) {
                units.putIfAbsent(new Unit(cell.table(), cell.row() + r, cell.column() + c), cell);
            }
        }
    }

    private void rows(COSDictionary element, int depth, List<COSDictionary> rows) {
        for (COSDictionary kid : kids(element)) {
            String role = TaggedBlocks.role(kid, roles);
            if (role.equals("TR")) {
                rows.add(kid);
            } else if (depth < DEEPEST && !role.equals("Table")) {
                rows(kid, depth + 1, rows);
            }
        }
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        return dictionaries(element.getDictionaryObject(COSName.K));
    }

    /** A span as the element's own attributes say, else those of its classes; 1 where none does. */
    private int span(COSDictionary element, COSName name) {
        List<COSDictionary> attributes = new ArrayList<>(dictionaries(element.getDictionaryObject(COSName.A)));
        if (classes != null) {
            for (COSName named : names(element.getDictionaryObject(COSName.C))) {
                attributes.addAll(dictionaries(classes.getDictionaryObject(named)));
            }
        }
        return attributes.stream()
                .filter(a -> a.containsKey(name))
                .mapToInt(a -> a.getInt(name, 1))
                .findFirst()
                .orElse(1);
    }

    private static List<COSDictionary> dictionaries(@Nullable COSBase one) {
        List<COSDictionary> all = new ArrayList<>();
        if (one instanceof COSDictionary dictionary) {
            all.add(dictionary);
        } else if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary) {
                    all.add(dictionary);
                }
            }
        }
        return all;
    }

    private static List<COSName> names(@Nullable COSBase one) {
        List<COSName> all = new ArrayList<>();
        if (one instanceof COSName name) {
            all.add(name);
        } else if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    all.add(name);
                }
            }
        }
        return all;
    }
}
