package prongsai.read.docx;

import java.util.List;
import java.util.Optional;
import prongsai.read.block.FieldCode;
import prongsai.read.block.Line;
import prongsai.read.block.Origin;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;
import prongsai.read.glyph.SymbolFonts;

/** Walks what stands inside one paragraph. */
final class RunWalk {
    private final BlockWalk blocks;
    private final Line line;
    private final String paragraphStyle;

    RunWalk(BlockWalk blocks, Line line, String paragraphStyle) {
        this.blocks = blocks;
        this.line = line;
        this.paragraphStyle = paragraphStyle;
    }

    /**
     * Walks elements.
     *
     * @param reason why their text is left out; empty where it shows
     */
    void walk(List<Xml> elements, String reason) {
        elements.forEach(element -> element(element, reason));
    }

    private void element(Xml element, String reason) {
        switch (element.name()) {
            case "w:r" -> run(element, reason);
            case "w:hyperlink" -> {
                int from = line.length();
                walk(element.children(), reason);
                if (reason.isEmpty()) {
                    address(element).ifPresent(url -> line.link(from, url));
                }
            }
            case "w:fldSimple" -> {
                int from = line.length();
                walk(element.children(), reason);
                if (reason.isEmpty()) {
                    element.attribute("w:instr").flatMap(FieldCode::url).ifPresent(url -> line.link(from, url));
                }
            }
            case "w:sdt" ->
                blocks.control(element, () -> walk(element.at("w:sdtContent").children(), reason), this::boxAlone);
            case "w:ins", "w:moveTo" -> {
                blocks.story().file().review().revision();
                walk(element.children(), reason);
            }
            case "w:del", "w:moveFrom" -> {
                blocks.story().file().review().revision();
                walk(element.children(), "deleted-revision");
            }
            case "mc:AlternateContent" -> walk(BlockWalk.alternative(element), reason);
            case "m:t" -> say(element, element.text(), reason);
            case "m:oMath" -> say(element, Formula.words(element), reason);
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr" -> {}
            default -> walk(element.children(), reason);
        }
    }

    private Optional<String> address(Xml hyperlink) {
        String anchor = hyperlink.attribute("w:anchor").map(a -> "#" + a).orElse("");
        return hyperlink
                .attribute("r:id")
                .flatMap(id -> blocks.story().address(id))
                .map(url -> url + anchor);
    }

    private void run(Xml run, String reason) {
        Xml properties = run.at("w:rPr");
        String own = reason.isEmpty() ? reason(properties) : reason;
        run.children().forEach(piece -> piece(piece, properties, own));
    }

    private String reason(Xml properties) {
        Styles styles = blocks.story().file().styles();
        if (styles.hidden(properties, paragraphStyle)) {
            return "hidden-text";
        }
        boolean prompt = blocks.prompting()
                && properties
                        .val("w:rStyle")
                        .filter(style -> styles.name(style).equals("placeholder text"))
                        .isPresent();
        return prompt ? "placeholder" : "";
    }

    private void piece(Xml piece, Xml properties, String reason) {
        switch (piece.name()) {
            case "w:t" -> say(piece, drawn(text(piece), properties), reason);
            case "w:delText" -> say(piece, text(piece), reason.isEmpty() ? "deleted-revision" : reason);
            case "w:instrText" -> blocks.fields().code(piece.text());
            case "w:fldChar" -> say(piece, blocks.fields().mark(piece, line), reason);
            case "w:tab", "w:ptab" -> gap(piece, reason);
            case "w:br", "w:cr" -> say(piece, "\n", reason);
            case "w:noBreakHyphen" -> say(piece, "-", reason);
            case "w:sym" -> say(piece, symbol(piece), reason);
            case "w:footnoteReference", "w:endnoteReference" -> {
                String kind = piece.is("w:footnoteReference") ? "w:footnote" : "w:endnote";
                Story.Shared file = blocks.story().file();
                anchor(piece, file.notes().take(kind, piece.attribute("w:id").orElse(""), file), reason);
            }
            case "w:commentReference" ->
                line.anchor(blocks.story()
                        .file()
                        .notes()
                        .comment(
                                piece.attribute("w:id").orElse(""),
                                blocks.story().file()));
            case "w:ruby" -> {
                walk(piece.at("w:rubyBase").children(), reason);
                say(piece, "(", reason);
                walk(piece.at("w:rt").children(), reason);
                say(piece, ")", reason);
            }
            case "w:subDoc" -> blocks.story().file().review().unread();
            case "w:drawing", "w:pict", "w:object" -> {
                Graphics graphics = new Graphics(blocks, line);
                graphics.walk(piece);
                anchor(piece, graphics.found(), reason);
            }
            case "mc:AlternateContent" ->
                BlockWalk.alternative(piece).forEach(chosen -> piece(chosen, properties, reason));
            case "w:rPr", "w:delInstrText", "w:softHyphen" -> {}
            default -> walk(piece.children(), reason);
        }
    }

    /** The text of an element: Word keeps the blanks at its ends only where it says so. */
    private static String text(Xml element) {
        return element.attribute("xml:space").filter("preserve"::equals).isPresent()
                ? element.text().replaceAll("[\\t\\r\\n]", " ")
                : element.text().strip().replaceAll("[\\t\\r\\n]", " ");
    }

    /** The text with the letters of symbol fonts as what they draw. */
    private String drawn(String words, Xml properties) {
        String font = blocks.story().file().styles().font(properties, paragraphStyle);
        boolean symbolic = SymbolFonts.isSymbolic(font);
        if (!symbolic && words.chars().noneMatch(c -> c >= 0xF020 && c <= 0xF0FF)) {
            return words;
        }
        StringBuilder drawn = new StringBuilder();
        words.codePoints().forEach(c -> {
            boolean picture = symbolic || (c >= 0xF020 && c <= 0xF0FF);
            Optional<String> unicode = picture ? SymbolFonts.draw(font, c) : Optional.empty();
            drawn.append(unicode.orElseGet(() -> Character.toString(c)));
        });
        return drawn.toString();
    }

    private static String symbol(Xml symbol) {
        String code = symbol.attribute("w:char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int character = Integer.parseInt(code, 16);
        return SymbolFonts.draw(symbol.attribute("w:font").orElse(""), character)
                .orElseGet(() -> Character.toString(character));
    }

    private void gap(Xml source, String reason) {
        if (!blocks.fields().shows(" ")) {
            return;
        }
        if (reason.isEmpty()) {
            line.tab(source);
        } else {
            line.leave(reason, " ");
        }
    }

    private void say(Xml source, String words, String reason) {
        if (words.isEmpty() || !blocks.fields().shows(words)) {
            return;
        }
        String said = words.isBlank() ? words : boxed(words);
        if (reason.isEmpty()) {
            line.add(source, said);
        } else {
            line.leave(reason, said);
        }
    }

    /** The first picture inside a tick box control is drawn by the control's state. */
    private String boxed(String words) {
        Optional<String> box = blocks.takeBox();
        if (box.isEmpty()) {
            return words;
        }
        String stripped = words.strip();
        return box.get() + stripped.substring(Character.charCount(stripped.codePointAt(0)));
    }

    /** The box of a control that holds no picture. */
    void boxAlone() {
        blocks.takeBox().ifPresent(box -> line.add(Xml.NOTHING, box));
    }

    private void anchor(Xml at, List<RawBlock> anchored, String reason) {
        if (reason.isEmpty()) {
            line.anchor(anchored.stream()
                    .map(block -> block.from(Origin.of(at.at())))
                    .toList());
        } else {
            line.leave(reason, BlockWalk.words(anchored));
        }
    }
}
