package prongsai.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of one area into paragraphs: what the author began anew, not what the typesetter wrapped. */
final class ParagraphBuilder {
    /** A line distance of more than this over the usual one parts paragraphs. */
    private static final double WIDER = 1.3;

    private static final double OTHER_SIZE = 0.15;
    private static final double INDENT = 1.2;
    private static final double SLOP = 0.4;
    private static final double CENTRED = 3;

    private ParagraphBuilder() {}

    /** The lines in groups, one a paragraph. */
    static List<List<Line>> paragraphs(List<Line> lines, Margins margins) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(paragraphs.getLast(), lines.get(i), margins)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(lines.get(i));
        }
        return paragraphs;
    }

    private static boolean begins(List<Line> paragraph, Line line, Margins margins) {
        Line before = paragraph.getLast();
        double size = Math.max(line.size(), before.size());
        if (before.angle() != line.angle()
                || Math.abs(line.size() - before.size()) > OTHER_SIZE * size
                || line.base() - before.base() > margins.pitch() * WIDER * size) {
            return true;
        }
        if (ListMarkers.begins(line.text())) {
            return true;
        }
        return leftRoom(before, line, margins) || indented(paragraph, line, margins, size);
    }

    /** The first word of the line would have fitted on the line before, so that was the end of a paragraph. */
    private static boolean leftRoom(Line before, Line line, Margins margins) {
        double room = centred(before, margins) && centred(line, margins)
                ? margins.width() - before.width()
                : margins.right() - before.to();
        return room > FirstWord.width(line) + SLOP * line.size();
    }

    private static boolean centred(Line line, Margins margins) {
        double left = line.from() - margins.left();
        double right = margins.right() - line.to();
        return Math.abs(left - right) <= CENTRED && left > line.size();
    }

    /** Indented beyond the line before, which was no item of a list and so has no hanging lines. */
    private static boolean indented(List<Line> paragraph, Line line, Margins margins, double size) {
        Line before = paragraph.getLast();
        Line first = paragraph.getFirst();
        boolean flush = !centred(line, margins) && !centred(before, margins);
        boolean deeper = line.from() - before.from() > INDENT * size;
        boolean hanging = paragraph.size() == 1 && ListMarkers.begins(first.text());
        boolean back = paragraph.size() > 1 && before.from() - line.from() > INDENT * size;
        return flush && ((deeper && !hanging) || back);
    }
}
