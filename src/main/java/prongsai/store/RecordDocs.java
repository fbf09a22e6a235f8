package prongsai.store;

import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import prongsai.model.Agency;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.Weakness;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Catalogues;
import prongsai.reference.Indicators;
import prongsai.store.analysis.ThaiChain;

/** A report as documents to search: one a record and one a paragraph. {@link RecordFields} names their fields. */
public final class RecordDocs {
    /** The chains and the fields: where this changes, indexes are made anew. */
    public static final String ANALYZER = "thai 1";

    /** Characters of a name that its order looks at: the longest name has some 80. */
    private static final int ORDERED = 200;

    private static final Set<Prose.Role> PARAGRAPHS = EnumSet.of(Prose.Role.MEMO, Prose.Role.BODY, Prose.Role.HEADING);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType LETTERS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private final Report report;
    private final List<Document> documents = new ArrayList<>();
    private final byte[] agencyOrder;

    private RecordDocs(Report report) {
        this.report = report;
        String name = report.agency().name();
        this.agencyOrder = Collator.getInstance(Locale.forLanguageTag("th"))
                .getCollationKey(name.substring(0, Math.min(name.length(), ORDERED)))
                .toByteArray();
    }

    private static FieldType type(IndexOptions options, boolean norms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }

    /** What an index writer needs to take the documents. */
    public static Analyzer analyzer() {
        Analyzer letters = ThaiChain.letters();
        Map<String, Analyzer> byField = new HashMap<>();
        RecordFields.columns().forEach(column -> byField.put(RecordFields.letters(column), letters));
        byField.put(RecordFields.AGENCY_LETTERS, letters);
        return new PerFieldAnalyzerWrapper(ThaiChain.words(), byField);
    }

    /** Records in the report's order, then paragraphs. */
    static List<Document> of(Report report) {
        RecordDocs docs = new RecordDocs(report);
        report.entries().forEach(docs::entry);
        for (int i = 0; i < report.prose().size(); i++) {
            Prose prose = report.prose().get(i);
            if (PARAGRAPHS.contains(prose.role()) && !prose.value().blank()) {
                docs.prose("prose " + (i + 1), prose);
            }
        }
        return List.copyOf(docs.documents);
    }

    private void entry(Entry entry) {
        Optional<CatalogueItem> official = official(entry);
        String title = entry.text(Field.TITLE).isBlank()
                ? official.map(CatalogueItem::title).orElse("")
                : entry.text(Field.TITLE);
        Document document = begin(entry.key(), kind(entry), title);
        entry.fields().forEach((field, value) -> column(document, field.key(), value));
        context(document, known(entry, official));
        if (entry instanceof OitItem item) {
            keyword(document, RecordFields.ITEM, item.code());
            item.concept().ifPresent(concept -> keyword(document, RecordFields.CONCEPT, concept));
            keyword(document, RecordFields.STATUS, item.status().key());
        } else if (entry instanceof Weakness weakness) {
            keyword(document, RecordFields.ITEM, weakness.code());
        } else if (entry instanceof Indicator indicator) {
            keyword(document, RecordFields.STATUS, indicator.status().key());
        }
        Field answer = answer(entry);
        if (entry.has(answer) && entry.value(answer).blank()) {
            keyword(document, RecordFields.STATUS, RecordFields.EMPTY);
        }
        documents.add(document);
    }

    private void prose(String name, Prose prose) {
        Document document = begin(name, RecordFields.PROSE_KIND, "");
        column(document, RecordFields.column(prose.role()), prose.value());
        context(document, List.of());
        documents.add(document);
    }

