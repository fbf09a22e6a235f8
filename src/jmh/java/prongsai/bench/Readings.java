package prongsai.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What readings of files by several tools took: processor time of the reading thread, elapsed time, allocation. */
final class Readings {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;
    private static final double MEBIBYTE = 1 << 20;

    private final List<String> tools;
    private final Map<Path, Map<String, List<Took>>> byFile = new TreeMap<>();

    /**
     * One reading.
     *
     * @param processor milliseconds of the thread's processor time
     * @param elapsed milliseconds
     * @param allocated MiB
     */
    private record Took(double processor, double elapsed, double allocated) {}

    /** The thread's clocks at the start of a reading. */
    record Watch(long processor, long elapsed, long allocated) {}

    Readings(List<String> tools) {
        this.tools = List.copyOf(tools);
    }

    static Watch start() {
        return new Watch(
                THREADS.getCurrentThreadCpuTime(), System.nanoTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    /** Ends a reading. */
    void add(Path file, String tool, Watch start) {
        Watch end = start();
        Took took = new Took(
                (end.processor() - start.processor()) / MILLION,
                (end.elapsed() - start.elapsed()) / MILLION,
                (end.allocated() - start.allocated()) / MEBIBYTE);
        byFile.computeIfAbsent(file, k -> new TreeMap<>())
                .computeIfAbsent(tool, k -> new ArrayList<>())
                .add(took);
    }

    /**
     * A line a file, then the sums: first quartile of the processor time, for a busy machine only adds to it, median of
     * the elapsed time, and how many times another tool's each is.
     *
     * @param base the tool that others are compared with
     */
    List<String> table(String base) {
        List<String> lines = new ArrayList<>();
        Map<String, double[]> sums = new TreeMap<>();
        Map<String, List<Double>> ratios = new TreeMap<>();
        byFile.forEach((file, byTool) -> {
            double reference = quartile(byTool.getOrDefault(base, List.of()));
            StringBuilder line = new StringBuilder();
            for (String tool : tools) {
                List<Took> took = byTool.getOrDefault(tool, List.of());
                double processor = quartile(took);
                double[] sum = sums.computeIfAbsent(tool, k -> new double[3]);
                sum[0] += processor;
                sum[1] += at(took.stream().map(Took::elapsed).toList(), 2);
                sum[2] += at(took.stream().map(Took::allocated).toList(), 2);
                ratios.computeIfAbsent(tool, k -> new ArrayList<>()).add(processor / reference);
                line.append(String.format(Locale.ROOT, "%s %.1f ms (%.2f)  ", tool, processor, processor / reference));
            }
            lines.add(line.append(file.getFileName()).toString());
        });
        lines.add("");
        for (String tool : tools) {
            List<Double> times = new ArrayList<>(ratios.getOrDefault(tool, List.of()));
            times.sort(null);
            double[] sum = sums.getOrDefault(tool, new double[3]);
            double[] of = sums.getOrDefault(base, new double[3]);
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %d files, processor %.1f ms, %.2f times; a file's lowest %.2f, median %.2f, highest %.2f;"
                            + " elapsed %.1f ms, %.2f times; allocated %.0f MiB",
                    tool,
                    times.size(),
                    sum[0],
                    sum[0] / of[0],
                    times.isEmpty() ? Double.NaN : times.getFirst(),
                    at(times, 2),
                    times.isEmpty() ? Double.NaN : times.getLast(),
                    sum[1],
                    sum[1] / of[1],
                    sum[2]));
        }
        return lines;
    }

    private static double quartile(List<Took> took) {
        return at(took.stream().map(Took::processor).toList(), 4);
    }

    /** The value below which one in so many lie. */
    private static double at(List<Double> values, int part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / part);
    }
}
