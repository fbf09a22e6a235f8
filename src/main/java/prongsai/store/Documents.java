package prongsai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import prongsai.model.Report;
import prongsai.text.Facts;
import prongsai.text.Winnow;

/**
 * The documents that a report becomes. All but the texts carry the report's id and go in and out together; a text is
 * there once, whoever has it.
 *
 * @param block the report itself, its records as {@link RecordDocs} makes them, its units
 * @param texts masked texts of the units by hash
 */
record Documents(List<Document> block, Map<Long, String> texts) {
    /** Id of the report, on all documents but texts. */
    static final String REPORT = "report";
    /** {@code report}, {@code record}, {@code unit} or {@code text}. */
    static final String KIND = "kind";

    /**
     * JSON and engine of a report: what an index is made anew from, so these two keep their names in every schema. Up to
     * schema 1 the JSON is a text, from 2 on {@link Packed} bytes, which tell of themselves how they are packed.
     */
    static final String JSON = "report.json";

    static final String ENGINE = "report.engine";
    static final String CARD = "report.card";
    static final String DOMAIN = "report.domain";

    static final String UNIT_HASH = "unit.hash";
    static final String UNIT_FACT = "unit.fact";
    static final String UNIT_REPORT = "unit.report";
    static final String UNIT_AGENCY = "unit.agency";
    static final String UNIT_RECORD = "unit.record";
    static final String UNIT_FIELD = "unit.field";

    static final String TEXT_HASH = "text.hash";
    static final String TEXT_PRINT = "text.print";
    static final String TEXT_LETTERS = "text.letters";
    /** Instead of the letters, where there are very many. */
    static final String TEXT_LONG = "text.long";

    static final Term REPORTS = new Term(KIND, "report");
    static final Term UNITS = new Term(KIND, "unit");
    static final Term TEXTS = new Term(KIND, "text");

    private static final int LONGEST_VALUE = 32_766;

    /** A fingerprint is in a text or not: no frequencies, positions or norms. */
    private static final FieldType PRINT = print();

    private static FieldType print() {
        FieldType type = new FieldType();
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static Documents of(Report report, Card card, String json, AnalyzedTexts analyzed) {
        List<Document> block = new ArrayList<>();
        Map<Long, String> texts = new LinkedHashMap<>();
        block.add(report(report, card, json));
        block.addAll(RecordDocs.of(report, analyzed));
        for (Unit unit : Units.of(report)) {
            long hash = unit.masked().hash();
            texts.put(hash, unit.masked().text());
            block.add(unit(card, unit, hash));
        }
        return new Documents(block, texts);
    }

    private static Document report(Report report, Card card, String json) {
        Document document = new Document();
        document.add(new StringField(REPORT, card.ref().id(), Field.Store.NO));
        document.add(new StringField(KIND, REPORTS.text(), Field.Store.NO));
        document.add(new StoredField(JSON, Packed.of(json)));
        document.add(new StoredField(ENGINE, card.engine()));
        document.add(new BinaryDocValuesField(CARD, card.bytes()));
        report.agency()
                .domain()
                .ifPresent(domain -> document.add(new StringField(DOMAIN, Card.bounded(domain), Field.Store.NO)));
        return document;
    }

    /** The document of a text that stands in a report. */
    static Document unit(Card card, Unit unit, long hash) {
        Document document = new Document();
        document.add(new StringField(REPORT, card.ref().id(), Field.Store.NO));
        document.add(new StringField(KIND, UNITS.text(), Field.Store.NO));
        document.add(new StringField(UNIT_HASH, bytes(hash), Field.Store.NO));
        document.add(new NumericDocValuesField(UNIT_HASH, hash));
        document.add(
                new SortedDocValuesField(UNIT_REPORT, new BytesRef(card.ref().id())));
        document.add(
                new SortedDocValuesField(UNIT_AGENCY, new BytesRef(card.ref().agencyKey())));
        document.add(new SortedDocValuesField(UNIT_RECORD, new BytesRef(Card.bounded(unit.record()))));
        document.add(new StringField(UNIT_RECORD, Card.bounded(unit.record()), Field.Store.NO));
        document.add(new SortedDocValuesField(UNIT_FIELD, new BytesRef(unit.field())));
        Facts.of(unit.value().text()).stream()
                .map(Facts.Fact::key)
                .distinct()
                .forEach(key -> document.add(new StringField(UNIT_FACT, key, Field.Store.NO)));
        return document;
    }

    /** The document of a distinct text. */
    static Document text(long hash, String text) {
        Document document = new Document();
        document.add(new StringField(KIND, TEXTS.text(), Field.Store.NO));
        document.add(new StringField(TEXT_HASH, bytes(hash), Field.Store.NO));
        document.add(new NumericDocValuesField(TEXT_HASH, hash));
        BytesRef letters = Letters.bytes(text);
        // A value beside the document is read at once, but may not be longer; a stored one is unpacked.
        document.add(
                letters.length <= LONGEST_VALUE
                        ? new BinaryDocValuesField(TEXT_LETTERS, letters)
                        : new StoredField(TEXT_LONG, letters));
        for (int print : Winnow.of(text)) {
            document.add(new Field(TEXT_PRINT, bytes(print), PRINT));
        }
        return document;
    }

    /** The JSON that a report's document keeps; empty where it keeps none. */
    static String json(Document kept) {
        BytesRef packed = kept.getBinaryValue(JSON);
        return packed == null ? Optional.ofNullable(kept.get(JSON)).orElse("") : Packed.text(packed);
    }

    static Term report(String id) {
        return new Term(REPORT, id);
    }

    static Term unit(long hash) {
        return new Term(UNIT_HASH, bytes(hash));
    }

    static Term text(long hash) {
        return new Term(TEXT_HASH, bytes(hash));
    }

    static BytesRef bytes(int print) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(print, bytes, 0);
        return new BytesRef(bytes);
    }

    private static BytesRef bytes(long hash) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(hash, bytes, 0);
        return new BytesRef(bytes);
    }
}
