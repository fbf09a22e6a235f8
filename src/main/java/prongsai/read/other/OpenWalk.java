package prongsai.read.other;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.Line;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Walks paragraphs, lists and tables of one story of an OpenDocument (body, cell, text box, note) in reading order. */
final class OpenWalk {
    private final Shared file;
    private final List<RawBlock> out = new ArrayList<>();
    private Optional<OpenLists.Place> list = Optional.empty();
    /** The item whose first paragraph has not come yet. */
    private Optional<Xml> item = Optional.empty();

    OpenWalk(Shared file) {
        this.file = file;
    }

    /**
     * What all stories of a document share.
     *
     * @param deletions text of tracked deletions by their id
     * @param forms form controls by their id
     * @param parts formulas and other documents inside this one, by path
     */
    record Shared(
            OpenStyles styles, OpenLists lists, Map<String, Xml> deletions, Map<String, Xml> forms, OpenParts parts) {}

    /** The blocks of elements. */
    static List<RawBlock> walk(List<Xml> elements, Shared file) {
        OpenWalk walk = new OpenWalk(file);
        elements.forEach(walk::block);
        return walk.out;
    }

    /** Their words alone, a line a paragraph. */
    static String words(List<Xml> elements, Shared file) {
        // Lists that do not show must not count.
        Shared apart = new Shared(file.styles, new OpenLists(file.styles), file.deletions, file.forms, file.parts);
        return String.join(
                "\n",
                walk(elements, apart).stream()
                        .map(RawBlock::words)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private void block(Xml element) {
        switch (element.name()) {
            case "text:p", "text:h" -> paragraph(element);
            case "text:list" -> list(element);
            case "table:table" -> out.addAll(OpenTable.walk(element, file));
            case "text:section" -> section(element);
            case "text:change" -> change(element).ifPresent(out::add);
            case "draw:frame", "draw:g", "draw:control", "draw:custom-shape", "draw:rect", "draw:text-box" -> {
                Line line = new Line();
                new OpenRuns(file, line, "").walk(List.of(element), "");
                out.add(new RawBlock.Para(line.words(), Style.BODY, line.links(), line.images()));
                out.addAll(line.behind());
            }
            case "office:annotation" -> out.add(comment(element, file));
            case "text:tracked-changes",
                    "office:forms",
                    "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "table:calculation-settings" -> {}
            default -> {
                // The sources of indexes say how they are made, not what stands in them.
                if (!element.name().endsWith("-source")) {
                    element.children().forEach(this::block);
                }
            }
        }
    }

    /** Deleted text at the place where it stood. */
    private Optional<RawBlock> change(Xml element) {
        return Optional.ofNullable(file.deletions.remove(
                        element.attribute("text:change-id").orElse("")))
                .map(deletion -> new RawBlock.Out("deleted-revision", words(deletion.children(), file)));
    }

    static RawBlock comment(Xml annotation, Shared file) {
        return new RawBlock.Out(
                "comment",
                words(
                        annotation.children().stream()
                                .filter(child -> child.is("text:p") || child.is("text:list"))
                                .toList(),
                        file));
    }

    private void section(Xml section) {
        boolean hidden = section.attribute("text:display")
                        .filter("none"::equals)
                        .isPresent()
                || section.attribute("text:is-hidden").filter("true"::equals).isPresent();
        if (hidden) {
            out.add(new RawBlock.Out("hidden-text", words(section.children(), file)));
        } else {
            section.children().forEach(this::block);
        }
    }

    private void list(Xml element) {
        Optional<OpenLists.Place> outer = list;
        Optional<Xml> outerItem = item;
        list = Optional.of(file.lists.enter(element, outer));
        for (Xml child : element.children()) {
            item = child.is("text:list-item") ? Optional.of(child) : Optional.empty();
            child.children().forEach(this::block);
        }
        list = outer;
        // The item around is no longer at its first paragraph.
        item = Optional.empty();
        if (outer.isPresent() && outerItem.isPresent()) {
            item = outerItem.filter(
                    around -> around.children().stream().allMatch(child -> !child.is("text:p") && !child.is("text:h")));
        }
    }

    private void paragraph(Xml element) {
        String style = element.attribute("text:style-name").orElse("");
        boolean hidden = file.styles.hidden("paragraph", style)
                || element.below("text:hidden-paragraph")
                        .anyMatch(field -> field.attribute("text:is-hidden")
                                .filter("true"::equals)
                                .isPresent());
        Line line = new Line();
        OpenRuns runs = new OpenRuns(file, line, file.styles.font("paragraph", style));
        runs.walk(element.children(), hidden ? "hidden-text" : "");
        String mark = hidden ? "" : mark(element);
        String words = line.words();
        out.add(new RawBlock.Para(
                words.isEmpty() && mark.startsWith("•") ? "" : (mark + words).strip(),
                kind(element, style, mark),
                line.links(),
                line.images()));
        out.addAll(line.behind());
    }

    private String mark(Xml element) {
        if (list.isPresent()) {
            Optional<Xml> first = item;
            item = Optional.empty();
            return first.map(found -> file.lists.mark(list.get(), found)).orElse("");
        }
        boolean plain =
                element.attribute("text:is-list-header").filter("true"::equals).isPresent();
        OptionalInt level = element.numberAttribute("text:outline-level");
        OptionalInt start = element.numberAttribute("text:start-value");
        return element.is("text:h") && !plain && level.isPresent()
                ? file.lists.heading(level.getAsInt() - 1, start)
                : "";
    }

    private Style kind(Xml element, String style, String mark) {
        List<String> names = file.styles.names(style);
        if (element.is("text:h") || names.contains("title")) {
            return Style.HEADING;
        }
        if (names.contains("caption")) {
            return Style.CAPTION;
        }
        return list.isPresent() || !mark.isEmpty() ? Style.LIST : Style.BODY;
    }
}
