package prongsai.read.ocr.digit;

import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Makes the network anew: {@code ./mvnw -q -Dtest=DigitTraining test}. No test of the build; it takes some minutes. The
 * same seed, fonts and JDK give the same file.
 */
class DigitTraining {
    private static final Path FILE = Path.of("src/main/resources/prongsai/read/ocr/digits.net");
    private static final long SEED = 2566;
    private static final int ROUNDS = Integer.getInteger("prongsai.rounds", 4);
    private static final int BATCHES = Integer.getInteger("prongsai.batches", 700);
    private static final double RATE = 0.0015;
    private static final int CALIBRATION = 8000;

    @Test
    void trains() throws IOException {
        GlyphSamples samples = new GlyphSamples(ThaiFonts.training(), SEED);
        try (DigitTrainer trainer = new DigitTrainer(SEED)) {
            Batch next = Batch.draw(samples);
            for (int round = 0; round < ROUNDS; round++) {
                double loss = 0;
                for (int batch = 0; batch < BATCHES; batch++) {
                    double done = (round + (double) batch / BATCHES) / ROUNDS;
                    trainer.begin(next.pictures, next.labels);
                    next = Batch.draw(samples);
                    loss += trainer.end(RATE * (1 - done) * Math.min(1, done * 50) + 0.00002);
                }
                System.out.printf("round %d loss %.4f%n", round + 1, loss / BATCHES);
            }
            float temperature = temperature(trainer, ThaiFonts.calibration());
            System.out.println("temperature " + temperature);
            try (OutputStream out = Files.newOutputStream(FILE)) {
                trainer.net(temperature).write(out);
            }
        }
    }

    private record Batch(float[][] pictures, int[] labels) {
        static Batch draw(GlyphSamples samples) {
            float[][] pictures = new float[DigitTrainer.BATCH][];
            int[] labels = new int[DigitTrainer.BATCH];
            for (int i = 0; i < DigitTrainer.BATCH; i++) {
                GlyphSamples.Sample sample = samples.next();
                pictures[i] = GlyphPicture.of(sample.glyph());
                labels[i] = sample.label();
            }
            return new Batch(pictures, labels);
        }
    }

    /** The temperature with the smallest loss on fonts that were not learnt from (Guo and others 2017). */
    private static float temperature(DigitTrainer trainer, List<Font> fonts) {
        GlyphSamples samples = new GlyphSamples(fonts, SEED + 1);
        DigitNet net = trainer.net(1);
        List<float[]> values = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < CALIBRATION; i++) {
            GlyphSamples.Sample sample = samples.next();
            values.add(net.values(GlyphPicture.of(sample.glyph())));
            labels.add(sample.label());
        }
        float best = 1;
        double least = Double.MAX_VALUE;
        for (float temperature = 0.8f; temperature < 4; temperature += 0.1f) {
            double loss = 0;
            for (int i = 0; i < CALIBRATION; i++) {
                double share = DigitNet.softmax(values.get(i), temperature)[labels.get(i)];
                loss -= StrictMath.log(Math.max(1e-12, share));
            }
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }
}
