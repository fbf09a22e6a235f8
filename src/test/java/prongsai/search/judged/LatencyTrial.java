package prongsai.search.judged;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import prongsai.CorpusRun;
import prongsai.bench.FormQuestions;
import prongsai.bench.SyntheticReports;
import prongsai.model.Report;
import prongsai.search.Question;
import prongsai.search.Search;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.store.Units;

/**
 * Processor time of questions over an index of grown reports, with facets and highlights, ten hits a page; also of writing
 * it. Elapsed time says little on a machine that others use. Run by hand; prints figures; docs/benchmarks.md says how.
 */
final class LatencyTrial {
    private static final int WARM = 6;
    private static final int ROUNDS = 15;

    private LatencyTrial() {}

    /**
     * Makes and asks.
     *
     * @param arguments folder of the index, made where it is not there; number of reports; {@code hot} for stacks;
     *     {@code plain=FOLDER} of an index of the same texts with Lucene's analyzer for Thai, made where it is not there and
     *     asked beside; {@code few} for fewer rounds
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        boolean hot = List.of(arguments).contains("hot");
        if (!Files.exists(folder)) {
            Hot sampler = new Hot(Thread.currentThread());
            if (hot) {
                sampler.start();
            }
            write(folder, count);
            if (hot) {
                sampler.print();
            }
        }
        sizes(folder);
        try (Snapshot snapshot = Snapshot.open(folder)) {
            Search search = Search.over(snapshot);
            List<String> judged = Judged.all(new JudgedReports(List.of(), Map.of(), Map.of())).stream()
                    .map(Judged::query)
                    .toList();
            Hot sampler = new Hot(Thread.currentThread());
            if (hot) {
                sampler.start();
            }
            Optional<Path> beside = Stream.of(arguments)
                    .filter(one -> one.startsWith("plain="))
                    .map(one -> Path.of(one.substring("plain=".length())))
                    .findFirst();
            int rounds = List.of(arguments).contains("few") ? ROUNDS / 3 : ROUNDS;
            Asking own = question -> search.answer(new Question(question, Map.of(), 0, 10, Question.Order.BEST));
            ask("36 questions of the form's words", own, FormQuestions.ALL, rounds);
            ask("judged questions", own, judged, rounds);
            if (beside.isPresent()) {
                try (PlainIndex plain = PlainIndex.beside(new ThaiAnalyzer(), folder, beside.get())) {
                    ask("36 questions, plain index", plain::ask, FormQuestions.ALL, rounds);
                    ask("judged questions, plain index", plain::ask, judged, rounds);
                }
            }
            if (hot) {
                sampler.print();
            }
        }
    }

    private static void write(Path folder, int count) {
        List<Report> bases = CorpusRun.once().reports().values().stream()
                .filter(report -> Units.of(report).size() >= 20)
                .toList();
        SyntheticReports reports = new SyntheticReports(bases, count);
        AtomicInteger next = new AtomicInteger();
        LongAdder spent = new LongAdder();
        LongAdder records = new LongAdder();
        LongAdder characters = new LongAdder();
        long began = System.nanoTime();
        try (Store store = Store.open(folder, "trial")) {
            Runnable writing = () -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    Report report = reports.report(i);
                    records.add(report.entries().size() + report.prose().size());
                    characters.add(report.entries().stream()
                            .flatMap(entry -> entry.fields().values().stream())
                            .mapToLong(value -> value.text().length())
                            .sum());
                    long before = processor();
                    store.put(report);
                    spent.add(processor() - before);
                }
            };
            Thread other = new Thread(writing);
            other.start();
            writing.run();
            join(other);
            long before = processor();
            store.commit();
            spent.add(processor() - before);
        }
        System.out.printf(
                "wrote %d reports, %d records, %.1f million characters of fields: %.1f s of two threads, %.1f ms a report;"
                        + " %.0f s elapsed with growing, %.0f s of the process%n",
                count,
                records.sum(),
                characters.sum() / 1e6,
                spent.sum() / 1e9,
                spent.sum() / 1e6 / count,
                (System.nanoTime() - began) / 1e9,
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sizes(Path folder) throws IOException {
        Map<String, Long> kinds = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                kinds.merge(name.replaceAll("^_[^.]*", ""), Files.size(file), Long::sum);
            }
        }
        System.out.printf(
                "%.1f MiB: %s%n",
                kinds.values().stream().mapToLong(Long::longValue).sum() / 1048576.0, kinds);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** An index that is asked. */
    @FunctionalInterface
    private interface Asking {
        void ask(String question) throws IOException;
    }

    private static void ask(String name, Asking index, List<String> questions, int rounds) throws IOException {
        List<Double> firsts = new ArrayList<>();
        List<Double> medians = new ArrayList<>();
        List<Double> elapsed = new ArrayList<>();
        Map<String, Double> slow = new HashMap<>();
        // All once, so that the program is warm; then each for the first time again is one that others were asked
        // before.
        for (String question : questions) {
            index.ask(question);
        }
        for (String question : questions) {
            List<Double> millis = new ArrayList<>();
            List<Double> waited = new ArrayList<>();
            for (int round = -WARM; round < rounds; round++) {
                long began = System.nanoTime();
                long before = processor();
                index.ask(question);
                double spent = (processor() - before) / 1e6;
                if (round == -WARM) {
                    firsts.add(spent);
                }
                if (round >= 0) {
                    millis.add(spent);
                    waited.add((System.nanoTime() - began) / 1e6);
                }
            }
            medians.add(median(millis));
            elapsed.add(median(waited));
            slow.put(question, medians.getLast());
        }
        System.out.printf(
                "%s: %d; processor time %s; elapsed %s; asked after the others %s; slowest %s%n",
                name,
                medians.size(),
                spread(medians),
                spread(elapsed),
                spread(firsts),
                slow.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(6)
                        .toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                "median %.2f ms, p95 %.2f ms, most %.2f ms",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }

    /** Looks now and then at what a thread is doing. */
    private static final class Hot extends Thread {
        private final Thread watched;
        private final Map<String, Integer> own = new HashMap<>();
        private final Map<String, Integer> leaves = new HashMap<>();
        private volatile boolean done;
        private int samples;

        Hot(Thread watched) {
            this.watched = watched;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!done) {
                StackTraceElement[] stack = watched.getStackTrace();
                samples++;
                java.util.Set<String> seen = new java.util.HashSet<>();
                for (StackTraceElement frame : stack) {
                    String name = frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName();
                    if (seen.add(name)) {
                        own.merge(name, 1, Integer::sum);
                    }
                }
                if (stack.length > 0) {
                    leaves.merge(
                            stack[0].getClassName().replaceAll(".*\\.", "") + "." + stack[0].getMethodName(),
                            1,
                            Integer::sum);
                }
                try {
                    Thread.sleep(3);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        void print() {
            done = true;
            try {
                join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            print("within", own);
            print("at", leaves);
        }

        private void print(String name, Map<String, Integer> counts) {
            System.out.println(name);
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(45)
                    .forEach(e -> System.out.printf("  %5.1f %% %s%n", 100.0 * e.getValue() / samples, e.getKey()));
        }
    }
}
