package prongsai.annotate.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.annotate.docx.Markup.Element;

/** The comments of a Word file: its own, and ours behind them. */
final class CommentsPart {
    private static final String AUTHOR = "โปร่งใส";
    private static final String INITIALS = "ปส";
    /** There on every Windows and Mac, with Thai letters of the size that its points say. */
    private static final String FONT = "Tahoma";
    /** Half points. */
    private static final int SIZE = 20;

    private final Markup part;
    private final Names names;
    private final StringBuilder added = new StringBuilder();

    private CommentsPart(Markup part) {
        this.part = part;
        this.names = Names.of(part);
    }

    /** Behind the comments of a file. */
    static CommentsPart behind(Markup existing) {
        return new CommentsPart(existing);
    }

    /**
     * In a file that has none.
     *
     * @param namespace of WordprocessingML as the file has it, transitional or strict
     */
    static CommentsPart fresh(String namespace) {
        return new CommentsPart(Markup.of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<w:comments xmlns:w=\"" + namespace + "\"></w:comments>"));
    }

    /**
     * The number after the highest that a comment bears, in this part or in the text.
     *
     * @param main the main part
     */
    int nextId(Markup main) {
        return Math.max(highest(part), highest(main)) + 1;
    }

    private static int highest(Markup markup) {
        String id = Names.of(markup).prefix() + "id";
        return IntStream.range(1, markup.size())
                .mapToObj(markup::element)
                .filter(element -> element.local().startsWith("comment"))
                .map(element -> markup.attribute(element, id))
                .flatMap(Optional::stream)
                .filter(number -> number.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(-1);
    }

    /**
     * Adds a comment.
     *
     * @param lines a paragraph each, the first one bold
     */
    void add(int id, List<String> lines) {
        String w = names.prefix();
        added.append("<").append(w).append("comment").append(names.declared());
        added.append(attribute("id", String.valueOf(id)))
                .append(attribute("author", AUTHOR))
                .append(attribute("initials", INITIALS))
                .append(">");
        for (int i = 0; i < lines.size(); i++) {
            String mark = i == 0 ? run(true, "<" + w + "annotationRef/>") : "";
            String words = "<" + w + "t xml:space=\"preserve\">" + Markup.escaped(lines.get(i)) + "</" + w + "t>";
            added.append("<").append(w).append("p>").append(mark).append(run(i == 0, words));
            added.append("</").append(w).append("p>");
        }
        added.append("</").append(w).append("comment>");
    }

    byte[] bytes() {
        Element root = part.root();
        return part.with(List.of(part.append(root, added.toString())));
    }

    /** A run set in a complex script and in Thai, so that Word neither shrinks it nor spells it as English. */
    private String run(boolean bold, String content) {
        String w = names.prefix();
        String fonts = List.of("ascii", "hAnsi", "eastAsia", "cs").stream()
                .map(kind -> attribute(kind, FONT))
                .collect(Collectors.joining());
        return "<" + w + "r><" + w + "rPr>"
                + "<" + w + "rFonts" + fonts + "/>"
                + (bold ? "<" + w + "b/><" + w + "bCs/>" : "")
                + "<" + w + "sz" + attribute("val", String.valueOf(SIZE)) + "/>"
                + "<" + w + "szCs" + attribute("val", String.valueOf(SIZE)) + "/>"
                + "<" + w + "cs/>"
                + "<" + w + "lang" + attribute("val", "th-TH") + attribute("bidi", "th-TH") + "/>"
                + "</" + w + "rPr>" + content + "</" + w + "r>";
    }

    private String attribute(String name, String value) {
        return " " + names.prefix() + name + "=\"" + Markup.escaped(value) + "\"";
    }
}
