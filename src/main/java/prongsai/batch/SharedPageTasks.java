package prongsai.batch;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import prongsai.read.ocr.PageTasks;

/**
 * Runs pages of several files side by side, never more at once than there are jobs, however many files are open. A page
 * asks for nothing that waits for another page, so nothing can wait for ever.
 */
public final class SharedPageTasks implements PageTasks {
    private final int jobs;
    private final Semaphore free;

    /** @param jobs pages at once, at least 1 */
    public SharedPageTasks(int jobs) {
        this.jobs = Math.max(1, jobs);
        free = new Semaphore(this.jobs);
    }

    @Override
    public <T> List<T> run(List<Supplier<T>> tasks) {
        return Pool.map(tasks, Math.min(jobs, Math.max(1, tasks.size())), this::one);
    }

    private <T> T one(Supplier<T> task) {
        free.acquireUninterruptibly();
        try {
            return task.get();
        } finally {
            free.release();
        }
    }
}
