package prongsai.extract;

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
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.text.Numerals;

/**
 * Finds measures that a report tells without a table of them: a numbered title, and below it paragraphs that begin with what
 * a column would be called (ผู้รับผิดชอบ : กองคลัง), or a table of two columns, names left and values right. What has no
 * number of its own, or fewer than two names below it, is left as it stands.
 */
final class LabelledMeasures {
    /** Two paragraphs may begin with such words by chance only where no numbered title stands above. */
    private static final int FEWEST = 2;

    private static final int LONGEST_TITLE = 200;
    /** So far ahead another name of the measure is looked for. */
    private static final int BRIDGE = 8;

    /** Its number in words; the title may stand beside it or be named below. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:มาตรการ|กิจกรรม|โครงการ)\\s*ที่\\s*\\d{1,2}(?!\\d)\\s*(?:\\([^)]{1,20}\\))?\\s*[.:)]?\\s*(.*)",
            Pattern.DOTALL);

    private static final Pattern LISTED = Pattern.compile("\\s*\\d{1,2}\\s*([.)])\\s*(?!\\d)\\S.*", Pattern.DOTALL);
    private static final Pattern STEP =
            Pattern.compile("\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})+|\\(\\d{1,2}\\)|[-–•*])\\s*\\S.*", Pattern.DOTALL);
    private static final Set<Role> DONE =
            EnumSet.of(Role.METHOD, Role.STEPS, Role.GUIDELINE, Role.RESULT, Role.OUTCOME);

    private final Digits digits;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private LabelledMeasures(Digits digits) {
        this.digits = digits;
    }

    /**
     * Looks through a document.
     *
     * @param taken which blocks are told otherwise already
     */
    static LabelledRows of(Document document, Digits digits, Predicate<Block> taken) {
        LabelledMeasures found = new LabelledMeasures(digits);
        List<Block> blocks = document.blocks().stream().filter(taken.negate()).toList();
        int at = 0;
        while (at < blocks.size()) {
            at = Math.max(at + 1, found.measureAt(blocks, at));
        }
        return new LabelledRows(found.rows, found.used);
    }

    /** A measure while it is being gathered. */
    private static final class Measure {
        private final LabelledRow row = new LabelledRow();
        /** What stands behind the title's number in a list; empty where it is told in words. */
        private final String mark;
        /** The name of the open field stands alone: what it names is below it. */
        private boolean alone;

        Measure(String mark) {
            this.mark = mark;
        }

        /** What names tell; the title only where it does not stand beside the number. */
        boolean wants(Role role) {
            return Labels.TOLD.contains(role) || (role == Role.TITLE && !row.has(Role.TITLE));
        }

        /** Names with something behind them, one of them of what is or was done: a form of a project has others too. */
        boolean isTold() {
            Set<Role> told = row.told(Labels.TOLD);
            return row.has(Role.TITLE) && told.size() >= FEWEST && !Collections.disjoint(told, DONE);
        }
    }

    /** Reads on from a title; the index behind the measure, or 0 where there is none. */
    private int measureAt(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Paragraph title) || !isTitle(title)) {
            return 0;
        }
        Measure measure = new Measure(mark(Numerals.arabic(title.text())));
        measure.row.put(named(title) ? Role.TITLE : Role.KEY, title, 0, digits);
        measure.row.close();
        int at = from + 1;
        while (at < blocks.size() && (takes(measure, blocks.get(at)) || bridges(measure, blocks, at))) {
            at++;
        }
        if (!measure.isTold()) {
            return 0;
        }
        rows.put(title.id(), measure.row.row());
        used.addAll(measure.row.blocks());
        return at;
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        boolean titled = NUMBERED.matcher(text).matches()
                || (LISTED.matcher(text).matches() && Labels.of(text).isEmpty());
        return titled && text.length() <= LONGEST_TITLE;
    }

    /** Whether the title stands beside its number. */
    private static boolean named(Paragraph paragraph) {
        Matcher numbered = NUMBERED.matcher(Numerals.arabic(paragraph.text()));
        return !numbered.matches() || !numbered.group(1).isBlank();
    }

    /** True where a block goes on with the measure; a paragraph of another name stays prose and ends nothing. */
    private boolean takes(Measure measure, Block block) {
        if (block instanceof Table table) {
            return takesTable(measure, table);
        }
        Paragraph paragraph = (Paragraph) block;
        String text = Numerals.arabic(paragraph.text());
        if (text.isBlank()) {
            return true;
        }
        if (NUMBERED.matcher(text).matches()) {
            return false;
        }
        Optional<Labels.Label> label = Labels.of(text);
        if (label.isEmpty()) {
            return goesOn(measure, text) && take(measure, paragraph);
        }
        if (measure.wants(label.get().role())) {
            measure.row.put(label.get().role(), paragraph, label.get().end(), digits);
            measure.alone = Labels.value(paragraph, label.get().end(), digits).blank();
        } else {
            measure.row.close();
        }
        return true;
    }

    private boolean take(Measure measure, Paragraph paragraph) {
        measure.row.put(measure.row.open(), paragraph, 0, digits);
        return true;
    }

    /** A list that is marked as the titles are would be the next title; the first paragraph below a lone name needs no mark. */
    private static boolean goesOn(Measure measure, String text) {
        if (measure.row.open() == Role.OTHER) {
            return false;
        }
        if (LISTED.matcher(text).matches()) {
            return !mark(text).equals(measure.mark);
        }
        return measure.row.awaits() || STEP.matcher(text).matches();
    }

    /** Takes a further paragraph below a lone name, where another name of the measure follows soon: else it may be what comes after. */
    private boolean bridges(Measure measure, List<Block> blocks, int at) {
        if (!measure.alone || measure.row.open() == Role.OTHER) {
            return false;
        }
        for (int i = at; i < Math.min(blocks.size(), at + BRIDGE); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || isTitle(paragraph)) {
                return false;
            }
            Optional<Labels.Label> label = Labels.of(Numerals.arabic(paragraph.text()));
            if (label.isPresent()) {
                return measure.wants(label.get().role()) && take(measure, (Paragraph) blocks.get(at));
            }
        }
        return false;
    }

    /** What stands behind a number that a paragraph begins with: a full stop or a bracket; empty where it begins otherwise. */
    private static String mark(String text) {
        Matcher listed = LISTED.matcher(text);
        return listed.matches() ? listed.group(1) : "";
    }

    /** Names left, values right. */
    private boolean takesTable(Measure measure, Table table) {
        Map<Cell, Role> named = new LinkedHashMap<>();
        for (int row = 1; row <= table.rows(); row++) {
            List<Cell> cells = table.row(row);
            if (cells.size() == 2) {
                HeaderWordings.role(cells.getFirst().text())
                        .filter(measure::wants)
                        .ifPresent(role -> named.put(cells.getLast(), role));
            }
        }
        boolean pairs = named.size() >= FEWEST && named.size() * 2 > table.rows();
        if (!pairs || Set.copyOf(named.values()).size() < named.size()) {
            return false;
        }
        named.forEach((cell, role) -> measure.row.put(role, cell, RowReader.value(cell, digits)));
        measure.row.use(table);
        measure.row.close();
        return true;
    }
}
