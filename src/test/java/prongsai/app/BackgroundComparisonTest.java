package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What becomes of the other reports when one cannot be compared. */
class BackgroundComparisonTest {
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** Reports of which nothing is known yet. */
    private static class Reports implements BackgroundComparison.Subject {
        private final List<String> compared = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private final Consumer<String> compare;
        private boolean broke;

        Reports(Consumer<String> compare) {
            this.compare = compare;
        }

        @Override
        public boolean known(String id) {
            return compared.contains(id);
        }

        @Override
        public boolean fresh(String id) {
            return known(id);
        }

        @Override
        public boolean over() {
            return broke;
        }

        @Override
        public Consumer<String> ready() {
            return id -> {
                compare.accept(id);
                compared.add(id);
            };
        }

        @Override
        public void failed(String id) {
            failed.add(id);
        }

        @Override
        public void broke() {
            broke = true;
        }
    }

    private BackgroundComparison comparing(Reports reports) {
        return new BackgroundComparison(reports, List.of("a", "b", "c"), told::add, () -> false, faults::add);
    }

    @Test
    void a_report_that_cannot_be_compared_is_told_and_the_others_are_compared() {
        IllegalStateException fault = new IllegalStateException("index and report differ");
        Reports reports = new Reports(id -> {
            if (id.equals("a")) {
                throw fault;
            }
        });
        comparing(reports).run();
        assertThat(reports.compared).containsExactly("b", "c");
        assertThat(reports.failed).containsExactly("a");
        assertThat(told).containsExactly("b", "c");
        assertThat(faults).containsExactly(fault);
        assertThat(reports.broke).isFalse();
    }

    @Test
    void a_report_whose_result_cannot_be_kept_is_not_told_as_one_that_cannot_be_compared() {
        boolean[] full = {false};
        Reports reports =
                new Reports(id -> {
                    full[0] = id.equals("b");
                    if (full[0]) {
                        throw new IllegalStateException("disk full");
                    }
                }) {
                    @Override
                    public boolean over() {
                        return full[0];
                    }
                };
        comparing(reports).run();
        assertThat(reports.compared).containsExactly("a");
        assertThat(reports.failed).isEmpty();
        assertThat(faults).hasSize(1);
    }

    @Test
    void an_error_ends_it_and_that_is_told() {
        Reports reports = new Reports(id -> {
            if (id.equals("b")) {
                throw new AssertionError("no memory");
            }
        });
        assertThatThrownBy(() -> comparing(reports).run()).isInstanceOf(AssertionError.class);
        assertThat(reports.compared).containsExactly("a");
        assertThat(reports.broke).isTrue();
    }

    @Test
    void reports_that_cannot_be_got_ready_end_it_and_that_is_told() {
        Reports reports = new Reports(id -> {}) {
            @Override
            public Consumer<String> ready() {
                throw new IllegalStateException("no texts");
            }
        };
        assertThatThrownBy(() -> comparing(reports).run()).isInstanceOf(IllegalStateException.class);
        assertThat(reports.broke).isTrue();
    }

    /** Says that files come in as often as it is told, then that none do; and at which report it was asked. */
    private static final class Incoming implements BooleanSupplier {
        private final Reports reports;
        private final List<Integer> askedAfter = new ArrayList<>();
        private int left;

        Incoming(Reports reports, int left) {
            this.reports = reports;
            this.left = left;
        }

        @Override
        public boolean getAsBoolean() {
            askedAfter.add(reports.compared.size());
            return left-- > 0;
        }
    }

    @Test
    void nothing_is_compared_while_files_come_in_and_all_is_afterwards() {
        Reports reports = new Reports(id -> {});
        Incoming incoming = new Incoming(reports, 2);
        new BackgroundComparison(reports, List.of("a", "b"), told::add, incoming, faults::add).run();
        assertThat(reports.compared).containsExactly("a", "b");
        // Twice while they came in, once when they were in; then behind each report.
        assertThat(incoming.askedAfter).containsExactly(0, 0, 0, 1, 2);
    }

    @Test
    void files_that_come_in_between_two_reports_hold_up_the_next() {
        AtomicInteger came = new AtomicInteger();
        List<String> order = new ArrayList<>();
        Reports reports = new Reports(id -> {
            order.add(id);
            came.set(id.equals("a") ? 1 : 0);
        });
        BooleanSupplier incoming = () -> {
            if (came.getAndDecrement() > 0) {
                order.add("files");
                return true;
            }
            return false;
        };
        new BackgroundComparison(reports, List.of("a", "b"), told::add, incoming, faults::add).run();
        assertThat(order).containsExactly("a", "files", "b");
    }

    @Test
    void who_is_stopped_ends_with_the_report_that_is_being_compared() {
        BackgroundComparison[] comparing = new BackgroundComparison[1];
        Reports reports = new Reports(id -> comparing[0].stop());
        comparing[0] = comparing(reports);
        comparing[0].run();
        assertThat(reports.compared).containsExactly("a");
        assertThat(told).containsExactly("a");
        assertThat(reports.broke).isFalse();
        assertThat(reports.failed).isEmpty();
    }

    @Test
    void who_is_stopped_while_waiting_for_files_ends_and_compares_nothing() throws InterruptedException {
        Reports reports = new Reports(id -> {});
        CountDownLatch waiting = new CountDownLatch(1);
        BackgroundComparison comparing = new BackgroundComparison(
                reports,
                List.of("a"),
                told::add,
                () -> {
                    waiting.countDown();
                    return true;
                },
                faults::add);
        Thread thread = new Thread(comparing::run);
        thread.start();
        assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
        comparing.stop();
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(reports.compared).isEmpty();
        assertThat(reports.broke).isFalse();
    }
}
