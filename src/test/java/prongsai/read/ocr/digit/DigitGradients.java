package prongsai.read.ocr.digit;

import java.util.Arrays;

/**
 * Loss and slopes of some pictures at once. Values of all pictures for one place lie side by side, so that the inner
 * loops run over them and the machine's wide instructions are used.
 */
final class DigitGradients {
    /** Pictures worked on at once. */
    static final int PICTURES = 32;

    private static final int P = PICTURES;
    private static final int H = GlyphPicture.HEIGHT;
    private static final int W = GlyphPicture.WIDTH;
    private static final int FLAT = DigitNet.SIZES.get(4) / DigitNet.HIDDEN;

    /** Slopes of the loss by tensor, summed over the pictures. */
    final float[][] slopes = new float[DigitNet.SIZES.size()][];

    private final float[] in = new float[H * W * P];
    private final float[] first = new float[DigitNet.FIRST * H * W * P];
    private final float[] firstPooled = new float[DigitNet.FIRST * H * W / 4 * P];
    private final float[] second = new float[DigitNet.SECOND * H * W / 4 * P];
    private final float[] flat = new float[FLAT * P];
    private final float[] hidden = new float[DigitNet.HIDDEN * P];
    private final float[] out = new float[DigitNet.CLASSES * P];
    private final float[] firstSlope = new float[first.length];
    private final float[] firstPooledSlope = new float[firstPooled.length];
    private final float[] secondSlope = new float[second.length];
    private final float[] flatSlope = new float[flat.length];
    private final float[] hiddenSlope = new float[hidden.length];

