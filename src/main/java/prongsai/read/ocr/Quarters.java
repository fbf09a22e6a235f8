package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which way up a page lies. Letters stand closer to the next letter of their line than to the next line, so the side on
 * which a letter's nearest neighbour lies says whether the lines lie (L. O'Gorman, The document spectrum for page layout
 * analysis, IEEE PAMI 15, 1993); and Thai has many more marks over its letters (vowels, tone marks) than under them, which
 * says where up is.
 */
public final class Quarters {
    /** Sizes of letters, in millimetres. */
    private static final double SMALLEST = 1.2;

    private static final double LARGEST = 7;
    /** The shorter side of a letter, as a share of the longer side of most; marks are flatter. */
    private static final double NARROWEST = 0.5;
    /** Sizes of marks, longer side, in millimetres. */
    private static final double MARK = 0.5;

    private static final double LARGEST_MARK = 2.4;
    /** A mark is at most this high, as a share of its letter. */
    private static final double FLAT = 0.6;
    /** From a mark to its letter, in millimetres. */
    private static final double NEAR = 1.1;
    /** Neighbours further off say nothing, in millimetres. */
    private static final double FAR = 6;
    /** So many letters are asked at least. */
    private static final int FEWEST = 40;
    /** So many times as many letters must say so: a page is seldom turned. */
    private static final double CLEAR = 2;
    /** A picture with more spots is a photograph. */
    private static final int MOST = 40_000;

    private Quarters() {}

    /**
     * The quarter turns, counter-clockwise, that set a page upright.
     *
     * @return 0 to 3; 0 also where the page does not say so clearly
     */
    public static int of(Raster page) {
        Bitmap bitmap = Bitmap.of(page);
        List<Inkspot> spots = Inkspot.all(bitmap, bitmap.millimetres(MARK), bitmap.millimetres(LARGEST));
        if (spots.size() > MOST) {
            return 0;
        }
        boolean sideways = sideways(spots, bitmap);
        // lines that stand are laid by a quarter turn counter-clockwise
        List<Inkspot> lying = sideways ? turned(spots, bitmap.width()) : spots;
        boolean over = upsideDown(lying, bitmap);
        return (sideways ? 1 : 0) + (over ? 2 : 0);
    }

    private static List<Inkspot> turned(List<Inkspot> spots, int width) {
        return spots.stream()
                .map(s -> new Inkspot(s.top(), width - 1 - s.right(), s.bottom(), width - 1 - s.left(), s.ink()))
                .sorted(Comparator.comparingInt(Inkspot::top).thenComparingInt(Inkspot::left))
                .toList();
    }

    /** True where clearly more letters have their nearest neighbour above or below than beside them. */
    private static boolean sideways(List<Inkspot> spots, Bitmap page) {
        List<Inkspot> letters = letters(spots, page);
        int far = page.millimetres(FAR);
        int beside = 0;
        int below = 0;
        for (int i = 0; i < letters.size(); i++) {
            Inkspot letter = letters.get(i);
            int right = far;
            int down = far;
            for (int j = i - 1; j >= 0 && letters.get(j).top() >= letter.top() - page.millimetres(LARGEST); j--) {
                right = Math.min(right, gapBeside(letter, letters.get(j), far));
            }
            for (int j = i + 1; j < letters.size() && letters.get(j).top() <= letter.bottom() + far; j++) {
                right = Math.min(right, gapBeside(letter, letters.get(j), far));
                down = Math.min(down, gapBelow(letter, letters.get(j), far));
            }
            beside += right < down ? 1 : 0;
            below += down < right ? 1 : 0;
        }
        return beside + below >= FEWEST && below > CLEAR * beside;
    }

    /** Paper to a letter on the right at the same height; {@code far} where it is elsewhere. */
    private static int gapBeside(Inkspot letter, Inkspot other, int far) {
        int shared = Math.min(letter.bottom(), other.bottom()) - Math.max(letter.top(), other.top());
        int gap = other.left() - letter.right();
        return gap > 0 && 2 * shared > Math.min(letter.height(), other.height()) ? gap : far;
    }

    private static int gapBelow(Inkspot letter, Inkspot other, int far) {
        int shared = Math.min(letter.right(), other.right()) - Math.max(letter.left(), other.left());
        int gap = other.top() - letter.bottom();
        return gap > 0 && 2 * shared > Math.min(letter.width(), other.width()) ? gap : far;
    }

    private static List<Inkspot> letters(List<Inkspot> spots, Bitmap page) {
        int smallest = page.millimetres(SMALLEST);
        List<Inkspot> large = spots.stream().filter(s -> s.longer() >= smallest).toList();
        int[] sizes = large.stream().mapToInt(Inkspot::longer).sorted().toArray();
        double narrowest = sizes.length == 0 ? 0 : NARROWEST * sizes[sizes.length / 2];
        return large.stream()
                .filter(s -> Math.min(s.width(), s.height()) >= narrowest)
                .toList();
    }

    /** True where clearly more letters have their mark under them than over them; their lines lie. */
    private static boolean upsideDown(List<Inkspot> spots, Bitmap page) {
        int near = page.millimetres(NEAR);
        int largest = page.millimetres(LARGEST_MARK);
        List<Inkspot> letters = letters(spots, page);
        List<Inkspot> marks = new ArrayList<>(spots);
        marks.removeIf(s -> s.longer() > largest);
        int over = 0;
        int under = 0;
        int first = 0;
        for (Inkspot letter : letters) {
            while (first < marks.size() && marks.get(first).top() < letter.top() - near - largest) {
                first++;
            }
            boolean above = false;
            boolean below = false;
            for (int i = first; i < marks.size() && marks.get(i).top() <= letter.bottom() + near; i++) {
                Inkspot mark = marks.get(i);
                int middle = (mark.left() + mark.right()) / 2;
                if (mark.height() <= FLAT * letter.height()
                        && middle >= letter.left()
                        && middle <= letter.right() + near) {
                    above |= mark.bottom() < letter.top() && mark.bottom() >= letter.top() - near;
                    below |= mark.top() > letter.bottom();
                }
            }
            over += above ? 1 : 0;
            under += below ? 1 : 0;
        }
        return over + under >= FEWEST && under > CLEAR * over;
    }
}
