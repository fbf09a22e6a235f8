package prongsai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.batch.worker.OtherJava;

class SmallHeapTest {
    private static final long MEGABYTE = 1 << 20;

    /** Makes 1.5 GB of objects that each live long enough to become old; says how large the space for them grew. */
    public static final class Job {
        private Job() {}

        /** So many pieces are made, and then nothing for so many milliseconds: reports take time to be read. */
        private static final int BREATH = 100;

        private static final int PAUSE = 10;

        public static void main(String[] arguments) throws InterruptedException {
            if (arguments[0].equals("kept")) {
                SmallHeap.keep();
            }
            byte[][] held = new byte[600][];
            for (int i = 0; i < 15_000; i++) {
                held[i % held.length] = new byte[100_000];
                if (i % BREATH == 0) {
                    Thread.sleep(PAUSE);
                }
            }
            System.out.println(ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Tenured"))
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(peak -> peak.getCommitted() / MEGABYTE)
                    .sum());
        }
    }

    private static long megabytes(String how) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(OtherJava.command(
                        List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn48m", "-Xmx1g", "-XX:TieredStopAtLevel=1"),
                        Job.class.getName(),
                        how))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Long.parseLong(said.strip());
    }

    @Test
    void heap_stays_near_what_is_held_and_would_not_by_itself() throws IOException, InterruptedException {
        // The collector is called from another thread, which a busy machine lets wait.
        assertThat(megabytes("kept")).isLessThan(megabytes("left") * 2 / 3);
    }

    @Test
    void what_is_needed_may_grow_by_half_before_it_is_looked_through_again() {
        assertThat(SmallHeap.next(10 * MEGABYTE)).isEqualTo(144 * MEGABYTE);
        assertThat(SmallHeap.next(400 * MEGABYTE)).isEqualTo(600 * MEGABYTE);
    }
}
