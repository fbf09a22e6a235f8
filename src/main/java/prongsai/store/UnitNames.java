package prongsai.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import prongsai.model.shared.ReportRef;

/**
 * What units are called, looked up once: a text that thousands of agencies share stands in as many places, and the index
 * has each place's names as numbers of its segment.
 */
final class UnitNames {
    private static final int UNKNOWN = -1;

    private final List<ReportRef> reports;
    private final int[][] reportNumbers;
    private final String[][] records;
    private final String[][] fields;

    /**
     * Looks them up.
     *
     * @param reports by number
     */
    UnitNames(IndexReader reader, List<ReportRef> reports) throws IOException {
        this.reports = reports;
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            numbers.put(reports.get(i).id(), i);
        }
        int leaves = reader.leaves().size();
        this.reportNumbers = new int[leaves][];
        this.records = new String[leaves][];
        this.fields = new String[leaves][];
        for (LeafReaderContext leaf : reader.leaves()) {
            String[] ids = names(leaf.reader(), Documents.UNIT_REPORT);
            int[] byOrdinal = new int[ids.length];
            for (int i = 0; i < ids.length; i++) {
                byOrdinal[i] = numbers.getOrDefault(ids[i], UNKNOWN);
            }
            reportNumbers[leaf.ord] = byOrdinal;
            records[leaf.ord] = names(leaf.reader(), Documents.UNIT_RECORD);
            fields[leaf.ord] = names(leaf.reader(), Documents.UNIT_FIELD);
        }
    }

    private static String[] names(LeafReader segment, String field) throws IOException {
        SortedDocValues values = DocValues.getSorted(segment, field);
        String[] names = new String[values.getValueCount()];
        TermsEnum terms = values.termsEnum();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            names[(int) terms.ord()] = term.utf8ToString();
        }
        return names;
    }

    /** The units of a segment, in ascending order of their documents. */
    Units in(LeafReaderContext leaf) throws IOException {
        return new Units(leaf);
    }

    /** The unit that was moved to last. */
    final class Units {
        private final SortedDocValues report;
        private final SortedDocValues record;
        private final SortedDocValues field;
        private final NumericDocValues hashes;
        private final int[] numbers;
        private final String[] recordNames;
        private final String[] fieldNames;

        private Units(LeafReaderContext leaf) throws IOException {
            this.report = DocValues.getSorted(leaf.reader(), Documents.UNIT_REPORT);
            this.record = DocValues.getSorted(leaf.reader(), Documents.UNIT_RECORD);
            this.field = DocValues.getSorted(leaf.reader(), Documents.UNIT_FIELD);
            this.hashes = DocValues.getNumeric(leaf.reader(), Documents.UNIT_HASH);
            this.numbers = reportNumbers[leaf.ord];
            this.recordNames = records[leaf.ord];
            this.fieldNames = fields[leaf.ord];
        }

        /** True where the unit is of this field. */
        boolean isOf(int doc, String name) throws IOException {
            return field.advanceExact(doc) && fieldNames[field.ordValue()].equals(name);
        }

        /** Number of its report. */
        int report(int doc) throws IOException {
            return report.advanceExact(doc) ? numbers[report.ordValue()] : UNKNOWN;
        }

        long hash(int doc) throws IOException {
            return hashes.advanceExact(doc) ? hashes.longValue() : 0;
        }

        Occurrence occurrence(int doc, int number) throws IOException {
            ReportRef ref = reports.get(number);
            return new Occurrence(
                    ref.id(),
                    ref.agencyKey(),
                    record.advanceExact(doc) ? recordNames[record.ordValue()] : "",
                    field.advanceExact(doc) ? fieldNames[field.ordValue()] : "",
                    hash(doc));
        }
    }
}
