package prongsai.store;

import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
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
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
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
import prongsai.store.analysis.Analyzed;
import prongsai.store.analysis.LettersStream;
import prongsai.store.analysis.TermsStream;
import prongsai.store.analysis.ThaiChain;

/** A report as documents to search: one a record and one a paragraph. {@link RecordFields} names their fields. */
public final class RecordDocs {
    /** The chains and the fields: where this changes, indexes are made anew. */
    public static final String ANALYZER = "thai 4";

    /** Characters of a name that its order looks at: the longest name has some 80. */
    private static final int ORDERED = 200;

    private static final int HUNDREDTHS = 100;

    private static final Set<Prose.Role> PARAGRAPHS = EnumSet.of(Prose.Role.MEMO, Prose.Role.BODY, Prose.Role.HEADING);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType COLUMN = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType LETTERS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    /** A word's frequency is its columns' weight, some eight times what it is in one text: so is what saturates it. */
    private static final Similarity SIMILARITY = new BM25Similarity(2.4f, 0.75f);

    private final Report report;
    private final AnalyzedTexts texts;
    private final List<Document> documents = new ArrayList<>();
    private final byte[] agencyOrder;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, List<String>> letters = new LinkedHashMap<>();

    private RecordDocs(Report report, AnalyzedTexts texts) {
        this.report = report;
        this.texts = texts;
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

    /** What an index writer needs to take the documents: all texts are cut before they come to it. */
    public static Analyzer analyzer() {
        return ThaiChain.words();
    }

    /** How words are scored. */
    static Similarity similarity() {
        return SIMILARITY;
    }

    /** Records in the report's order, then paragraphs. */
    static List<Document> of(Report report, AnalyzedTexts texts) {
        RecordDocs docs = new RecordDocs(report, texts);
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
        // What the report prints as the title stands with its columns.
        String title = entry.text(Field.TITLE).isBlank()
                ? official.map(CatalogueItem::title).orElse("")
                : "";
        Document document = begin(entry.key(), kind(entry), title);
        entry.fields().forEach((field, value) -> column(document, field.key(), value));
        context(document, known(entry, official));
        if (entry instanceof OitItem item) {
            keyword(document, RecordFields.ITEM, item.code());
            item.concept().ifPresent(concept -> hidden(document, RecordFields.CONCEPT, concept));
            hidden(document, RecordFields.STATUS, item.status().key());
        } else if (entry instanceof Weakness weakness) {
            keyword(document, RecordFields.ITEM, weakness.code());
        } else if (entry instanceof Indicator indicator) {
            hidden(document, RecordFields.STATUS, indicator.status().key());
        }
        Field answer = answer(entry);
        if (entry.has(answer) && entry.value(answer).blank()) {
            hidden(document, RecordFields.STATUS, RecordFields.EMPTY);
        }
        finish(document);
    }

    private void prose(String name, Prose prose) {
        Document document = begin(name, RecordFields.PROSE_KIND, "");
        column(document, RecordFields.column(prose.role()), prose.value());
        context(document, List.of());
        finish(document);
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
            String letters = texts.of(known).letters();
            if (!letters.isEmpty()) {
                document.add(new StringField(RecordFields.AGENCY_NAME, Card.bounded(letters), Store.NO));
            }
        }
        document.add(new org.apache.lucene.document.Field(
                RecordFields.AGENCY_LETTERS,
                new LettersStream(List.of(texts.of(agency.name()).letters())),
                LETTERS));
        if (!agency.type().isEmpty()) {
            hidden(document, RecordFields.TYPE, agency.type());
        }
        agency.province().ifPresent(province -> keyword(document, RecordFields.PROVINCE, province));
        report.fiscalYear().ifPresent(year -> {
            keyword(document, RecordFields.YEAR, String.valueOf(year));
            document.add(new IntField(RecordFields.YEAR_NUMBER, year, Store.NO));
        });
        overall().ifPresent(score -> document.add(new NumericDocValuesField(RecordFields.OVERALL, score)));
        keyword(document, RecordFields.RECORD_KIND, kind);
        document.add(new StoredField(RecordFields.NAME, name));
        if (!title.isEmpty()) {
            document.add(new StoredField(RecordFields.TITLE, Letters.bytes(title)));
        }
        document.add(new SortedDocValuesField(RecordFields.AGENCY_ORDER, new BytesRef(agencyOrder)));
        document.add(new NumericDocValuesField(RecordFields.ORDER, documents.size()));
        return document;
    }

    /** Of the report's own year; one of an unknown or another year is not its score. */
    private Optional<Long> overall() {
        return report.fiscalYear()
                .flatMap(year -> report.scores().stream()
                        .filter(score -> score.scope().equals("overall")
                                && score.year().filter(year::equals).isPresent())
                        .map(score -> Math.round(score.value() * HUNDREDTHS))
                        .findFirst());
    }

    /** A value to filter by, to count and to show. */
    private static void keyword(Document document, String name, String value) {
        document.add(new KeywordField(name, Card.bounded(value), Store.YES));
    }

    /** A value that is not shown. */
    private static void hidden(Document document, String name, String value) {
        document.add(new KeywordField(name, Card.bounded(value), Store.NO));
    }

    private void column(Document document, String column, Value value) {
        if (value.blank()) {
            return;
        }
        document.add(new StringField(RecordFields.FILLED, column, Store.NO));
        searched(document, column, value.text());
        document.add(new StoredField(RecordFields.text(column), Letters.bytes(value.text())));
        document.add(new StoredField(RecordFields.places(column), Places.write(value)));
    }

    private void searched(Document document, String column, String text) {
        Analyzed analyzed = texts.of(text);
        int weight = RecordFields.weight(column);
        analyzed.terms().forEach((term, count) -> words.merge(term, count * weight, Integer::sum));
        letters.computeIfAbsent(RecordFields.letters(column), none -> new ArrayList<>())
                .add(analyzed.letters());
        if (!column.equals(RecordFields.CONTEXT)) {
            document.add(new org.apache.lucene.document.Field(
                    RecordFields.words(column), new TermsStream(analyzed.terms()), COLUMN));
        }
    }

    /** All columns together, when all are there. */
    private void finish(Document document) {
        document.add(
                new org.apache.lucene.document.Field(RecordFields.WORDS, new TermsStream(Map.copyOf(words)), WORDS));
        letters.forEach((field, rows) ->
                document.add(new org.apache.lucene.document.Field(field, new LettersStream(rows), LETTERS)));
        words.clear();
        letters.clear();
        documents.add(document);
    }

    private void context(Document document, List<String> known) {
        Agency agency = report.agency();
        List<String> lines = new ArrayList<>();
        lines.add(agency.name());
        lines.add(agency.shortName());
        agency.district().ifPresent(district -> lines.add("อำเภอ" + district + " " + district));
        agency.province().ifPresent(province -> lines.add("จังหวัด" + province + " " + province));
        report.fiscalYear().ifPresent(year -> lines.add("ปีงบประมาณ พ.ศ. " + year));
        // Apart, so that each is analysed once: the first for all records of a report, the second for all reports.
        searched(document, RecordFields.CONTEXT, String.join("\n", lines));
        if (!known.isEmpty()) {
            searched(document, RecordFields.CONTEXT, String.join("\n", known));
        }
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
