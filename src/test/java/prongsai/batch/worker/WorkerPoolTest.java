package prongsai.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.batch.UnwritableException;

/** Workers that hang, end, and run out of memory: the job hears of it, and goes on. */
class WorkerPoolTest {
    private static final WorkerPool.PageWatch NOBODY = (done, of) -> {};

    private final WorkerPool pool = new WorkerPool(terms("ก", 1));

    /** @param seconds for a file and for a page */
    private static Terms terms(String settings, int seconds) {
        List<String> command = OtherJava.command(
                List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"),
                "prongsai.batch.worker.ScriptedWorker");
        return new Terms(command, settings, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static Ended.Lost lost(Ended ended) {
        assertThat(ended).isInstanceOf(Ended.Lost.class);
        return (Ended.Lost) ended;
    }

    private String done(String task) {
        Ended ended = pool.run(task, NOBODY);
        assertThat(ended).isInstanceOf(Ended.Done.class);
        return ((Ended.Done) ended).answer();
    }

    @Test
    void a_worker_is_kept_for_the_next_task_and_ended_at_the_end() {
        String first = done("งาน");
        assertThat(first).startsWith("ก งาน ");
        assertThat(done("งาน")).isEqualTo(first);
        long pid = Long.parseLong(first.substring(first.lastIndexOf(' ') + 1));
        assertThat(pool.resting()).containsExactly(pid);
        pool.close();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void a_worker_that_hangs_is_killed_and_the_next_task_gets_another() {
        String before = done("งาน");
        assertThat(lost(pool.run("hang", NOBODY))).isEqualTo(new Ended.Lost(Ended.How.LATE, ""));
        assertThat(lost(pool.run("hang at page 3", NOBODY))).isEqualTo(new Ended.Lost(Ended.How.LATE, "3"));
        assertThat(done("งาน")).startsWith("ก งาน ").isNotEqualTo(before);
    }

    @Test
    void a_task_is_given_more_time_for_each_page_that_is_recognised() {
        List<String> pages = new ArrayList<>();
        Ended ended = pool.run("recognise", (done, of) -> pages.add(done + "/" + of));
        assertThat(ended).isEqualTo(new Ended.Done("done"));
        assertThat(pages).containsExactly("1/4", "2/4", "3/4", "4/4");
    }

    @Test
    void a_worker_without_memory_and_one_that_ends_are_told_apart() {
        assertThat(lost(pool.alone("out of memory", terms("ก", 60), NOBODY)).how())
                .isEqualTo(Ended.How.OUT_OF_MEMORY);
        Ended.Lost ended = lost(pool.run("exit", NOBODY));
        assertThat(ended.how()).isEqualTo(Ended.How.CRASHED);
        assertThat(ended.detail()).contains("exit code 9");
        Ended.Lost threw = lost(pool.run("throw", NOBODY));
        assertThat(threw.how()).isEqualTo(Ended.How.CRASHED);
        assertThat(threw.detail()).contains("StackOverflowError: deep");
        assertThat(lost(pool.run("print", NOBODY)).how())
                .as("what a library prints is no answer")
                .isEqualTo(Ended.How.CRASHED);
        assertThat(done("งาน")).startsWith("ก งาน ");
    }

    @Test
    void an_output_that_cannot_be_written_ends_the_job_and_not_the_file() {
        assertThatThrownBy(() -> pool.run("disk full", NOBODY)).isInstanceOfSatisfying(UnwritableException.class, e -> {
            assertThat(e.full()).isTrue();
            assertThat(e.file()).isEqualTo(Path.of("ก.json"));
        });
    }

    @Test
    void a_worker_that_cannot_start_is_told_as_that() {
        try (WorkerPool broken = new WorkerPool(terms("does not start", 1))) {
            assertThatThrownBy(() -> broken.run("งาน", NOBODY))
                    .isInstanceOf(WorkerStartException.class)
                    .hasMessageContaining("no models");
        }
        Terms nowhere = new Terms(List.of("/no/such/java"), "", Duration.ofSeconds(1), Duration.ofSeconds(1));
        try (WorkerPool broken = new WorkerPool(nowhere)) {
            assertThatThrownBy(() -> broken.run("งาน", NOBODY)).isInstanceOf(WorkerStartException.class);
        }
    }
}
