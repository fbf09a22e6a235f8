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
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.text.Numerals;

/**
 * Finds measures that a report tells without a table of them: a numbered title, and below it paragraphs that begin with what
 * a column would be called (ผู้รับผิดชอบ : กองคลัง), or a table of names and values, which may have the title in its first
 * row, or tables whose columns are its fields: of its steps, of its results. What has no number of its own, or fewer than two names below it, is left as it stands.
 */
final class LabelledMeasures {
    /** Two paragraphs may begin with such words by chance only where no numbered title stands above. */
    private static final int FEWEST = 2;
    /** So many names below a title, with that of the title, make a form. */
    private static final int FEWEST_OF_FORM = 3;

    private static final int LONGEST_TITLE = 200;
    /** Measures of a list with such tables: a chapter may have some of its own. */
    private static final int FEWEST_OF_LIST = 2;
    /** So many paragraphs may stand between a measure and a table of it. */
    private static final int CAPTIONS = 2;

    private static final int LONGEST_CAPTION = 100;
    /** So far ahead another name of the measure is looked for. */
    private static final int BRIDGE = 8;

    /** Its number in words; the title may stand beside it or be named below. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:มาตรการ|กิจกรรม|โครงการ)\\s*ที่\\s*\\d{1,2}(?!\\d)\\s*(?:\\([^)]{1,20}\\))?\\s*[.:)]?\\s*(.*)",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\D{0,15}?(\\d{1,2})(?!\\d)");
    private static final Pattern LISTED = Pattern.compile("\\s*\\d{1,2}\\s*([.)])\\s*(?!\\d)\\S.*", Pattern.DOTALL);
    private static final Pattern STEP =
            Pattern.compile("\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})+|\\(\\d{1,2}\\)|[-–•*])\\s*\\S.*", Pattern.DOTALL);
    /** What follows is of no measure any more. */
    private static final Pattern CHAPTER = Pattern.compile(
            "\\s*(?:\\d{1,2}\\s*[.)]\\s*)?(?:ภาคผนวก|ส่วนที่|บทที่|ข้อเสนอแนะ|สรุป(?!ผล)|ปัญหา|อุปสรรค|จึงเรียน).*",
            Pattern.DOTALL);
    /** A caption that says that the table before goes on. */
    private static final Pattern GOES_ON = Pattern.compile(".*\\(\\s*ต่อ\\s*\\)\\s*", Pattern.DOTALL);

    private static final Set<Role> STEPS = EnumSet.of(Role.METHOD, Role.STEPS, Role.GUIDELINE);
    private static final Set<Role> RESULTS = EnumSet.of(Role.RESULT, Role.OUTCOME);
    private static final Set<Role> DONE =
            EnumSet.of(Role.METHOD, Role.STEPS, Role.GUIDELINE, Role.RESULT, Role.OUTCOME);
    /** What a form names. */
    private static final Set<Role> NAMES = withTitle(Labels.TOLD);

