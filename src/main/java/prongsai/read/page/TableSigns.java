package prongsai.read.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.text.Numerals;

/**
 * Whether lines that leave strips blank are a table. Prose set in columns, lists with their numbers set off, forms of a
 * name and a value, tables of contents and signatures leave strips blank too.
 */
final class TableSigns {
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_RULED = 2;
    /** A heading of the table may stand above the names of its columns. */
    private static final int HEAD_LINES = 3;

    private static final int SURE_COLUMNS = 4;
    /** A line of prose has as many letters, and fills its column to this share. */
    private static final int PROSE_LETTERS = 22;

    private static final double PROSE_FILLS = 0.75;
    private static final double PROSE_SHARE = 0.5;
    /** Share of the lines that have words in more than half of the columns. */
    private static final double DENSE_NUMBERS = 0.3;

    /** Page numbers of a table of contents that are smaller than the one before. */
    private static final double MISPRINTS = 0.1;

    private static final double DENSE_WORDS = 0.6;
    private static final Pattern PAGE = Pattern.compile("(\\d{1,3})(?:[-\u2013]\\d{1,3})?");
    /** One line in so many signs. */
    private static final int SIGNED = 4;

    private static final Pattern SIGNATURE =
            Pattern.compile("(?s).*(?:ลงชื่อ|ลงนาม|ผู้รายงาน|ผู้จัดทำรายงาน|\\((?:นาย|นาง|นางสาว|[.\u2026 ]{3,})).*");
    private static final Pattern MARKER = Pattern.compile(
            "[-\u2013\u2014\u2022\u25CF\u25CB\u25AA\u25A0\u2751\uF0B7o*]|[(\\[]?\\p{Alnum}{1,3}[.)\\]]+");

    private TableSigns() {}

    /**
     * Judges a block of lines.
     *
     * @param columns its columns
     * @param several its lines that have words in several columns
     * @param ruled lines are drawn across, above and below
     */
    static boolean table(TextColumns columns, List<WordLine> several, boolean ruled) {
        int count = columns.count();
        long full = several.stream().filter(l -> columns.filled(l) >= 2).count();
        long numeric = numeric(columns);
        int fewest = ruled ? FEWEST_RULED : FEWEST_LINES;
        if (full < fewest || signature(columns) || marked(columns)) {
            return false;
        }
        if (headed(columns)) {
            return true;
        }
        if (boxes(columns)) {
            return false;
        }
        if (contents(columns) || sparse(columns, several, ruled)) {
            return false;
        }
        long prose = prose(columns);
        if (prose >= 2 && count < SURE_COLUMNS || prose >= 1 && count == 2 && (numeric == 0 || !ruled)) {
            return false;
        }
        return numeric > 0 || (count > 2 && prose == 0) || count >= SURE_COLUMNS || ruled;
    }

    /** A form's lines are as they come; of a table's most have words in most columns. */
    private static boolean sparse(TextColumns columns, List<WordLine> several, boolean ruled) {
        double share = numeric(columns) > 0 || ruled ? DENSE_NUMBERS : DENSE_WORDS;
        long dense = several.stream()
                .filter(l -> columns.filled(l) * 2 > columns.count())
                .count();
        return dense < share * several.size() || (!ruled && dense < FEWEST_RULED);
    }

    /** Names in brackets below dotted lines make up much of it; a table's cells may speak of signing, too. */
    static boolean signature(TextColumns columns) {
        long signs = columns.lines().stream()
                .filter(l -> SIGNATURE.matcher(l.text()).matches())
                .count();
        return signs * SIGNED >= columns.lines().size();
    }

    /** First lines of bold words over lines that are not: the names of columns. */
    private static boolean headed(TextColumns columns) {
        List<WordLine> lines = columns.lines();
        List<WordLine> rest = lines.stream().dropWhile(WordLine::bold).toList();
        long bold = lines.stream().filter(WordLine::bold).count();
        long below = rest.stream().filter(WordLine::bold).count();
        return columns.count() > 2
                && lines.stream().limit(HEAD_LINES).anyMatch(l -> l.bold() && columns.filled(l) * 2 > columns.count())
                && (bold * 2 < lines.size() || (rest.size() < lines.size() && below * 2 < rest.size()));
    }

    /** Tick boxes with their labels, side by side. */
    private static boolean boxes(TextColumns columns) {
        long boxed = columns.lines().stream()
                .filter(l -> l.text().contains(TickBoxes.EMPTY) || l.text().contains(TickBoxes.TICKED))
                .count();
        return boxed * 2 >= columns.lines().size();
    }

    /** A list whose bullets or numbers stand apart. */
    private static boolean marked(TextColumns columns) {
        if (columns.count() != 2) {
            return false;
        }
        long named = columns.lines().stream().filter(l -> columns.filled(l, 0)).count();
        long markers = columns.lines().stream()
                .filter(l -> columns.filled(l, 0))
                .filter(l -> columns.cell(l, 0).size() == 1
                        && MARKER.matcher(columns.cell(l, 0).getFirst().text()).matches())
                .count();
        return markers * 2 > named;
    }

    private static long numeric(TextColumns columns) {
        long numeric = 0;
        for (int c = 1; c < columns.count(); c++) {
            numeric += columns.numeric(c) ? 1 : 0;
        }
        return numeric;
    }

    /** Titles, each with the number of its page at its end; the numbers only grow. */
    private static boolean contents(TextColumns columns) {
        int page = 0;
        int numbers = 0;
        int back = 0;
        boolean led = columns.lines().stream().anyMatch(WordLine::led);
        for (WordLine line : columns.lines()) {
            List<Word> right =
                    line.between(columns.edges().get(1), columns.edges().getLast());
            List<Word> numeric = right.stream().filter(Word::numeric).toList();
            Matcher matcher =
                    PAGE.matcher(Numerals.arabic(line.words().getLast().text()));
            if (numeric.isEmpty() && !matcher.matches()) {
                continue;
            }
            if (numeric.size() > 1 || !matcher.matches()) {
                return false;
            }
            int number = Integer.parseInt(matcher.group(1));
            back += number < page ? 1 : 0;
            page = number;
            numbers++;
        }
        return numbers >= 2
                && back <= MISPRINTS * numbers
                && (led || numbers * 2 >= columns.lines().size());
    }

    /** Columns most of whose lines are full. */
    private static long prose(TextColumns columns) {
        long prose = 0;
        for (int c = 0; c < columns.count(); c++) {
            int column = c;
            double right = columns.right(c);
            List<List<Word>> cells = columns.lines().stream()
                    .map(l -> columns.cell(l, column))
                    .filter(w -> !w.isEmpty())
                    .toList();
            double left =
                    cells.stream().mapToDouble(w -> w.getFirst().from()).min().orElse(right);
            long full = cells.stream()
                    .filter(w -> w.stream().mapToInt(x -> x.text().length()).sum() >= PROSE_LETTERS)
                    .filter(w -> w.getLast().to() - w.getFirst().from() >= PROSE_FILLS * (right - left))
                    .count();
            prose += full > PROSE_SHARE * cells.size() ? 1 : 0;
        }
        return prose;
    }
}
