package prongsai.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import prongsai.read.block.FieldCode;
import prongsai.read.block.Line;
import prongsai.read.block.Xml;
import prongsai.read.glyph.SymbolFonts;

/**
 * The fields that are open while a story is walked. A field's result may run over paragraphs, its code never does here:
 * a code that is not closed by the end of its paragraph is a broken field, and the text behind it shows.
 */
final class Fields {
    private final Deque<Frame> open = new ArrayDeque<>();

    private static final class Frame {
        private final StringBuilder code = new StringBuilder();
        private final boolean box;
        private boolean result;
        private int from;

        Frame(boolean box) {
            this.box = box;
        }
    }

    /**
     * A {@code w:fldChar}.
     *
     * @return what the field itself prints: the box of a legacy check box, the choice of a drop-down list, a symbol
     */
    String mark(Xml fieldChar, Line line) {
        switch (fieldChar.attribute("w:fldCharType").orElse("")) {
            case "begin" -> {
                Xml form = fieldChar.at("w:ffData");
                Optional<Xml> box = form.child("w:checkBox");
                open.push(new Frame(box.isPresent()));
                return box.map(Fields::box).orElseGet(() -> choice(form.at("w:ddList")));
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                    open.peek().from = line.length();
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    Frame closed = open.pop();
                    if (closed.result) {
                        FieldCode.url(closed.code.toString()).ifPresent(url -> line.link(closed.from, url));
                    } else if (!closed.box) {
                        return FieldCode.shown(closed.code.toString());
                    }
                }
            }
            default -> {}
        }
        return "";
    }

    /** Words of the innermost field's code. */
    void code(String words) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().code.append(words);
        }
    }

    /** Whether text shows here: not inside the code of an outer field, not the picture of a legacy check box. */
    boolean shows(String words) {
        boolean inner = true;
        for (Frame frame : open) {
            if (!inner && !frame.result) {
                return false;
            }
            if (frame.box && frame.result && words.strip().matches("[☐☑☒]")) {
                return false;
            }
            inner = false;
        }
        return true;
    }

    /** Closes what a paragraph must close, and gives it its share of links that go on. */
    void endParagraph(Line line) {
        List<Frame> kept = new ArrayList<>();
        for (Frame frame : open) {
            if (frame.result) {
                kept.add(frame);
                if (line.length() > frame.from) {
                    FieldCode.url(frame.code.toString()).ifPresent(url -> line.link(frame.from, url));
                }
                frame.from = 0;
            }
        }
        open.clear();
        open.addAll(kept);
    }

    private static String box(Xml box) {
        boolean ticked =
                box.toggle("w:checked").or(() -> box.toggle("w:default")).orElse(false);
        return ticked ? SymbolFonts.TICKED : SymbolFonts.EMPTY;
    }

    private static String choice(Xml list) {
        List<Xml> entries = list.all("w:listEntry").toList();
        int chosen = list.number("w:result").orElse(list.number("w:default").orElse(0));
        return chosen >= 0 && chosen < entries.size()
                ? entries.get(chosen).val().orElse("")
                : "";
    }
}
