package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.FilterSortedDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two segments, 300 and 3 documents; from 4 on the first has no values, as units and texts have none. */
class FacetsTest {
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    @BeforeEach
    void write() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            writer.addDocument(record("อุดรธานี", "2566", "เทศบาลตำบล", "O24"));
            writer.addDocument(record("อุดรธานี", "2566", "เทศบาลตำบล", ""));
            writer.addDocument(record("ขอนแก่น", "2566", "เทศบาลตำบล", "O24"));
            writer.addDocument(record("", "2565", "", "I25"));
            for (int i = 4; i < 300; i++) {
                Document other = new Document();
                other.add(new StringField("kind", "unit", Store.NO));
                writer.addDocument(other);
            }
            writer.flush();
            writer.addDocument(record("ขอนแก่น", "2566", "เทศบาลเมือง", "O1"));
            writer.addDocument(record("อุดรธานี", "2565", "เทศบาลตำบล", "O24"));
            writer.addDocument(new Document());
        }
        reader = DirectoryReader.open(directory);
        assertThat(reader.leaves()).hasSize(2);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document record(String province, String year, String type, String item) {
        Document record = new Document();
        add(record, RecordFields.PROVINCE, province);
        add(record, RecordFields.YEAR, year);
        add(record, RecordFields.TYPE, type);
        add(record, RecordFields.ITEM, item);
        return record;
    }

    private static void add(Document record, String field, String value) {
        if (!value.isEmpty()) {
            record.add(new KeywordField(field, value, Store.NO));
        }
    }

    private Map<LeafReaderContext, FixedBitSet> found(int[]... docs) {
        Map<LeafReaderContext, FixedBitSet> found = new LinkedHashMap<>();
        for (int i = 0; i < docs.length; i++) {
            LeafReaderContext leaf = reader.leaves().get(i);
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            for (int doc : docs[i]) {
                bits.set(doc);
            }
            found.put(leaf, bits);
        }
        return found;
    }

    @Test
    void counts_each_value_over_all_segments() throws IOException {
        // 5 of 300 and 3 of 3: both are many.
        Map<String, Map<String, Long>> counts =
                new Facets().count(found(new int[] {0, 1, 2, 3, 299}, new int[] {0, 1, 2}));
        assertThat(counts.keySet()).containsExactly("province", "fiscalYear", "item", "agencyType");
        assertThat(counts.get("province")).isEqualTo(Map.of("อุดรธานี", 3L, "ขอนแก่น", 2L));
        assertThat(counts.get("fiscalYear")).isEqualTo(Map.of("2566", 4L, "2565", 2L));
        assertThat(counts.get("item")).isEqualTo(Map.of("O24", 3L, "I25", 1L, "O1", 1L));
        assertThat(counts.get("agencyType")).isEqualTo(Map.of("เทศบาลตำบล", 4L, "เทศบาลเมือง", 1L));
    }

    @Test
    void few_of_a_segment_count_the_same_from_its_columns_and_from_memory() throws IOException {
        Map<LeafReaderContext, FixedBitSet> few = found(new int[] {1, 3, 40});
        Facets facets = new Facets();
        Map<String, Map<String, Long>> fromColumns = facets.count(few);
        facets.count(found(new int[] {0, 1, 2, 3, 299}));
        assertThat(facets.count(few)).isEqualTo(fromColumns);
        assertThat(fromColumns.get("province")).isEqualTo(Map.of("อุดรธานี", 1L));
        assertThat(fromColumns.get("fiscalYear")).isEqualTo(Map.of("2566", 1L, "2565", 1L));
        assertThat(fromColumns.get("item")).isEqualTo(Map.of("I25", 1L));
        assertThat(fromColumns.get("agencyType")).isEqualTo(Map.of("เทศบาลตำบล", 1L));
    }

    @Test
    void nothing_found_counts_nothing() throws IOException {
        assertThat(new Facets().count(Map.of()).values()).allMatch(Map::isEmpty).hasSize(4);
        assertThat(new Facets().count(found(new int[0], new int[0])).values()).allMatch(Map::isEmpty);
    }

    @Test
    void two_values_of_one_record_are_refused_rather_than_counted_once() throws IOException {
        ByteBuffersDirectory other = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(other, new IndexWriterConfig())) {
            Document both = record("อุดรธานี", "2566", "เทศบาลตำบล", "O24");
            add(both, RecordFields.ITEM, "O25");
            writer.addDocument(both);
        }
        try (DirectoryReader two = DirectoryReader.open(other)) {
            FixedBitSet all = new FixedBitSet(1);
            all.set(0);
            Map<LeafReaderContext, FixedBitSet> found = Map.of(two.leaves().getFirst(), all);
            assertThatThrownBy(() -> new Facets().count(found)).hasMessageContaining("item");
        }
    }

    @Test
    void a_segment_is_read_once_however_many_threads_need_it() throws Exception {
        try (Watched watched = new Watched(reader)) {
            Map<LeafReaderContext, FixedBitSet> many = watched.found(0, 1, 2, 3, 299);
            Facets facets = new Facets();
            List<Callable<Map<String, Map<String, Long>>>> asked = Collections.nCopies(4, () -> facets.count(many));
            try (ExecutorService threads = Executors.newFixedThreadPool(asked.size())) {
                for (Future<Map<String, Map<String, Long>>> counts : threads.invokeAll(asked)) {
                    assertThat(counts.get().get("item")).isEqualTo(Map.of("O24", 2L, "I25", 1L));
                }
            }
            assertThat(watched.read).hasValue(4);
        }
    }

    @Test
    void of_few_records_only_the_names_that_they_have_are_looked_up() throws IOException {
        try (Watched watched = new Watched(reader)) {
            assertThat(new Facets().count(watched.found(0)).get("province")).isEqualTo(Map.of("อุดรธานี", 1L));
            assertThat(watched.named).hasValue(4);
        }
    }

    @Test
    void a_segment_that_cannot_be_read_is_told_as_such_and_tried_again() throws IOException {
        try (Watched watched = new Watched(reader)) {
            Map<LeafReaderContext, FixedBitSet> many = watched.found(0, 1, 2, 3, 299);
            Facets facets = new Facets();
            watched.broken.set(true);
            assertThatThrownBy(() -> facets.count(many)).isExactlyInstanceOf(IOException.class);
            watched.broken.set(false);
            assertThat(facets.count(many).get("item")).isEqualTo(Map.of("O24", 2L, "I25", 1L));
        }
    }

    /** Counts how often a column is read, slowly, and a name is looked up. */
    private static final class Watched extends FilterDirectoryReader {
        final AtomicInteger read;
        final AtomicInteger named;
        final AtomicBoolean broken;

        Watched(DirectoryReader in) throws IOException {
            this(in, new AtomicInteger(), new AtomicInteger(), new AtomicBoolean());
        }

        private Watched(DirectoryReader in, AtomicInteger read, AtomicInteger named, AtomicBoolean broken)
                throws IOException {
            super(in, new SubReaderWrapper() {
                @Override
                public LeafReader wrap(LeafReader leaf) {
                    return new WatchedLeaf(leaf, read, named, broken);
                }
            });
            this.read = read;
            this.named = named;
            this.broken = broken;
        }

        Map<LeafReaderContext, FixedBitSet> found(int... docs) {
            LeafReaderContext leaf = leaves().getFirst();
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            for (int doc : docs) {
                bits.set(doc);
            }
            return Map.of(leaf, bits);
        }

        @Override
        protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
            return new Watched(in, read, named, broken);
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }

        /** The one that holds the segment stays open. */
        @Override
        protected void doClose() {}
    }

    private static final class WatchedLeaf extends FilterLeafReader {
        private final AtomicInteger read;
        private final AtomicInteger named;
        private final AtomicBoolean broken;

        WatchedLeaf(LeafReader leaf, AtomicInteger read, AtomicInteger named, AtomicBoolean broken) {
            super(leaf);
            this.read = read;
            this.named = named;
            this.broken = broken;
        }

        @Override
        public SortedSetDocValues getSortedSetDocValues(String field) throws IOException {
            if (broken.get()) {
                throw new IOException("broken");
            }
            read.incrementAndGet();
            LockSupport.parkNanos(20_000_000);
            SortedDocValues values = DocValues.unwrapSingleton(super.getSortedSetDocValues(field));
            return DocValues.singleton(new FilterSortedDocValues(values) {
                @Override
                public BytesRef lookupOrd(int ordinal) throws IOException {
                    named.incrementAndGet();
                    return super.lookupOrd(ordinal);
                }
            });
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }
    }
}
