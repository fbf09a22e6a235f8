package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Table;
import prongsai.text.Codes;
import prongsai.text.WebAddress;

/**
 * What the cells of a table say of its columns where the header's words do not: codes with their letters make a table
 * one of items or of questions, however its columns are called.
 */
final class CodedColumns {
    /** O1, OIT 1, MOIT 1, I9, E7 and the like: a letter stands for the form, so no running number is meant. */
    private static final Pattern LETTERED =
            Pattern.compile("(?s)[\\s.:\\-–•]*(?:ข้อ(?:ที่)?\\s*)?[A-Za-z]{1,8}[\\s.\\-]?[\\d๐-๙].*");

    /** So many cells, and this share of those that hold something, make a column one of codes. */
    private static final int FEWEST = 2;

    private static final double MOST = 0.6;

    /** What may stand beside a question that was answered badly. */
    private static final Set<Role> ANALYSED =
            Set.of(Role.IMPROVEMENT, Role.METHOD, Role.STEPS, Role.GUIDELINE, Role.FOLLOW_UP);

    /** Columns that name what a row is about; what others say may begin with the code of another row. */
    private static final Set<Role> NAMING =
            Set.of(Role.KEY, Role.TITLE, Role.ISSUE, Role.IMPROVEMENT, Role.INDICATOR, Role.OTHER);

    private static final Set<Role> ANSWERS = Set.of(Role.RESULT, Role.DONE, Role.NOT_DONE, Role.STATUS);

    private CodedColumns() {}

