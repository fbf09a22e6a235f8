package prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void what_two_threads_found_in_one_segment_is_found_together() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < 10; i++) {
                    writer.addDocument(new Document());
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReaderContext segment = reader.leaves().getFirst();
                Counted counted = new Counted();
                Counted.Found first = counted.newCollector();
                first.getLeafCollector(segment).collect(2);
                Counted.Found second = counted.newCollector();
                second.getLeafCollector(segment).collectRange(7, 9);

                Map<LeafReaderContext, FixedBitSet> all = counted.reduce(List.of(first, second));

                assertThat(all).containsOnlyKeys(segment);
                assertThat(all.values()).extracting(FixedBitSet::cardinality).containsExactly(3);
            }
        }
    }
}
