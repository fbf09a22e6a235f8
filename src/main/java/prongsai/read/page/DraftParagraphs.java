package prongsai.read.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import prongsai.model.Box;
import prongsai.model.Link;
import prongsai.model.Paragraph.Style;

/** Makes a paragraph of its lines: text, text before repair, style, links. */
final class DraftParagraphs {
    /** What a join looks back upon, such as an address. */
    private static final int TAIL = 300;

    private static final double LARGER = 1.15;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u3000]+");
    private static final int HEADING_LINES = 3;
    private static final int HEADING_LENGTH = 200;

    private final BodyText body;
    private final List<PageLink> links;

    DraftParagraphs(BodyText body, List<PageLink> links) {
        this.body = body;
        this.links = links;
    }

    /**
     * Joins lines.
     *
     * @param lines at least one
     * @param inTable in a cell, where bold is no heading
     */
    Draft.OfParagraph of(List<Line> lines, boolean inTable) {
        StringBuilder text = new StringBuilder();
        StringBuilder raw = new StringBuilder();
        Box box = lines.getFirst().box();
        boolean blank = false;
        for (Line line : lines) {
            String next = spaced(line.text());
            String between = text.isEmpty() || next.isEmpty() ? "" : LineJoin.between(tail(text), blank, next);
            text.append(between).append(next);
            raw.append(between).append(line.raw());
            box = box.union(line.box());
            blank = line.endsBlank();
        }
        return new Draft.OfParagraph(
                text.toString(),
                raw.toString(),
                box,
                style(lines, text.toString(), inTable),
                linksIn(lines, box),
                0,
                causes(lines),
                Sureness.mean(lines),
                Sureness.doubts(lines),
                lines);
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    private static String spaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean other = c < ' ' || (c >= '\u00A0' && (c == '\u00A0' || c >= '\u2000'));
            if (other || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private Style style(List<Line> lines, String text, boolean inTable) {
        if (!inTable && heading(lines, text)) {
            return Style.HEADING;
        }
        return ListMarkers.begins(text) ? Style.LIST : Style.BODY;
    }

    private boolean heading(List<Line> lines, String text) {
        boolean brief = lines.size() <= HEADING_LINES
                && text.length() <= HEADING_LENGTH
                && text.chars().anyMatch(Character::isLetter);
        boolean larger = body.size() > 0 && lines.stream().allMatch(l -> l.size() >= LARGER * body.size());
        return brief && (larger || (!body.bold() && lines.stream().allMatch(Line::bold)));
    }

    private static Map<String, Integer> causes(List<Line> lines) {
        Map<String, Integer> causes = new TreeMap<>();
        for (Line line : lines) {
            for (Piece piece : line.facts().repaired() ? line.pieces() : List.<Piece>of()) {
                if (!piece.glyph().cause().isEmpty()) {
                    causes.merge(piece.glyph().cause(), 1, Integer::sum);
                }
            }
        }
        return causes;
    }

    /** A link that is wrapped has a rectangle in each line; it is one link. */
    private List<Link> linksIn(List<Line> lines, Box box) {
        List<PageLink> near = links.stream().filter(l -> touch(l.box(), box)).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Map<String, StringBuilder> words = new LinkedHashMap<>();
        for (Line line : lines) {
            Map<String, StringBuilder> inLine = new LinkedHashMap<>();
            for (Piece piece : line.pieces()) {
                for (PageLink link : near) {
                    if (covers(link.box(), piece.glyph())) {
                        inLine.computeIfAbsent(link.url(), k -> new StringBuilder())
                                .append(piece.gap() ? " " : "")
                                .append(piece.glyph().text());
                        break;
                    }
                }
            }
            inLine.forEach((url, part) -> {
                StringBuilder all = words.computeIfAbsent(url, k -> new StringBuilder());
                String next = spaced(part.toString()).strip();
                if (!all.isEmpty() && !next.isEmpty()) {
                    all.append(LineJoin.between(all.toString(), part.charAt(part.length() - 1) == ' ', next));
                }
                all.append(next);
            });
        }
        List<Link> found = new ArrayList<>();
        words.forEach((url, text) -> {
            if (!text.isEmpty()) {
                found.add(new Link(text.toString(), url));
            }
        });
        return found;
    }

    private static boolean touch(Box a, Box b) {
        return a.x0() <= b.x1() && b.x0() <= a.x1() && a.y0() <= b.y1() && b.y0() <= a.y1();
    }

    private static boolean covers(Box box, Glyph glyph) {
        double x = glyph.middleX();
        double y = glyph.middleY();
        return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
    }
}
