package prongsai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.text.Numerals;
import prongsai.text.Squash;
import prongsai.text.Thai;

/**
 * Finds measures that stand side by side: a table whose first column, or second behind one of numbers, names fields, and
 * whose other columns are measures, each below its number or its title. A table without such a row, directly below one, is
 * the rest of it.
 */
final class TransposedMeasures {
    /** Rows that may stand above the one of the measures: a title over all columns. */
    private static final int SEARCHED_ROWS = 4;
    /** So many columns may stand before the measures: the names of fields, and numbers of them. */
    private static final int MOST_NAMES = 2;

    /** So many fields make a measure of a column whose number is told in words, or that has a title. */
    private static final int FEWEST = 2;
    /** The same of one that has no number at all. */
    private static final int FEWEST_UNNUMBERED = 3;

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TITLE = 6;

    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:มาตรการ|กิจกรรม|โครงการ)\\s*(?:ที่\\s*)?(\\d{1,2})\\s*[.:)]?\\s*"
                    + "|\\s*(?:มาตรการ|กิจกรรม)\\s*ที่\\s*(\\d{1,2})(?![\\d.])\\s*[.:)]?\\s*\\S.*",
            Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("\\s*(?:(?:ลำดับ|ข้อ)\\s*(?:ที่)?)?\\s*\\(?\\s*(\\d{1,2})\\s*[.)]?\\s*");
    private static final Pattern LISTED = Pattern.compile("\\s*(\\d{1,2})\\s*[.)]\\s*(?!\\d)\\S.*", Pattern.DOTALL);
    /** What a row of titles is called; other names of a first column may stand above anything. */
    private static final Pattern TITLES = Pattern.compile("(?:ชื่อ)?(?:มาตรการ|กิจกรรม|โครงการ).*");
    /** Columns of a comparison that are no measures. */
    private static final Pattern TIME = Pattern.compile("(?:ปี|พศ|ไตรมาส|รอบ|เดือน).*");

    private static final Set<Role> DONE =
            EnumSet.of(Role.METHOD, Role.STEPS, Role.GUIDELINE, Role.RESULT, Role.OUTCOME);
    /** Names of the row that numbers the measures, or of the column below it, are none of what is told of them. */
    private static final Set<Role> NO_HEAD = withAside();

    /** How the measures of a row are told. */
    private enum Kind {
        /** Each with its number in words, มาตรการที่ 1, and its title or not. */
        IN_WORDS,
        /** Each with a number: its title stands behind it or in a row below. */
        NUMBERED,
        /** Titles alone. */
        TITLED
    }

    /**
     * A row that begins measures.
     *
     * @param names column of the names of fields, 1-based
     * @param cells one for each measure, from left to right
     */
    private record Head(Kind kind, int row, int names, List<Cell> cells) {
        List<String> words() {
            return cells.stream().map(cell -> Squash.of(cell.text())).toList();
        }
    }

    /** The measures below one such row, while they are being gathered. */
    private static final class Gathered {
        private final Head head;
        private final int columns;
        private final List<LabelledRow> rows = new ArrayList<>();
        private Role last = Role.OTHER;

        Gathered(Head head, int columns) {
            this.head = head;
            this.columns = columns;
            head.cells.forEach(cell -> rows.add(new LabelledRow()));
        }
    }

    private final Digits digits;
    private final Map<String, List<LabelledRow>> begun = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private Optional<Gathered> open = Optional.empty();

    private TransposedMeasures(Digits digits) {
        this.digits = digits;
    }

    private static Set<Role> withAside() {
        Set<Role> all = EnumSet.of(Role.ASIDE, Role.STATUS, Role.EVIDENCE, Role.ELEMENTS, Role.ISSUE, Role.SCORE);
        all.addAll(Labels.TOLD);
        return all;
    }

    /**
     * Looks through a document.
     *
     * @param taken which blocks are told otherwise already
     */
    static LabelledRows of(Document document, Digits digits, Predicate<Block> taken) {
        TransposedMeasures found = new TransposedMeasures(digits);
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph
                        && paragraph.text().isBlank()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Table table -> {
                    Optional<Table> next = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table below
                            ? Optional.of(below)
                            : Optional.empty();
                    found.add(table, next, taken.test(table));
                }
                case Paragraph between -> found.open = Optional.empty();
            }
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        found.begun.forEach(
                (id, all) -> rows.put(id, all.stream().map(LabelledRow::row).toList()));
        return new LabelledRows(rows, found.used);
    }

    private void add(Table table, Optional<Table> next, boolean taken) {
        List<Head> heads = taken ? List.of() : heads(table, next);
        int first = heads.isEmpty() ? table.rows() + 1 : heads.getFirst().row;
        if (taken || (heads.isEmpty() && !goesOn(table))) {
            open = Optional.empty();
            return;
        }
        used.add(table.id());
        if (heads.isEmpty()) {
            fill(table, open.orElseThrow(), 1, table.rows());
        } else if (first > SEARCHED_ROWS) {
            fill(table, open.orElseThrow(), 1, first - 1);
        }
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            int end = i + 1 < heads.size() ? heads.get(i + 1).row - 1 : table.rows();
            boolean repeated = open.filter(before -> before.columns == table.columns())
                    .filter(before -> before.head.words().equals(head.words()))
                    .isPresent();
            Gathered gathered = repeated ? open.orElseThrow() : begin(table, head);
            if (repeated) {
                claim(gathered, head);
            }
            fill(table, gathered, head.row + 1, end);
            open = Optional.of(gathered);
        }
    }

    private Gathered begin(Table table, Head head) {
        Gathered gathered = new Gathered(head, table.columns());
        for (int i = 0; i < head.cells.size(); i++) {
            Cell cell = head.cells.get(i);
            gathered.rows.get(i).put(role(head.kind, cell), cell, RowReader.value(cell, digits));
        }
        begun.computeIfAbsent(table.id(), id -> new ArrayList<>()).addAll(gathered.rows);
        return gathered;
    }

    /** The number alone, or a title with it. */
    private static Role role(Kind kind, Cell cell) {
        return kind != Kind.TITLED && EntryBuilder.number(cell) ? Role.KEY : Role.TITLE;
    }

    /** The same head again over the page. */
    private static void claim(Gathered gathered, Head head) {
        for (int i = 0; i < head.cells.size(); i++) {
            Cell cell = head.cells.get(i);
            gathered.rows.get(i).repeat(role(head.kind, cell), cell);
        }
    }

    private void fill(Table table, Gathered gathered, int from, int to) {
        for (int row = from; row <= to; row++) {
            Role role = meant(table, row, gathered);
            gathered.last = role;
            for (int i = 0; i < gathered.rows.size() && wants(gathered, role); i++) {
                int column = gathered.head.cells.get(i).column();
                int number = row;
                int index = i;
                table.at(row, column)
                        .filter(cell -> cell.row() == number && cell.column() > gathered.head.names)
                        .ifPresent(cell -> gathered.rows.get(index).goOn(role, cell, RowReader.value(cell, digits)));
            }
        }
    }

    private static boolean wants(Gathered gathered, Role role) {
        return Labels.TOLD.contains(role)
                || role == Role.TITLE
                || (role == Role.KEY && gathered.head.kind == Kind.TITLED);
    }

    /** What the name of a row means; one without a name goes on with the row above. */
    private static Role meant(Table table, int row, Gathered gathered) {
        List<Cell> names = names(table, row, gathered.head.names);
        return names.isEmpty() ? gathered.last : role(names).orElse(Role.OTHER);
    }

    /** The cells of a row that may name it. */
    private static List<Cell> names(Table table, int row, int columns) {
        List<Cell> names = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            table.at(row, column).filter(cell -> !cell.blank()).ifPresent(names::add);
        }
        return names;
    }

    /** The nearest to the values that means something. */
    private static Optional<Role> role(List<Cell> names) {
        return names.reversed().stream()
                .flatMap(name -> HeaderWordings.role(name.text()).stream())
                .findFirst();
    }

    /** The rows that begin measures; none where the first columns do not name what is told of them. */
    private List<Head> heads(Table table, Optional<Table> next) {
        List<Head> heads = new ArrayList<>();
        for (int row = 1; row <= table.rows(); row++) {
            if (row > SEARCHED_ROWS && heads.isEmpty() && !goesOn(table)) {
                return List.of();
            }
            Optional<Head> before = heads.isEmpty() ? Optional.empty() : Optional.of(heads.getLast());
            head(table, row, before).ifPresent(heads::add);
        }
        int end = heads.size() > 1 ? heads.get(1).row - 1 : table.rows();
        Optional<Table> rest = next.filter(below -> end == table.rows() && below.columns() == table.columns());
        return heads.isEmpty() || isTold(table, heads.getFirst(), end, rest) ? heads : List.of();
    }

    private static Optional<Head> head(Table table, int row, Optional<Head> before) {
        for (int names = 1; names <= Math.min(MOST_NAMES, table.columns() - 1); names++) {
            Optional<Head> head = head(table, row, names, before);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<Head> head(Table table, int row, int names, Optional<Head> before) {
        List<Cell> named = names(table, row, names);
        Optional<Role> meant = role(named);
        int first = names;
        List<Cell> cells = table.row(row).stream()
                .filter(cell -> cell.column() > first && !cell.blank())
                .toList();
        if (cells.isEmpty()
                || named.stream().anyMatch(TransposedMeasures::numbered)
                || meant.filter(NO_HEAD::contains).isPresent()
                || cells.stream().anyMatch(cell -> cell.text().length() > LONGEST_TITLE)) {
            return Optional.empty();
        }
        List<Cell> measures = withoutRest(cells);
        return kind(named, measures)
                .filter(kind -> before.isEmpty() || again(table, kind, row, before.get()))
                .map(kind -> new Head(kind, row, first, measures));
    }

    private static boolean numbered(Cell cell) {
        String text = Numerals.arabic(cell.text());
        return Stream.of(NAMED, PLAIN, LISTED)
                .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** Behind several numbered in words may stand one column more: what is noted of all, or their sum. */
    private static List<Cell> withoutRest(List<Cell> cells) {
        List<Cell> all = cells.subList(0, cells.size() - 1);
        boolean rest = all.size() > 1 && counted(all, NAMED) && !numbered(cells.getLast());
        return rest ? all : cells;
    }

    private static Optional<Kind> kind(List<Cell> names, List<Cell> cells) {
        if (counted(cells, NAMED)) {
            return Optional.of(Kind.IN_WORDS);
        }
        if (cells.size() > 1 && (counted(cells, PLAIN) || counted(cells, LISTED))) {
            return Optional.of(Kind.NUMBERED);
        }
        boolean titles = !names.isEmpty()
                && TITLES.matcher(Squash.of(names.getLast().text())).matches();
        return titles && cells.size() > 1 && cells.stream().allMatch(TransposedMeasures::title)
                ? Optional.of(Kind.TITLED)
                : Optional.empty();
    }

    /** Numbers that count up by one. */
    private static boolean counted(List<Cell> cells, Pattern pattern) {
        int before = 0;
        for (Cell cell : cells) {
            Matcher matcher = pattern.matcher(Numerals.arabic(cell.text()));
            if (!matcher.matches()) {
                return false;
            }
            String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            int number = Integer.parseInt(digits);
            if (number == 0 || (before > 0 && number != before + 1)) {
                return false;
            }
            before = number;
        }
        return true;
    }

    /** Words, and no name of a column. */
    private static boolean title(Cell cell) {
        String words = Squash.of(cell.text());
        boolean named = HeaderWordings.role(cell.text())
                .filter(role -> role != Role.TITLE && words.length() < 2 * SHORTEST_TITLE)
                .isPresent();
        return words.length() >= SHORTEST_TITLE
                && Thai.isThai(words.charAt(0))
                && !named
                && !TIME.matcher(words).matches();
    }

    /** A further row of measures is told as the first; one of titles alone begins others only where those above have theirs. */
    private static boolean again(Table table, Kind kind, int row, Head before) {
        boolean titled =
                before.kind == Kind.TITLED || rolesBelow(table, before, row - 1).contains(Role.TITLE);
        return kind == before.kind && (kind != Kind.TITLED || titled);
    }

    private static List<Role> rolesBelow(Table table, Head head, int end) {
        return rolesBelow(table, head.row, head.names, end);
    }

    private static List<Role> rolesBelow(Table table, int above, int names, int end) {
        List<Role> roles = new ArrayList<>();
        for (int row = above + 1; row <= end; row++) {
            role(names(table, row, names)).ifPresent(roles::add);
        }
        return roles;
    }

    /**
     * Most names mean something, and enough of them what was or is done.
     *
     * @param rest the table below, which may be the rest of this one
     */
    private static boolean isTold(Table table, Head head, int end, Optional<Table> rest) {
        List<Role> roles = rolesBelow(table, head, end);
        long named = 0;
        for (int row = head.row + 1; row <= end; row++) {
            named += names(table, row, head.names).isEmpty() ? 0 : 1;
        }
        boolean most = roles.size() * 2L > named;
        rest.ifPresent(below -> roles.addAll(rolesBelow(below, 0, head.names, below.rows())));
        Set<Role> told = EnumSet.noneOf(Role.class);
        told.addAll(roles);
        told.retainAll(Labels.TOLD);
        boolean done = !Collections.disjoint(told, DONE) || told.containsAll(EnumSet.of(Role.PERIOD, Role.RESPONSIBLE));
        int least = head.kind == Kind.TITLED ? FEWEST_UNNUMBERED : FEWEST;
        return most && done && told.size() >= least && (head.kind != Kind.NUMBERED || titled(table, head, end));
    }

    /** Numbers alone may count anything: their titles stand behind them, or in a row below. */
    private static boolean titled(Table table, Head head, int end) {
        if (head.cells.stream().noneMatch(EntryBuilder::number)) {
            return true;
        }
        for (int row = head.row + 1; row <= end; row++) {
            List<Cell> names = names(table, row, head.names);
            int at = row;
            boolean titles = !names.isEmpty()
                    && TITLES.matcher(Squash.of(names.getLast().text())).matches();
            List<Cell> told = head.cells.stream()
                    .flatMap(cell -> table.at(at, cell.column()).stream())
                    .filter(cell -> !cell.blank())
                    .toList();
            if (titles && !told.isEmpty() && told.stream().allMatch(TransposedMeasures::title)) {
                return true;
            }
        }
        return false;
    }

    /** The rest of the table before: as many columns, and below what its first row goes on with, names of fields. */
    private boolean goesOn(Table table) {
        if (open.filter(before -> before.columns == table.columns()).isEmpty()) {
            return false;
        }
        int names = open.get().head.names;
        int named = 0;
        int told = 0;
        for (int row = 1; row <= table.rows(); row++) {
            List<Cell> cells = names(table, row, names);
            boolean rest = cells.isEmpty() && row == 1;
            boolean means = role(cells).filter(NO_HEAD::contains).isPresent();
            named += cells.isEmpty() ? 0 : 1;
            told += means || rest ? 1 : 0;
        }
        return told > 0 && told * 2 > named;
    }
}
