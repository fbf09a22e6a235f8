package prongsai.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import prongsai.model.Box;

/** The clip of a page and those that wait to be restored; the bounding box of a clip stands for the clip. */
final class Clips {
    private final Deque<Box> waiting = new ArrayDeque<>();
    private Box now;
    private boolean narrowing;

    /** Starts with the whole page, in points. */
    Clips(double width, double height) {
        now = new Box(0, 0, Math.max(0, width), Math.max(0, height));
    }

    Box now() {
        return now;
    }

    int waiting() {
        return waiting.size();
    }

    void save() {
        waiting.push(now);
    }

    void restore() {
        if (!waiting.isEmpty()) {
            now = waiting.pop();
        }
    }

    /** What a form saved and did not restore ends with it: back to so many waiting, and to this clip. */
    void leave(int left, Box outer) {
        while (waiting.size() > left) {
            waiting.pop();
        }
        now = outer;
    }

    /** The path that is being made narrows the clip once it is painted. */
    void narrowNext() {
        narrowing = true;
    }

    /** A path was painted: the clip becomes what it shares with it, where it was to. */
    void painted(Box path) {
        if (narrowing) {
            narrowing = false;
            now = common(path, now);
        }
    }

    /** What two boxes share, of no width or height where they do not meet. */
    static Box common(Box box, Box within) {
        double x0 = Math.max(box.x0(), within.x0());
        double y0 = Math.max(box.y0(), within.y0());
        return new Box(
                x0, y0, Math.max(x0, Math.min(box.x1(), within.x1())), Math.max(y0, Math.min(box.y1(), within.y1())));
    }
}
