package prongsai.read.ocr;

/**
 * A page in black and white: where there is ink. A pixel is ink where it is darker than its neighbourhood asks for, so
 * the shadow of a thumb or of a book's fold is paper.
 *
 * <p>The threshold is that of J. Sauvola and M. Pietikäinen, Adaptive document image binarization, Pattern Recognition 33
 * (2000): mean * (1 + k * (deviation / 128 - 1)), here over a square that is wider than a tick box.
 */
public final class Bitmap {
    private static final double MILLIMETRES = 25.4;
    /** Half the side of the square, in millimetres. */
    private static final double REACH = 4;
    /** 0.2 to 0.5 in the paper; small keeps thin grey lines. */
    private static final double K = 0.25;

    private static final double RANGE = 128;

    private final int width;
    private final int height;
    private final double dpi;
    /** 1 ink, 0 paper, row by row. */
    private final byte[] ink;

    private Bitmap(int width, int height, double dpi, byte[] ink) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.ink = ink;
    }

    /** The ink of a picture. */
    public static Bitmap of(Raster picture) {
        int width = picture.width();
        int height = picture.height();
        byte[] grey = picture.bytes();
        int reach = Math.max(2, (int) Math.round(REACH / MILLIMETRES * picture.dpi()));
        // sums of the columns of the square's rows, which move down with it: no page-sized tables of sums
        long[] sums = new long[width];
        long[] squares = new long[width];
        for (int y = 0; y < Math.min(reach, height); y++) {
            add(grey, y * width, 1, sums, squares);
        }
        byte[] ink = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            if (y + reach < height) {
                add(grey, (y + reach) * width, 1, sums, squares);
            }
            if (y - reach - 1 >= 0) {
                add(grey, (y - reach - 1) * width, -1, sums, squares);
            }
            int rows = Math.min(height - 1, y + reach) - Math.max(0, y - reach) + 1;
            row(grey, ink, y * width, rows, reach, sums, squares);
        }
        return new Bitmap(width, height, picture.dpi(), ink);
    }

    private static void add(byte[] grey, int start, int sign, long[] sums, long[] squares) {
        for (int x = 0; x < sums.length; x++) {
            int value = grey[start + x] & 0xFF;
            sums[x] += (long) sign * value;
            squares[x] += (long) sign * value * value;
        }
    }

    private static void row(byte[] grey, byte[] ink, int start, int rows, int reach, long[] sums, long[] squares) {
        int width = sums.length;
        long sum = 0;
        long square = 0;
        for (int x = 0; x < Math.min(reach, width); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + reach < width) {
                sum += sums[x + reach];
                square += squares[x + reach];
            }
            if (x - reach - 1 >= 0) {
                sum -= sums[x - reach - 1];
                square -= squares[x - reach - 1];
            }
            int columns = Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1;
            double count = (double) rows * columns;
            double mean = sum / count;
            double deviation = Math.sqrt(Math.max(0, square / count - mean * mean));
            if ((grey[start + x] & 0xFF) < mean * (1 + K * (deviation / RANGE - 1))) {
                ink[start + x] = 1;
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels of an inch. */
    public double dpi() {
        return dpi;
    }

    /** True where there is ink; none outside the picture. */
    public boolean ink(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x] != 0;
    }

    /** Pixels of a number of millimetres, at least 1. */
    public int millimetres(double length) {
        return Math.max(1, (int) Math.round(length / MILLIMETRES * dpi));
    }

    /** Rows for columns: what stands lies. A pixel (x, y) comes to (y, x). */
    public Bitmap transposed() {
        byte[] turned = new byte[ink.length];
        // block by block: both pictures stay in the processor's cache
        int block = 64;
        for (int top = 0; top < height; top += block) {
            for (int left = 0; left < width; left += block) {
                for (int y = top; y < Math.min(height, top + block); y++) {
                    for (int x = left; x < Math.min(width, left + block); x++) {
                        turned[x * height + y] = ink[y * width + x];
                    }
                }
            }
        }
        return new Bitmap(height, width, dpi, turned);
    }
}
