package prongsai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import prongsai.model.Field;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Catalogues;
import prongsai.reference.Province;
import prongsai.reference.Provinces;
import prongsai.store.RecordDocs;
import prongsai.store.RecordFields;
import prongsai.store.analysis.Spelled;
import prongsai.store.analysis.ThaiChain;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.Squash;

/** Confinements as queries; a value that cannot be meant is refused with what there is instead. */
final class Conditions {
    private static final Pattern YEARS = Pattern.compile("(\\d{2}|\\d{4})?(?:(\\.\\.|-)(\\d{2}|\\d{4})?)?");
    private static final int CENTURY = 2500;
    /** Beyond it a year is one of the Buddhist era. */
    private static final int LAST_CHRISTIAN = 2100;

    private static final int ERAS_APART = 543;

    private static final Map<String, String> KINDS = Map.of(
            "มาตรการ", "measure",
            "ข้อ", "item",
            "oit-item", "item",
            "ตัวชี้วัด", "indicator",
            "จุดที่ต้องพัฒนา", "weakness",
            "ข้อความ", "prose");
    private static final List<String> KIND_KEYS =
            List.of("measure", "item", "indicator", "weakness", RecordFields.PROSE_KIND);
    private static final Map<String, String> STATUSES = Map.of(
            "ดำเนินการ", "done",
            "ดำเนินการแล้ว", "done",
            "ยังไม่ดำเนินการ", "not-done",
            "ยังไม่ได้ดำเนินการ", "not-done",
            "ไม่เกี่ยวข้อง", "not-applicable",
            "ว่าง", RecordFields.EMPTY);

    private final IndexReader reader;

    Conditions(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A confinement.
     *
     * @throws QuestionException where the value cannot be meant
     */
    Query of(Filter filter, String value) {
        return switch (filter) {
            case ITEM -> term(RecordFields.ITEM, item(value));
            case PROVINCE -> terms(RecordFields.PROVINCE, provinces(value));
            case AGENCY -> agency(value);
            case TYPE -> terms(RecordFields.TYPE, types(value));
            case YEAR -> years(value);
            case CONCEPT -> term(RecordFields.CONCEPT, concept(value));
            case KIND -> term(RecordFields.RECORD_KIND, kind(value));
            case FIELD -> terms(RecordFields.FILLED, columns(value));
            case STATUS -> term(RecordFields.STATUS, status(value));
            case REPORT -> report(value);
        };
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query terms(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static String item(String value) {
        return Codes.ofCell(value).orElseThrow(() -> new QuestionException("bad-item", value));
    }

    /** The province of that name; else all with these letters in their names. */
    private static List<String> provinces(String value) {
        Optional<Province> named = Provinces.shipped().named(value);
        if (named.isPresent()) {
            return List.of(named.get().name());
        }
        String letters = Squash.of(value);
        List<String> parts = letters.isEmpty()
                ? List.of()
                : Provinces.shipped().all().stream()
                        .map(Province::name)
                        .filter(name -> Squash.of(name).contains(letters))
                        .toList();
        if (parts.isEmpty()) {
            throw new QuestionException("bad-province", value);
        }
        return parts;
    }

    /** The agency of that full or short name; where none is in the index, all with these letters in their names. */
    private Query agency(String value) {
        String letters = ThaiChain.letters(value);
        Term exact = new Term(RecordFields.AGENCY_NAME, letters);
        try {
            return letters.isEmpty() || reader.docFreq(exact) > 0
                    ? new TermQuery(exact)
                    : Leaf.inRow(RecordFields.AGENCY_LETTERS, letters);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    /** The kind of that name or abbreviation; else all with these letters in their names; else what was said. */
    private static List<String> types(String value) {
        String spelled = Spelled.of(value).text().strip();
        Optional<AgencyType> named = AgencyTypes.shipped().named(spelled);
        if (named.isPresent()) {
            return List.of(named.get().name());
        }
        List<String> parts = AgencyTypes.shipped().all().stream()
                .map(AgencyType::name)
                .filter(name -> name.contains(spelled))
                .toList();
        return parts.isEmpty() ? List.of(spelled) : parts;
    }

    private static Query years(String value) {
        Matcher years = YEARS.matcher(Numerals.arabic(value).replace("พ.ศ.", "").strip());
        if (!years.matches() || (years.group(1) == null && years.group(3) == null)) {
            throw new QuestionException("bad-year", value);
        }
        boolean range = years.group(2) != null;
        int from = Optional.ofNullable(years.group(1)).map(Conditions::year).orElse(0);
        int to = Optional.ofNullable(years.group(3)).map(Conditions::year).orElse(range ? Integer.MAX_VALUE : from);
        return IntPoint.newRangeQuery(RecordFields.YEAR_NUMBER, Math.min(from, to), Math.max(from, to));
    }

    /** 66 is 2566; a year of the Christian era is turned. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return CENTURY + year;
        }
        return year <= LAST_CHRISTIAN ? year + ERAS_APART : year;
    }

    private static String concept(String value) {
        String concept = value.toLowerCase(Locale.ROOT);
        boolean known = Catalogues.shipped().all().stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .map(CatalogueItem::concept)
                .anyMatch(concept::equals);
        if (!known) {
            throw new QuestionException("bad-concept", value);
        }
        return concept;
    }

    private static String kind(String value) {
        String kind = KINDS.getOrDefault(value, value.toLowerCase(Locale.ROOT));
        if (!KIND_KEYS.contains(kind)) {
            throw new QuestionException("bad-kind", value, String.join(", ", KIND_KEYS));
        }
        return kind;
    }

    private static String status(String value) {
        String status = STATUSES.getOrDefault(value, value.toLowerCase(Locale.ROOT));
        if (!RecordDocs.statuses().contains(status)) {
            throw new QuestionException("bad-status", value, String.join(", ", RecordDocs.statuses()));
        }
        return status;
    }

    /**
     * The columns of a field.
     *
     * @throws QuestionException where no record has such a field
     */
    static List<String> columns(String value) {
        if (value.equalsIgnoreCase(RecordFields.PROSE)) {
            return List.of(RecordFields.PROSE, RecordFields.HEADING);
        }
        for (Field field : Field.values()) {
            if (field.key().equalsIgnoreCase(value)) {
                return List.of(field.key());
            }
        }
        TreeSet<String> keys = new TreeSet<>(List.of(RecordFields.PROSE));
        for (Field field : Field.values()) {
            keys.add(field.key());
        }
        throw new QuestionException("bad-column", value, String.join(", ", keys));
    }

    private static Query report(String value) {
        List<Query> choices = new ArrayList<>();
        choices.add(term(RecordFields.REPORT, value.toLowerCase(Locale.ROOT)));
        choices.add(term(RecordFields.FILE, value));
        return any(choices);
    }

    /** At least one of these. */
    static Query any(List<Query> choices) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        choices.forEach(choice -> any.add(choice, Occur.SHOULD));
        return any.build();
    }
}
