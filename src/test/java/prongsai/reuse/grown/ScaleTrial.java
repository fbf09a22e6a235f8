package prongsai.reuse.grown;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import prongsai.store.Units;
import prongsai.text.Masked;
import prongsai.text.Squash;
import prongsai.text.Winnow;

/**
 * Cost of a draft beside many records: {@code ScaleTrial FOLDER RECORDS...}. Reports of 60 records; the k-th family has a
 * part of the reports proportional to 1/k, one family to seven reports; of a family's texts a member has 45 in a hundred
 * word for word, 47 edited and 8 of its own. Drafts are new members of families, the largest first in half of the cases.
 */
public final class ScaleTrial {
    private static final int RECORDS = 60;
    private static final int DRAFTS = 24;
    private static final int WARM = 6;
    private static final int CANDIDATES = 200;
    private static final int REPORTS_A_FAMILY = 7;
    private static final int MORE_LIKE_THIS_TERMS = 25;

    private ScaleTrial() {}

    /** Writes an index of each size, where there is none yet, and asks it. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Words words = Words.load(Official.shipped());
        for (int i = 1; i < args.length; i++) {
            int records = Integer.parseInt(args[i]);
            Path folder = Path.of(args[0]).resolve("of-" + records);
            List<List<String>> drafts = new ArrayList<>();
            Families families = new Families(words, records / RECORDS);
            if (!Files.exists(folder)) {
                write(families, folder, records / RECORDS, out);
            }
            for (int draft = 0; draft < DRAFTS; draft++) {
                drafts.add(families.member(draft % 2 == 0 ? draft / 2 : 3 + 31 * draft));
            }
            ask(folder, drafts, out);
        }
    }

    /** Families by size, their texts made when first asked for. */
    private static final class Families {
        final int count;
        final double harmonic;
        final Random random = new Random(Shape.SEED);
        final Scribe scribe;
        final Map<Integer, List<List<Token>>> texts = new HashMap<>();

        Families(Words words, int reports) {
            this.count = Math.max(1, reports / REPORTS_A_FAMILY);
            double sum = 0;
            for (int k = 1; k <= count; k++) {
                sum += 1.0 / k;
            }
            this.harmonic = sum;
            this.scribe = new Scribe(words, random);
        }

        int any() {
            double left = random.nextDouble() * harmonic;
            int k = 1;
            while (k < count && left > 1.0 / k) {
                left -= 1.0 / k++;
            }
            return k - 1;
        }

        /** Log-normal lengths round 109 letters, 25 at least, without the overhang of whole sentences. */
        List<Token> cut(List<Token> text) {
            double most = Math.max(Units.LEAST, 109 * Math.exp(0.6 * random.nextGaussian()));
            List<Token> cut = new ArrayList<>();
            int letters = 0;
            for (Token token : text) {
                cut.add(token);
                letters += token.kind() == Token.Kind.NAME
                        ? 1
                        : Squash.of(token.text()).length();
                if (letters >= most) {
                    break;
                }
            }
            return cut;
        }

        List<String> member(int family) {
            List<List<Token>> template = texts.computeIfAbsent(family % count, none -> {
                List<List<Token>> all = new ArrayList<>();
                for (int i = 0; i < RECORDS; i++) {
                    all.add(cut(scribe.write()));
                }
                return all;
            });
            List<String> member = new ArrayList<>();
            for (List<Token> text : template) {
                double how = random.nextDouble();
                List<Token> tokens = how < 0.45 ? text : how < 0.92 ? scribe.edit(text) : cut(scribe.write());
                StringBuilder written = new StringBuilder();
                for (Token token : tokens) {
                    written.append(
                            token.kind() == Token.Kind.NAME ? String.valueOf(Masked.MASK) : Squash.of(token.text()));
                }
                member.add(written.toString());
            }
            return member;
        }
    }

    private static void write(Families families, Path folder, int reports, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        long adding = 0;
        List<Integer> lengths = new ArrayList<>();
        long start = System.nanoTime();
        try (BareIndex index = new BareIndex(folder, 256)) {
            for (int i = 0; i < reports; i++) {
                List<String> texts = families.member(families.any());
                ReportRef ref = ref(i);
                long begin = System.nanoTime();
                index.report(ref);
                for (int j = 0; j < texts.size(); j++) {
                    lengths.add(texts.get(j).length());
                    if (texts.get(j).length() >= Units.LEAST) {
                        index.unit(ref, unit(j, texts.get(j)));
                    }
                }
                adding += System.nanoTime() - begin;
            }
            out.printf(
                    "%n== %d records of %d reports, %.1f %% distinct texts, median %d letters, %d families, the largest %.0f"
                            + " reports%n",
                    index.units(),
                    reports,
                    100.0 * index.distinct() / index.units(),
                    lengths.stream()
                            .sorted()
                            .skip(lengths.size() / 2)
                            .findFirst()
                            .orElse(0),
                    families.count,
                    reports / families.harmonic);
            long begin = System.nanoTime();
            index.commit();
            adding += System.nanoTime() - begin;
            out.printf("written in %.0f s (%.0f s with growing)%n", adding / 1e9, (System.nanoTime() - start) / 1e9);
            size(index, folder, out);
        }
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
            List<Double> moreLikeThis = new ArrayList<>();
            long found = 0;
            for (int i = 0; i < drafts.size(); i++) {
                List<String> draft = drafts.get(i);
                double near = millis(() -> draft.forEach(text -> snapshot.nearest(Winnow.of(text), 2, CANDIDATES)));
                double ten = millis(() -> draft.forEach(text -> asking.align(text, CANDIDATES, 10)));
                double all = millis(() -> draft.forEach(text -> asking.align(text, CANDIDATES, CANDIDATES)));
                double like = millis(() -> draft.forEach(text -> moreLikeThis(text, reader)));
                if (i >= WARM) {
                    retrieval.add(near);
                    aligned.add(ten);
                    whole.add(all);
                    moreLikeThis.add(like);
                    for (String text : draft) {
                        List<TextHit> hits = snapshot.nearest(Winnow.of(text), 2, 1);
                        found += hits.isEmpty() ? 0 : 1;
                    }
                }
            }
            out.printf(
                    "%d drafts, %d of %d texts with a neighbour%n",
                    retrieval.size(), found, retrieval.size() * RECORDS);
            print("nearest 200 of each text", retrieval, out);
            print("with the best 10 aligned", aligned, out);
            print("with all 200 aligned", whole, out);
            print("MoreLikeThis, 25 terms, best 200", moreLikeThis, out);
        }
    }

    /** As {@code MoreLikeThis} asks: the rarest 25 of the text's terms, scored by Lucene. */
    private static void moreLikeThis(String text, DirectoryReader reader) {
        try {
            record Frequent(BytesRef term, int documents) {}
            List<Frequent> terms = new ArrayList<>();
            for (int print : Winnow.of(text)) {
                byte[] bytes = new byte[Integer.BYTES];
                NumericUtils.intToSortableBytes(print, bytes, 0);
                BytesRef term = new BytesRef(bytes);
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

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
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
                RECORDS,
                Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
    }
}
