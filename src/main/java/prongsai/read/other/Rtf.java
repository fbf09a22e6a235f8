package prongsai.read.other;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.EdgeGrid;
import prongsai.read.block.Limit;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;
import prongsai.read.glyph.SymbolFonts;
import prongsai.read.other.RtfGroup.Goes;

/** RTF 1.9: text in any code page, list numbers as written, fields, tables with merged cells and tables in them. */
final class Rtf {
    private final RtfBytes bytes;
    private final DocumentLimits limits;
    private final Review review;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfLists lists = new RtfLists();
    private int written;
    /** The list of the current paragraph, 0 for none, and its level. */
    private int list;

    private int listLevel;
    private final RtfStyles styles = new RtfStyles();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>(List.of(new RtfStory()));
    private final RtfFields fields = new RtfFields();
    private final List<RawBlock> margins = new ArrayList<>();
    private RtfGroup group = new RtfGroup();

    private Rtf(byte[] bytes, DocumentLimits limits, Review review) {
        this.review = review;
        this.bytes = new RtfBytes(bytes);
        this.limits = limits;
    }

    static List<RawBlock> read(Path file, DocumentLimits limits, Review review) throws IOException {
        return new Rtf(Files.readAllBytes(file), limits, review).all();
    }

    private List<RawBlock> all() throws ReadException {
        while (bytes.hasMore()) {
            byte b = bytes.next();
            switch (b) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> text(fonts.decode(group.font, b, group.goes == Goes.TEXT));
            }
        }
        while (!groups.isEmpty()) {
            close();
        }
        List<RawBlock> blocks = new ArrayList<>(margins);
        blocks.addAll(stories.getLast().finish());
        return blocks;
    }

    private void open() throws ReadException {
        limits.hold(Limit.NESTING, groups.size(), "the file");
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        RtfGroup closed = group;
        group = groups.isEmpty() ? new RtfGroup() : groups.pop();
        if (closed.result) {
            fields.link(story());
        }
        if (closed.field) {
            fields.end().ifPresent(ticked -> story().say(ticked ? SymbolFonts.TICKED : SymbolFonts.EMPTY, reason()));
        }
        if (!closed.story.isEmpty() && stories.size() > 1) {
            deliver(closed.story, stories.pop().finish());
        }
    }

    private void deliver(String kind, List<RawBlock> blocks) {
        switch (kind) {
            case "page-header", "page-footer" -> {
                // Left and right pages have margins of their own, of the same text as a rule.
                RawBlock.Out margin = out(kind, blocks);
                if (!margins.contains(margin)) {
                    margins.add(margin);
                }
            }
            case "comment" -> story().anchor(List.of(out(kind, blocks)));
            case "note" -> story().anchor(styled(blocks, Style.FOOTNOTE));
            default -> story().anchor(styled(blocks, Style.TEXT_BOX));
        }
    }

    private static RawBlock.Out out(String reason, List<RawBlock> blocks) {
        return new RawBlock.Out(
                reason,
                blocks.stream()
                        .map(RawBlock::words)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private static List<RawBlock> styled(List<RawBlock> blocks, Style style) {
        return blocks.stream()
                .map(block -> block instanceof RawBlock.Para para ? para.withStyle(style) : block)
                .toList();
    }

    private RtfStory story() {
        return stories.getFirst();
    }

    private String reason() {
        return group.deleted ? "deleted-revision" : group.hidden ? "hidden-text" : "";
    }

    private void control() throws ReadException {
        if (bytes.atWord()) {
            word(bytes.word());
        } else if (bytes.hasMore()) {
            symbol((char) (bytes.next() & 0xFF));
        }
    }

    private void symbol(char c) throws ReadException {
        switch (c) {
            case '\'' -> coded(bytes.hex());
            case '*' -> group.starred = true;
            case '~' -> text(" ");
            case '_' -> text("-");
            case '-', '|', ':' -> {}
            case '\r', '\n' -> paragraph();
            default -> text(Character.toString(c));
        }
    }

    /** A character by its byte in the code page; below 0 for none. */
    private void coded(int code) throws ReadException {
        if (code < 0) {
            return;
        }
        // The text of a list's level holds the numbers of levels as bytes.
        text(
                group.goes == Goes.LIST_TEXT && code < ' '
                        ? Character.toString(code)
                        : fonts.decode(group.font, (byte) code, group.goes == Goes.TEXT));
    }

    private void word(RtfBytes.Word read) throws ReadException {
        String word = read.name();
        int value = read.value();
        if (group.starred) {
            group.starred = false;
            if (!RtfWords.STARRED.contains(word)) {
                group.goes = Goes.NOWHERE;
            }
        }
        if (group.goes == Goes.NOWHERE || RtfWords.UNREAD.contains(word)) {
            group.goes = Goes.NOWHERE;
            bytes.skip(word.equals("bin") ? value : 0);
            return;
        }
        destination(word, value);
        if (group.goes == Goes.STYLES) {
            styles.word(word, value);
            return;
        }
        if (group.goes == Goes.LISTS) {
            lists.word(word, value);
            return;
        }
        character(word, value, read.on());
        table(word, value);
    }

    private void destination(String word, int value) {
        switch (word) {
            case "fonttbl" -> group.goes = Goes.FONTS;
            case "stylesheet" -> group.goes = Goes.STYLES;
            case "listtable", "listoverridetable" -> group.goes = Goes.LISTS;
            case "leveltext" -> group.goes = group.goes == Goes.LISTS ? Goes.LIST_TEXT : group.goes;
            case "levelnumbers", "listname" -> group.goes = group.goes == Goes.LISTS ? Goes.NOWHERE : group.goes;
            case "fcharset" -> fonts.charset(group.font, value);
            case "ansicpg" -> fonts.page(value);
            case "deff" -> fonts.fallback(value);
            case "field" -> {
                group.field = true;
                fields.begin();
            }
            case "fldinst" -> group.goes = Goes.CODE;
            case "fldrslt" -> {
                group.goes = Goes.TEXT;
                group.result = true;
                fields.result(story().length());
            }
            case "formfield" -> group.goes = Goes.FORM;
            case "ffres" -> fields.state(value);
            case "ffdefres" -> fields.preset(value);
            case "pict" -> {
                group.goes = Goes.PICTURE;
                story().image();
            }
            case "bin" -> bytes.skip(value);
            case "header", "headerl", "headerr", "headerf" -> begin("page-header");
            case "footer", "footerl", "footerr", "footerf" -> begin("page-footer");
            case "footnote" -> begin("note");
            case "annotation" -> {
                review.comment();
                begin("comment");
            }
            case "shptxt" -> begin("box");
            case "sp" -> group.goes = Goes.NOWHERE;
            case "listtext", "pntext" -> story().listItem();
            default -> {}
        }
    }

    private void begin(String kind) {
        group.story = kind;
        group.goes = Goes.TEXT;
        group.inTable = false;
        group.depth = 0;
        stories.push(new RtfStory());
    }

    private void changed(boolean on) {
        if (on && group.goes == Goes.TEXT) {
            review.revision();
        }
    }

    private void character(String word, int value, boolean on) throws ReadException {
        switch (word) {
            case "f" -> group.font = value;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
                group.font = RtfFonts.DEFAULT;
            }
            case "v" -> group.hidden = on;
            case "deleted" -> {
                group.deleted = on;
                changed(on);
            }
            case "revised" -> changed(on);
            case "uc" -> group.skip = Math.clamp(value, 0, 10);
            case "u" -> unicode(value);
            case "tab" -> {
                if (group.goes == Goes.TEXT) {
                    story().tab();
                }
            }
            case "line", "page", "column", "lbr" -> text("\n");
            case "par", "sect" -> paragraph();
            case "s" -> group.heading = styles.heading(value);
            case "ls" -> list = value;
            case "ilvl" -> listLevel = value;
            case "pard" -> {
                list = 0;
                listLevel = 0;
                group.inTable = false;
                group.depth = 0;
                group.heading = false;
            }
            case "outlinelevel" -> group.heading = value < 9;
            default -> {
                if (RtfWords.CHARACTERS.containsKey(word)) {
                    text(RtfWords.CHARACTERS.getOrDefault(word, ""));
                }
            }
        }
    }

    private void table(String word, int value) {
        if (group.goes != Goes.TEXT) {
            return;
        }
        int depth = Math.max(1, group.tables());
        switch (word) {
            case "intbl" -> group.inTable = true;
            case "itap" -> group.depth = Math.max(0, value);
            case "cell" -> story().cell(1);
            case "nestcell" -> story().cell(Math.max(2, depth));
            case "row" -> story().row(1);
            case "nestrow" -> story().row(Math.max(2, depth));
            case "trowd" -> story().define(depth);
            case "trleft" -> story().rowLeft(depth, value);
            case "trhdr" -> story().header(depth);
            case "clvmgf" -> story().down(depth, EdgeGrid.Down.RESTART);
            case "clvmrg" -> story().down(depth, EdgeGrid.Down.CONTINUE);
            case "clmrg" -> story().joins(depth);
            case "cellx" -> story().edge(depth, value);
            default -> {}
        }
    }

    private void paragraph() {
        if (group.goes == Goes.TEXT) {
            if (list > 0 && !story().hasMark()) {
                story().mark(lists.mark(list, listLevel));
            }
            story().paragraph(group.tables(), group.heading);
        }
    }

    /** A character by its number; what stands for it in older readers is skipped. */
    private void unicode(int value) throws ReadException {
        int c = value < 0 ? value + 65536 : value;
        if (c > 0 && c <= 0xFFFF) {
            text(fonts.drawn(group.font, c));
        }
        bytes.skipCharacters(group.skip);
    }

    private void text(String words) throws ReadException {
        written += words.length();
        limits.hold(Limit.CHARACTERS, written, "the file");
        switch (group.goes) {
            case TEXT -> story().say(words, reason());
            case CODE -> fields.code(words);
            case STYLES -> styles.name(words);
            case LIST_TEXT -> lists.text(words);
            case FONTS -> fonts.name(group.font, words.replace(";", ""));
            default -> {}
        }
    }
}
