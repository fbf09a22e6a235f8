package prongsai.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import prongsai.read.html.HtmlBlocks.Block;
import prongsai.read.html.HtmlBlocks.Content;

/** Walks elements in reading order and writes lines and tables. One walk serves one page. */
final class HtmlWalk {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "head", "title", "meta", "link", "noscript", "datalist", "iframe");
    private static final Set<String> PICTURES = Set.of("img", "svg", "canvas", "object", "embed", "video", "picture");

    private final List<String> hidden = new ArrayList<>();
    private List<Block> out = new ArrayList<>();
    private LineBuffer line = new LineBuffer();
    private String mark = "";
    private int lists;
    private boolean heading;

    Content walk(Element body) {
        children(body);
        flush();
        return new Content(out, hidden);
    }

    /** What stands in one cell, apart from the text around the table. */
    List<Block> cell(Element cell) {
        List<Block> outer = out;
        LineBuffer outerLine = line;
        String outerMark = mark;
        int outerLists = lists;
        boolean outerHeading = heading;
        out = new ArrayList<>();
        line = new LineBuffer();
        mark = "";
        lists = 0;
        heading = false;
        children(cell);
        flush();
        List<Block> content = out;
        out = outer;
        line = outerLine;
        mark = outerMark;
        lists = outerLists;
        heading = outerHeading;
        return content;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (node) {
            case TextNode text -> text(text);
            case Element element -> element(element);
            default -> {}
        }
    }

    private void text(TextNode node) {
        Element parent = node.parent();
        if (parent != null && parent.closest("pre,textarea") != null) {
            line.addKept(node.getWholeText());
        } else {
            line.add(node.getWholeText());
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (hides(element)) {
            if (element.hasText()) {
                hidden.add(element.text().strip());
            }
            return;
        }
        if (PICTURES.contains(name)) {
            line.image();
            return;
        }
        switch (name) {
            case "br" -> line.lineBreak();
            case "input" -> input(element);
            case "a" -> link(element);
            case "ol", "ul", "menu", "dir" -> list(element);
            case "li" -> item(element, "");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "table" -> table(element);
            case "select" -> selection(element);
            case "rt" -> reading(element);
            case "rp" -> {}
            default -> plain(element);
        }
    }

    private void plain(Element element) {
        boolean block = element.isBlock() && !element.normalName().equals("label");
        if (block) {
            flush();
        }
        children(element);
        if (block) {
            flush();
        }
    }

    private void heading(Element element) {
        flush();
        boolean outer = heading;
        heading = true;
        children(element);
        flush();
        heading = outer;
    }

    private void list(Element list) {
        flush();
        lists++;
        ListMarks marks = new ListMarks(list);
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li") && !hides(item)) {
                item(item, marks.next(item));
            } else {
                node(child);
            }
        }
        flush();
        lists--;
    }

    private void item(Element item, String itsMark) {
        flush();
        lists++;
        mark = itsMark;
        children(item);
        flush();
        mark = "";
        lists--;
    }

    private void input(Element input) {
        switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> line.add(input.hasAttr("checked") ? "☑" : "☐");
            case "hidden", "password", "file" -> {}
            case "image" -> line.image();
            default -> line.add(input.attr("value"));
        }
    }

    private void selection(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        if (chosen != null) {
            line.add(chosen.text());
        }
    }

    /** What stands above a word comes behind it in brackets, as {@code rp} has it where it is written. */
    private void reading(Element element) {
        line.add("(");
        children(element);
        line.add(")");
    }

    private void link(Element anchor) {
        String url = anchor.attr("href").strip();
        int from = line.length();
        children(anchor);
        String scheme = url.toLowerCase(Locale.ROOT);
        if (!url.isEmpty() && !url.startsWith("#") && !scheme.startsWith("javascript:")) {
            line.link(from, url);
        }
    }

    private void table(Element table) {
        flush();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            plain(caption);
        }
        HtmlGrid.of(table, this::cell).ifPresent(out::add);
    }

    private void flush() {
        List<Block> taken = line.take(mark, lists > 0, heading);
        if (!taken.isEmpty()) {
            out.addAll(taken);
            mark = "";
        }
    }

    private static boolean hides(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s", "")
                        .matches(".*(?:display:none|visibility:hidden|mso-hide:all).*");
    }
}
