package prongsai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import prongsai.codec.ReportJson;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.present.Checked;
import prongsai.present.Csv;
import prongsai.present.ReportWriter;
import prongsai.present.sheet.DataBook;
import prongsai.present.sql.Database;

/**
 * Time, memory and size of the outputs that hold all reports: {@code java -Xmx256m ... OutputsBenchmark REPORTS.JSONL
 * RECORDS FOLDER}. Reports of the first file are repeated under other ids until there are so many records.
 */
public final class OutputsBenchmark {
    private OutputsBenchmark() {}

    private interface Opening {
        ReportWriter open(Path file) throws IOException;
    }

    /**
     * Runs it.
     *
     * @param args a {@code reports.jsonl}, how many records, an empty folder
     */
    public static void main(String[] args) throws IOException {
        List<Report> reports = Files.readAllLines(Path.of(args[0])).stream()
                .map(ReportJson::read)
                .toList();
        int records = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
        measure("records.csv", Csv::records, reports, records, folder);
        measure("prongsai.xlsx", DataBook::open, reports, records, folder);
        measure("prongsai.sqlite", Database::open, reports, records, folder);
    }

    private static void measure(String name, Opening opening, List<Report> reports, int records, Path folder)
            throws IOException {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long started = System.nanoTime();
        int written = 0;
        int count = 0;
        Path file = folder.resolve(name);
        try (ReportWriter writer = opening.open(file)) {
            while (written < records) {
                Report report = reports.get(count % reports.size());
                Report other = again(report, count++);
                writer.add(new Checked("report-" + count, other, none(other)));
                written += report.entries().size();
            }
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %d reports, %d records, %.0f s, heap at most %d MiB of %d, resident at most %s, %d MiB%n",
                name,
                count,
                written,
                (System.nanoTime() - started) / 1e9,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                resident(),
                Files.size(file) >> 20);
    }

    private static Findings none(Report report) {
        return new Findings(report.id(), report.source().file(), report.fiscalYear(), List.of(), List.of(), List.of());
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\s+", " ")
                : "unknown";
    }

    private static Report again(Report report, int number) {
        return new Report(
                "%012x".formatted(number),
                report.engine(),
                report.source(),
                report.parts(),
                report.agency(),
                report.fiscalYear(),
                report.head(),
                report.scores(),
                report.measures(),
                report.oitItems(),
                report.indicators(),
                report.weaknesses(),
                report.components(),
                report.prose(),
                report.signatories(),
                report.unassigned(),
                report.confidence(),
                report.warnings(),
                report.repairs(),
                report.fates());
    }
}
