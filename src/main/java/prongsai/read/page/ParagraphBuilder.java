package prongsai.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the lines of one area into paragraphs: what the author began anew, not what the typesetter wrapped. */
final class ParagraphBuilder {
    /** A line distance of more than this over the usual one parts paragraphs. */
    private static final double WIDER = 1.3;

    private static final double OTHER_SIZE = 0.15;
    private static final double INDENT = 1.2;
    private static final double SLOP = 0.4;
    /** Room that a typesetter would not have left, even where the words are not known. */
    private static final double MUCH_ROOM = 2;

    private static final double CENTRED = 3;
    /** A tabulator within a line: a form, a list of contents. */
    private static final double TABULATED = 4;

    /** ลงชื่อ ....., (.....) */
    private static final Pattern SIGNED = Pattern.compile("\\s*(?:\\(?\\s*ลงชื่อ|\\([\\s.…]+\\)\\s*$)");

    private static final Pattern DAY =
            Pattern.compile("\\s*วันที่\\s*[0-9๐-๙]{1,2}\\s+\\S+\\s+(?:พ\\.\\s?ศ\\.\\s*)?[0-9๐-๙]{4}\\s*");

    /** ผู้รับผิดชอบ : กองคลัง */
    private static final Pattern LABELLED =
            Pattern.compile("[\\s\\-–•]*[\u0E01-\u0E4E/]{3,30}(?: [\u0E01-\u0E4E/]{2,20})?\\s?:\\s.*");

    private final Margins margins;
    private final boolean trustTags;

    private ParagraphBuilder(Margins margins, boolean trustTags) {
        this.margins = margins;
        this.trustTags = trustTags;
    }

    /**
     * The lines in groups, one a paragraph.
     *
     * @param trustTags the file's own tags mean paragraphs
     */
    static List<List<Line>> paragraphs(List<Line> lines, Margins margins, boolean trustTags) {
        ParagraphBuilder builder = new ParagraphBuilder(margins, trustTags);
        List<List<Line>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (paragraphs.isEmpty() || signs(lines, i) || builder.begins(paragraphs.getLast(), lines.get(i))) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(lines.get(i));
        }
        return paragraphs;
    }

    /** A line to sign on, the name under it, or the day above it: the few lines of a last page show no margin. */
    private static boolean signs(List<Line> lines, int at) {
        return SIGNED.matcher(lines.get(at).text()).lookingAt()
                || (at + 1 < lines.size()
                        && DAY.matcher(lines.get(at).text()).matches()
                        && SIGNED.matcher(lines.get(at + 1).text()).lookingAt());
    }

    private boolean begins(List<Line> paragraph, Line line) {
        Line before = paragraph.getLast();
        if (before.angle() != line.angle()) {
            return true;
        }
        boolean tagged = trustTags && before.lastTag() != TagTables.NONE && line.firstTag() != TagTables.NONE;
        if (tagged && before.lastTag() != line.firstTag()) {
            return true;
        }
        boolean wrapped = before.endsBlank() && ListMarkers.dash(line.text());
        boolean item = ListMarkers.begins(line.text()) && !wrapped;
        if (labelled(paragraph.getFirst()) && labelled(line)) {
            return true;
        }
        if (tagged) {
            // Within one element only a forced line break remains, and that needs more room to be seen.
            return roomFor(before, line, item ? SLOP : MUCH_ROOM);
        }
        return item
                || ListMarkers.wholeOption(before.text())
                || named(before, line)
                || spread(before, line)
                || ends(before, line)
                || indented(paragraph, line);
    }

    /** A line that says what it tells of, as the one before does: whoever writes a list of such lines breaks none within its name. */
    private static boolean labelled(Line line) {
        return LABELLED.matcher(line.text()).matches();
    }

    /**
     * A line in bold letters throughout below one without any: a name of what follows. A sentence that emphasises some of its
     * words hardly begins with them where the line does.
     */
    private static boolean named(Line before, Line line) {
        return line.bold() && !before.bold() && !before.endsBlank() && Collections.disjoint(fonts(before), fonts(line));
    }

    private static Set<Integer> fonts(Line line) {
        return line.pieces().stream()
                .map(Piece::glyph)
                .filter(glyph -> glyph.text().chars().anyMatch(Character::isLetter))
                .map(Glyph::font)
                .collect(Collectors.toSet());
    }

    private boolean spread(Line before, Line line) {
        double size = Math.max(line.size(), before.size());
        double distance = line.base() - before.base();
        return Math.abs(line.size() - before.size()) > OTHER_SIZE * size
                || distance > margins.pitch() * WIDER * size
                || distance > Margins.APART * WIDER * size;
    }

    /** The first word of the line would have fitted on the line before, so that was the end of a paragraph. */
    private boolean ends(Line before, Line line) {
        double slop = before.endsBlank() ? MUCH_ROOM : SLOP;
        return before.widestGap() > TABULATED * before.size() || roomFor(before, line, slop);
    }

    private boolean roomFor(Line before, Line line, double slop) {
        double room = room(before, line) - slop * line.size();
        return room > 0 && room > FirstWord.width(line);
    }

    private double room(Line before, Line line) {
        boolean wholeWidth = flushRight(before) || (centred(before) && centred(line));
        return wholeWidth ? margins.width() - before.width() : margins.right() - before.to();
    }

    private boolean flushRight(Line line) {
        return line.from() - margins.left() > margins.width() / 2 && margins.right() - line.to() < line.size();
    }

    private boolean centred(Line line) {
        double left = line.from() - margins.left();
        double right = margins.right() - line.to();
        return Math.abs(left - right) <= CENTRED && left > line.size();
    }

    /** Indented beyond the line before, which was no item of a list and so has no hanging lines. */
    private boolean indented(List<Line> paragraph, Line line) {
        Line before = paragraph.getLast();
        double indent = INDENT * Math.max(line.size(), before.size());
        boolean flush = !centred(line) && !centred(before);
        boolean deeper = line.from() - before.from() > indent;
        boolean hanging =
                paragraph.size() == 1 && ListMarkers.begins(paragraph.getFirst().text());
        boolean back = paragraph.size() > 1 && before.from() - line.from() > indent;
        return flush && ((deeper && !hanging) || back);
    }
}
