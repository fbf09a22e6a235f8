package prongsai.batch.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import prongsai.batch.UnwritableException;

/** The worker's end: takes tasks from its input until that ends, and answers on its output. */
public final class WorkerLoop {
    private final DataInputStream in;
    private final DataOutputStream out;

    private WorkerLoop(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Does one task after the other. */
    @FunctionalInterface
    public interface Hand {
        /** @return the answer */
        String work(String task);
    }

    /** Makes the hand when the settings are known. */
    @FunctionalInterface
    public interface Hire {
        Hand hand(String settings, Pages pages);
    }

    /** Tells the job of pages. Called from several threads. */
    public interface Pages {
        /** @param page 1-based */
        void begun(int page);

        /** @param page 1-based */
        void ended(int page);

        /**
         * A page was recognised.
         *
         * @param done pages so far
         * @param of pages to recognise
         */
        void recognised(int done, int of);
    }

    /**
     * Works until the input ends: at that the caller ends the process, whatever a task is doing, since who asked is gone.
     *
     * @param in settings and tasks
     * @param out answers; nobody else may write to it
     */
    public static void serve(InputStream in, OutputStream out, Hire hire) {
        new WorkerLoop(in, out).serve(hire);
    }

    private void serve(Hire hire) {
        LinkedBlockingQueue<Frame> tasks = new LinkedBlockingQueue<>();
        Thread hand = new Thread(() -> work(tasks, hire), "worker");
        hand.setDaemon(true);
        hand.start();
        try {
            Optional<Frame> frame = Frame.read(in);
            while (frame.isPresent()) {
                tasks.add(frame.get());
                frame = Frame.read(in);
            }
        } catch (IOException e) {
            // A broken line is as good as one that ended.
            tasks.clear();
        }
    }

    private void work(LinkedBlockingQueue<Frame> tasks, Hire hire) {
        try {
            Hand hand = hire.hand(tasks.take().text(), pages());
            say(Frame.Kind.READY, "");
            while (true) {
                Frame answer = answer(hand, tasks.take().text());
                say(answer.kind(), answer.text());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (OutOfMemoryError e) {
            say(Frame.Kind.NO_MEMORY, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            // Whatever it is, the job must hear of it: nobody reads a worker's log.
            say(Frame.Kind.FAULT, e.toString());
        }
    }

    private static Frame answer(Hand hand, String task) {
        try {
            return new Frame(Frame.Kind.DONE, hand.work(task));
        } catch (UnwritableException e) {
            return new Frame(Frame.Kind.NOT_WRITTEN, e.file() + "\n" + e.words());
        }
    }

    private Pages pages() {
        return new Pages() {
            @Override
            public void begun(int page) {
                say(Frame.Kind.PAGE_BEGUN, String.valueOf(page));
            }

            @Override
            public void ended(int page) {
                say(Frame.Kind.PAGE_ENDED, String.valueOf(page));
            }

            @Override
            public void recognised(int done, int of) {
                say(Frame.Kind.RECOGNISED, done + "/" + of);
            }
        };
    }

    private synchronized void say(Frame.Kind kind, String text) {
        try {
            new Frame(kind, text).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens", e);
        }
    }
}
