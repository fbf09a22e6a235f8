package prongsai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Table;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.WebAddress;

/** Finds the header of a table and says what its rows and columns are. */
final class LayoutFinder {
    /** Rows that may stand above the header: a title over all columns, a section. */
    private static final int SEARCHED_ROWS = 4;

    /**
     * Rows below one that say what its columns hold. All say no more, and any row of a table may ask, so that those of a
     * long one would be read as often as it has rows.
     */
    private static final int TELLING_ROWS = 100;

    /** Names in the second row of a header are short. */
    private static final int LONGEST_SECOND = 40;

    /** A row of data may have a cell or two in the words of a header. */
    private static final int SURELY_A_HEADER = 3;

    /** What no name of a column has. */
    private static final Pattern SENTENCE = Pattern.compile("\\d{1,2}\\s*\\S{2,12}\\s*25\\d\\d|แล้วเมื่อ");

    private static final Pattern ONE_MEASURE =
            Pattern.compile("\\s*(?:มาตรการ|กิจกรรม|โครงการ)\\s*(?:ที่)?\\s*\\d{1,2}\\s*");

    /** What a form may ask for quarter by quarter. */
    private static final Set<Role> TOLD_BY_QUARTERS = EnumSet.of(Role.METHOD, Role.RESULT, Role.OUTCOME);

    private LayoutFinder() {}

    /**
     * The layout of a table.
     *
     * @param table the table
     * @param before layout of the table before it, whose header a table without one continues
     */
    static TableLayout find(Table table, Optional<TableLayout> before) {
        for (int row = 1; row <= Math.min(table.rows(), SEARCHED_ROWS); row++) {
            Optional<TableLayout> layout = headerAt(table, row);
            if (layout.isPresent()) {
                return before.map(b -> rest(table, completed(layout.get(), b), b))
                        .orElse(layout.get());
            }
            int header = row;
            Optional<TableLayout> repeated = before.filter(b -> continues(table, b) && repeatsHeader(table, header, b));
            if (repeated.isPresent()) {
                return new TableLayout(repeated.get().kind(), repeated.get().roles(), row + 1, true);
            }
        }
        return before.filter(layout -> continues(table, layout))
                .map(TableLayout::continued)
                .orElse(new TableLayout(TableKind.OTHER, Collections.nCopies(table.columns(), Role.OTHER), 1, false));
    }

    /**
     * A repeated header of which a name cannot be read, as a scan may leave it: the column means what it meant in the
     * table before, where all names that can be read say the same.
     */
    private static TableLayout completed(TableLayout layout, TableLayout before) {
        List<Role> roles = new ArrayList<>();
        for (int column = 1; column <= layout.roles().size(); column++) {
            Role role = layout.role(column);
            if (role != Role.OTHER && role != before.role(column)) {
                return layout;
            }
            boolean taken = layout.has(before.role(column));
            roles.add(role == Role.OTHER && !taken ? before.role(column) : role);
        }
        boolean same = layout.kind() == before.kind()
                && layout.roles().size() == before.roles().size();
        return same ? new TableLayout(layout.kind(), roles, layout.firstRow(), layout.headed()) : layout;
    }

    /**
     * The head of items, repeated above nothing but the rest of a row that the page cut: no code below says that these
     * are items, and the same head may stand over measures. Without a number of its own no row of it is new.
     */
    private static TableLayout rest(Table table, TableLayout layout, TableLayout before) {
        int key = layout.column(Role.KEY).orElse(0);
        boolean same = before.kind() == TableKind.OIT
                && layout.kind() == TableKind.MEASURES
                && layout.roles().equals(before.roles());
        boolean numbered =
                table.cells().stream().anyMatch(c -> c.row() >= layout.firstRow() && c.column() == key && !c.blank());
        return same && key > 0 && !numbered
                ? new TableLayout(before.kind(), layout.roles(), layout.firstRow(), layout.headed())
                : layout;
    }

