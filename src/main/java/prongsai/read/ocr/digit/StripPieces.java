package prongsai.read.ocr.digit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import prongsai.model.Box;
import prongsai.read.ocr.Raster;

/** Finds the pieces of ink of one line. */
final class StripPieces {
    /** Share of pixels that are taken for ink's darkest and paper's brightest. */
    private static final int FEW = 50;

    private static final int LEAST_CONTRAST = 40;
    /** What is shorter, in heights of a letter, is a speck. */
    private static final double SPECK = 0.1;
    /** Two components are one piece where they share so much of the narrower one's width. */
    private static final double SAME_PIECE = 0.6;
    /** A component that ends so far above the base line, in heights of a letter, is a mark. */
    private static final double MARK = 0.8;

    private static final double LONGEST = 6;

    private final Raster strip;
    private final int left;
    private final int top;
    private final int[] labels;
    private final List<Component> components = new ArrayList<>();

    private static final class Component {
        private int x0 = Integer.MAX_VALUE;
        private int y0 = Integer.MAX_VALUE;
        private int x1;
        private int y1;

        int width() {
            return x1 - x0;
        }

        int height() {
            return y1 - y0;
        }

        int shared(Component other) {
            return Math.min(x1, other.x1) - Math.max(x0, other.x0);
        }
    }

    /**
     * What a line consists of.
     *
     * @param height of a letter without ascender and marks, in pixels
     * @param pieces from left to right
     */
    record Strip(double height, List<Piece> pieces) {}

    private StripPieces(Raster strip, int left, int top) {
        this.strip = strip;
        this.left = left;
        this.top = top;
        this.labels = new int[strip.width() * strip.height()];
    }

    /**
     * The pieces of a line.
     *
     * @param line its box, in pixels of the picture
     * @param baseline its y
     */
    static Strip of(Raster picture, Box line, double baseline) {
        int more = (int) Math.round((line.y1() - line.y0()) * 0.1) + 1;
        int x0 = Math.max(0, (int) line.x0() - more);
        int y0 = Math.max(0, (int) line.y0() - more);
        int x1 = Math.min(picture.width(), (int) Math.ceil(line.x1()) + more);
        int y1 = Math.min(picture.height(), (int) Math.ceil(line.y1()) + more);
        if (x1 - x0 < 2 || y1 - y0 < 2) {
            return new Strip(1, List.of());
        }
        StripPieces pieces = new StripPieces(picture.crop(x0, y0, x1 - x0, y1 - y0), x0, y0);
        pieces.label();
        return pieces.strip(baseline - y0, line.y0() - y0, line.y1() - y0);
    }

