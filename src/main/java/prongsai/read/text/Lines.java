package prongsai.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into stretches of one kind, in order: paragraphs and the three forms of tables. */
final class Lines {
    private static final Pattern MARKDOWN_RULE =
            Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");
    private static final Pattern TAB_RULE = Pattern.compile("(?:\\s*-{2,}\\s*\\t)+\\s*-{2,}\\s*");

    private Lines() {}

    /** A stretch of lines. */
    sealed interface Stretch {
        /** Page it begins on, 1-based; 0 where the text has no form feeds. */
        int page();
    }

    /** A line outside tables. */
    record Line(int page, String text) implements Stretch {}

    /** Rows of cells, as many as each line prints. {@code headerRows} where the form marks them. */
    record Rows(int page, List<List<String>> rows, int headerRows) implements Stretch {}

    /** An HTML table, from {@code <table} to {@code </table>}. */
    record Html(int page, String html) implements Stretch {}

    static List<Stretch> cut(String text) {
        boolean paged = text.indexOf('\f') >= 0;
        List<Stretch> stretches = new ArrayList<>();
        String[] pages = text.split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            cutPage(pages[i].split("\r\n|\r|\n", -1), paged ? i + 1 : 0, stretches);
        }
        return stretches;
    }

    private static void cutPage(String[] lines, int page, List<Stretch> stretches) {
        int i = 0;
        while (i < lines.length) {
            String line = lines[i];
            if (line.isBlank() && line.indexOf('\t') < 0) {
                i++;
            } else if (opensTable(line)) {
                int end = htmlEnd(lines, i);
                stretches.add(new Html(page, String.join("\n", List.of(lines).subList(i, end))));
                i = end;
            } else if (line.indexOf('\t') >= 0) {
                i = tabRows(lines, i, page, stretches);
            } else if (line.strip().startsWith("|")
                    && i + 1 < lines.length
                    && lines[i + 1].strip().startsWith("|")) {
                i = markdownRows(lines, i, page, stretches);
            } else {
                stretches.add(new Line(page, line));
                i++;
            }
        }
    }

    private static boolean opensTable(String line) {
        return line.toLowerCase(Locale.ROOT).contains("<table");
    }

    private static int htmlEnd(String[] lines, int from) {
        int open = 0;
        for (int i = from; i < lines.length; i++) {
            String line = lines[i].toLowerCase(Locale.ROOT);
            open += count(line, "<table") - count(line, "</table");
            if (open <= 0) {
                return i + 1;
            }
        }
        return lines.length;
    }

    private static int count(String line, String part) {
        int count = 0;
        for (int at = line.indexOf(part); at >= 0; at = line.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static int tabRows(String[] lines, int from, int page, List<Stretch> stretches) {
        List<List<String>> rows = new ArrayList<>();
        int headerRows = 0;
        int i = from;
        for (; i < lines.length && lines[i].indexOf('\t') >= 0 && !opensTable(lines[i]); i++) {
            if (TAB_RULE.matcher(lines[i]).matches()) {
                headerRows = rows.size() == 1 ? 1 : headerRows;
            } else {
                rows.add(List.of(lines[i].split("\t", -1)));
            }
        }
        if (rows.stream().allMatch(Lines::indented)) {
            rows.forEach(row -> stretches.add(new Line(page, row.getLast())));
        } else {
            stretches.add(new Rows(page, rows, headerRows));
        }
        return i;
    }

    /** A line that is only indented by a tab is no row of a table. */
    private static boolean indented(List<String> row) {
        return row.size() == 2 && row.getFirst().isBlank();
    }

    private static int markdownRows(String[] lines, int from, int page, List<Stretch> stretches) {
        List<List<String>> rows = new ArrayList<>();
        int headerRows = 0;
        int i = from;
        for (; i < lines.length && lines[i].strip().startsWith("|"); i++) {
            if (MARKDOWN_RULE.matcher(lines[i].strip()).matches()) {
                headerRows = rows.size() == 1 ? 1 : headerRows;
            } else {
                rows.add(markdownCells(lines[i].strip()));
            }
        }
        if (!rows.isEmpty()) {
            stretches.add(new Rows(page, rows, headerRows));
        }
        return i;
    }

    /** Cells between pipes; {@code \|} is a pipe in the text. */
    private static List<String> markdownCells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
