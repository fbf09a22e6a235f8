package prongsai.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Field;
import prongsai.model.Status;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;

/** What kind of value a field of a report has: which texts may stand for it, and when two of them say the same. */
enum ValueKind {
    /** Words; white space and the kind of digits make no difference. */
    TEXT,
    /** A status by its key. */
    STATUS,
    /** A year of the Buddhist era, or none. */
    YEAR,
    /** The number of a record. */
    NUMBER,
    /** The number of an indicator, or none. */
    INDICATOR,
    /** The code of an item. */
    CODE,
    /** 0 to 100. */
    SCORE,
    /** 0 to 100, or none. */
    OPTIONAL_SCORE,
    /** {@code 2566-08-18}, or none. */
    DATE,
    /** {@code true}, {@code false}, or none where it cannot be told. */
    PRESENT;

    private static final Map<String, ValueKind> HEAD = Map.of(
            "fiscalYear", YEAR,
            "agency.name", TEXT,
            "agency.type", TEXT,
            "agency.district", TEXT,
            "agency.province", TEXT,
            "agency.domain", TEXT,
            "document.title", TEXT,
            "document.number", TEXT,
            "document.date", DATE);
    private static final Map<String, ValueKind> SCORES = Map.of("value", SCORE, "level", TEXT, "year", YEAR);
    private static final Map<String, ValueKind> MEASURES = Map.of("number", NUMBER);
    private static final Map<String, ValueKind> INDICATORS =
            Map.of("number", NUMBER, "status", STATUS, CorrectedParts.LINKS, TEXT);
    private static final Map<String, ValueKind> ITEMS = Map.of(
            "code",
            CODE,
            "status",
            STATUS,
            "indicator",
            INDICATOR,
            "subIndicator",
            TEXT,
            "score",
            OPTIONAL_SCORE,
            CorrectedParts.LINKS,
            TEXT);
    private static final Map<String, ValueKind> PARAGRAPHS = Map.of("text", TEXT);
    private static final Map<String, ValueKind> SIGNATORIES = Map.of("name", TEXT, "position", TEXT);
    private static final Map<String, ValueKind> COMPONENTS = Map.of("present", PRESENT);

    /**
     * The kind of a field.
     *
     * @return empty where no record of this name has such a field, or there is no record of such a name
     */
    static Optional<ValueKind> of(String record, String field) {
        if (record.equals(Correctable.HEAD)) {
            return Optional.ofNullable(HEAD.get(field));
        }
        if (record.startsWith(Correctable.SCORE)) {
            return Optional.ofNullable(SCORES.get(field));
        }
        if (record.matches(CorrectedParts.PROSE + "[1-9]\\d{0,5}")) {
            return Optional.ofNullable(PARAGRAPHS.get(field));
        }
        if (record.matches(CorrectedParts.SIGNATORY + "[1-9]\\d{0,5}")) {
            return Optional.ofNullable(SIGNATORIES.get(field));
        }
        if (record.matches(CorrectedParts.COMPONENT + "[a-z0-9-]+")) {
            return Optional.ofNullable(COMPONENTS.get(field));
        }
        if (record.matches("measure [1-9]\\d*")) {
            return of(MEASURES, field);
        }
        if (record.matches("indicator [1-9]\\d*")) {
            return of(INDICATORS, field);
        }
        return record.matches("[A-Z]{1,8}[1-9]\\d*") ? of(ITEMS, field) : Optional.empty();
    }

    private static Optional<ValueKind> of(Map<String, ValueKind> own, String field) {
        Optional<ValueKind> text = Field.ofKey(field).map(known -> TEXT);
        return text.or(() -> Optional.ofNullable(own.get(field)));
    }

    /** Key of the message that says which values there are. */
    String key() {
        return "takes." + name().toLowerCase(Locale.ROOT);
    }

    /** True where a text stands for a value of this kind. */
    boolean takes(String value) {
        return switch (this) {
            case TEXT -> true;
            case STATUS -> Status.ofKey(value).isPresent();
            case YEAR -> value.matches("|2[56]\\d\\d");
            case NUMBER -> value.matches("[1-9]\\d?");
            case INDICATOR -> value.matches("|[1-9]\\d?");
            case CODE -> value.matches("[A-Z]{1,8}[1-9]\\d{0,2}");
            case SCORE -> isScore(value);
            case OPTIONAL_SCORE -> value.isEmpty() || isScore(value);
            case DATE -> value.isEmpty() || isDate(value);
            case PRESENT -> value.matches("true|false|");
        };
    }

    private static boolean isScore(String value) {
        return value.matches("\\d{1,3}(\\.\\d{1,4})?") && new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static boolean isDate(String value) {
        if (!value.matches("2[56]\\d\\d-\\d\\d-\\d\\d")) {
            return false;
        }
        try {
            date(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day of a date in the Buddhist era, {@code 2566-08-18}. */
    static LocalDate date(String buddhist) {
        String[] parts = buddhist.split("-");
        return LocalDate.of(
                Integer.parseInt(parts[0]) - ThaiDates.ERA, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** True where two texts say the same. */
    boolean same(String one, String other) {
        boolean numbers = (this == SCORE || this == OPTIONAL_SCORE) && isScore(one) && isScore(other);
        return numbers
                ? new BigDecimal(one).compareTo(new BigDecimal(other)) == 0
                : plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Numerals.arabic(text).strip().replaceAll("\\s+", " ");
    }
}