    /**
     * The meanings of columns with those that the codes give.
     *
     * @param kind what the rows are
     * @param roles meaning of each column
     */
    record Coded(TableKind kind, List<Role> roles) {
        Coded {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Reads the codes below a header.
     *
     * @param roles what the header's words mean
     * @param headerRow its last row
     * @return empty where no column holds codes with letters, or nothing beside them tells of the items
     */
    static Optional<Coded> find(Table table, int headerRow, List<Role> roles) {
        OptionalInt found = codes(table, headerRow, roles);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int column = found.getAsInt();
        if (roles.get(column - 1) == Role.KEY && roles.contains(Role.TITLE) && !roles.contains(Role.SCORE)) {
            return Optional.empty();
        }
        boolean analysed = roles.contains(Role.SCORE) && roles.stream().anyMatch(ANALYSED::contains);
        if (analysed && !roles.contains(Role.RESULT)) {
            return Optional.of(new Coded(TableKind.WEAKNESSES, with(described(roles, column), column, Role.ISSUE)));
        }
        boolean answered = roles.stream()
                .anyMatch(Set.of(Role.RESULT, Role.DONE, Role.STATUS, Role.EVIDENCE, Role.ELEMENTS)::contains);
        return answered && items(table, headerRow, column)
                ? Optional.of(new Coded(TableKind.OIT, items(table, headerRow, column, roles)))
                : Optional.empty();
    }

    /** A column of weak points beside the codes of the questions says what is to be improved. */
    private static List<Role> described(List<Role> roles, int codes) {
        int issue = roles.indexOf(Role.ISSUE);
        return issue >= 0 && issue != codes - 1 && !roles.contains(Role.IMPROVEMENT)
                ? changed(roles, issue, Role.IMPROVEMENT)
                : roles;
    }

    /** The code's own column is the key, one of codes with words the title; a running number beside it is no code. */
    private static List<Role> items(Table table, int headerRow, int column, List<Role> roles) {
        boolean alone = alone(table, headerRow, column);
        List<Role> coded = with(roles, column, alone ? Role.KEY : Role.TITLE);
        if (alone && !coded.contains(Role.TITLE)) {
            int next = column;
            while (next < coded.size() && coded.get(next) != Role.OTHER && coded.get(next) != Role.INDICATOR) {
                next++;
            }
            if (next < coded.size()) {
                coded.set(next, Role.TITLE);
            }
        }
        return completed(table, headerRow, coded);
    }

    /**
     * What the cells say beyond the header: a column of no more than boxes for มี and ไม่มี is the status, and documents between
     * an item and its answer are what the item asks for; behind the answer, without one, or with an address, they are its
     * proof.
     */
    static List<Role> completed(Table table, int headerRow, List<Role> roles) {
        int answer = roles.indexOf(Role.RESULT);
        List<Cell> answers = table.cells().stream()
                .filter(c -> c.row() > headerRow && c.column() == answer + 1 && !c.blank())
                .toList();
        boolean whether = !roles.contains(Role.STATUS)
                && !answers.isEmpty()
                && answers.stream().allMatch(c -> Ticks.whetherAlone(RowReader.value(c, Digits.KEEP)));
        List<Role> asked = asked(table, headerRow, roles);
        return whether ? changed(asked, answer, Role.STATUS) : asked;
    }

    private static List<Role> asked(Table table, int headerRow, List<Role> roles) {
        int proof = roles.indexOf(Role.EVIDENCE);
        boolean before = roles.indexOf(Role.RESULT) > proof
                && roles.stream().limit(Math.max(0, proof)).noneMatch(ANSWERS::contains);
        boolean addresses = proof >= 0
                && table.cells().stream()
                        .filter(c -> c.row() > headerRow && c.column() == proof + 1)
                        .anyMatch(c -> !c.links().isEmpty() || WebAddress.beginsIn(c.text()));
        return proof >= 0 && before && !addresses && !roles.contains(Role.ELEMENTS)
                ? changed(roles, proof, Role.ELEMENTS)
                : roles;
    }

    private static List<Role> changed(List<Role> roles, int at, Role role) {
        List<Role> all = new ArrayList<>(roles);
        all.set(at, role);
        return all;
    }

    /** One column has the meaning, and no other has it. */
    private static List<Role> with(List<Role> roles, int column, Role role) {
        List<Role> all = new ArrayList<>(roles);
        for (int i = 0; i < all.size(); i++) {
            boolean running = all.get(i) == Role.KEY && role != Role.ISSUE;
            if (all.get(i) == role || running) {
                all.set(i, running ? Role.RANK : Role.OTHER);
            }
        }
        all.set(column - 1, role);
        return all;
    }

    /**
     * The column below a row that holds codes with letters, 1-based: of several the first that names what its rows are
     * about, and another only where no column has the number and the title.
     *
     * @param roles what the row's words mean
     */
    static OptionalInt codes(Table table, int headerRow, List<Role> roles) {
        boolean named = roles.containsAll(Set.of(Role.KEY, Role.TITLE));
        OptionalInt other = OptionalInt.empty();
        for (int column = 1; column <= table.columns(); column++) {
            boolean naming = NAMING.contains(roles.get(column - 1));
            if ((naming || (!named && other.isEmpty())) && coded(below(table, headerRow, column))) {
                if (naming) {
                    return OptionalInt.of(column);
                }
                other = OptionalInt.of(column);
            }
        }
        return other;
    }

    private static boolean coded(List<String> cells) {
        long coded = cells.stream().filter(CodedColumns::lettered).count();
        return coded >= Math.min(FEWEST, Math.max(1, cells.size())) && coded >= MOST * cells.size();
    }

    private static List<String> below(Table table, int headerRow, int column) {
        return LayoutFinder.below(table, headerRow, column).stream()
                .map(Cell::text)
                .toList();
    }

    /** True where a text begins with a code that a letter makes one. */
    static boolean lettered(String cell) {
        return LETTERED.matcher(cell).matches()
                && (Codes.ofCell(cell).isPresent() || Codes.atStart(cell).isPresent());
    }

    private static boolean alone(Table table, int headerRow, int column) {
        return below(table, headerRow, column).stream()
                .filter(CodedColumns::lettered)
                .allMatch(cell -> Codes.ofCell(cell).isPresent());
    }

    /** Questions of the surveys are no items. */
    private static boolean items(Table table, int headerRow, int column) {
        return below(table, headerRow, column).stream()
                .filter(CodedColumns::lettered)
                .flatMap(cell -> Codes.ofCell(cell).or(() -> Codes.atStart(cell).map(Codes.Mention::code)).stream())
                .noneMatch(Codes::isQuestion);
    }
}
