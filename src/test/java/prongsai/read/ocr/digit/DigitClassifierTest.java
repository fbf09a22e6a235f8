package prongsai.read.ocr.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.read.ocr.Raster;

class DigitClassifierTest {
    private static final DigitClassifier CLASSIFIER = DigitClassifier.bundled();

    private static byte[] file() throws IOException {
        try (InputStream in = DigitClassifier.class.getResourceAsStream("/prongsai/read/ocr/digits.net")) {
            return in.readAllBytes();
        }
    }

    /** Fonts that it was not trained on, distorted as in training. The floors are below what docs/benchmarks.md says. */
    @Test
    void tells_digits_of_fonts_it_never_saw() {
        DigitExamination examination = new DigitExamination(CLASSIFIER);
        int thai = 0;
        int thaiRight = 0;
        int sure = 0;
        int sureRight = 0;
        for (String family : List.of("Laksaman", "TlwgTypo", "TlwgTypist")) {
            for (var entry : examination.examine(family, List.of(300), 4, 41).entrySet()) {
                DigitExamination.Tally tally = entry.getValue();
                thai += entry.getKey().startsWith("thai") ? tally.cases : 0;
                thaiRight += entry.getKey().startsWith("thai") ? tally.right : 0;
                sure += tally.sure;
                sureRight += tally.sureRight;
            }
        }

        assertThat(thai).isEqualTo(120);
        assertThat(thaiRight).isGreaterThan(114);
        assertThat(sure).isGreaterThan(60);
        assertThat(sureRight).isGreaterThanOrEqualTo((int) (0.98 * sure));
    }

    @Test
    void is_no_digit_when_there_is_no_ink() {
        byte[] white = new byte[30 * 40];
        java.util.Arrays.fill(white, (byte) 250);

        Guess guess = CLASSIFIER.classify(Raster.of(30, 40, 300, white));

        assertThat(guess.shares().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
        assertThat(guess.digit()).isEmpty();
    }

    @Test
    void ranks_runner_up_behind_the_likeliest() {
        List<Double> shares = new java.util.ArrayList<>(java.util.Collections.nCopies(21, 0.0));
        shares.set(4, 0.7);
        shares.set(15, 0.3);
        Guess guess = new Guess(shares);

        assertThat(guess.digit()).contains('๔');
        assertThat(guess.confidence()).isEqualTo(0.7);
        assertThat(guess.runnerUp()).contains('5');
        assertThat(guess.share('5')).isEqualTo(0.3);
    }

    @Test
    void writes_what_it_read_when_the_network_is_written_again() throws IOException {
        byte[] file = file();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        DigitNet net = DigitNet.read(new ByteArrayInputStream(file));
        net.write(again);
        DigitNet second = DigitNet.read(new ByteArrayInputStream(again.toByteArray()));

        assertThat(file.length).isLessThan(300_000);
        float[] picture = new float[GlyphPicture.WIDTH * GlyphPicture.HEIGHT];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (i * 7 % 11) / 11f;
        }
        assertThat(second.probabilities(picture)).containsExactly(net.probabilities(picture), within(1e-3));
    }

    @Test
    void refuses_a_file_that_is_no_network() {
        assertThatThrownBy(() -> DigitNet.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    /** The trainer's own forward pass must be the program's: its loss is that of the network it gives out. */
    @Test
    void teaches_the_network_that_the_program_runs() {
        GlyphSamples samples = new GlyphSamples(ThaiFonts.family("Garuda"), 3);
        float[][] pictures = new float[DigitTrainer.BATCH][];
        int[] labels = new int[DigitTrainer.BATCH];
        for (int i = 0; i < DigitTrainer.BATCH; i++) {
            GlyphSamples.Sample sample = samples.next();
            pictures[i] = GlyphPicture.of(sample.glyph());
            labels[i] = sample.label();
        }
        try (DigitTrainer trainer = new DigitTrainer(1)) {
            DigitNet before = trainer.net(1);
            double expected = 0;
            for (int i = 0; i < DigitTrainer.BATCH; i++) {
                expected -= Math.log(before.probabilities(pictures[i])[labels[i]]);
            }
            trainer.begin(pictures, labels);
            double first = trainer.end(0.002);
            double last = first;
            for (int i = 0; i < 6; i++) {
                trainer.begin(pictures, labels);
                last = trainer.end(0.002);
            }

            assertThat(first).isCloseTo(expected / DigitTrainer.BATCH, within(1e-3));
            assertThat(last).isLessThan(first);
        }
    }
}
