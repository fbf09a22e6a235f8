package prongsai.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/**
 * What an index was made by; stands in each of its commits.
 *
 * @param schema fields and documents of this room
 * @param analyzer words and fields of what is searched
 * @param lucene version of Lucene
 * @param engine what read the reports; a change of it makes no index stale
 */
record Versions(int schema, String analyzer, String lucene, String engine) {
    /** Raised with every change of the documents that this room makes. */
    static final int SCHEMA = 3;

    private static final String KEY = "prongsai.";

    static Versions current(String engine) {
        return new Versions(SCHEMA, RecordDocs.ANALYZER, Version.LATEST.toString(), engine);
    }

    /** Of the last commit; empty where the index is another program's. */
    static Optional<Versions> of(Directory directory) throws IOException {
        return of(SegmentInfos.readLatestCommit(directory).getUserData());
    }

    static Optional<Versions> of(Map<String, String> data) {
        String schema = data.getOrDefault(KEY + "schema", "");
        if (!schema.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(new Versions(
                Integer.parseInt(schema),
                data.getOrDefault(KEY + "analyzer", ""),
                data.getOrDefault(KEY + "lucene", ""),
                data.getOrDefault(KEY + "engine", "")));
    }

    Map<String, String> data() {
        return Map.of(
                KEY + "schema", String.valueOf(schema),
                KEY + "analyzer", analyzer,
                KEY + "lucene", lucene,
                KEY + "engine", engine);
    }

    /** Made by a program that knows fields which this one does not. */
    boolean newer() {
        return schema > SCHEMA;
    }

    /** True where documents that this program would make differ. */
    boolean stale() {
        return !new Versions(schema, analyzer, lucene, "").equals(current(""));
    }
}
