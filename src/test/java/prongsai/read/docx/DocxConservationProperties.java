package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;
import prongsai.model.Table;

/** Every piece of text of a document stands in its blocks or in what was left out, once. */
class DocxConservationProperties {
    private static final Pattern WORD = Pattern.compile("ค(\\d+)จ");

    /** Writes a document of numbered words and remembers which of them a page shows. */
    private static final class Writer {
        private final Random random;
        private final Set<Integer> shown = new TreeSet<>();
        private final Set<Integer> left = new TreeSet<>();
        private final StringBuilder notes = new StringBuilder();
        private int words;
        private int noteIds;

        Writer(long seed) {
            random = new Random(seed);
        }

        private String word(boolean shows) {
            words++;
            (shows ? shown : left).add(words);
            return "ค" + words + "จ";
        }

        private boolean chance(int outOf) {
            return random.nextInt(outOf) == 0;
        }

        private String run(boolean shows) {
            return DocxFile.r(word(shows));
        }

        private String inline(boolean shows, int depth) {
            return switch (random.nextInt(depth > 2 ? 5 : 13)) {
                case 0 -> "<w:ins>" + run(shows) + "</w:ins>";
                case 1 -> "<w:del><w:r><w:delText>" + word(false) + "</w:delText></w:r></w:del>";
                case 2 -> "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word(false) + "</w:t></w:r>";
                case 3 -> "<w:smartTag><w:hyperlink>" + run(shows) + "</w:hyperlink></w:smartTag>";
                case 4 ->
                    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r>"
                            + "<w:fldChar w:fldCharType='separate'/></w:r>" + run(shows)
                            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
                case 5 -> DocxFile.sdt("", inline(shows, depth + 1) + inline(shows, depth + 1));
                case 6 -> {
                    String box = "<w:txbxContent>" + blocks(shows, depth + 1) + "</w:txbxContent>";
                    yield "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
                }
                case 7 -> {
                    noteIds++;
                    int id = noteIds;
                    notes.append("<w:footnote w:id='" + id + "'>" + DocxFile.p(word(shows)) + "</w:footnote>");
                    yield "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
                }
                default -> run(shows);
            };
        }

        private String paragraph(boolean shows, int depth) {
            StringBuilder inside = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                inside.append(inline(shows, depth));
            }
            String mark = chance(8) ? "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" : "";
            return "<w:p>" + mark + inside + "</w:p>";
        }

        String blocks(boolean shows, int depth) {
            StringBuilder blocks = new StringBuilder();
            for (int i = random.nextInt(depth == 0 ? 6 : 2); i >= 0; i--) {
                String block = depth < 3 && chance(3) ? table(shows, depth) : paragraph(shows, depth);
                blocks.append(chance(5) ? DocxFile.sdt("", block) : block);
            }
            return blocks.toString();
        }

        private String table(boolean shows, int depth) {
            int columns = 1 + random.nextInt(5);
            StringBuilder rows = new StringBuilder();
            // For each column the width of a cell above that may go on downwards, or 0.
            int[] open = new int[columns];
            for (int r = random.nextInt(4); r >= 0; r--) {
                boolean deleted = chance(10);
                StringBuilder cells = new StringBuilder();
                int[] next = new int[columns];
                for (int c = 0; c < columns; ) {
                    boolean goesOn = !deleted && open[c] > 0 && c + open[c] <= columns && chance(2);
                    int wide = goesOn ? open[c] : 1 + random.nextInt(columns - c);
                    boolean starts = !goesOn && chance(3);
                    String merge = goesOn ? "<w:vMerge/>" : starts ? "<w:vMerge w:val='restart'/>" : "";
                    next[c] = goesOn || starts ? wide : 0;
                    String content = goesOn
                            ? chance(3) ? DocxFile.p(word(false)) : "<w:p/>"
                            : blocks(shows && !deleted, depth + 1) + "<w:p/>";
                    String cell = DocxFile.tc("<w:gridSpan w:val='" + wide + "'/>" + merge, content);
                    cells.append(chance(5) ? DocxFile.sdt("", cell) : cell);
                    c += wide;
                }
                open = deleted ? open : next;
                String row = "<w:tr>" + (deleted ? "<w:trPr><w:del w:id='2'/></w:trPr>" : "") + cells + "</w:tr>";
                rows.append(chance(5) ? DocxFile.sdt("", row) : row);
            }
            return "<w:tbl>" + rows + "</w:tbl>";
        }

        Document read() {
            String body = blocks(true, 0);
            return DocxFile.body(body)
                    .with("footnotes", "w:footnotes", notes.toString())
                    .read();
        }
    }

    private static List<Integer> words(List<String> texts) {
        List<Integer> words = new ArrayList<>();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(Integer.parseInt(word.group(1)));
            }
        }
        words.sort(null);
        return words;
    }

    private static void collect(List<Block> blocks, List<String> texts, List<String> ids, List<Table> tables) {
        for (Block block : blocks) {
            ids.add(block.id());
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.raw());
                case Table table -> {
                    tables.add(table);
                    for (Cell cell : table.cells()) {
                        ids.add(cell.id());
                        collect(cell.content(), texts, ids, tables);
                    }
                }
            }
        }
    }

    @Property(tries = 400)
    void keeps_every_word_once(@ForAll long seed) {
        Writer writer = new Writer(seed);
        Document document = writer.read();
        List<String> texts = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        collect(document.blocks(), texts, ids, tables);
        assertThat(words(texts)).containsExactlyElementsOf(writer.shown);
        assertThat(words(document.dropped().stream().map(Dropped::text).toList()))
                .containsExactlyElementsOf(writer.left);
        document.dropped().forEach(dropped -> ids.add(dropped.id()));
        assertThat(ids).doesNotHaveDuplicates();
        tables.forEach(DocxConservationProperties::assertOneCellEachPlace);
    }

    private static void assertOneCellEachPlace(Table table) {
        Set<String> covered = new HashSet<>();
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    assertThat(covered.add(row + "/" + column)).as(cell.id()).isTrue();
                    assertThat(row).isLessThanOrEqualTo(table.rows());
                    assertThat(column).isLessThanOrEqualTo(table.columns());
                }
            }
        }
    }
}
