package prongsai.search.judged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import prongsai.model.Entry;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.store.RecordFields;
import prongsai.store.RecordTexts;

/**
 * One text field a record, with an analyzer of Lucene and nothing else: what the search is measured beside. Quotes make a
 * phrase; words are choices, as Lucene's own parser has them; confinements are left out.
 */
final class PlainIndex implements AutoCloseable {
    private final Analyzer analyzer;
    private final Directory directory;
    private final DirectoryReader reader;

    private PlainIndex(Analyzer analyzer, Directory directory) throws IOException {
        this.analyzer = analyzer;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
    }

    /** The texts of an index's records on the disk; made where the folder is not there. */
    static PlainIndex beside(Analyzer analyzer, Path index, Path folder) throws IOException {
        boolean there = Files.exists(folder);
        Directory directory = FSDirectory.open(folder);
        if (!there) {
            try (Directory from = FSDirectory.open(index);
                    DirectoryReader records = DirectoryReader.open(from);
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                StoredFields stored = records.storedFields();
                for (int doc = 0; doc < records.maxDoc(); doc++) {
                    Document record = stored.document(doc);
                    String text = RecordFields.columns().stream()
                            .flatMap(column -> RecordTexts.of(record, column).stream())
                            .collect(Collectors.joining("\n"));
                    if (!text.isEmpty()) {
                        add(writer, String.valueOf(doc), text);
                    }
                }
            }
        }
        return new PlainIndex(analyzer, directory);
    }

    PlainIndex(Analyzer analyzer, List<Report> reports) throws IOException {
        this.analyzer = analyzer;
        this.directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Report report : reports) {
                for (Entry entry : report.entries()) {
                    StringBuilder text = new StringBuilder();
                    for (Value value : entry.fields().values()) {
                        text.append(value.text()).append('\n');
                    }
                    add(writer, JudgedReports.key(report.id(), entry.key()), text.toString());
                }
                for (int i = 0; i < report.prose().size(); i++) {
                    add(
                            writer,
                            JudgedReports.key(report.id(), "prose " + (i + 1)),
                            report.prose().get(i).text());
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private static void add(IndexWriter writer, String key, String text) throws IOException {
        Document document = new Document();
        document.add(new StringField("key", key, Field.Store.YES));
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
    }

    List<String> ask(String question) throws IOException {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String rest = question.replaceAll("\\b[a-z]+:\\S+", " ");
        String[] parts = rest.split("\"");
        for (int i = 0; i < parts.length; i++) {
            Query query = i % 2 == 1
                    ? builder.createPhraseQuery("text", parts[i])
                    : builder.createBooleanQuery("text", parts[i], Occur.SHOULD);
            if (query != null) {
                all.add(query, Occur.SHOULD);
            }
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all.build(), Judged.TOP).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get("key"));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
