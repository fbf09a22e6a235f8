package prongsai.reuse.grown;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.store.Units;

/**
 * Measures the engine and its peers: {@code ReuseTrial [REPORTS [FOLDER RECORDS,RECORDS YEAR]]}. On grown corpora of so
 * many reports, 400 unless said, none where 0; a draft beside indexes of so many records ({@link ScaleTrial}); the groups
 * of a year of so many ({@link ClusterTrial}).
 */
public final class ReuseTrial {
    private ReuseTrial() {}

    /** Prints a block of lines for a clean corpus, a scanned one and a badly scanned one. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        if (reports > 0) {
            corpora(reports, out);
        }
        if (args.length > 3) {
            ScaleTrial.main(Stream.concat(Stream.of(args[1]), Stream.of(args[2].split(",")))
                    .toArray(String[]::new));
            ClusterTrial.main(new String[] {args[3], "100"});
        }
    }

    private static void corpora(int reports, PrintStream out) throws IOException {
        Shape clean = Shape.clean(reports);
        Official official = Official.shipped().with(Optional.empty(), Optional.of(Path.of("corpus/organisations.csv")));
        Words words = Words.load(official);
        out.printf(
                "grown from %d sentences, %d words%n",
                words.sentences().size(), words.pool().size());
        for (Shape shape : List.of(clean, clean.scanned(0.02, 0.02), clean.scanned(0.03, 0.03))) {
            measure(Grown.of(words, shape), official, out);
        }
    }

    private static void measure(Grown grown, Official official, PrintStream out) throws IOException {
        Truth truth = Truth.of(grown);
        out.printf("%n== %s; %d texts%n", grown.shape(), truth.units().size());
        try (Engine engine = new Engine(grown, truth, official)) {
            long start = System.nanoTime();
            List<SharedText> shared = engine.shared();
            double millis = (System.nanoTime() - start) / 1e6 / shared.size();
            out.println(LetterMeasure.of(shared, truth));
            out.printf("a report compared in %.1f ms%n", millis);
            List<Family> families = engine.families(shared);
            out.println(FamilyMeasure.of(families, grown));
            out.println(TreeMeasure.of(families, grown));
            start = System.nanoTime();
            families = engine.overviewFamilies(official);
            out.printf("overview in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            out.println("by overview " + FamilyMeasure.of(families, grown));
            out.println("by overview " + TreeMeasure.of(families, grown));
            out.println(PairMeasure.of(engine, truth));
        }
        List<String> texts = masked(grown, truth);
        out.println(PairMeasure.of(Peers.bruteForce(texts), truth));
        out.println(PairMeasure.of(Peers.minHash(texts), truth));
        try (Peers.MoreLike more = Peers.moreLikeThis(texts)) {
            out.println(PairMeasure.of(more, truth));
        }
    }

    /** The letters of the texts as the engine has them. */
    private static List<String> masked(Grown grown, Truth truth) {
        Map<String, String> masked = new HashMap<>();
        for (Grown.Member member : grown.members()) {
            Units.of(member.report())
                    .forEach(unit -> masked.put(
                            member.id() + '\t' + unit.record() + '\t' + unit.field(),
                            unit.masked().text()));
        }
        return truth.units().stream()
                .map(unit -> masked.getOrDefault(
                        unit.member().id()
                                + '\t'
                                + unit.slot().record()
                                + '\t'
                                + unit.slot().field(),
                        ""))
                .toList();
    }
}