    /** What all records of the report have. */
    private Document begin(String name, String kind, String title) {
        Agency agency = report.agency();
        Document document = new Document();
        document.add(new StringField(RecordFields.KIND, RecordFields.RECORD, Store.NO));
        document.add(new StringField(RecordFields.REPORT, report.id(), Store.YES));
        keyword(document, RecordFields.FILE, report.source().file());
        keyword(document, RecordFields.AGENCY, agency.name());
        for (String known : List.of(agency.name(), agency.shortName())) {
            String letters = ThaiChain.letters(known);
            if (!letters.isEmpty()) {
                document.add(new StringField(RecordFields.AGENCY_NAME, Card.bounded(letters), Store.NO));
            }
        }
        document.add(new org.apache.lucene.document.Field(RecordFields.AGENCY_LETTERS, agency.name(), LETTERS));
        if (!agency.type().isEmpty()) {
            keyword(document, RecordFields.TYPE, agency.type());
        }
        agency.province().ifPresent(province -> keyword(document, RecordFields.PROVINCE, province));
        report.fiscalYear().ifPresent(year -> {
            keyword(document, RecordFields.YEAR, String.valueOf(year));
            document.add(new IntField(RecordFields.YEAR_NUMBER, year, Store.NO));
        });
        keyword(document, RecordFields.RECORD_KIND, kind);
        document.add(new StoredField(RecordFields.NAME, name));
        document.add(new StoredField(RecordFields.TITLE, title));
        document.add(new SortedDocValuesField(RecordFields.AGENCY_ORDER, new BytesRef(agencyOrder)));
        document.add(new NumericDocValuesField(RecordFields.ORDER, documents.size()));
        return document;
    }

    /** A value to filter by, to count and to show. */
    private static void keyword(Document document, String name, String value) {
        document.add(new KeywordField(name, Card.bounded(value), Store.YES));
    }

    private static void column(Document document, String column, Value value) {
        if (value.blank()) {
            return;
        }
        document.add(new StringField(RecordFields.FILLED, column, Store.NO));
        searched(document, column, value.text());
        document.add(new StoredField(RecordFields.text(column), value.text()));
        document.add(new StoredField(RecordFields.places(column), Places.write(value)));
    }

    private static void searched(Document document, String column, String text) {
        document.add(new org.apache.lucene.document.Field(RecordFields.words(column), text, WORDS));
        document.add(new org.apache.lucene.document.Field(RecordFields.letters(column), text, LETTERS));
    }

    private void context(Document document, List<String> known) {
        Agency agency = report.agency();
        List<String> lines = new ArrayList<>();
        lines.add(agency.name());
        lines.add(agency.shortName());
        agency.district().ifPresent(district -> lines.add("อำเภอ" + district + " " + district));
        agency.province().ifPresent(province -> lines.add("จังหวัด" + province + " " + province));
        report.fiscalYear().ifPresent(year -> lines.add("ปีงบประมาณ พ.ศ. " + year));
        lines.addAll(known);
        searched(document, RecordFields.CONTEXT, String.join("\n", lines));
    }

    /** What the forms call the record. */
    private static List<String> known(Entry entry, Optional<CatalogueItem> official) {
        return switch (entry) {
            case OitItem item -> {
                List<String> lines = new ArrayList<>(List.of("ข้อ " + item.code()));
                official.ifPresent(known -> lines.addAll(known.titles()));
                yield lines;
            }
            case Measure measure -> List.of("มาตรการที่ " + measure.number());
            case Indicator indicator -> indicator("ตัวชี้วัดที่ ", Optional.of(indicator.number()));
            case Weakness weakness -> {
                List<String> lines = new ArrayList<>(List.of("ข้อ " + weakness.code()));
                lines.addAll(indicator("ตัวชี้วัดที่ ", weakness.indicator()));
                yield lines;
            }
        };
    }

    private static List<String> indicator(String label, Optional<Integer> number) {
        return number.flatMap(Indicators.shipped()::of)
                .map(known -> List.of(label + known.number(), known.title()))
                .orElse(List.of());
    }

    /** By concept, which is stable; else by the code in the year's catalogue. */
    private Optional<CatalogueItem> official(Entry entry) {
        return entry instanceof OitItem item
                ? report.fiscalYear()
                        .flatMap(Catalogues.shipped()::ofYear)
                        .flatMap(catalogue ->
                                item.concept().flatMap(catalogue::ofConcept).or(() -> catalogue.item(item.code())))
                : Optional.empty();
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Measure measure -> "measure";
            case OitItem item -> "item";
            case Indicator indicator -> "indicator";
            case Weakness weakness -> "weakness";
        };
    }

    /** The column that the record is there for. */
    private static Field answer(Entry entry) {
        return switch (entry) {
            case OitItem item -> Field.PROGRESS;
            case Indicator indicator -> Field.PROGRESS;
            case Measure measure -> Field.OUTPUT;
            case Weakness weakness -> Field.STEPS;
        };
    }

    /** All keys of a status that a record can have. */
    public static List<String> statuses() {
        List<String> keys = new ArrayList<>();
        for (Status status : Status.values()) {
            keys.add(status.key());
        }
        keys.add(RecordFields.EMPTY);
        return List.copyOf(keys);
    }
}
