package prongsai.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prongsai.annotate.Target.Stretch;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Table;
import prongsai.text.SameWords;

/** The paragraphs and cells of a document by id and by place. */
final class BlockIndex {
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, String> byPlace = new HashMap<>();
    private final Map<String, List<Cell>> rows = new HashMap<>();

    private final Optional<String> first;

    BlockIndex(Document document) {
        document.blocks().forEach(this::add);
        this.first = document.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> Stream.of(paragraph.id());
                    case Table table -> table.cells().stream().map(Cell::id);
                })
                .filter(id -> !whole(id).isEmpty())
                .findFirst();
    }

    /** The first cell or paragraph that has words. */
    Optional<String> first() {
        return first;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                paragraphs.put(paragraph.id(), paragraph);
                if (!paragraph.place().inTable()) {
                    byPlace.putIfAbsent(key(paragraph.place()), paragraph.id());
                }
            }
            case Table table ->
                table.cells().forEach(cell -> {
                    cells.put(cell.id(), cell);
                    byPlace.putIfAbsent(key(cell.place()), cell.id());
                    rows.computeIfAbsent(row(cell.place()), none -> new ArrayList<>())
                            .add(cell);
                    cell.content().forEach(this::add);
                });
        }
    }

    private static String key(Place place) {
        return place.inTable() ? row(place) + "/" + place.cell() : "p" + place.paragraph();
    }

    private static String row(Place place) {
        return place.table() + "/" + place.row();
    }

    /** The id of the cell or paragraph at a place. */
    Optional<String> at(Place place) {
        return Optional.ofNullable(byPlace.get(key(place)));
    }

    /** The ids of the cells that begin in the row of a place. */
    List<String> rowOf(Place place) {
        return rows.getOrDefault(row(place), List.of()).stream().map(Cell::id).toList();
    }

    /** The cell of that id, if it is one and has no words. */
    Optional<Cell> emptyCell(String id) {
        return Optional.ofNullable(cells.get(id)).filter(Cell::blank);
    }

    /** All words of a cell or paragraph; empty where it has none. */
    List<Stretch> whole(String id) {
        return cut(id, 0, Integer.MAX_VALUE);
    }

    /** Words that are known in another writing of a cell's or paragraph's text; empty where they are not found. */
    List<Stretch> words(String id, String text, int start, int end) {
        return SameWords.find(text, start, end, text(id))
                .map(span -> cut(id, span.start(), span.end()))
                .orElse(List.of());
    }

    private String text(String id) {
        return String.join("\n", inside(id).stream().map(Paragraph::text).toList());
    }

    private List<Paragraph> inside(String id) {
        @Nullable Cell cell = cells.get(id);
        @Nullable Paragraph paragraph = paragraphs.get(id);
        if (cell != null) {
            return cell.paragraphs();
        }
        return paragraph == null ? List.of() : List.of(paragraph);
    }

    /** A stretch of the text of a cell or paragraph, paragraph by paragraph, without blanks at their ends. */
    private List<Stretch> cut(String id, int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int offset = 0;
        for (Paragraph paragraph : inside(id)) {
            String text = paragraph.text();
            int from = Math.clamp((long) start - offset, 0, text.length());
            int to = Math.clamp((long) end - offset, 0, text.length());
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                stretches.add(new Stretch(paragraph.id(), from, to));
            }
            offset += text.length() + 1;
        }
        return stretches;
    }
}
