package prongsai.read.ocr.digit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Teaches {@link DigitNet} by gradient descent (Adam, Kingma and Ba 2015). Each batch is worked on in parts of fixed
 * size, whose gradients are summed in order: the outcome does not depend on threads.
 */
final class DigitTrainer implements AutoCloseable {
    static final int BATCH = DigitGradients.PICTURES * 2;
    private static final double MOMENTUM = 0.9;
    private static final double SCALE = 0.999;

    private final float[][] weights = new float[DigitNet.SIZES.size()][];
    private final float[][] means = new float[DigitNet.SIZES.size()][];
    private final float[][] squares = new float[DigitNet.SIZES.size()][];
    private final List<DigitGradients> parts = List.of(new DigitGradients(), new DigitGradients());
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final List<Future<Double>> running = new ArrayList<>();
    private int steps;

    DigitTrainer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] inputs = {25, 0, DigitNet.FIRST * 9, 0, DigitNet.SIZES.get(4) / DigitNet.HIDDEN, 0, DigitNet.HIDDEN, 0};
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new float[DigitNet.SIZES.get(i)];
            means[i] = new float[DigitNet.SIZES.get(i)];
            squares[i] = new float[DigitNet.SIZES.get(i)];
            for (int j = 0; j < weights[i].length && inputs[i] > 0; j++) {
                weights[i][j] = (float) (random.nextGaussian() * StrictMath.sqrt(2.0 / inputs[i]));
            }
        }
    }

    /** The network as taught so far. */
    DigitNet net(float temperature) {
        return new DigitNet(Arrays.stream(weights).map(float[]::clone).toArray(float[][]::new), temperature);
    }

    /** Begins a step with {@link #BATCH} pictures; the next ones may be drawn meanwhile. */
    void begin(float[][] pictures, int[] labels) {
        running.clear();
        for (int i = 0; i < parts.size(); i++) {
            int from = i * DigitGradients.PICTURES;
            DigitGradients part = parts.get(i);
            running.add(threads.submit(() -> part.of(weights, pictures, labels, from)));
        }
    }

    /** Ends the step. Returns the mean loss in nats. */
    double end(double rate) {
        double loss = 0;
        try {
            for (Future<Double> one : running) {
                loss += one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        descend(rate);
        return loss / BATCH;
    }

    private void descend(double rate) {
        steps++;
        double first = 1 - StrictMath.pow(MOMENTUM, steps);
        double second = 1 - StrictMath.pow(SCALE, steps);
        for (int t = 0; t < weights.length; t++) {
            for (int i = 0; i < weights[t].length; i++) {
                double slope = (parts.get(0).slopes[t][i] + parts.get(1).slopes[t][i]) / BATCH;
                means[t][i] = (float) (MOMENTUM * means[t][i] + (1 - MOMENTUM) * slope);
                squares[t][i] = (float) (SCALE * squares[t][i] + (1 - SCALE) * slope * slope);
                weights[t][i] -= (float) (rate * (means[t][i] / first) / (Math.sqrt(squares[t][i] / second) + 1e-8));
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