    /** True where this row repeats the header: it means the same in every column. */
    static boolean repeatsHeader(Table table, int row, TableLayout layout) {
        List<Role> roles = roles(table, row, row);
        if (Role.meant(roles).size() < 2 || !plausibleHeader(table, row)) {
            return false;
        }
        for (int column = 1; column <= roles.size(); column++) {
            Role role = roles.get(column - 1);
            if (role != Role.OTHER && role != layout.role(column)) {
                // What a name means may hang on those beside it.
                return headerAt(table, row)
                        .filter(found -> found.firstRow() == row + 1)
                        .filter(found -> found.roles().equals(layout.roles()))
                        .isPresent();
            }
        }
        return true;
    }

    /**
     * The layout of the rows below a header that stands among a table's rows with other columns than those above: word
     * processors make one table of two that touch, and a head that was copied to the next page by hand has widths of its
     * own.
     *
     * @return empty where the row is no such header
     */
    static Optional<TableLayout> another(Table table, int row, TableLayout layout) {
        if (row <= layout.firstRow()) {
            return Optional.empty();
        }
        return headerAt(table, row)
                .filter(found -> Role.meant(found.roles()).size() >= SURELY_A_HEADER)
                .filter(found -> !found.roles().equals(layout.roles()))
                .map(found -> layout.headed() ? inOrder(table, found, layout) : found);
    }

    /** A head that says again what the one above said, in the same order: a name that a page cuts off is the same, too. */
    private static TableLayout inOrder(Table table, TableLayout found, TableLayout above) {
        List<Cell> cells = table.row(found.firstRow() - 1);
        List<Cell> before = table.row(above.firstRow() - 1);
        List<Role> roles = new ArrayList<>(found.roles());
        if (cells.size() != before.size()) {
            return found;
        }
        for (int i = 0; i < cells.size(); i++) {
            Role role = found.role(cells.get(i).column());
            Role same = above.role(before.get(i).column());
            if (role != Role.OTHER && role != same) {
                return found;
            }
            for (int column = cells.get(i).column();
                    column < cells.get(i).column() + cells.get(i).columnSpan();
                    column++) {
                roles.set(column - 1, same);
            }
        }
        return new TableLayout(found.kind(), roles, found.firstRow(), found.headed());
    }

    /** What the columns mean below a row most of whose cells name something, whatever its records are; empty for other rows. */
    static Optional<TableLayout> named(Table table, int row) {
        if (!plausibleHeader(table, row)) {
            return Optional.empty();
        }
        int last = lastHeaderRow(table, row);
        return Optional.of(new TableLayout(TableKind.OTHER, roles(table, row, last), last + 1, true));
    }

    private static Optional<TableLayout> headerAt(Table table, int row) {
        if (Role.meant(told(table, row, roles(table, row, row))).size() < 2 || !plausibleHeader(table, row)) {
            return Optional.empty();
        }
        int last = lastHeaderRow(table, row);
        List<Role> roles = told(table, last, roles(table, row, last));
        Optional<CodedColumns.Coded> coded = CodedColumns.find(table, last, roles);
        if (coded.isPresent()) {
            return Optional.of(new TableLayout(coded.get().kind(), coded.get().roles(), last + 1, true));
        }
        List<Role> told = settled(table, last, activities(table, last, roles));
        TableKind kind = KindFinder.kind(told, table, row);
        if (kind == TableKind.OIT) {
            told = CodedColumns.completed(table, last, told);
        }
        if (kind == TableKind.INDICATORS) {
            told = beside(table, last, told);
        }
        return kind == TableKind.OTHER ? Optional.empty() : Optional.of(new TableLayout(kind, told, last + 1, true));
    }

    /** Beside indicators, what is done for them is no name of theirs: it is their guideline, where no other column says it. */
    private static List<Role> beside(Table table, int headerRow, List<Role> roles) {
        if (!roles.contains(Role.INDICATOR)) {
            return roles;
        }
        boolean guided = roles.contains(Role.GUIDELINE) || roles.contains(Role.METHOD);
        List<Role> all = new ArrayList<>(roles);
        for (int column = 1; column <= all.size(); column++) {
            boolean activity = table.at(headerRow, column)
                    .filter(cell -> HeaderWordings.activity(cell.text()))
                    .isPresent();
            if (activity && all.get(column - 1) == Role.TITLE) {
                all.set(column - 1, guided ? Role.ASIDE : Role.METHOD);
            }
        }
        return all;
    }