    DigitGradients() {
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = new float[DigitNet.SIZES.get(i)];
        }
    }

    /** Fills the slopes from {@code PICTURES} pictures. Returns the sum of their losses. */
    double of(float[][] weights, float[][] pictures, int[] labels, int from) {
        for (int p = 0; p < P; p++) {
            for (int i = 0; i < H * W; i++) {
                in[i * P + p] = pictures[from + p][i];
            }
        }
        convolve(in, 1, H, W, weights[0], weights[1], 5, first);
        pool(first, DigitNet.FIRST, H, W, firstPooled);
        convolve(firstPooled, DigitNet.FIRST, H / 2, W / 2, weights[2], weights[3], 3, second);
        pool(second, DigitNet.SECOND, H / 2, W / 2, flat);
        dense(flat, weights[4], weights[5], hidden);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = Math.max(0, hidden[i]);
        }
        dense(hidden, weights[6], weights[7], out);
        double loss = loss(labels, from);
        denseBack(hidden, weights[6], out, hiddenSlope, slopes[6], slopes[7]);
        for (int i = 0; i < hidden.length; i++) {
            hiddenSlope[i] = hidden[i] > 0 ? hiddenSlope[i] : 0;
        }
        denseBack(flat, weights[4], hiddenSlope, flatSlope, slopes[4], slopes[5]);
        poolBack(second, DigitNet.SECOND, H / 2, W / 2, flat, flatSlope, secondSlope);
        kernelSlopes(firstPooled, DigitNet.FIRST, H / 2, W / 2, secondSlope, 3, slopes[2], slopes[3]);
        convolveBack(secondSlope, DigitNet.FIRST, H / 2, W / 2, weights[2], 3, firstPooledSlope);
        poolBack(first, DigitNet.FIRST, H, W, firstPooled, firstPooledSlope, firstSlope);
        kernelSlopes(in, 1, H, W, firstSlope, 5, slopes[0], slopes[1]);
        return loss;
    }

    private static void add(float[] to, int at, float[] from, int start, float weight) {
        for (int p = 0; p < P; p++) {
            to[at + p] += weight * from[start + p];
        }
    }

    private static void convolve(
            float[] in, int channels, int h, int w, float[] kernels, float[] bias, int k, float[] out) {
        for (int o = 0; o < bias.length; o++) {
            Arrays.fill(out, o * h * w * P, (o + 1) * h * w * P, bias[o]);
            for (int i = 0; i < channels * k * k; i++) {
                float weight = kernels[o * channels * k * k + i];
                int dy = i / k % k - k / 2;
                int dx = i % k - k / 2;
                int plane = i / (k * k) * h * w;
                for (int y = Math.max(0, -dy); y < Math.min(h, h - dy); y++) {
                    for (int x = Math.max(0, -dx); x < Math.min(w, w - dx); x++) {
                        add(out, (o * h * w + y * w + x) * P, in, (plane + (y + dy) * w + x + dx) * P, weight);
                    }
                }
            }
        }
    }

    private static void convolveBack(
            float[] slope, int channels, int h, int w, float[] kernels, int k, float[] inSlope) {
        Arrays.fill(inSlope, 0);
        int outputs = kernels.length / (channels * k * k);
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < channels * k * k; i++) {
                float weight = kernels[o * channels * k * k + i];
                int dy = i / k % k - k / 2;
                int dx = i % k - k / 2;
                int plane = i / (k * k) * h * w;
                for (int y = Math.max(0, -dy); y < Math.min(h, h - dy); y++) {
                    for (int x = Math.max(0, -dx); x < Math.min(w, w - dx); x++) {
                        add(inSlope, (plane + (y + dy) * w + x + dx) * P, slope, (o * h * w + y * w + x) * P, weight);
                    }
                }
            }
        }
    }

    private static void kernelSlopes(
            float[] in, int channels, int h, int w, float[] slope, int k, float[] kernels, float[] bias) {
        float[] sums = new float[P];
        for (int o = 0; o < bias.length; o++) {
            Arrays.fill(sums, 0);
            for (int at = 0; at < h * w; at++) {
                add(sums, 0, slope, (o * h * w + at) * P, 1);
            }
            bias[o] = sum(sums);
            for (int i = 0; i < channels * k * k; i++) {
                int dy = i / k % k - k / 2;
                int dx = i % k - k / 2;
                int plane = i / (k * k) * h * w;
                Arrays.fill(sums, 0);
                for (int y = Math.max(0, -dy); y < Math.min(h, h - dy); y++) {
                    for (int x = Math.max(0, -dx); x < Math.min(w, w - dx); x++) {
                        int a = (plane + (y + dy) * w + x + dx) * P;
                        int b = (o * h * w + y * w + x) * P;
                        for (int p = 0; p < P; p++) {
                            sums[p] += in[a + p] * slope[b + p];
                        }
                    }
                }
                kernels[o * channels * k * k + i] = sum(sums);
            }
        }
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static void pool(float[] in, int channels, int h, int w, float[] out) {
        for (int i = 0; i < channels * h * w / 4; i++) {
            int at = upperLeft(i, h, w) * P;
            for (int p = 0; p < P; p++) {
                float upper = Math.max(in[at + p], in[at + P + p]);
                float lower = Math.max(in[at + w * P + p], in[at + (w + 1) * P + p]);
                out[i * P + p] = Math.max(0, Math.max(upper, lower));
            }
        }
    }

    /** The slope goes to the first of the four that is the largest; nowhere where the largest was cut at 0. */
    private static void poolBack(
            float[] in, int channels, int h, int w, float[] pooled, float[] slope, float[] inSlope) {
        Arrays.fill(inSlope, 0);
        int[] steps = {0, 1, w, w + 1};
        for (int i = 0; i < channels * h * w / 4; i++) {
            int at = upperLeft(i, h, w);
            for (int p = 0; p < P; p++) {
                float largest = pooled[i * P + p];
                for (int s = 0; s < 4 && largest > 0; s++) {
                    if (in[(at + steps[s]) * P + p] == largest) {
                        inSlope[(at + steps[s]) * P + p] = slope[i * P + p];
                        break;
                    }
                }
            }
        }
    }

    /** Index of the upper left of the four that a pooled value comes from. */
    private static int upperLeft(int pooled, int h, int w) {
        int channel = pooled / (h * w / 4);
        int y = pooled % (h * w / 4) / (w / 2);
        int x = pooled % (w / 2);
        return channel * h * w + 2 * y * w + 2 * x;
    }

    private static void dense(float[] in, float[] weights, float[] bias, float[] out) {
        int inputs = in.length / P;
        for (int o = 0; o < bias.length; o++) {
            Arrays.fill(out, o * P, (o + 1) * P, bias[o]);
            for (int i = 0; i < inputs; i++) {
                add(out, o * P, in, i * P, weights[o * inputs + i]);
            }
        }
    }

    private static void denseBack(
            float[] in, float[] weights, float[] slope, float[] inSlope, float[] weightSlopes, float[] biasSlopes) {
        int inputs = in.length / P;
        Arrays.fill(inSlope, 0);
        for (int o = 0; o < biasSlopes.length; o++) {
            float bias = 0;
            for (int p = 0; p < P; p++) {
                bias += slope[o * P + p];
            }
            biasSlopes[o] = bias;
            for (int i = 0; i < inputs; i++) {
                add(inSlope, i * P, slope, o * P, weights[o * inputs + i]);
                float sum = 0;
                for (int p = 0; p < P; p++) {
                    sum += in[i * P + p] * slope[o * P + p];
                }
                weightSlopes[o * inputs + i] = sum;
            }
        }
    }

    /** Turns the outputs into their slopes; returns the sum of losses. */
    private double loss(int[] labels, int from) {
        double loss = 0;
        for (int p = 0; p < P; p++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < DigitNet.CLASSES; c++) {
                largest = Math.max(largest, out[c * P + p]);
            }
            double sum = 0;
            for (int c = 0; c < DigitNet.CLASSES; c++) {
                sum += StrictMath.exp(out[c * P + p] - largest);
            }
            int label = labels[from + p];
            loss -= out[label * P + p] - largest - StrictMath.log(sum);
            for (int c = 0; c < DigitNet.CLASSES; c++) {
                double share = StrictMath.exp(out[c * P + p] - largest) / sum;
                out[c * P + p] = (float) (share - (c == label ? 1 : 0));
            }
        }
        return loss;
    }
}
