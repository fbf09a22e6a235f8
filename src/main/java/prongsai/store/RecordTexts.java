package prongsai.store;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import prongsai.model.Field;

/** What is stored of a record's texts. */
public final class RecordTexts {
    private RecordTexts() {}

    /**
     * The text of a column; empty where the record has none there.
     *
     * @param record what is stored of it
     * @param column as {@link RecordFields} names it
     */
    public static Optional<String> of(Document record, String column) {
        return text(record, RecordFields.text(column));
    }

    /** The title: as the report prints it, else as the year's catalogue has it; "" where neither has one. */
    public static String title(Document record) {
        return of(record, Field.TITLE.key())
                .filter(title -> !title.isBlank())
                .or(() -> text(record, RecordFields.TITLE))
                .orElse("");
    }

    private static Optional<String> text(Document record, String field) {
        BytesRef bytes = record.getBinaryValue(field);
        return bytes == null ? Optional.empty() : Optional.of(Letters.text(bytes));
    }
}
