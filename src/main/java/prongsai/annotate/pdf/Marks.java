package prongsai.annotate.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.annotate.Note;
import prongsai.annotate.Target;
import prongsai.model.Block;
import prongsai.model.Box;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Severity;
import prongsai.model.Table;
import prongsai.read.page.Anchors;
import prongsai.read.page.Anchors.Spot;

/** Leads notes to rectangles of pages. */
final class Marks {
    private static final double INSET = 2;

    private final Anchors anchors;
    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Place> title;

    /** @param title what stands for the report as a whole */
    Marks(Document document, Anchors anchors, Target title) {
        this.anchors = anchors;
        document.blocks().forEach(this::addCells);
        this.title = known(title);
    }

    /**
     * What is drawn at one place of one page, for all notes that belong there.
     *
     * @param page page, 1-based
     * @param spots rectangles of lines; one, for a cell
     * @param cell true for a cell without words
     * @param notes at least one, gravest first
     */
    record Mark(int page, List<Spot> spots, boolean cell, List<Numbered> notes) {
        Mark {
            spots = List.copyOf(spots);
            notes = List.copyOf(notes);
        }

        Severity severity() {
            return notes.stream()
                    .map(n -> n.note().finding().severity())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        double area() {
            return spots.stream()
                    .mapToDouble(s -> s.box().width() * s.box().height())
                    .sum();
        }
    }

    /**
     * A note with the number that it bears in the summary.
     *
     * @param number 1-based
     * @param note the note
     */
    record Numbered(int number, Note note) {}

    private record Place(int page, List<Spot> spots, boolean cell) {}

    /** All marks, larger ones first, so that a smaller one over them can still be pointed at. */
    List<Mark> of(List<Numbered> notes) {
        Map<Place, List<Numbered>> places = new LinkedHashMap<>();
        for (Numbered note : notes) {
            for (Place place : places(note.note().target())) {
                places.computeIfAbsent(place, none -> new ArrayList<>()).add(note);
            }
        }
        List<Mark> marks = new ArrayList<>();
        places.forEach((place, those) -> marks.add(new Mark(place.page, place.spots, place.cell, those)));
        marks.sort(Comparator.comparingInt(Mark::page)
                .thenComparing(Comparator.comparingDouble(Mark::area).reversed()));
        return marks;
    }

    /** One for each page that the words stand on; the title's where no place is known. */
    private List<Place> places(Target target) {
        List<Place> places = known(target);
        return places.isEmpty() ? title : places;
    }

    private List<Place> known(Target target) {
        return switch (target) {
            case Target.Words words ->
                byPage(words.stretches().stream()
                        .flatMap(s -> anchors.of(s.paragraph(), s.start(), s.end()).stream())
                        .toList());
            case Target.EmptyCell empty -> cell(empty.cell()).stream().toList();
            case Target.WholeReport whole -> List.of();
        };
    }

    private static List<Place> byPage(List<Spot> spots) {
        Map<Integer, List<Spot>> pages = new LinkedHashMap<>();
        spots.forEach(spot ->
                pages.computeIfAbsent(spot.page(), none -> new ArrayList<>()).add(spot));
        List<Place> places = new ArrayList<>();
        pages.forEach((page, those) -> places.add(new Place(page, those, false)));
        return places;
    }

    private Optional<Place> cell(String id) {
        return Optional.ofNullable(cells.get(id))
                .filter(cell -> cell.place().box().isPresent())
                .map(cell -> new Place(
                        cell.place().page(),
                        List.of(new Spot(
                                cell.place().page(), inset(cell.place().box().orElseThrow()), 0)),
                        true));
    }

    private static Box inset(Box box) {
        double x = Math.min(INSET, box.width() / 4);
        double y = Math.min(INSET, box.height() / 4);
        return new Box(box.x0() + x, box.y0() + y, box.x1() - x, box.y1() - y);
    }

    private void addCells(Block block) {
        if (block instanceof Table table) {
            for (Cell cell : table.cells()) {
                cells.put(cell.id(), cell);
                cell.content().forEach(this::addCells);
            }
        }
    }
}
