package prongsai.annotate.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import prongsai.annotate.docx.Markup.Edit;
import prongsai.annotate.docx.Markup.Element;
import prongsai.read.docx.DocxAnchors.Point;
import prongsai.read.docx.DocxAnchors.Range;

/**
 * Comment ranges in the main part. A range begins and ends between runs; a run is split where words begin or end inside
 * it, its properties on both halves. A range that begins in something that cannot be split, or in which Word allows no
 * comment (a drawing, a formula, a control that shows a value kept elsewhere), goes around that.
 */
final class Marks {
    /** Elements of a paragraph that may hold runs and, between them, the ends of a range. */
    private static final Set<String> OPEN =
            Set.of("p", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml");
    /** Controls whose value is kept elsewhere, or which hold nothing but their value. */
    private static final Set<String> CLOSED =
            Set.of("dataBinding", "checkbox", "dropDownList", "comboBox", "date", "picture");

    private final Markup part;
    private final Names names;
    /** Marks by the place they go to: ends of ranges, then both ends of empty ranges, then beginnings. */
    private final TreeMap<Integer, Here> places = new TreeMap<>();

    private final Map<Integer, Element> split = new HashMap<>();
    /** What goes into paragraphs that are a single tag. */
    private final TreeMap<Integer, StringBuilder> filled = new TreeMap<>();

    Marks(Markup part) {
        this.part = part;
        this.names = Names.of(part);
    }

    /** What goes to one place, and how the run there is cut. */
    private static final class Here {
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();
        private String before = "";
        private String behind = "";
    }

    /** The cell that an element stands in, 0 outside tables. */
    int cell(int element) {
        List<Element> path = part.path(part.element(element));
        for (Element e : path.reversed()) {
            if (isWord(e, "tc")) {
                return e.number();
            }
        }
        return 0;
    }

    /** Whether a range can stand there: in a paragraph of the part. */
    boolean takes(Range range) {
        return unit(range.first()).isPresent() && unit(range.last()).isPresent();
    }

    /** Puts a comment around a range, which {@link #takes} must have allowed. */
    void around(int id, Range range) {
        Here start = before(range.first());
        start.starts.append(start(id));
        Here end = behind(range.last());
        end.ends.append(end(id));
    }

    /**
     * Puts a comment around all of a paragraph, or into the first paragraph of a cell.
     *
     * @return false where that element is neither, or has none
     */
    boolean whole(int id, int element) {
        Optional<Element> paragraph = paragraph(part.element(element));
        if (paragraph.isEmpty()) {
            return false;
        }
        if (paragraph.get().single()) {
            filled.computeIfAbsent(paragraph.get().number(), none -> new StringBuilder())
                    .append(start(id))
                    .append(end(id));
            return true;
        }
        List<Element> inside = part.children(paragraph.get());
        int from = !inside.isEmpty() && isWord(inside.getFirst(), "pPr")
                ? inside.getFirst().end()
                : paragraph.get().inside();
        if (from == paragraph.get().close()) {
            here(from).ends.append(start(id)).append(end(id));
        } else {
            here(from).starts.append(start(id));
            here(paragraph.get().close()).ends.append(end(id));
        }
        return true;
    }

    private Optional<Element> paragraph(Element element) {
        if (isWord(element, "p")) {
            return Optional.of(element);
        }
        if (!isWord(element, "tc")) {
            return Optional.empty();
        }
        for (int i = element.number() + 1; i < part.size() && part.element(i).start() < element.close(); i++) {
            Element inside = part.element(i);
            if (isWord(inside, "p") && cell(i) == element.number()) {
                return Optional.of(inside);
            }
        }
        return Optional.empty();
    }

    /** The first paragraph of the part, which every document has; empty for a broken one. */
    Optional<Integer> firstParagraph() {
        for (int i = 1; i < part.size(); i++) {
            if (isWord(part.element(i), "p")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The part with all marks. */
    byte[] bytes() {
        List<Edit> all = new ArrayList<>();
        filled.forEach((paragraph, marks) -> all.add(part.append(part.element(paragraph), marks.toString())));
        places.forEach(
                (place, here) -> all.add(new Edit(place, place, here.before + here.ends + here.starts + here.behind)));
        split.values().forEach(text -> all.addAll(preserved(text)));
        return part.with(all);
    }

    private String start(int id) {
        return "<" + names.prefix() + "commentRangeStart" + names.declared() + " " + names.prefix() + "id=\"" + id
                + "\"/>";
    }

    private String end(int id) {
        String w = names.prefix();
        return "<" + w + "commentRangeEnd" + names.declared() + " " + w + "id=\"" + id + "\"/><" + w + "r"
                + names.declared() + "><" + w + "commentReference " + w + "id=\"" + id + "\"/></" + w + "r>";
    }

    private Here here(int place) {
        return places.computeIfAbsent(place, none -> new Here());
    }

    private Here before(Point point) {
        Element unit = unit(point).orElseThrow();
        Element text = part.element(point.element());
        if (!cuttable(unit, text, point)) {
            return here(unit.start());
        }
        int offset = written(text, point.offset().orElse(0));
        if (offset > text.inside() && offset < text.close()) {
            return cutText(unit, text, offset);
        }
        boolean first = part.children(unit).stream()
                .filter(child -> !isWord(child, "rPr"))
                .findFirst()
                .filter(child -> child.number() == text.number())
                .isPresent();
        return first ? here(unit.start()) : cutRun(unit, text.start());
    }

    private Here behind(Point point) {
        Element unit = unit(point).orElseThrow();
        Element text = part.element(point.element());
        if (!cuttable(unit, text, point)) {
            return here(unit.end());
        }
        int offset = written(text, point.offset().orElse(0));
        if (offset > text.inside() && offset < text.close()) {
            return cutText(unit, text, offset);
        }
        boolean last = part.children(unit).getLast().number() == text.number();
        return last ? here(unit.end()) : cutRun(unit, text.end());
    }

    /** What a range end must stand beside: the outermost thing in the paragraph that is not open to it. */
    private Optional<Element> unit(Point point) {
        boolean inParagraph = false;
        for (Element element : part.path(part.element(point.element()))) {
            boolean open = OPEN.stream().anyMatch(name -> isWord(element, name));
            if (inParagraph && (!open || closed(element))) {
                return Optional.of(element);
            }
            inParagraph |= isWord(element, "p");
        }
        return Optional.empty();
    }

    private boolean closed(Element control) {
        return isWord(control, "sdt")
                && part.children(control).stream()
                        .filter(child -> isWord(child, "sdtPr"))
                        .flatMap(properties -> part.children(properties).stream())
                        .anyMatch(property -> CLOSED.contains(property.local()));
    }

    /** Whether a run may be cut at a text in it: directly in it, without sections of raw data. */
    private boolean cuttable(Element unit, Element text, Point point) {
        return point.offset().isPresent()
                && isWord(unit, "r")
                && isWord(text, "t")
                && text.parent() == unit.number()
                && part.written(text.inside(), text.close()).indexOf('<') < 0;
    }

    /** The offset in the part of a character of a text: a reference is one character, or two. */
    private int written(Element text, int characters) {
        int at = text.inside();
        int count = 0;
        while (count < characters && at < text.close()) {
            if (part.written(at, at + 1).equals("&")) {
                int end = at;
                while (!part.written(end, end + 1).equals(";")) {
                    end++;
                }
                count += supplementary(part.written(at + 1, end)) ? 2 : 1;
                at = end + 1;
            } else {
                // A line's end of two characters is read as one.
                at += part.written(at, at + 2).equals("\r\n") ? 2 : 1;
                count++;
            }
        }
        return at;
    }

    private static boolean supplementary(String reference) {
        if (!reference.startsWith("#")) {
            return false;
        }
        int c = reference.startsWith("#x") || reference.startsWith("#X")
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        return Character.isSupplementaryCodePoint(c);
    }

    private Here cutRun(Element run, int place) {
        Here here = here(place);
        here.before = "</" + run.name() + ">";
        here.behind = opened(run);
        return here;
    }

    private Here cutText(Element run, Element text, int place) {
        split.put(text.number(), text);
        Here here = here(place);
        here.before = "</" + text.name() + "></" + run.name() + ">";
        here.behind = opened(run) + preserving(text);
        return here;
    }

    /** A run's start tag and its properties once more. */
    private String opened(Element run) {
        return part.tag(run)
                + part.children(run).stream()
                        .filter(child -> isWord(child, "rPr"))
                        .findFirst()
                        .map(properties -> part.written(properties.start(), properties.end()))
                        .orElse("");
    }

    private static String preserving(Element text) {
        return "<" + text.name() + " xml:space=\"preserve\">";
    }

    /** A text that was split keeps the blanks at the cut; those at its own ends do not come to show. */
    private List<Edit> preserved(Element text) {
        if (part.attribute(text, "xml:space").filter("preserve"::equals).isPresent()) {
            return List.of();
        }
        String inside = part.written(text.inside(), text.close());
        int lead = inside.length() - inside.stripLeading().length();
        int trail = inside.length() - inside.stripTrailing().length();
        return List.of(
                new Edit(text.start(), text.inside() + lead, preserving(text)),
                new Edit(text.close() - trail, text.close(), ""));
    }

    private boolean isWord(Element element, String local) {
        return element.name().equals(Names.own(part, local));
    }
}
