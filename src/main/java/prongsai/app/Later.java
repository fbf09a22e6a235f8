package prongsai.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Something that takes long and is made once, when somebody asks for it first; what failed is tried again. */
final class Later<T> {
    private Optional<CompletableFuture<T>> begun = Optional.empty();

    /**
     * What is made.
     *
     * @param patience how long to wait
     * @param executor makes it
     * @return empty where it takes longer
     * @throws RuntimeException what {@code make} throws
     */
    Optional<T> within(Duration patience, Executor executor, Supplier<T> make) throws InterruptedException {
        try {
            return Optional.of(begun(executor, make).get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private synchronized CompletableFuture<T> begun(Executor executor, Supplier<T> make) {
        if (begun.isEmpty() || begun.get().isCompletedExceptionally()) {
            begun = Optional.of(CompletableFuture.supplyAsync(make, executor));
        }
        return begun.get();
    }

    /** True until it is made or has failed. */
    synchronized boolean underway() {
        return begun.isEmpty() || !begun.get().isDone();
    }

    /** What was made; empty where it is not, or not yet. */
    synchronized Optional<T> now() {
        return begun.filter(future -> future.isDone() && !future.isCompletedExceptionally())
                .map(CompletableFuture::join);
    }
}
