package prongsai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import prongsai.model.Field;
import prongsai.model.Prose;

/**
 * Names of the fields of a record's document.
 *
 * <p>Each text stands in a column of its own: {@link #WORDS}, {@link #words} and {@link #letters} for searching, {@link #text} and
 * {@link #places} to show it. A column is a record's field by its key, {@link #PROSE} or {@link #HEADING} for a paragraph,
 * or {@link #CONTEXT}: whose report it is, of which year, and what the forms call the record; the context is not shown.
 */
public final class RecordFields {
    public static final String KIND = "kind";
    /** {@link #KIND} of these documents. */
    public static final String RECORD = "record";

    /** Id of the report. */
    public static final String REPORT = "report";

    /** File of the report. */
    public static final String FILE = "file";

    /** Full name. */
    public static final String AGENCY = "agency";

    /** Squashed letters of the full name, of the name without its kind. */
    public static final String AGENCY_NAME = "agencyName";

    /** The full name as letters in a row: a part of it is found. */
    public static final String AGENCY_LETTERS = "agencyLetters";

    public static final String TYPE = "agencyType";
    public static final String PROVINCE = "province";

    /** Fiscal year as four digits. */
    public static final String YEAR = "fiscalYear";

    /** {@code O24} or {@code I25}. */
    public static final String ITEM = "item";

    public static final String CONCEPT = "concept";

    /** {@code measure}, {@code item}, {@code indicator}, {@code weakness}, {@code prose}. */
    public static final String RECORD_KIND = "recordKind";

    /** Key of the status; also {@link #EMPTY}. */
    public static final String STATUS = "status";

    /** A value of {@link #STATUS}: the cell of the answer is there and empty. */
    public static final String EMPTY = "empty";

    /** Columns that have text. */
    public static final String FILLED = "filled";

    /** Name of the record: {@code O24}, {@code measure 1}. */
    public static final String NAME = "name";

    public static final String TITLE = "title";

    /** Fiscal year as a number, for ranges and sorting. */
    public static final String YEAR_NUMBER = "year";

    /** Thai collation key of the agency's name. */
    public static final String AGENCY_ORDER = "agencyOrder";

    /** Hundredths of the overall score that the report prints for its own year, where it prints one. */
    public static final String OVERALL = "overall";

    /** Place in the report's order, from 0. */
    public static final String ORDER = "order";

    /** Column of a paragraph. */
    public static final String PROSE = "prose";

    /** Column of a heading. */
    public static final String HEADING = "heading";

    public static final String CONTEXT = "context";

    /** The value of {@link #RECORD_KIND} for paragraphs. */
    public static final String PROSE_KIND = "prose";

    /** The words of all columns together; a word counts as often as its column's {@link #weight} says. */
    public static final String WORDS = "words";

    /** Columns whose letters are looked for together: what was answered, what else the agency wrote, and so on. */
    private static final Map<String, List<String>> GROUPS = groups();

    private static final Map<String, String> GROUP_OF = groupOf();

    private RecordFields() {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("answer", keys(Field.PROGRESS, Field.OUTPUT, Field.STEPS));
        groups.put("more", keys(Field.METHOD, Field.OUTCOME, Field.GUIDELINE, Field.TEXT, Field.FOLLOW_UP, Field.NOTE));
        groups.put("title", keys(Field.TITLE));
        groups.put("form", keys(Field.ELEMENTS, Field.PERIOD, Field.RESPONSIBLE));
        groups.put("paragraph", List.of(PROSE, HEADING));
        groups.put("known", List.of(CONTEXT));
        return groups;
    }

    private static List<String> keys(Field... fields) {
        return Stream.of(fields).map(Field::key).toList();
    }

    private static Map<String, String> groupOf() {
        Map<String, String> groupOf = new LinkedHashMap<>();
        GROUPS.forEach((group, columns) -> columns.forEach(column -> groupOf.put(column, group)));
        return groupOf;
    }

    /** How often a word of a column counts: answers 8, titles 6, paragraphs 4, who and when 3, what is known or printed 2. */
    public static int weight(String column) {
        if (column.equals(PROSE)) {
            return 4;
        }
        if (column.equals(HEADING)) {
            return 3;
        }
        return Field.ofKey(column).map(RecordFields::weight).orElse(2);
    }

    private static int weight(Field field) {
        return switch (field) {
            case METHOD, OUTPUT, OUTCOME, FOLLOW_UP, NOTE, PROGRESS, GUIDELINE, TEXT, STEPS -> 8;
            case TITLE -> 6;
            case PERIOD, RESPONSIBLE -> 3;
            case ELEMENTS -> 2;
        };
    }

    /** All columns that are searched. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            columns.add(field.key());
        }
        columns.addAll(List.of(PROSE, HEADING, CONTEXT));
        return List.copyOf(columns);
    }

    static String column(Prose.Role role) {
        return role == Prose.Role.HEADING ? HEADING : PROSE;
    }

    /** The words of a column alone, for questions that name it; not of the context. */
    public static String words(String column) {
        return "words." + column;
    }

    /** The letters of a column and of those that are looked for together with it ({@link #together}). */
    public static String letters(String column) {
        return "letters." + GROUP_OF.getOrDefault(column, column);
    }

    /** The columns whose letters stand in one field with this one's, itself included. */
    public static List<String> together(String column) {
        return GROUPS.getOrDefault(GROUP_OF.getOrDefault(column, ""), List.of(column));
    }

    /** The text of a column, stored. */
    public static String text(String column) {
        return "text." + column;
    }

    /** Where the text of a column stands, stored; {@link Places} reads it. */
    public static String places(String column) {
        return "places." + column;
    }
}
