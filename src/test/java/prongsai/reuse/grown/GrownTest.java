package prongsai.reuse.grown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;

/** The floors of {@link ReuseTrial}, on a small corpus. */
class GrownTest {
    private static final int REPORTS = 30;

    private static Official official = Official.shipped();
    private static Words words = new Words(List.of(), List.of(), List.of());

    @BeforeAll
    static void load() throws IOException {
        official = Official.shipped().with(Optional.empty(), Optional.of(Path.of("corpus/organisations.csv")));
        words = Words.load(official);
    }

    /** What was measured. */
    private record Measured(LetterMeasure letters, FamilyMeasure families, TreeMeasure trees, PairMeasure pairs) {}

    private static Measured measure(Shape shape) {
        Grown grown = Grown.of(words, shape);
        Truth truth = Truth.of(grown);
        try (Engine engine = new Engine(grown, truth, official)) {
            List<SharedText> shared = engine.shared();
            List<Family> families = engine.families(shared);
            Measured measured = new Measured(
                    LetterMeasure.of(shared, truth),
                    FamilyMeasure.of(families, grown),
                    TreeMeasure.of(families, grown),
                    PairMeasure.of(engine, truth));
            System.out.printf(
                    "%s%n%s%n%s%n%s%n%s%n", shape, measured.letters, measured.families, measured.trees, measured.pairs);
            return measured;
        }
    }

    @Test
    void clean_reports() {
        Measured measured = measure(Shape.clean(REPORTS));
        assertThat(measured.pairs.truePairs()).isGreaterThan(1000);
        assertThat(measured.pairs.falsePairs()).isGreaterThan(500_000);
        assertThat(measured.pairs.recallOfNegatives()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.pairs.recallOfFound()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.letters.shared()).isGreaterThan(50_000);
        assertThat(measured.letters.official()).isGreaterThan(5_000);
        assertThat(measured.letters.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.letters.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.letters.officialAsShared()).isLessThan(0.01);
        assertThat(measured.families.rand()).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.trees.copies()).isGreaterThan(10);
        assertThat(measured.trees.joined()).isGreaterThanOrEqualTo(measured.trees.copies() * 9 / 10);
        assertThat(measured.trees.named()).isPositive().isEqualTo(measured.trees.namedRight());
        assertThat(measured.trees.byYearWrong()).isZero();
    }

    @Test
    void scanned_reports_with_one_letter_in_fifty_misread() {
        Measured measured = measure(Shape.clean(REPORTS).scanned(0.02, 0.02));
        assertThat(measured.pairs.recallOfNegatives()).isGreaterThanOrEqualTo(0.985);
        assertThat(measured.letters.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(measured.letters.recall()).isGreaterThanOrEqualTo(0.965);
        assertThat(measured.letters.officialAsShared()).isLessThan(0.02);
        assertThat(measured.families.rand()).isGreaterThanOrEqualTo(0.99);
    }
}
