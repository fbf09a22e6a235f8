package prongsai.read.other;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.FieldCode;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;
import prongsai.read.glyph.SymbolFonts;

/** The text of one range of a Word 97 document: its control characters, fields, symbols and what is left out. */
final class OldRuns {
    /** The reference to a footnote or endnote. */
    private static final char NOTE = 0x02;
    /** The anchor of a floating shape. */
    private static final char FLOATING = 0x08;

    private final HWPFDocument document;
    private final PicturesTable pictures;
    private final OldThai thai;
    private final Review review;
    private final IntFunction<List<RawBlock>> notes;
    private final List<RawBlock> anchored = new ArrayList<>();
    private final List<RawBlock> out;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<RawBlock.Out> left = new ArrayList<>();
    private String mark = "";
    private Style style = Style.BODY;
    private int images;

    /**
     * @param thai what its bytes mean
     * @param review where tracked changes are counted
     * @param notes the blocks of the note that a character of the document refers to, by its place
     */
    OldRuns(HWPFDocument document, OldThai thai, List<RawBlock> out, Review review, IntFunction<List<RawBlock>> notes) {
        this.thai = thai;
        this.review = review;
        this.notes = notes;
        this.document = document;
        this.pictures = document.getPicturesTable();
        this.out = out;
    }

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
        private int from;
    }

    /** Starts a paragraph. */
    void begin(String itsMark, Style itsStyle) {
        mark = itsMark;
        style = itsStyle;
    }

    /** Ends a paragraph and writes it. */
    void end() {
        // A code never runs over a paragraph: the field is broken, its text shows from here on.
        fields.removeIf(field -> !field.result);
        fields.forEach(field -> field.from = 0);
        String words = text.toString().strip();
        out.add(new RawBlock.Para(words.isEmpty() ? mark.strip() : mark + words, style, links, images));
        out.addAll(left);
        out.addAll(anchored);
        anchored.clear();
        text.setLength(0);
        links.clear();
        left.clear();
        images = 0;
    }

    /** Takes a run. */
    void run(CharacterRun run) {
        String reason = run.isMarkedDeleted() ? "deleted-revision" : run.isVanished() ? "hidden-text" : "";
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            review.revision();
        }
        if (run.isSymbol()) {
            int symbol = run.getSymbolCharacter();
            String font = run.getSymbolFont().getMainFontName();
            say(SymbolFonts.draw(font, symbol).orElseGet(() -> Character.toString(symbol)), reason);
            return;
        }
        if (pictures.hasPicture(run)) {
            images++;
            return;
        }
        String font = run.getFontName() == null ? "" : run.getFontName();
        String letters = thai.read(font, run.text(), run.getStartOffset());
        for (int i = 0; i < letters.length(); i = letters.offsetByCodePoints(i, 1)) {
            if (letters.charAt(i) == FLOATING && floatingPicture(run.getStartOffset() + i)) {
                images++;
            }
            if (letters.charAt(i) == NOTE) {
                anchored.addAll(notes.apply(run.getStartOffset() + i));
            }
            character(letters.codePointAt(i), font, reason);
        }
    }

    /** Whether the anchor of a floating shape at a place is that of a picture. */
    private boolean floatingPicture(int position) {
        try {
            OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
            return drawing != null && drawing.getPictureData() != null;
        } catch (RuntimeException e) {
            // The drawing layer of a damaged file says nothing; the text is still there.
            return false;
        }
    }

    private void character(int c, String font, String reason) {
        switch (c) {
            case 0x13 -> fields.push(new Field());
            case 0x14 -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                    fields.peek().from = text.length();
                }
            }
            case 0x15 -> {
                if (!fields.isEmpty()) {
                    Field field = fields.pop();
                    FieldCode.url(field.code.toString())
                            .filter(url -> field.result)
                            .ifPresent(url -> links.add(new Link(
                                    text.substring(Math.min(field.from, text.length()))
                                            .strip(),
                                    url)));
                }
            }
            case 0x09 ->
                say(text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : " ", reason);
            case 0x0B, 0x0C -> say("\n", reason);
            case 0x1E -> say("-", reason);
            case 0xA0 -> say(" ", reason);
            default -> {
                // The rest below 0x20 are marks of cells and paragraphs and anchors of notes, comments and floating
                // shapes.
                if (c >= 0x20) {
                    boolean symbolic = SymbolFonts.isSymbolic(font) || (c >= 0xF020 && c <= 0xF0FF);
                    String plain = Character.toString(c);
                    say(symbolic ? SymbolFonts.draw(font, c).orElse(plain) : plain, reason);
                }
            }
        }
    }

    private void say(String words, String reason) {
        if (!fields.isEmpty() && !fields.peek().result) {
            fields.peek().code.append(words);
        } else if (fields.stream().allMatch(field -> field.result)) {
            if (reason.isEmpty()) {
                text.append(words);
            } else if (!left.isEmpty() && left.getLast().reason().equals(reason)) {
                left.add(new RawBlock.Out(reason, left.removeLast().text() + words));
            } else {
                left.add(new RawBlock.Out(reason, words));
            }
        }
    }
}
