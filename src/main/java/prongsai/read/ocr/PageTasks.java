package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs what pages ask for, side by side or not: who owns threads decides. */
public interface PageTasks {
    /** One after the other, on the caller's thread. */
    PageTasks IN_TURN = new PageTasks() {
        @Override
        public <T> List<T> run(List<Supplier<T>> tasks) {
            List<T> results = new ArrayList<>();
            tasks.forEach(task -> results.add(task.get()));
            return results;
        }
    };

    /**
     * Runs them all.
     *
     * @return their results in the order of the tasks
     * @throws RuntimeException what the first failing task throws
     */
    <T> List<T> run(List<Supplier<T>> tasks);
}
