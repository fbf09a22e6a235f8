package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.read.page.Glyph;
import prongsai.read.page.Glyphs;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.Segment;
import prongsai.read.page.TagTables;

/** Every letter that a page paints is exactly once in the blocks or in what was dropped, whatever the lines are. */
class ConservationProperties {
    private static final String LETTERS = "กขคงจชดตนบปมยรลวสหอ123ABC๑๒ะาแโ";

    @Property(tries = 300)
    void keeps_every_letter_once(@ForAll("pages") List<PageContent> pages) {
        Document document = Painted.document(pages.toArray(PageContent[]::new));

        TreeMap<Character, Integer> painted = new TreeMap<>();
        pages.forEach(p -> p.glyphs().forEach(g -> count(g.raw(), painted)));
        TreeMap<Character, Integer> read = new TreeMap<>();
        paragraphs(document.blocks()).forEach(p -> count(p.raw(), read));
        document.dropped().forEach(d -> count(d.text(), read));
        assertThat(read).isEqualTo(painted);
    }

    @Property(tries = 100)
    void gives_every_block_and_cell_an_id_of_its_own(@ForAll("pages") List<PageContent> pages) {
        List<String> ids = new ArrayList<>();
        Document document = Painted.document(pages.toArray(PageContent[]::new));
        ids(document.blocks(), ids);
        document.dropped().forEach(d -> ids.add(d.id()));
        Set<String> once = new HashSet<>(ids);

        assertThat(once).hasSameSizeAs(ids);
    }

    @Property(tries = 100)
    void covers_every_position_of_a_table_once(@ForAll("pages") List<PageContent> pages) {
        Document document = Painted.document(pages.toArray(PageContent[]::new));

        for (Table table : document.tables()) {
            Set<List<Integer>> covered = new HashSet<>();
            for (Cell cell : table.cells()) {
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                        assertThat(covered.add(List.of(r, c)))
                                .as("position %d,%d of %s", r, c, table)
                                .isTrue();
                        assertThat(r).isLessThanOrEqualTo(table.rows());
                        assertThat(c).isLessThanOrEqualTo(table.columns());
                    }
                }
            }
        }
    }

    private static void count(String text, TreeMap<Character, Integer> counts) {
        for (char c : text.toCharArray()) {
            if (!Character.isWhitespace(c)) {
                counts.merge(c, 1, Integer::sum);
            }
        }
    }

    private static List<Paragraph> paragraphs(List<? extends Block> blocks) {
        List<Paragraph> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> all.add(paragraph);
                case Table table -> table.cells().forEach(c -> all.addAll(paragraphs(c.content())));
            }
        }
        return all;
    }

    private static void ids(List<? extends Block> blocks, List<String> ids) {
        for (Block block : blocks) {
            ids.add(block.id());
            if (block instanceof Table table) {
                for (Cell cell : table.cells()) {
                    ids.add(cell.id());
                    ids(cell.content(), ids);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<PageContent>> pages() {
        return Combinators.combine(
                        words().list().ofMaxSize(25), segments().list().ofMaxSize(20))
                .as((words, lines) -> {
                    List<Glyph> glyphs = new ArrayList<>();
                    for (int i = 0; i < words.size(); i++) {
                        // A height of its own: the same word twice at one place would be boldness.
                        int height = 30 * (i + 1);
                        words.get(i).forEach(g -> glyphs.add(g.at(g.x(), g.y() + height, g.angle())));
                    }
                    List<Segment> segments = new ArrayList<>();
                    lines.forEach(segments::addAll);
                    return new PageParts(glyphs, segments);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> {
                    List<PageContent> pages = new ArrayList<>();
                    for (PageParts part : parts) {
                        pages.add(Glyphs.page(pages.size() + 1, part.glyphs(), part.segments()));
                    }
                    return pages;
                });
    }

    private record PageParts(List<Glyph> glyphs, List<Segment> segments) {}

    private Arbitrary<List<Glyph>> words() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars(LETTERS + "  ").ofMinLength(1).ofMaxLength(12);
        Arbitrary<Integer> x = Arbitraries.integers().between(0, 11).map(i -> i * 47);
        Arbitrary<Integer> y = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> angle = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(0)), net.jqwik.api.Tuple.of(1, Arbitraries.of(90, 270, 45)));
        Arbitrary<Ink> ink = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.just(Ink.VISIBLE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Ink.values())));
        return Combinators.combine(text, x, y, angle, ink)
                .as((t, atX, atY, a, i) -> Glyphs.text(t, atX, atY).stream()
                        .map(g -> new Glyph(g.text(), g.x(), g.y(), g.width(), g.size(), a, 0, i, TagTables.NONE))
                        .toList());
    }

    private Arbitrary<List<Segment>> segments() {
        Arbitrary<Double> at = Arbitraries.integers().between(0, 16).map(i -> i * 35.0);
        Arbitrary<List<Segment>> single = Combinators.combine(Arbitraries.of(true, false), at, at, at)
                .as((lying, where, from, to) ->
                        List.of(new Segment(lying, where, Math.min(from, to), Math.max(from, to))));
        Arbitrary<List<Segment>> table = Combinators.combine(
                        at,
                        at,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4))
                .as((x, y, columns, rows) -> {
                    double[] xs = new double[columns + 1];
                    double[] ys = new double[rows + 1];
                    for (int i = 0; i <= columns; i++) {
                        xs[i] = x + 70 * i;
                    }
                    for (int i = 0; i <= rows; i++) {
                        ys[i] = y + 35 * i;
                    }
                    return Glyphs.grid(xs, ys);
                });
        return Arbitraries.oneOf(single, table);
    }
}