    /** Beside measures alone, a column whose cells name several fields themselves tells how they are done, and the rest of them. */
    private static List<Role> told(Table table, int headerRow, List<Role> roles) {
        if (!Role.meant(roles).equals(Set.of(Role.TITLE)) && !Role.meant(roles).equals(Set.of(Role.KEY, Role.TITLE))) {
            return roles;
        }
        List<Role> all = new ArrayList<>(roles);
        for (int column = 1; column <= roles.size(); column++) {
            if (roles.get(column - 1) == Role.OTHER && LabelledCells.below(table, headerRow, column)) {
                all.set(column - 1, Role.METHOD);
            }
        }
        return all;
    }

    /**
     * Beside measures, the activities are how they are done, where no other column says it. A column that one measure has for
     * itself is none of activities.
     */
    private static List<Role> activities(Table table, int headerRow, List<Role> roles) {
        int first = roles.indexOf(Role.TITLE);
        int last = roles.lastIndexOf(Role.TITLE);
        boolean one = last >= 0
                && table.at(headerRow, last + 1)
                        .filter(cell -> ONE_MEASURE
                                .matcher(Numerals.arabic(cell.text()))
                                .matches())
                        .isPresent();
        if (first == last || one || roles.contains(Role.METHOD) || roles.contains(Role.STEPS)) {
            return roles;
        }
        List<Role> all = new ArrayList<>(roles);
        all.set(last, Role.METHOD);
        return all;
    }

    /**
     * Names that say little mean what the form still lacks: the only column of results tells what was done, and who has to do
     * with a measure is responsible only where no other column says who is.
     */
    private static List<Role> settled(Table table, int headerRow, List<Role> roles) {
        List<Role> all = new ArrayList<>(roles);
        for (int column = 1; column <= all.size(); column++) {
            boolean loose = table.at(headerRow, column)
                    .filter(cell -> HeaderWordings.loose(cell.text()))
                    .isPresent();
            Role role = all.get(column - 1);
            if (loose && role == Role.OUTCOME && !all.contains(Role.RESULT)) {
                all.set(column - 1, Role.RESULT);
            } else if (loose && role == Role.RESPONSIBLE && Collections.frequency(all, Role.RESPONSIBLE) > 1) {
                all.set(column - 1, Role.ASIDE);
            }
        }
        return all;
    }

    /** A header is short throughout and holds neither codes nor numbers; a column of codes says itself what it is. */
    private static boolean plausibleHeader(Table table, int row) {
        List<Cell> cells = table.row(row).stream().filter(c -> !c.blank()).toList();
        boolean keyed = cells.stream()
                .anyMatch(c -> Codes.ofCell(c.text()).isPresent()
                        || Codes.atStart(c.text()).isPresent());
        if (keyed || restOfRow(table, row)) {
            return false;
        }
        List<Cell> unknown = cells.stream().filter(c -> !named(c)).toList();
        int named = cells.size() - unknown.size();
        return named * 2 > cells.size() || (named + toldBelow(table, row, unknown)) * 2 > cells.size();
    }

    private static boolean named(Cell cell) {
        return HeaderWordings.role(cell.text()).isPresent()
                || (recognised(cell)
                        && HeaderWordings.near(cell.text(), Set.of()).isPresent());
    }

    /** How many cells of a row head a column that says itself what it is. */
    private static int toldBelow(Table table, int row, List<Cell> unknown) {
        int codes = CodedColumns.codes(table, row, roles(table, row, row)).orElse(0);
        return (int) unknown.stream()
                .filter(c -> c.column() == codes || LabelledCells.below(table, row, c.column()))
                .count();
    }

    /** The rest of a row that a page cut, which may begin as names of columns do: no key, and a date or an address. */
    private static boolean restOfRow(Table table, int row) {
        List<Cell> begun = table.row(row);
        return !begun.isEmpty()
                && begun.getFirst().column() == 1
                && begun.getFirst().blank()
                && begun.stream()
                        .map(Cell::text)
                        .anyMatch(
                                text -> SENTENCE.matcher(Numerals.arabic(text)).find() || WebAddress.beginsIn(text));
    }

