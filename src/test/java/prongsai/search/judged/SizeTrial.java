package prongsai.search.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import prongsai.store.RecordFields;
import prongsai.store.RecordTexts;

/**
 * What an index's bytes are for: a copy gives each field files of its own, and stored fields are written again by kind. Beside
 * them the text in UTF-8 that the records have. Run by hand; docs/benchmarks.md says how.
 */
final class SizeTrial {
    private static final String TEXT = "text in UTF-8";

    private SizeTrial() {}

    /** @param arguments folder of an index; a folder for copies, made and left there */
    public static void main(String[] arguments) throws IOException {
        Path copies = Path.of(arguments[1]);
        try (Directory from = FSDirectory.open(Path.of(arguments[0]));
                DirectoryReader reader = DirectoryReader.open(from)) {
            Map<String, Long> raw = raw(reader);
            long text = raw.getOrDefault(TEXT, 0L);
            System.out.printf("text of the records in UTF-8: %.1f MB%n", text / 1e6);
            Map<String, Long> parts = new TreeMap<>(byField(reader, copies.resolve("fields")));
            parts.put("stored: report.json", raw.getOrDefault("report.json", 0L));
            Map<String, Predicate<String>> stored = new LinkedHashMap<>();
            stored.put("stored: text", name -> name.startsWith("text."));
            stored.put("stored: places", name -> name.startsWith("places."));
            stored.put(
                    "stored: the rest",
                    name -> !name.startsWith("text.") && !name.startsWith("places.") && !name.equals("report.json"));
            for (Map.Entry<String, Predicate<String>> kind : stored.entrySet()) {
                parts.put(kind.getKey(), stored(reader, copies.resolve("stored"), kind.getValue()));
            }
            long all = size(Path.of(arguments[0]));
            System.out.printf("index: %.1f MB, %.3f of the text%n", all / 1e6, (double) all / text);
            long letters = parts.entrySet().stream()
                    .filter(part ->
                            part.getKey().contains("letters.") || part.getKey().contains("agencyLetters"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            System.out.printf(
                    "without letters three in a row: %.1f MB, %.3f%n",
                    (all - letters) / 1e6, (double) (all - letters) / text);
            parts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                    .forEach(part -> System.out.printf(
                            "  %-40s %9.2f MB %.4f%n",
                            part.getKey(), part.getValue() / 1e6, (double) part.getValue() / text));
        }
    }

    /** Bytes of what is stored, before packing by Lucene, by field; of the records' text in UTF-8. */
    private static Map<String, Long> raw(DirectoryReader reader) throws IOException {
        Map<String, Long> raw = new HashMap<>();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            Document document = reader.storedFields().document(doc);
            for (IndexableField field : document) {
                if (field.binaryValue() != null) {
                    raw.merge(field.name(), (long) field.binaryValue().length, Long::sum);
                }
            }
            for (String column : RecordFields.columns()) {
                RecordTexts.of(document, column)
                        .ifPresent(text ->
                                raw.merge(TEXT, (long) text.getBytes(StandardCharsets.UTF_8).length, Long::sum));
            }
        }
        return raw;
    }

    private static Map<String, Long> byField(DirectoryReader reader, Path folder) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig().setCodec(new EachApart()).setUseCompoundFile(false);
        config.getMergePolicy().setNoCFSRatio(0);
        try (Directory to = FSDirectory.open(folder)) {
            try (IndexWriter writer = new IndexWriter(to, config)) {
                List<CodecReader> leaves = new ArrayList<>();
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaves.add((CodecReader) leaf.reader());
                }
                writer.addIndexes(leaves.toArray(CodecReader[]::new));
            }
            Map<String, String> names = new HashMap<>();
            try (DirectoryReader copy = DirectoryReader.open(to)) {
                for (LeafReaderContext leaf : copy.leaves()) {
                    for (FieldInfo field : leaf.reader().getFieldInfos()) {
                        field.attributes().forEach((key, value) -> {
                            if (key.endsWith("PostingsFormat.suffix")) {
                                names.put("p" + value, field.name);
                            } else if (key.endsWith("DocValuesFormat.suffix")) {
                                names.put("d" + value, field.name);
                            }
                        });
                    }
                }
            }
            return sizes(to, names);
        }
    }

    private static Map<String, Long> sizes(Directory directory, Map<String, String> names) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
            String ending = file.substring(file.lastIndexOf('.') + 1);
            String[] parts =
                    file.substring(0, Math.max(0, file.lastIndexOf('.'))).split("_", -1);
            boolean values = ending.startsWith("dv");
            String field = parts.length > 3 ? names.getOrDefault((values ? "d" : "p") + parts[3], "?") : "";
            String kind = field.isEmpty()
                    ? "file: " + ending
                    : (values ? "values: " : ending.equals("pos") ? "positions: " : "terms and lists: ") + field;
            if (!ending.startsWith("fd")) {
                sizes.merge(kind, directory.fileLength(file), Long::sum);
            }
        }
        return sizes;
    }

    /** Bytes of some stored fields alone, packed as the index packs them. */
    private static long stored(DirectoryReader reader, Path folder, Predicate<String> wanted) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                .setUseCompoundFile(false);
        config.getMergePolicy().setNoCFSRatio(0);
        try (Directory to = FSDirectory.open(folder)) {
            Set<String> names = new HashSet<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    if (wanted.test(field.name)) {
                        names.add(field.name);
                    }
                }
            }
            try (IndexWriter writer = new IndexWriter(to, config)) {
                for (int doc = 0; doc < reader.maxDoc(); doc++) {
                    Document some = new Document();
                    for (IndexableField field : reader.storedFields().document(doc, names)) {
                        if (field.binaryValue() != null) {
                            some.add(new StoredField(field.name(), field.binaryValue()));
                        } else {
                            some.add(new StoredField(field.name(), String.valueOf(field.stringValue())));
                        }
                    }
                    writer.addDocument(some);
                }
            }
            long bytes = 0;
            for (String file : SegmentInfos.readLatestCommit(to).files(true)) {
                if (file.endsWith(".fdt")) {
                    bytes += to.fileLength(file);
                }
            }
            return bytes;
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    /** Postings and values of each field in files of their own. */
    private static final class EachApart extends FilterCodec {
        private final Map<String, PostingsFormat> postings = new HashMap<>();
        private final Map<String, DocValuesFormat> values = new HashMap<>();
        private final Lucene104Codec inner = new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED) {
            @Override
            public PostingsFormat getPostingsFormatForField(String field) {
                return postings.computeIfAbsent(field, none -> new Lucene104PostingsFormat());
            }

            @Override
            public DocValuesFormat getDocValuesFormatForField(String field) {
                return values.computeIfAbsent(field, none -> new Lucene90DocValuesFormat());
            }
        };

        EachApart() {
            super("Lucene104", new Lucene104Codec());
        }

        @Override
        public PostingsFormat postingsFormat() {
            return inner.postingsFormat();
        }

        @Override
        public DocValuesFormat docValuesFormat() {
            return inner.docValuesFormat();
        }

        @Override
        public StoredFieldsFormat storedFieldsFormat() {
            return inner.storedFieldsFormat();
        }
    }
}
