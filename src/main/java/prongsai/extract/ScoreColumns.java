package prongsai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Table;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/** Which of a table's columns of scores tell the scores of those that the table names, and of which year. */
final class ScoreColumns {
    /** Scores of others, and what a score is held against. */
    private static final Pattern BESIDE = Pattern.compile("ประเทศ|จังหวัด|อำเภอ|เฉลี่ย|เต็ม|เป้าหมาย|เกณฑ์|คาดหวัง");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])25[4-9]\\d(?![\\d.,])");
    private static final String SCORE = "คะแนน";

    private ScoreColumns() {}

    /**
     * The meanings of a header with one column of scores, or one a year where their names say the year; others stand aside.
     *
     * @param headerRow the header's last row
     * @param roles what the header's words mean
     */
    static List<Role> settled(Table table, int headerRow, List<Role> roles) {
        List<Integer> columns = columns(roles, Role.SCORE);
        if (columns.size() < 2) {
            return roles;
        }
        Set<Cell> kept = kept(table, headerRow, columns);
        List<Role> all = new ArrayList<>(roles);
        for (int column : columns) {
            if (table.at(headerRow, column).filter(kept::contains).isEmpty()) {
                all.set(column - 1, Role.ASIDE);
            }
        }
        return all;
    }

    /**
     * The years that the names of columns of scores say.
     *
     * @return year by column, 1-based; none for a column whose name says none, or several
     */
    static Map<Integer, Integer> years(Table table, TableLayout layout) {
        Map<Integer, Integer> years = years(table, layout, Role.SCORE);
        Map<Integer, Integer> instruments = years(table, layout, Role.INSTRUMENT_SCORE);
        Set<Integer> met = new HashSet<>(years.values());
        if (instruments.isEmpty() && met.size() == 1) {
            // The score of an instrument is made of those beside it.
            columns(layout.roles(), Role.INSTRUMENT_SCORE)
                    .forEach(column -> years.put(column, met.iterator().next()));
        }
        years.putAll(instruments);
        return years;
    }

    private static Map<Integer, Integer> years(Table table, TableLayout layout, Role role) {
        Map<Integer, Integer> years = new HashMap<>();
        for (int column : columns(layout.roles(), role)) {
            Optional<Integer> year = year(name(table, layout.firstRow() - 1, column));
            if (year.isPresent()) {
                years.put(column, year.get());
            }
        }
        return years;
    }

    private static List<Integer> columns(List<Role> roles, Role role) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= roles.size(); column++) {
            if (roles.get(column - 1) == role) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Set<Cell> kept(Table table, int headerRow, List<Integer> columns) {
        List<Integer> plain = columns.stream()
                .filter(column ->
                        !BESIDE.matcher(name(table, headerRow, column)).find())
                .toList();
        Set<Cell> kept = new HashSet<>();
        Set<Integer> met = new HashSet<>();
        Optional<Integer> unnamed = Optional.empty();
        for (int column : plain.isEmpty() ? columns : plain) {
            String name = name(table, headerRow, column);
            Optional<Integer> year = year(name);
            if (year.filter(met::add).isPresent()) {
                table.at(headerRow, column).ifPresent(kept::add);
            } else if (year.isEmpty() && (unnamed.isEmpty() || Squash.of(name).equals(SCORE))) {
                unnamed = Optional.of(column);
            }
        }
        unnamed.flatMap(column -> table.at(headerRow, column)).ifPresent(kept::add);
        return kept;
    }

    /** What a header says of a column, with what stands above it and other columns. */
    private static String name(Table table, int headerRow, int column) {
        String own = table.at(headerRow, column).map(Cell::text).orElse("");
        String above = table.at(headerRow - 1, column)
                .filter(cell -> cell.row() < headerRow && cell.row() + cell.rowSpan() <= headerRow)
                .filter(cell -> own.isBlank() || (cell.columnSpan() > 1 && cell.columnSpan() < table.columns()))
                .map(Cell::text)
                .orElse("");
        return own + " " + above;
    }

    private static Optional<Integer> year(String name) {
        Matcher matcher = YEAR.matcher(Numerals.arabic(name));
        Set<Integer> years = new HashSet<>();
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group()));
        }
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }
}
