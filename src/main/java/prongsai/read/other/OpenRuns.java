package prongsai.read.other;

import java.util.List;
import java.util.Optional;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.Line;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;
import prongsai.read.glyph.SymbolFonts;

/** Walks what stands inside one paragraph of an OpenDocument. */
final class OpenRuns {
    private static final int MOST_SPACES = 1000;

    private final OpenWalk.Shared file;
    private final Line line;
    private String font;
    /** The state of the tick box control around, until its picture comes. */
    private Optional<String> box = Optional.empty();

    OpenRuns(OpenWalk.Shared file, Line line, String font) {
        this.file = file;
        this.line = line;
        this.font = font;
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
            case Xml.TEXT -> say(element, collapsed(element.text()), reason);
            case "text:s" ->
                say(
                        element,
                        " ".repeat(Math.clamp(element.numberAttribute("text:c").orElse(1), 0, MOST_SPACES)),
                        reason);
            case "text:tab" -> {
                if (reason.isEmpty()) {
                    line.tab(element);
                }
            }
            case "text:line-break" -> say(element, "\n", reason);
            case "text:span" -> span(element, reason);
            case "text:a", "draw:a" -> {
                int from = line.length();
                walk(element.children(), reason);
                element.attribute("xlink:href")
                        .filter(url -> reason.isEmpty() && !url.startsWith("#") && !url.isBlank())
                        .ifPresent(url -> line.link(from, url));
            }
            case "text:ruby" -> {
                walk(element.at("text:ruby-base").children(), reason);
                say(element, "(", reason);
                walk(element.at("text:ruby-text").children(), reason);
                say(element, ")", reason);
            }
            case "text:note" ->
                anchor(styled(OpenWalk.walk(element.at("text:note-body").children(), file), Style.FOOTNOTE), reason);
            case "office:annotation" -> line.anchor(List.of(OpenWalk.comment(element, file)));
            case "text:change" ->
                Optional.ofNullable(file.deletions()
                                .remove(element.attribute("text:change-id").orElse("")))
                        .ifPresent(deletion -> line.anchor(List.of(
                                new RawBlock.Out("deleted-revision", OpenWalk.words(deletion.children(), file)))));
            case "text:hidden-text" -> {
                boolean hidden = element.attribute("text:is-hidden")
                        .filter("true"::equals)
                        .isPresent();
                say(
                        element,
                        element.attribute("text:string-value").orElse(""),
                        hidden && reason.isEmpty() ? "hidden-text" : reason);
            }
            case "text:hidden-paragraph", "svg:title", "svg:desc", "office:event-listeners", "loext:listener" -> {}
            case "text:placeholder" -> walk(element.children(), reason.isEmpty() ? "placeholder" : reason);
            case "loext:content-control" -> control(element, reason);
            case "field:fieldmark" -> fieldmark(element, reason);
            case "draw:control" -> form(element, reason);
            case "draw:frame" -> frame(element, reason);
            case "draw:text-box" -> anchor(styled(OpenWalk.walk(element.children(), file), Style.TEXT_BOX), reason);
            case "draw:custom-shape",
                    "draw:rect",
                    "draw:ellipse",
                    "draw:line",
                    "draw:polygon",
                    "draw:path",
                    "draw:connector",
                    "draw:caption" ->
                anchor(
                        styled(
                                OpenWalk.walk(
                                        element.children().stream()
                                                .filter(child -> child.is("text:p") || child.is("text:list"))
                                                .toList(),
                                        file),
                                Style.TEXT_BOX),
                        reason);
            default -> walk(element.children(), reason);
        }
    }

    private static List<RawBlock> styled(List<RawBlock> blocks, Style style) {
        return blocks.stream()
                .map(block -> block instanceof RawBlock.Para para ? para.withStyle(style) : block)
                .toList();
    }

    /** White space in the file counts as one space; more of it stands in {@code text:s}. */
    private static String collapsed(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ");
    }

    private void span(Xml span, String reason) {
        String style = span.attribute("text:style-name").orElse("");
        String outer = font;
        String own = file.styles().font("text", style);
        font = own.isEmpty() ? font : own;
        walk(span.children(), reason.isEmpty() && file.styles().hidden("text", style) ? "hidden-text" : reason);
        font = outer;
    }

    private void control(Xml control, String reason) {
        boolean prompt = is(control, "loext:showing-place-holder");
        if (is(control, "loext:checkbox")) {
            box = Optional.of(is(control, "loext:checked") ? SymbolFonts.TICKED : SymbolFonts.EMPTY);
        }
        walk(control.children(), prompt && box.isEmpty() && reason.isEmpty() ? "placeholder" : reason);
        if (box.isPresent()) {
            say(control, "", reason);
        }
    }

    private static boolean is(Xml element, String attribute) {
        return element.attribute(attribute).filter("true"::equals).isPresent();
    }

    /** A form field of Word. */
    private void fieldmark(Xml mark, String reason) {
        String kind = mark.attribute("field:type").orElse("");
        if (kind.endsWith("FORMCHECKBOX")) {
            boolean ticked =
                    parameter(mark, "Checkbox_Checked").filter("true"::equals).isPresent();
            say(mark, ticked ? SymbolFonts.TICKED : SymbolFonts.EMPTY, reason);
        } else if (kind.endsWith("FORMDROPDOWN")) {
            List<String> entries = mark.all("field:param")
                    .filter(p -> p.attribute("field:name")
                            .filter("Dropdown_ListEntry"::equals)
                            .isPresent())
                    .flatMap(p -> p.attribute("field:value").stream())
                    .toList();
            parameter(mark, "Dropdown_Selected")
                    .filter(chosen -> chosen.matches("\\d{1,4}"))
                    .map(Integer::parseInt)
                    .filter(chosen -> chosen < entries.size())
                    .ifPresent(chosen -> say(mark, entries.get(chosen), reason));
        } else {
            walk(mark.children(), reason);
        }
    }

    private static Optional<String> parameter(Xml mark, String name) {
        return mark.all("field:param")
                .filter(p -> p.attribute("field:name").filter(name::equals).isPresent())
                .flatMap(p -> p.attribute("field:value").stream())
                .findFirst();
    }

    /** A form control: a tick box with its label, or what a field holds. */
    private void form(Xml drawn, String reason) {
        Xml control = file.forms().getOrDefault(drawn.attribute("draw:control").orElse(""), Xml.NOTHING);
        switch (control.name()) {
            case "form:checkbox", "form:radio" -> {
                boolean ticked = control.attribute("form:current-state")
                        .or(() -> control.attribute("form:state"))
                        .filter("checked"::equals)
                        .or(() -> control.attribute("form:current-selected")
                                .or(() -> control.attribute("form:selected"))
                                .filter("true"::equals))
                        .isPresent();
                String label = control.attribute("form:label").orElse("").strip();
                say(
                        drawn,
                        (ticked ? SymbolFonts.TICKED : SymbolFonts.EMPTY) + (label.isEmpty() ? "" : " " + label),
                        reason);
            }
            case "form:text", "form:textarea", "form:combobox", "form:date", "form:formatted-text" ->
                say(
                        drawn,
                        control.attribute("form:current-value")
                                .or(() -> control.attribute("form:value"))
                                .orElse(""),
                        reason);
            case "form:fixed-text" -> say(drawn, control.attribute("form:label").orElse(""), reason);
            case "form:listbox" ->
                control.all("form:option")
                        .filter(option -> is(option, "form:current-selected"))
                        .forEach(option ->
                                say(drawn, option.attribute("form:label").orElse(""), reason));
            default -> {}
        }
    }

    /** A frame shows the first of its contents; the others are the same in other forms. */
    private void frame(Xml frame, String reason) {
        for (Xml content : frame.children()) {
            switch (content.name()) {
                case "draw:text-box" -> {
                    element(content, reason);
                    return;
                }
                case "draw:object" -> {
                    Optional<String> formula =
                            file.parts().formula(content.attribute("xlink:href").orElse(""));
                    if (formula.isPresent()) {
                        say(frame, formula.get(), reason);
                    } else {
                        line.image();
                    }
                    return;
                }
                case "draw:image", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" -> {
                    line.image();
                    return;
                }
                default -> {}
            }
        }
    }

    private void anchor(List<RawBlock> blocks, String reason) {
        if (reason.isEmpty()) {
            line.anchor(blocks);
        } else {
            blocks.forEach(block -> line.leave(reason, block.words()));
        }
    }

    private void say(Xml source, String words, String reason) {
        String said = drawn(words);
        if (box.isPresent() && (words.isEmpty() || !words.isBlank())) {
            String stripped = said.strip();
            said = box.get()
                    + (stripped.isEmpty() ? "" : stripped.substring(Character.charCount(stripped.codePointAt(0))));
            box = Optional.empty();
        }
        if (reason.isEmpty()) {
            line.add(source, said);
        } else {
            line.leave(reason, said);
        }
    }

    /** Letters of symbol fonts as what they draw. */
    private String drawn(String words) {
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
}
