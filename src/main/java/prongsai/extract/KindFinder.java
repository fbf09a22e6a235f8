package prongsai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import prongsai.model.Cell;
import prongsai.model.Table;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/** Says what the rows of a table are, by what its columns mean and, where that leaves two kinds, by what they hold. */
final class KindFinder {
    /** More columns of results than these are a sheet of figures. */
    private static final int MOST_RESULTS = 2;

    private static final Pattern SUB_INDICATOR = Pattern.compile("(?:ตัวชี้วัดย่อย(?:ที่)?\\s*)?\\d{1,2}\\.\\d");

    /** What nobody writes beside the scores of a result: a column of scores there is one more that a form of records asks for. */
    private static final Set<Role> TOLD_OF_MEASURES =
            EnumSet.of(Role.METHOD, Role.RESULT, Role.PERIOD, Role.RESPONSIBLE);

    private KindFinder() {}

    /**
     * The kind of a table.
     *
     * @param columns what each means, by its header or what it holds
     * @param headerRow the first row of the header
     */
    static TableKind kind(List<Role> columns, Table table, int headerRow) {
        Set<Role> roles = Role.meant(columns);
        int keyColumn = columns.indexOf(Role.KEY) + 1;
        boolean answered = roles.contains(Role.RESULT) || roles.contains(Role.DONE);
        if (roles.contains(Role.ISSUE) || (roles.contains(Role.IMPROVEMENT) && roles.contains(Role.STEPS))) {
            return TableKind.WEAKNESSES;
        }
        if (roles.contains(Role.ELEMENTS)) {
            return TableKind.OIT;
        }
        boolean items =
                roles.contains(Role.TITLE) && roles.contains(Role.KEY) && itemsBelow(table, headerRow, keyColumn);
        boolean scored = roles.contains(Role.SCORE) && (roles.contains(Role.INDICATOR) || roles.contains(Role.TITLE));
        boolean told = roles.stream().anyMatch(TOLD_OF_MEASURES::contains);
        boolean lettered = items && lettered(table, headerRow, keyColumn);
        boolean counted = roles.contains(Role.INDICATOR) && countsIndicators(columns, table, headerRow);
        if (lettered || (items && !counted && (!scored || told))) {
            return TableKind.OIT;
        }
        if (roles.contains(Role.INDICATOR) && (roles.contains(Role.GUIDELINE) || answered)) {
            return TableKind.INDICATORS;
        }
        if (scored && !told) {
            return TableKind.SCORES;
        }
        boolean measured = roles.contains(Role.METHOD)
                || (roles.contains(Role.RESULT) && answersTitles(columns, table, headerRow))
                || roles.contains(Role.OUTCOME)
                || roles.contains(Role.FOLLOW_UP)
                || (roles.contains(Role.PERIOD) && roles.contains(Role.RESPONSIBLE));
        if (roles.contains(Role.TITLE) && measured) {
            return TableKind.MEASURES;
        }
        return scored ? TableKind.SCORES : TableKind.OTHER;
    }

    /**
     * Results stand right of what they are results of, in a column or two, be one of them parted further down. A sheet of
     * a budget has products (ผลผลิต) and projects over many columns, in any order.
     */
    private static boolean answersTitles(List<Role> columns, Table table, int headerRow) {
        int title = columns.indexOf(Role.TITLE);
        long results = IntStream.rangeClosed(1, columns.size())
                .filter(column -> columns.get(column - 1) == Role.RESULT)
                .map(column -> table.at(headerRow, column).map(Cell::column).orElse(column))
                .distinct()
                .count();
        return title >= 0 && title < columns.indexOf(Role.RESULT) && results <= MOST_RESULTS;
    }

    /** Codes with their letter or letters, or with the zero that stands for it, in the rows below. */
    private static boolean itemsBelow(Table table, int headerRow, int keyColumn) {
        return LayoutFinder.below(table, headerRow, keyColumn).stream()
                .map(c -> c.text().strip())
                .anyMatch(
                        text -> Codes.ofCell(text).isPresent() && text.matches("(?s)[^1-9๑-๙]*(?:[Oo0๐]|[A-Z]{2}).*"));
    }

    /** Codes with their letters: with a zero for it, a number may as well count the rows. */
    private static boolean lettered(Table table, int headerRow, int keyColumn) {
        return LayoutFinder.below(table, headerRow, keyColumn).stream().anyMatch(c -> CodedColumns.lettered(c.text()));
    }

    /**
     * True where numbers with a zero before them count the indicators, or what is done for them: each stands before an
     * indicator of its own, that is no sub-indicator.
     */
    private static boolean countsIndicators(List<Role> columns, Table table, int headerRow) {
        int title = columns.indexOf(Role.TITLE) + 1;
        boolean activities = table.at(headerRow, title)
                .filter(cell -> HeaderWordings.activity(cell.text()))
                .isPresent();
        int indicator = columns.indexOf(Role.INDICATOR) + 1;
        int key = columns.indexOf(Role.KEY) + 1;
        List<String> named = LayoutFinder.below(table, headerRow, indicator).stream()
                .map(cell -> Numerals.arabic(cell.text()).strip())
                .toList();
        boolean sub =
                named.stream().anyMatch(name -> SUB_INDICATOR.matcher(name).lookingAt());
        boolean each = key < indicator
                && named.size() >= LayoutFinder.below(table, headerRow, key).size()
                && named.size() == Set.copyOf(named).size();
        return !sub && (activities || each);
    }
}
