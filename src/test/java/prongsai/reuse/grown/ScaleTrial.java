package prongsai.reuse.grown;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import prongsai.model.Value;
import prongsai.model.shared.ReportRef;
import prongsai.reference.Official;
import prongsai.store.BareIndex;
import prongsai.store.Snapshot;
import prongsai.store.TextHit;
import prongsai.store.Unit;
import prongsai.text.Masked;
import prongsai.text.Winnow;

/**
 * Cost of a draft beside many records: {@code ScaleTrial FOLDER RECORDS...}. Drafts are new members of families, the
 * largest first in half of the cases. Writing an index wants a heap of 2 GB for 4 million records, asking it 1 GB: a
 * second run finds the index written.
 */
public final class ScaleTrial {
    private static final int DRAFTS = 24;
    private static final int WARM = 6;
    private static final int CANDIDATES = 200;
    private static final int LONGEST = 2000;
    private static final int MORE_LIKE_THIS_TERMS = 25;

    private ScaleTrial() {}

    /** Writes an index of each size, where there is none yet, and asks it. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Words words = Words.load(Official.shipped());
        for (int i = 1; i < args.length; i++) {
            int records = Integer.parseInt(args[i]);
            Path folder = Path.of(args[0]).resolve("of-" + records);
            National nation = new National(words, records / National.RECORDS);
            if (!Files.exists(folder)) {
                write(nation, folder, out);
            }
            List<List<String>> drafts = new ArrayList<>();
            for (int draft = 0; draft < DRAFTS; draft++) {
                drafts.add(nation.draft(draft, draft % 2 == 0 ? draft / 2 : 3 + 31 * draft));
            }
            ask(folder, drafts, out);
        }
    }

    private static void write(National nation, Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        long adding = 0;
        int[] lengths = new int[LONGEST];
        long start = cpu();
        try (BareIndex index = new BareIndex(folder, 256)) {
            for (int i = 0; i < nation.reports(); i++) {
                List<String> texts = nation.report(i);
                ReportRef ref = ref(i);
                long begin = cpu();
                index.report(ref);
                for (int j = 0; j < texts.size(); j++) {
                    lengths[Math.min(LONGEST - 1, texts.get(j).length())]++;
                    index.unit(ref, unit(j, texts.get(j)));
                }
                adding += cpu() - begin;
            }
            out.printf(
                    "%n== %d records of %d reports, %.1f %% distinct texts, median %d letters, %d families, the largest %d"
                            + " reports%n",
                    index.units(),
                    nation.reports(),
                    100.0 * index.distinct() / index.units(),
                    median(lengths, index.units()),
                    nation.families(),
                    nation.largest());
            long begin = cpu();
            index.commit();
            adding += cpu() - begin;
            out.printf(
                    "processor time of the writing thread %.0f s (%.0f s with growing)%n",
                    adding / 1e9, (cpu() - start) / 1e9);
            size(index, folder, out);
        }
        out.printf("merges done; the whole process has used %.0f s%n", processCpu() / 1e9);
    }

    private static int median(int[] counts, long all) {
        long below = 0;
        int at = 0;
        while (at < counts.length && below + counts[at] <= all / 2) {
            below += counts[at++];
        }
        return at;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Unit unit(int number, String text) {
        return new Unit("O" + (number + 1), "progress", Value.EMPTY, new Masked(text, new int[0], new int[0]));
    }

    private static ReportRef ref(int i) {
        return new ReportRef(
                "r%07d".formatted(i),
                i + ".docx",
                "agency " + i,
                "agency " + i,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(2566),
                Optional.empty());
    }

    private static void size(BareIndex index, Path folder, PrintStream out) throws IOException {
        long all = 0;
        long prints = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all += Files.size(file);
                prints += index.holdsPrints(file.getFileName().toString()) ? Files.size(file) : 0;
            }
        }
        out.printf(
                "%.0f MiB, %.0f bytes a record, of fingerprints %.1f (%.1f a distinct text)%n",
                all / 1048576.0,
                (double) all / index.units(),
                (double) prints / index.units(),
                (double) prints / index.distinct());
    }

    private static void ask(Path folder, List<List<String>> drafts, PrintStream out) throws IOException {
        long begin = System.nanoTime();
        try (Snapshot snapshot = Snapshot.open(folder);
                FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            out.printf("opened in %.0f ms%n", (System.nanoTime() - begin) / 1e6);
            prongsai.reuse.Draft asking = new prongsai.reuse.Draft(snapshot, Official.shipped());
            List<Double> retrieval = new ArrayList<>();
            List<Double> aligned = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            List<Double> exact = new ArrayList<>();
            List<Double> moreLikeThis = new ArrayList<>();
            long found = 0;
            for (int i = 0; i < drafts.size(); i++) {
                List<String> draft = drafts.get(i);
                double near = millis(() -> draft.forEach(text -> snapshot.nearest(Winnow.of(text), 2, CANDIDATES)));
                double ten = millis(() -> draft.forEach(text -> asking.align(text, CANDIDATES, 10)));
                double all = millis(() -> draft.forEach(text -> asking.align(text, CANDIDATES, CANDIDATES)));
                double every = Math.max(
                        onOther(draft.subList(0, draft.size() / 2), snapshot),
                        onOther(draft.subList(draft.size() / 2, draft.size()), snapshot));
                double like = millis(() -> draft.forEach(text -> moreLikeThis(text, reader)));
                if (i >= WARM) {
                    retrieval.add(near);
                    aligned.add(ten);
                    whole.add(all);
                    exact.add(every);
                    moreLikeThis.add(like);
                    for (String text : draft) {
                        List<TextHit> hits = snapshot.nearest(Winnow.of(text), 2, 1);
                        found += hits.isEmpty() ? 0 : 1;
                    }
                }
            }
            out.printf(
                    "%d drafts, %d of %d texts with a neighbour%n",
                    retrieval.size(), found, retrieval.size() * National.RECORDS);
            postings(drafts.subList(WARM, drafts.size()), reader, out);
            print("nearest 200 of each text", retrieval, out);
            print("with the best 10 aligned", aligned, out);
            print("with all 200 aligned", whole, out);
            print("every fingerprint counted, 2 threads", exact, out);
            print("MoreLikeThis, 25 terms, best 200", moreLikeThis, out);
        }
    }

    /** What explains the times: how often the fingerprints of a draft stand in the index. */
    private static void postings(List<List<String>> drafts, DirectoryReader reader, PrintStream out)
            throws IOException {
        long[] all = new long[drafts.size()];
        int prints = 0;
        for (int i = 0; i < all.length; i++) {
            for (String text : drafts.get(i)) {
                for (int print : Winnow.of(text)) {
                    all[i] += reader.docFreq(new Term("text.print", bytes(print)));
                    prints++;
                }
            }
        }
        Arrays.sort(all);
        out.printf(
                "%d fingerprints a draft, which stand median %d, p95 %d times in the texts%n",
                prints / all.length, all[all.length / 2], all[(int) (all.length * 0.95)]);
    }

