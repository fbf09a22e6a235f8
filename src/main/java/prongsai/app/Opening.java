package prongsai.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import prongsai.store.Snapshot;

/** An index that is being opened while something else is read. Closing it closes the index, whether it was asked for or not. */
final class Opening implements AutoCloseable {
    private final CompletableFuture<Snapshot> opening;

    private Opening(CompletableFuture<Snapshot> opening) {
        this.opening = opening;
    }

    /** Begins to open the index of a folder on one of the threads. */
    static Opening of(Path index, Executor threads) {
        return new Opening(CompletableFuture.supplyAsync(() -> Snapshot.open(index), threads));
    }

    /**
     * The index, waited for.
     *
     * @throws prongsai.store.StoreException where the folder is none, or it cannot be read
     * @throws java.io.UncheckedIOException where the disk fails
     */
    Snapshot snapshot() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    @Override
    public void close() {
        opening.thenAccept(Snapshot::close);
    }
}
