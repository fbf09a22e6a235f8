package prongsai.read.ocr.digit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A small convolutional network: 5 x 5 kernels, the largest of each 2 x 2, 3 x 3 kernels, the largest of each 2 x 2, a
 * hidden layer, one value a class; negative values are cut to 0 after each step but the last.
 *
 * <p>Its file, big-endian: {@code PDN1} in ASCII; the temperature as a float; then each tensor in the order of
 * {@link #SIZES} as a float, the step, and its values as 16-bit integers in steps. Kernels lie by output channel, input
 * channel, row, column; weights by output, then input.
 */
final class DigitNet {
    static final int CLASSES = 21;
    static final int FIRST = 10;
    static final int SECOND = 20;
    static final int HIDDEN = 64;
    static final int FIRST_KERNEL = 5;
    static final int SECOND_KERNEL = 3;
    private static final int FLAT = SECOND * (GlyphPicture.WIDTH / 4) * (GlyphPicture.HEIGHT / 4);

    /** Values in kernels 1, bias 1, kernels 2, bias 2, weights 3, bias 3, weights 4, bias 4. */
    static final List<Integer> SIZES = List.of(
            FIRST * FIRST_KERNEL * FIRST_KERNEL,
            FIRST,
            SECOND * FIRST * SECOND_KERNEL * SECOND_KERNEL,
            SECOND,
            HIDDEN * FLAT,
            HIDDEN,
            CLASSES * HIDDEN,
            CLASSES);

    private static final int MAGIC = 0x50444E31;

    private final float[][] tensors;
    private final float temperature;

    /**
     * @param tensors of the sizes of {@link #SIZES}; kept, not copied
     * @param temperature by which values are divided before they become probabilities, above 0
     */
    DigitNet(float[][] tensors, float temperature) {
        for (int i = 0; i < SIZES.size(); i++) {
            if (tensors[i].length != SIZES.get(i)) {
                throw new IllegalArgumentException("tensor " + i + " has " + tensors[i].length + " values");
            }
        }
        this.tensors = tensors;
        this.temperature = temperature;
    }

    /** Reads the file's form. */
    static DigitNet read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no network for digits");
        }
        float temperature = data.readFloat();
        float[][] tensors = new float[SIZES.size()][];
        for (int i = 0; i < SIZES.size(); i++) {
            tensors[i] = new float[SIZES.get(i)];
            float step = data.readFloat();
            for (int j = 0; j < SIZES.get(i); j++) {
                tensors[i][j] = data.readShort() * step;
            }
        }
        return new DigitNet(tensors, temperature);
    }

    /** Writes the file's form. */
    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeFloat(temperature);
        for (float[] tensor : tensors) {
            float largest = Float.MIN_NORMAL;
            for (float value : tensor) {
                largest = Math.max(largest, Math.abs(value));
            }
            float step = largest / Short.MAX_VALUE;
            data.writeFloat(step);
            for (float value : tensor) {
                data.writeShort(Math.round(value / step));
            }
        }
        data.flush();
    }

    /**
     * Probabilities of the classes.
     *
     * @param picture as {@link GlyphPicture} makes it
     */
    double[] probabilities(float[] picture) {
        return softmax(values(picture), temperature);
    }

    /** What becomes probabilities when the temperature is known: a value for each class. */
    float[] values(float[] picture) {
        float[] first = layer(picture, 1, GlyphPicture.HEIGHT, GlyphPicture.WIDTH, 0, FIRST, FIRST_KERNEL);
        float[] second = layer(first, FIRST, GlyphPicture.HEIGHT / 2, GlyphPicture.WIDTH / 2, 2, SECOND, SECOND_KERNEL);
        float[] hidden = dense(second, 4, HIDDEN);
        for (int i = 0; i < HIDDEN; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        return dense(hidden, 6, CLASSES);
    }

    /** Kernels over a picture of channels with paper around it, the largest of each 2 x 2, cut at 0. */
    private float[] layer(float[] in, int channels, int height, int width, int tensor, int outputs, int kernel) {
        float[] kernels = tensors[tensor];
        float[] out = new float[outputs * (height / 2) * (width / 2)];
        float[] plane = new float[height * width];
        for (int o = 0; o < outputs; o++) {
            java.util.Arrays.fill(plane, tensors[tensor + 1][o]);
            for (int c = 0; c < channels; c++) {
                for (int k = 0; k < kernel * kernel; k++) {
                    float weight = kernels[(o * channels + c) * kernel * kernel + k];
                    addShifted(plane, in, c * height * width, height, width, k, kernel, weight);
                }
            }
            pool(plane, height, width, out, o * (height / 2) * (width / 2));
        }
        return out;
    }

    private static void addShifted(
            float[] plane, float[] in, int from, int height, int width, int k, int kernel, float weight) {
        int dy = k / kernel - kernel / 2;
        int dx = k % kernel - kernel / 2;
        int left = Math.max(0, -dx);
        int right = Math.min(width, width - dx);
        for (int y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
            int to = y * width;
            int source = from + (y + dy) * width + dx;
            for (int x = left; x < right; x++) {
                plane[to + x] += weight * in[source + x];
            }
        }
    }

    private static void pool(float[] plane, int height, int width, float[] out, int to) {
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                int at = 2 * y * width + 2 * x;
                float upper = Math.max(plane[at], plane[at + 1]);
                float lower = Math.max(plane[at + width], plane[at + width + 1]);
                out[to + y * (width / 2) + x] = Math.max(0, Math.max(upper, lower));
            }
        }
    }

    private float[] dense(float[] in, int tensor, int outputs) {
        float[] out = tensors[tensor + 1].clone();
        for (int o = 0; o < outputs; o++) {
            float sum = 0;
            for (int i = 0; i < in.length; i++) {
                sum += tensors[tensor][o * in.length + i] * in[i];
            }
            out[o] += sum;
        }
        return out;
    }

    /** Probabilities that are as the exponentials of the values divided by the temperature. */
    static double[] softmax(float[] values, float temperature) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        double sum = 0;
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = StrictMath.exp((values[i] - largest) / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
