package prongsai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import prongsai.CorpusRun;
import prongsai.model.Entry;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Reuse;
import prongsai.search.Question;
import prongsai.search.Search;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.store.Unit;
import prongsai.store.Units;
import prongsai.text.Winnow;

/**
 * Time and size of the index over 5,000 synthetic reports, and time of 36 questions, beside a plain Lucene index of the
 * same records' texts with {@code ThaiAnalyzer}. Run by hand; prints figures. docs/benchmarks.md says how.
 */
final class IndexBenchmark {
    private static final int COMMIT_EVERY = 500;
    private static final int WARM = 5;
    private static final int ROUNDS = 20;
    private static final int TOP = 10;
    private static final int DRAFTS = 60;

    /** Words that assessors ask for, one to four at a time. */

    private IndexBenchmark() {}

    /** @param arguments a folder for the indexes, emptied first; number of reports (5,000, where not given) */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/index-benchmark");
        Path own = folder.resolve("own");
        Path plain = folder.resolve("plain");
        delete(own);
        delete(plain);
        List<Report> bases = CorpusRun.once().reports().values().stream()
                .filter(report -> Units.of(report).size() >= 20)
                .toList();
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        SyntheticReports reports = new SyntheticReports(bases, count);
        System.out.printf("%d reports on %d reports of the corpus%n", count, bases.size());
        write(reports, own, plain);
        long begin = System.nanoTime();
        try (Snapshot snapshot = Snapshot.open(own);
                Directory directory = FSDirectory.open(plain);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            System.out.printf("opening: own %.0f ms%n", (System.nanoTime() - begin) / 1e6);
            ask("own", own(snapshot));
            ask("plain", plain(new IndexSearcher(reader)));
            near(snapshot, reports);
            compare(snapshot, reports);
        }
        replace(own, reports);
    }

    /** What the reports are like, which decides what figures mean. */
    private static final class Description {
        private final Map<Integer, Integer> families = new HashMap<>();
        private final Set<Long> distinct = new HashSet<>();
        private final List<Integer> lengths = new ArrayList<>();

        void add(int family, Report report) {
            families.merge(family, 1, Integer::sum);
            for (Unit unit : Units.of(report)) {
                distinct.add(unit.masked().hash());
                lengths.add(unit.masked().length());
            }
        }

        void print() {
            lengths.sort(Comparator.naturalOrder());
            System.out.printf(
                    "compared texts %d, distinct %d (%.1f %%), median length %d; %d families, the largest %s, of one"
                            + " report %d%n",
                    lengths.size(),
                    distinct.size(),
                    100.0 * distinct.size() / lengths.size(),
                    lengths.get(lengths.size() / 2),
                    families.size(),
                    families.values().stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(5)
                            .toList(),
                    families.values().stream().filter(size -> size == 1).count());
        }
    }

    /** Elapsed time and processor time of the whole process. */
    private static final class Watch {
        private long elapsed;
        private long processor;

        void time(Runnable work) {
            long begin = System.nanoTime();
            long before = processor();
            work.run();
            elapsed += System.nanoTime() - begin;
            processor += processor() - before;
        }

        private static long processor() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }

        @Override
        public String toString() {
            return String.format("%.1f s, of processor time %.1f s", elapsed / 1e9, processor / 1e9);
        }
    }

    /** Both are written in turn, a batch each, so that what else runs on the machine disturbs both alike. */
    private static void write(SyntheticReports reports, Path own, Path plain) throws IOException {
        Description description = new Description();
        Watch ownWatch = new Watch();
        Watch plainWatch = new Watch();
        try (Directory directory = FSDirectory.open(plain);
                IndexWriter writer = new IndexWriter(
                        directory, new IndexWriterConfig(new ThaiAnalyzer()).setRAMBufferSizeMB(64));
                Store store = Store.open(own, "benchmark")) {
            for (int from = 0; from < reports.count(); from += COMMIT_EVERY) {
                List<Report> batch = new ArrayList<>();
                for (int i = from; i < Math.min(reports.count(), from + COMMIT_EVERY); i++) {
                    batch.add(reports.report(i));
                    description.add(reports.family(i), batch.getLast());
                }
                ownWatch.time(() -> {
                    batch.forEach(store::put);
                    store.commit();
                });
                plainWatch.time(() -> plain(batch, writer));
            }
            System.out.printf("records %d%n", writer.getDocStats().numDocs);
        }
        description.print();
        System.out.printf("writing own:   %s; %s%n", ownWatch, size(own));
        System.out.printf("writing plain: %s; %s%n", plainWatch, size(plain));
    }

    private static void plain(List<Report> batch, IndexWriter writer) {
        try {
            for (Report report : batch) {
                for (Document document : plain(report)) {
                    writer.addDocument(document);
                }
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> plain(Report report) {
        List<Document> documents = new ArrayList<>();
        for (Entry entry : report.entries()) {
            Document document = new Document();
            document.add(new StringField("id", report.id(), Field.Store.YES));
            StringBuilder text = new StringBuilder();
            for (Value value : entry.fields().values()) {
                text.append(value.text()).append('\n');
            }
            document.add(new TextField("text", text.toString(), Field.Store.YES));
            documents.add(document);
        }
        return documents;
    }

    /** MiB in all and by kind of file. */
    private static String size(Path folder) throws IOException {
        Map<String, Long> kinds = new TreeMap<>();
        long all = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                long size = Files.size(file);
                all += size;
                kinds.merge(name.substring(name.lastIndexOf('.') + 1), size, Long::sum);
            }
        }
        StringBuilder said = new StringBuilder(String.format("%.1f MiB:", all / 1048576.0));
        kinds.forEach((kind, size) -> {
            if (size > 1 << 20) {
                said.append(String.format(" %s %.1f", kind, size / 1048576.0));
            }
        });
        return said.toString();
    }

    /** Answers a question with the ten best hits; says whether there was one. */
    @FunctionalInterface
    private interface Asking {
        boolean answers(String question) throws IOException;
    }

    private static Asking plain(IndexSearcher searcher) {
        QueryBuilder builder = new QueryBuilder(new ThaiAnalyzer());
        return question -> {
            Query query = builder.createBooleanQuery("text", question, BooleanClause.Occur.MUST);
            return query != null && searcher.search(query, TOP).scoreDocs.length > 0;
        };
    }

    private static Asking own(Snapshot snapshot) {
        Search search = Search.over(snapshot);
        return question -> !search.answer(new Question(question, Map.of(), 0, TOP, Question.Order.BEST))
                .hits()
                .isEmpty();
    }

    private static void ask(String name, Asking asking) throws IOException {
        List<Double> medians = new ArrayList<>();
        int found = 0;
        for (String question : FormQuestions.ALL) {
            double[] millis = new double[ROUNDS];
            for (int round = -WARM; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                boolean answered = asking.answers(question);
                if (round >= 0) {
                    millis[round] = (System.nanoTime() - begin) / 1e6;
                } else if (round == -1) {
                    found += answered ? 1 : 0;
                }
            }
            Arrays.sort(millis);
            medians.add(millis[ROUNDS / 2]);
        }
        medians.sort(Comparator.naturalOrder());
        System.out.printf(
                "asking %s: %d questions, %d with answers; median %.2f ms, p95 %.2f ms, slowest %.2f ms%n",
                name,
                FormQuestions.ALL.size(),
                found,
                medians.get(medians.size() / 2),
                medians.get(medians.size() * 95 / 100),
                medians.getLast());
    }

    /** What drafts share with all reports: blocks, official wording, sources, commonness. */
    private static void compare(Snapshot snapshot, SyntheticReports reports) {
        Reuse reuse = Reuse.over(snapshot, Official.shipped());
        List<Double> millis = new ArrayList<>();
        double shared = 0;
        for (int number = 0; number < DRAFTS; number++) {
            Report draft = reports.report(number * (reports.count() / DRAFTS));
            long begin = System.nanoTime();
            SharedText text = reuse.of(draft);
            if (number >= DRAFTS / 6) {
                millis.add((System.nanoTime() - begin) / 1e6);
                shared += text.share().map(Share::sharedPart).orElse(0.0);
            }
        }
        millis.sort(Comparator.naturalOrder());
        System.out.printf(
                "shared text of %d drafts (%.0f %% of their text on average): median %.0f ms, p95 %.0f ms a draft%n",
                millis.size(),
                100 * shared / millis.size(),
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100));
    }

    /** The units of drafts that are in no index: reports of the families, varied anew. */
    private static void near(Snapshot snapshot, SyntheticReports reports) {
        List<Double> millis = new ArrayList<>();
        List<Double> drafts = new ArrayList<>();
        int hits = 0;
        for (int number = 0; number < DRAFTS; number++) {
            double draft = 0;
            for (Unit unit : Units.of(reports.report(number * (reports.count() / DRAFTS)))) {
                int[] prints = Winnow.of(unit.masked().text() + "ร่างของหน่วยงานอื่น");
                long begin = System.nanoTime();
                hits += snapshot.nearest(prints, 3, 200).size();
                double took = (System.nanoTime() - begin) / 1e6;
                draft += took;
                if (number >= DRAFTS / 6) {
                    millis.add(took);
                }
            }
            if (number >= DRAFTS / 6) {
                drafts.add(draft);
            }
        }
        millis.sort(Comparator.naturalOrder());
        drafts.sort(Comparator.naturalOrder());
        System.out.printf(
                "nearest 200 of %d texts (%d hits): median %.2f ms, p95 %.2f ms; a draft: median %.0f ms, p95 %.0f ms%n",
                millis.size(),
                hits,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                drafts.get(drafts.size() / 2),
                drafts.get(drafts.size() * 95 / 100));
    }

    /** What one more report costs an index that is there. */
    private static void replace(Path own, SyntheticReports reports) {
        long begin = System.nanoTime();
        try (Store store = Store.open(own, "benchmark")) {
            System.out.printf("opening to write: %.0f ms%n", (System.nanoTime() - begin) / 1e6);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Report report = reports.report(i * (reports.count() / 20));
                begin = System.nanoTime();
                store.put(report);
                store.commit();
                millis.add((System.nanoTime() - begin) / 1e6);
            }
            millis.sort(Comparator.naturalOrder());
            System.out.printf("replacing a report, with its commit: median %.0f ms%n", millis.get(10));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