    /** Headers of two rows: a cell of the first spans both, or the second has header words only. */
    private static int lastHeaderRow(Table table, int row) {
        int spanned = table.row(row).stream()
                .filter(c -> !c.blank())
                .mapToInt(c -> row + c.rowSpan() - 1)
                .max()
                .orElse(row);
        boolean mixed = table.row(row).stream().anyMatch(c -> c.rowSpan() == 1 && c.columnSpan() > 1);
        if (spanned > row && mixed && spanned <= table.rows()) {
            return spanned;
        }
        return spanned == row && secondRow(table, row) ? row + 1 : row;
    }

    /**
     * True where the row below goes on with the header of a table that shows no merged cells, as plain text does not:
     * names of columns, two at least, one of them where the first row is empty, and none below a name that stands alone.
     */
    private static boolean secondRow(Table table, int row) {
        List<Cell> below = row < table.rows()
                ? table.row(row + 1).stream().filter(c -> !c.blank()).toList()
                : List.of();
        List<Cell> named = below.stream()
                .filter(c -> HeaderWordings.role(c.text()).isPresent())
                .toList();
        return named.size() >= 2
                && named.size() * 2 > below.size()
                && below.stream().noneMatch(c -> c.column() == 1)
                && named.stream().anyMatch(c -> blankAt(table, row, c.column()))
                && below.stream().allMatch(c -> c.text().length() <= LONGEST_SECOND);
    }

    private static boolean blankAt(Table table, int row, int column) {
        return table.at(row, column).map(Cell::blank).orElse(true);
    }

    private static List<Role> roles(Table table, int first, int last) {
        List<Role> roles = new ArrayList<>();
        for (int column = 1; column <= table.columns(); column++) {
            Role role = Role.OTHER;
            for (int row = last; row >= first && role == Role.OTHER; row--) {
                role = table.at(row, column)
                        .filter(cell -> !quarterOfAbove(table, cell, first))
                        .flatMap(cell -> HeaderWordings.role(cell.text()))
                        .orElse(Role.OTHER);
            }
            roles.add(role);
        }
        return Role.meant(roles).size() < 2
                ? roles
                : ScoreColumns.settled(table, last, misread(table, first, last, roles));
    }

    /**
     * True for a quarter of the year below a name of what is or was done that spans several: its cells are parts of that. Below
     * other names, such as those of a plan's time or budget, they hold ticks and sums.
     */
    private static boolean quarterOfAbove(Table table, Cell cell, int first) {
        return cell.row() > first
                && HeaderWordings.quarter(cell.text())
                && table.at(cell.row() - 1, cell.column())
                        .filter(above -> above.columnSpan() > cell.columnSpan())
                        .flatMap(above -> HeaderWordings.role(above.text()))
                        .filter(TOLD_BY_QUARTERS::contains)
                        .isPresent();
    }

    /** The meanings of a header with those of its names that recognition spoilt: what they are nearest to. */
    private static List<Role> misread(Table table, int first, int last, List<Role> roles) {
        List<Role> all = new ArrayList<>(roles);
        for (int column = 1; column <= table.columns(); column++) {
            for (int row = last; row >= first && all.get(column - 1) == Role.OTHER; row--) {
                Set<Role> taken = Role.meant(all);
                Role near = table.at(row, column)
                        .filter(LayoutFinder::recognised)
                        .flatMap(cell -> HeaderWordings.near(cell.text(), taken))
                        .orElse(Role.OTHER);
                all.set(column - 1, near);
            }
        }
        return all;
    }

    private static boolean recognised(Cell cell) {
        return cell.paragraphs().stream().anyMatch(paragraph -> paragraph.confidence() < 1);
    }

    /** What stands in a column below a row, blank cells left out, as far as it tells what the column holds. */
    static List<Cell> below(Table table, int row, int column) {
        return table.cells(row + 1, row + TELLING_ROWS).stream()
                .filter(c -> c.column() == column && !c.blank())
                .toList();
    }

    private static boolean continues(Table table, TableLayout layout) {
        int difference = Math.abs(table.columns() - layout.roles().size());
        return layout.kind() == TableKind.WEAKNESSES ? difference <= 1 : difference == 0;
    }
}