    private static BytesRef bytes(int print) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(print, bytes, 0);
        return new BytesRef(bytes);
    }

    /** Half a draft on a thread of its own: the slower of two is what the whole takes on two. */
    private static double onOther(List<String> half, Snapshot snapshot) {
        double[] millis = new double[1];
        Thread thread = new Thread(() ->
                millis[0] = millis(() -> half.forEach(text -> snapshot.nearestByAll(Winnow.of(text), 2, CANDIDATES))));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return millis[0];
    }

    /** As {@code MoreLikeThis} asks: the rarest 25 of the text's terms, scored by Lucene. */
    private static void moreLikeThis(String text, DirectoryReader reader) {
        try {
            record Frequent(BytesRef term, int documents) {}
            List<Frequent> terms = new ArrayList<>();
            for (int print : Winnow.of(text)) {
                BytesRef term = bytes(print);
                int documents = reader.docFreq(new Term("text.print", term));
                if (documents > 0) {
                    terms.add(new Frequent(term, documents));
                }
            }
            terms.sort(java.util.Comparator.comparingInt(Frequent::documents));
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            terms.stream()
                    .limit(MORE_LIKE_THIS_TERMS)
                    .forEach(term ->
                            query.add(new TermQuery(new Term("text.print", term.term)), BooleanClause.Occur.SHOULD));
            new IndexSearcher(reader).search(query.build(), CANDIDATES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Processor time of this thread: what else the machine does makes no difference. */
    private static double millis(Runnable work) {
        long begin = cpu();
        work.run();
        return (cpu() - begin) / 1e6;
    }

    private static void print(String what, List<Double> millis, PrintStream out) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.printf(
                "%-34s median %.0f ms, p95 %.0f ms, slowest %.0f ms a draft of %d records (%s)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                National.RECORDS,
                Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
    }
}