    private void label() {
        int[] counts = new int[256];
        for (int i = 0; i < labels.length; i++) {
            counts[strip.at(i % strip.width(), i / strip.width())]++;
        }
        int few = Math.max(1, labels.length / FEW);
        int ink = 0;
        for (int sum = counts[0]; sum < few && ink < 255; sum += counts[++ink]) {}
        int paper = 255;
        for (int sum = counts[paper]; sum < few && paper > 0; sum += counts[--paper]) {}
        if (paper - ink < LEAST_CONTRAST) {
            return;
        }
        int threshold = (ink + paper) / 2;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0 && strip.at(i % strip.width(), i / strip.width()) <= threshold) {
                fill(i, threshold);
            }
        }
    }

    private void fill(int start, int threshold) {
        Component component = new Component();
        components.add(component);
        int label = components.size();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        labels[start] = label;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % strip.width();
            int y = at / strip.width();
            component.x0 = Math.min(component.x0, x);
            component.y0 = Math.min(component.y0, y);
            component.x1 = Math.max(component.x1, x + 1);
            component.y1 = Math.max(component.y1, y + 1);
            for (int i = 0; i < 9; i++) {
                int nx = x + i % 3 - 1;
                int ny = y + i / 3 - 1;
                boolean inside = nx >= 0 && ny >= 0 && nx < strip.width() && ny < strip.height();
                if (inside && labels[ny * strip.width() + nx] == 0 && strip.at(nx, ny) <= threshold) {
                    labels[ny * strip.width() + nx] = label;
                    open.push(ny * strip.width() + nx);
                }
            }
        }
    }

    private Strip strip(double baseline, double upper, double lower) {
        double height = letterHeight(baseline, lower - upper);
        List<List<Component>> bodies = new ArrayList<>();
        List<Component> marks = new ArrayList<>();
        components.stream()
                .filter(c -> Math.max(c.width(), c.height()) > SPECK * height)
                .filter(c -> c.width() < LONGEST * height && (c.y0 + c.y1) / 2.0 > upper && (c.y0 + c.y1) / 2.0 < lower)
                .sorted(Comparator.comparingInt(c -> c.x0))
                .forEach(c -> {
                    if (c.y1 < baseline - MARK * height || c.y0 > baseline) {
                        marks.add(c);
                    } else {
                        addTo(bodies, c);
                    }
                });
        List<Piece> pieces = bodies.stream()
                .map(body -> piece(body, marks))
                .sorted(Comparator.comparingDouble(Piece::middle))
                .toList();
        return new Strip(height, pieces);
    }

    /** The usual height of what stands on the base line. */
    private double letterHeight(double baseline, double line) {
        double[] heights = components.stream()
                .filter(c -> Math.abs(c.y1 - baseline) < 0.12 * line && c.height() > 0.2 * line)
                .mapToDouble(Component::height)
                .sorted()
                .toArray();
        return heights.length == 0 ? line * 0.6 : Math.max(4, heights[(heights.length - 1) / 2]);
    }

    private static void addTo(List<List<Component>> bodies, Component component) {
        for (List<Component> body : bodies) {
            for (Component other : body) {
                if (component.shared(other) > SAME_PIECE * Math.min(component.width(), other.width())) {
                    body.add(component);
                    return;
                }
            }
        }
        bodies.add(new ArrayList<>(List.of(component)));
    }

    private Piece piece(List<Component> body, List<Component> marks) {
        int x0 = body.stream().mapToInt(c -> c.x0).min().orElseThrow();
        int y0 = body.stream().mapToInt(c -> c.y0).min().orElseThrow();
        int x1 = body.stream().mapToInt(c -> c.x1).max().orElseThrow();
        int y1 = body.stream().mapToInt(c -> c.y1).max().orElseThrow();
        boolean marked = marks.stream().anyMatch(m -> m.x0 + m.x1 > 2 * x0 && m.x0 + m.x1 < 2 * x1 + (x1 - x0) / 2);
        return new Piece(new Box(left + x0, top + y0, left + x1, top + y1), alone(body, x0, y0, x1, y1), marked);
    }

    /** A picture of these components; the ink of others becomes paper. */
    private Raster alone(List<Component> body, int x0, int y0, int x1, int y1) {
        boolean[] own = new boolean[components.size() + 1];
        own[0] = true;
        body.forEach(c -> own[components.indexOf(c) + 1] = true);
        int width = x1 - x0 + 2;
        byte[] grey = new byte[width * (y1 - y0 + 2)];
        int[] paper = IntStream.range(0, labels.length)
                .filter(i -> labels[i] == 0)
                .map(i -> strip.at(i % strip.width(), i / strip.width()))
                .limit(500)
                .sorted()
                .toArray();
        int blank = paper.length == 0 ? 255 : paper[paper.length / 2];
        for (int i = 0; i < grey.length; i++) {
            int x = x0 - 1 + i % width;
            int y = y0 - 1 + i / width;
            boolean inside = x >= 0 && y >= 0 && x < strip.width() && y < strip.height();
            grey[i] = (byte) (inside && own[labels[y * strip.width() + x]] ? strip.at(x, y) : blank);
        }
        return Raster.of(width, y1 - y0 + 2, strip.dpi(), grey);
    }
}
