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
 * a column would be called (ผู้รับผิดชอบ : กองคลัง), or a table of names and values, which may have the title in its first
 * row. What has no number of its own, or fewer than two names below it, is left as it stands.
 */
final class LabelledMeasures {
    /** Two paragraphs may begin with such words by chance only where no numbered title stands above. */
    private static final int FEWEST = 2;
    /** So many names below a title, with that of the title, make a form. */
    private static final int FEWEST_OF_FORM = 3;

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
    /** What a form names. */
    private static final Set<Role> NAMES = withTitle(Labels.TOLD);

    private final Digits digits;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private LabelledMeasures(Digits digits) {
        this.digits = digits;
    }

    private static Set<Role> withTitle(Set<Role> roles) {
        Set<Role> all = EnumSet.of(Role.TITLE);
        all.addAll(roles);
        return all;
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
        /** It has a form of its own, and is one even where nobody has filled it in. */
        private final boolean form;
        /** The name of the open field stands alone: what it names is below it. */
        private boolean alone;

        Measure(String mark, boolean form) {
            this.mark = mark;
            this.form = form;
        }

        /** What names tell; the title only where it does not stand beside the number. */
        boolean wants(Role role) {
            return Labels.TOLD.contains(role) || (role == Role.TITLE && !row.has(Role.TITLE));
        }

        /**
         * Names with something behind them, one of them of what is or was done: a form of a project has others too. Names that
         * stand in a form of its own tell as much when nobody has filled it in.
         */
        boolean isTold() {
            Set<Role> told = form ? row.named(NAMES) : row.told(Labels.TOLD);
            int least = form ? FEWEST_OF_FORM : FEWEST;
            return (form || row.has(Role.TITLE)) && told.size() >= least && !Collections.disjoint(told, DONE);
        }
    }

    /** Reads on from a title; the index behind the measure, or 0 where there is none. */
    private int measureAt(List<Block> blocks, int from) {
        List<Measure> begun = begun(blocks.get(from));
        if (begun.isEmpty()) {
            return 0;
        }
        Measure last = begun.getLast();
        int at = from + 1;
        while (at < blocks.size() && (takes(last, blocks.get(at)) || bridges(last, blocks, at))) {
            at++;
        }
        List<Measure> told = begun.stream().filter(Measure::isTold).toList();
        told.forEach(measure -> used.addAll(measure.row.blocks()));
        rows.put(
                blocks.get(from).id(),
                told.stream().map(measure -> measure.row.row()).toList());
        return told.contains(last) ? at : 0;
    }

    /** What a block begins: a measure where it is a title, one for each form with a title where it is a table of them. */
    private List<Measure> begun(Block block) {
        return switch (block) {
            case Paragraph title when isTitle(title.text()) -> {
                Measure measure = new Measure(mark(Numerals.arabic(title.text())), false);
                measure.row.put(named(title.text()) ? Role.TITLE : Role.KEY, title, 0, digits);
                measure.row.close();
                yield List.of(measure);
            }
            case Paragraph other -> List.of();
            case Table table -> forms(table).stream()
                    .filter(form -> form.title().isPresent())
                    .map(form -> begun(form, table))
                    .toList();
        };
    }

    private Measure begun(FormTable.Form form, Table table) {
        Cell title = form.title().orElseThrow();
        Measure measure = new Measure("", true);
        measure.row.put(named(title.text()) ? Role.TITLE : Role.KEY, title, RowReader.value(title, digits));
        fill(measure, form, table);
        return measure;
    }

    private static List<FormTable.Form> forms(Table table) {
        return FormTable.of(table, cell -> numbered(cell.text()))
                .map(FormTable::forms)
                .orElse(List.of());
    }

    private static boolean numbered(String title) {
        return title.length() <= LONGEST_TITLE
                && NUMBERED.matcher(Numerals.arabic(title)).matches();
    }

    private static boolean isTitle(String title) {
        String text = Numerals.arabic(title);
        boolean titled = NUMBERED.matcher(text).matches()
                || (LISTED.matcher(text).matches() && Labels.of(text).isEmpty());
        return titled && text.length() <= LONGEST_TITLE;
    }

    /** Whether the title stands beside its number. */
    private static boolean named(String title) {
        Matcher numbered = NUMBERED.matcher(Numerals.arabic(title));
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
        if (measure.form) {
            return false;
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
            if (!(blocks.get(i) instanceof Paragraph paragraph) || isTitle(paragraph.text())) {
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

    /** A form without a title, or the rest of one; what has a title begins there anew. */
    private boolean takesTable(Measure measure, Table table) {
        List<FormTable.Form> forms = forms(table);
        if (forms.isEmpty() || forms.getFirst().title().isPresent() || !fits(measure, forms.getFirst())) {
            return false;
        }
        fill(measure, forms.getFirst(), table);
        return forms.size() == 1;
    }

    /** Names that the measure has not yet, each once; a form of its own goes on with one, what stands in paragraphs takes two. */
    private static boolean fits(Measure measure, FormTable.Form form) {
        List<Role> roles = form.named(measure::wants);
        boolean once = Set.copyOf(roles).size() == roles.size();
        return once && roles.size() >= (measure.form ? 1 : FEWEST) && roles.stream().noneMatch(measure.row::has);
    }

    private void fill(Measure measure, FormTable.Form form, Table table) {
        form.values().stream()
                .filter(named -> measure.wants(named.role()))
                .forEach(named -> measure.row.put(named.role(), named.value(), RowReader.value(named.value(), digits)));
        measure.row.use(table);
        measure.row.close();
    }
}
