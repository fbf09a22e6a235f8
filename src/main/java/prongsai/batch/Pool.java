package prongsai.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one thing to many, on several threads; results in the order of the inputs. */
public final class Pool {
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
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        }
    }
}