    private final Digits digits;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    /** Measures of a list with tables of fields, by the block that they begin with. */
    private final Map<String, Measure> listed = new LinkedHashMap<>();

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
        if (found.listed.size() >= FEWEST_OF_LIST) {
            found.listed.forEach((block, measure) -> found.tell(block, List.of(measure)));
        }
        return new LabelledRows(found.rows, found.used, found.names);
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
        /** What the columns of its last table mean, where they are its fields. */
        private Optional<TableLayout> columns = Optional.empty();
        /** Nothing but blank paragraphs stands behind that table. */
        private boolean directly;
        /** Its steps are called activities: they may be measures themselves. */
        private boolean activities;
        /** It stands in a list and nothing but tables of fields tells of it: it may be a chapter. */
        private boolean listed;
        /** What tables tell that have results, and no activities. */
        private boolean resulted;

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
            if (columns.isPresent()) {
                told.addAll(row.named(Labels.TOLD));
            }
            int least = form ? FEWEST_OF_FORM : FEWEST;
            return (form || row.has(Role.TITLE))
                    && told.size() >= least
                    && !Collections.disjoint(told, DONE)
                    && (!activities || resulted);
        }

        /** What is done and what came of it: a chapter has the one or the other. */
        boolean isTellingOfAll() {
            return !row.named(STEPS).isEmpty() && !row.named(RESULTS).isEmpty();
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
        while (at < blocks.size()
                && (takes(last, blocks.get(at)) || bridges(last, blocks, at) || leads(last, blocks, at))) {
            at++;
        }
        List<Measure> told = begun.stream().filter(Measure::isTold).toList();
        if (last.listed) {
            told = told.stream().filter(Measure::isTellingOfAll).toList();
            told.forEach(measure -> listed.put(blocks.get(from).id(), measure));
        } else {
            tell(blocks.get(from).id(), told);
        }
        return told.contains(last) ? at : 0;
    }

    private void tell(String begin, List<Measure> told) {
        told.forEach(measure -> used.addAll(measure.row.blocks()));
        rows.put(begin, told.stream().map(measure -> measure.row.row()).toList());
    }

    /** What a block begins: a measure where it is a title, one for each form with a title where it is a table of them. */
    private List<Measure> begun(Block block) {
        return switch (block) {
            case Paragraph paragraph -> isTitle(paragraph.text()) ? List.of(begun(paragraph)) : List.of();
            case Table table -> {
                List<Measure> forms = forms(table).stream()
                        .filter(form -> form.title().isPresent())
                        .map(form -> begun(form, table))
                        .toList();
                yield forms.isEmpty() ? begunByColumns(table) : forms;
            }
        };
    }

    private Measure begun(Paragraph title) {
        Measure measure = new Measure(mark(Numerals.arabic(title.text())), false);
        measure.row.put(named(title.text()) ? Role.TITLE : Role.KEY, title, 0, digits);
        measure.row.close();
        return measure;
    }

    private List<Measure> begunByColumns(Table table) {
        Optional<FieldTable> fields = fields(table, Optional.empty());
        List<Measure> begun = new ArrayList<>();
        for (FieldTable.Form form : fields.map(FieldTable::forms).orElse(List.of())) {
            if (form.title().isPresent()) {
                Measure measure = begun(form.title().get());
                fill(measure, form, fields.orElseThrow(), table);
                begun.add(measure);
            }
        }
        return begun;
    }

    /** A table whose columns are fields; one of names and values is none. */
    private static Optional<FieldTable> fields(Table table, Optional<TableLayout> before) {
        return forms(table).isEmpty() ? FieldTable.of(table, cell -> numbered(cell.text()), before) : Optional.empty();
    }

    private Measure begun(FormTable.Form form, Table table) {
        Measure measure = begun(form.title().orElseThrow());
        fill(measure, form, table);
        return measure;
    }

    private Measure begun(Cell title) {
        Measure measure = new Measure("", true);
        measure.row.put(named(title.text()) ? Role.TITLE : Role.KEY, title, RowReader.value(title, digits));
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
        measure.directly = false;
        if (measure.columns.isPresent() && repeats(measure, text)) {
            measure.directly = true;
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

    /** The measure's number again, over the page: มาตรการที่ 1 (ต่อ). */
    private static boolean repeats(Measure measure, String text) {
        String begun = Numerals.arabic(measure.row.text(Role.TITLE) + measure.row.text(Role.KEY));
        Matcher number = NUMBER.matcher(text);
        Matcher before = NUMBER.matcher(begun);
        return GOES_ON.matcher(text).matches()
                && number.lookingAt()
                && before.lookingAt()
                && number.group(1).equals(before.group(1));
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
        if (forms.isEmpty()) {
            return takesColumns(measure, table);
        }
        if (forms.getFirst().title().isPresent() || !fits(measure, forms.getFirst())) {
            return false;
        }
        fill(measure, forms.getFirst(), table);
        return forms.size() == 1;
    }

    /** Names that the measure has not yet, each once; a form of its own goes on with one, what stands in paragraphs takes two. */
    private static boolean fits(Measure measure, FormTable.Form form) {
        List<Role> roles = form.named(measure::wants);
        boolean once = Set.copyOf(roles).size() == roles.size();
        return once
                && roles.size() >= (measure.form ? 1 : FEWEST)
                && roles.stream().noneMatch(measure.row::has);
    }

    /** Captions that lead to a table of the measure: they stay prose. */
    private boolean leads(Measure measure, List<Block> blocks, int at) {
        int captions = 0;
        for (int i = at; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                return i > at && fitting(measure, table).isPresent();
            }
            String text = Numerals.arabic(((Paragraph) blocks.get(i)).text());
            captions += text.isBlank() ? 0 : 1;
            boolean chapter =
                    CHAPTER.matcher(text).matches() || NUMBERED.matcher(text).matches();
            boolean next = !measure.mark.isEmpty() && mark(text).equals(measure.mark);
            if (chapter || next || captions > CAPTIONS || text.length() > LONGEST_CAPTION) {
                return false;
            }
            if (GOES_ON.matcher(text).matches()) {
                measure.directly = true;
            }
        }
        return false;
    }

    private boolean takesColumns(Measure measure, Table table) {
        Optional<FieldTable> fields = fitting(measure, table);
        fields.ifPresent(found -> fill(measure, found.forms().getFirst(), found, table));
        return fields.filter(found -> found.forms().size() == 1).isPresent();
    }

    /** A table of fields that the measure has not yet, or the rest of its last one. */
    private static Optional<FieldTable> fitting(Measure measure, Table table) {
        Optional<TableLayout> before = measure.columns.filter(columns -> measure.directly && LooseTables.ruled(table));
        return fields(table, before)
                .filter(found -> found.forms().getFirst().title().isEmpty())
                .filter(found -> before.filter(found.columns()::means).isPresent()
                        || fits(measure, found.forms().getFirst()));
    }

    /** What is or was done is told once, but for what a paragraph says right above; when and by whom may be told beside the steps and beside the results. */
    private static boolean fits(Measure measure, FieldTable.Form form) {
        boolean again = form.fields().stream()
                .filter(role -> DONE.contains(role) && role != measure.row.open())
                .anyMatch(role -> !measure.row.text(role).isEmpty());
        boolean anew =
                form.fields().stream().anyMatch(role -> measure.row.text(role).isEmpty());
        return !again && anew;
    }

    private void fill(Measure measure, FieldTable.Form form, FieldTable fields, Table table) {
        measure.listed |= !measure.mark.isEmpty() && measure.columns.isEmpty() && !measure.isTold();
        for (FieldTable.Told told : form.cells()) {
            Value value = RowReader.value(told.cell(), digits);
            boolean again = !DONE.contains(told.role())
                    && !value.blank()
                    && measure.columns.isPresent()
                    && value.text().equals(measure.row.text(told.role()));
            if (again) {
                measure.row.repeat(told.role(), told.cell());
            } else if (told.joined()) {
                measure.row.join(told.role(), told.cell(), value);
            } else {
                measure.row.goOn(told.role(), told.cell(), value);
            }
        }
        measure.columns = Optional.of(fields.columns());
        names.put(table.id(), fields.names());
        measure.directly = true;
        measure.activities |= form.activities();
        measure.resulted |= !form.activities() && !Collections.disjoint(form.fields(), RESULTS);
        measure.row.use(table);
        measure.row.close();
    }

    private void fill(Measure measure, FormTable.Form form, Table table) {
        form.values().stream()
                .filter(named -> measure.wants(named.role()))
                .forEach(named -> measure.row.put(named.role(), named.value(), RowReader.value(named.value(), digits)));
        measure.row.use(table);
        measure.row.close();
    }
}
