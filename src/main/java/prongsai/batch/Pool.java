package prongsai.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one thing to many, on several threads; results in the order of the inputs. */
public final class Pool {
    /** Results that wait for their turn, a thread: reports differ in length. */
    private static final int AHEAD = 8;

    private Pool() {}

    /**
     * Does it.
     *
     * @param jobs threads, at least 1
     * @throws RuntimeException what {@code work} throws; {@link IllegalStateException} where the thread is interrupted
     */
    public static <I, O> List<O> map(List<I> inputs, int jobs, Function<I, O> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            List<Future<O>> futures = new ArrayList<>();
            inputs.forEach(input -> futures.add(threads.submit(() -> work.apply(input))));
            try {
                List<O> results = new ArrayList<>();
                for (Future<O> future : futures) {
                    results.add(future.get());
                }
                return results;
            } finally {
                // Where one failed, those that have not begun need not: a full disk is full for all of them.
                futures.forEach(future -> future.cancel(false));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    /**
     * Lends threads to something that knows what to do with them.
     *
     * @param jobs threads, at least 1
     */
    public static <O> O lend(int jobs, Function<Executor, O> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            return work.apply(threads);
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        return e.getCause() instanceof RuntimeException own
                ? own
                : new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
    }

    /** Takes results one after the other. */
    @FunctionalInterface
    public interface Taker<O, X extends Exception> {
        /**
         * @throws X where it cannot be taken
         */
        void take(O result) throws X;
    }

    /**
     * Does one thing to many, on several threads, and hands each result over in the order of the inputs, on the calling
     * thread: a few results are held at a time, however many inputs there are.
     *
     * @param jobs threads, at least 1
     * @throws X what {@code taker} throws
     * @throws RuntimeException what {@code work} throws; {@link IllegalStateException} where the thread is interrupted
     */
    public static <I, O, X extends Exception> void each(
            List<I> inputs, int jobs, Function<I, O> work, Taker<O, X> taker) throws X {
        Deque<Future<O>> ahead = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            try {
                for (I input : inputs) {
                    if (ahead.size() == AHEAD * Math.max(1, jobs)) {
                        taker.take(ahead.remove().get());
                    }
                    ahead.add(threads.submit(() -> work.apply(input)));
                }
                while (!ahead.isEmpty()) {
                    taker.take(ahead.remove().get());
                }
            } finally {
                ahead.forEach(future -> future.cancel(false));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }
}
