package prongsai.read.other;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import prongsai.model.FileStatus;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.EdgeGrid;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;

/** Word 97 to 2003. */
final class OldWord {
    private static final int DEEPEST = 20;

    private final HWPFDocument document;
    private final Review review;
    private final OldNotes notes;
    private final OldThai thai;
    private final OldLists lists;

    private OldWord(HWPFDocument document, Review review) {
        this.document = document;
        this.review = review;
        this.notes = new OldNotes(document);
        this.thai = new OldThai(document);
        this.lists = new OldLists();
    }

    static List<RawBlock> read(Path file, DocumentLimits limits, Review review) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                HWPFDocument document = new HWPFDocument(in)) {
            return new OldWord(document, review).all();
        } catch (OldWordFileFormatException e) {
            throw new ReadException(FileStatus.UNSUPPORTED, "a document of Word 6 or 95: save it anew as .docx", e);
        }
    }

    private List<RawBlock> all() {
        List<RawBlock> blocks = new ArrayList<>(margins());
        blocks.addAll(blocks(document.getRange(), 0));
        blocks.addAll(styled(part(SubdocumentType.TEXTBOX, document.getMainTextboxRange()), Style.TEXT_BOX));
        notes.unasked().forEach(note -> blocks.addAll(styled(note, Style.FOOTNOTE)));
        for (RawBlock comment : styled(part(SubdocumentType.ANNOTATION, document.getCommentsRange()), Style.BODY)) {
            if (!comment.words().isBlank()) {
                blocks.add(new RawBlock.Out("comment", comment.words()));
                review.comment();
            }
        }
        return blocks;
    }

    /** A part of the document, or nothing where it holds no character: the library's range is then one beyond the end. */
    private @Nullable Range part(SubdocumentType type, @Nullable Range range) {
        return document.getFileInformationBlock().getSubdocumentTextStreamLength(type) > 0 ? range : null;
    }

    private List<RawBlock> margins() {
        List<RawBlock> margins = new ArrayList<>();
        if (document.getHeaderStoryRange() == null) {
            return margins;
        }
        HeaderStories stories = new HeaderStories(document);
        texts(stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader())
                .forEach(text -> margins.add(new RawBlock.Out("page-header", text)));
        texts(stories.getFirstFooter(), stories.getOddFooter(), stories.getEvenFooter())
                .forEach(text -> margins.add(new RawBlock.Out("page-footer", text)));
        return margins;
    }

    /** Distinct texts of stories, which the library leaves {@code null} where a document has none. */
    private static Set<String> texts(@Nullable String... stories) {
        Set<String> texts = new LinkedHashSet<>();
        for (String story : stories) {
            if (story != null) {
                texts.add(plain(story));
            }
        }
        return texts;
    }

    private static String plain(String text) {
        return Range.stripFields(text)
                .replaceAll("[\\r\\u0007]", "\n")
                .replaceAll("[\\x00-\\x09\\x0B-\\x1F]", "")
                .strip();
    }

    private List<RawBlock> styled(@Nullable Range range, Style style) {
        if (range == null) {
            return List.of();
        }
        return blocks(range, 0).stream()
                .map(block -> block instanceof RawBlock.Para para ? para.withStyle(style) : block)
                .toList();
    }

    /**
     * The blocks of a range.
     *
     * @param level how many tables are around it
     */
    private List<RawBlock> blocks(Range range, int level) {
        List<RawBlock> blocks = new ArrayList<>();
        OldRuns runs = new OldRuns(
                document,
                thai,
                blocks,
                review,
                position -> notes.at(position).stream()
                        .flatMap(note -> styled(note, Style.FOOTNOTE).stream())
                        .toList());
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEEPEST) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs());
                continue;
            }
            runs.begin(lists.mark(paragraph), kind(paragraph));
            for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
                CharacterRun run = paragraph.getCharacterRun(r);
                runs.run(run);
            }
            runs.end();
            i++;
        }
        return blocks;
    }

    private RawBlock.Grid table(Table table) {
        EdgeGrid grid = new EdgeGrid();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<EdgeGrid.Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<RawBlock> content = blocks(cell, table.getTableLevel());
                int right = cell.getLeftEdge() + Math.max(0, cell.getWidth());
                if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                    EdgeGrid.Cell first = cells.removeLast();
                    List<RawBlock> joined = new ArrayList<>(first.content());
                    joined.addAll(content);
                    cells.add(new EdgeGrid.Cell(first.left(), right, first.down(), joined));
                } else {
                    cells.add(new EdgeGrid.Cell(cell.getLeftEdge(), right, down(cell), content));
                }
            }
            grid.row(cells, row.isTableHeader());
        }
        return grid.grid();
    }

    private static EdgeGrid.Down down(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return EdgeGrid.Down.RESTART;
        }
        return cell.isVerticallyMerged() ? EdgeGrid.Down.CONTINUE : EdgeGrid.Down.NONE;
    }

    private Style kind(Paragraph paragraph) {
        // Level 9 is body text.
        if (paragraph.getLvl() < 9) {
            return Style.HEADING;
        }
        return paragraph.isInList() ? Style.LIST : Style.BODY;
    }
}
