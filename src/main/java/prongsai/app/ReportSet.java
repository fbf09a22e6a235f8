package prongsai.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import prongsai.batch.Outputs;
import prongsai.codec.ReportJson;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplateDefect;
import prongsai.present.Checked;
import prongsai.present.Csv;
import prongsai.present.ItemLabel;
import prongsai.present.ReportWriter;
import prongsai.present.Run;
import prongsai.present.Unread;
import prongsai.present.html.Page;
import prongsai.present.sheet.DataBook;
import prongsai.present.sheet.Workbook;
import prongsai.present.sql.Database;
import prongsai.reference.Catalogue;
import prongsai.reference.Certainty;
import prongsai.reference.Official;

/** Writes the outputs that hold all reports of a job, sorted by file. */
final class ReportSet {
    private final Outputs outputs;
    private final Iterable<Checked> reports;
    private final Supplier<Run> run;
    private final List<Path> written = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param reports sorted by file; gone over once for each output that is a list
     * @param run the same with all that is known of them, for outputs that need to see all at once
     */
    ReportSet(Outputs outputs, Iterable<Checked> reports, Supplier<Run> run) {
        this.outputs = outputs;
        this.reports = reports;
        this.run = run;
    }

    /**
     * All that a job read and found.
     *
     * @param whole gives a report with all that it says
     */
    static Run run(
            List<Checked> reports,
            Collection<ManifestEntry> entries,
            Official official,
            Map<String, SharedText> shared,
            List<Family> families,
            List<TemplateDefect> defects,
            UnaryOperator<Checked> whole) {
        List<Unread> unread = entries.stream()
                .filter(e -> e.status() != FileStatus.OK)
                .map(e -> new Unread(e.file(), e.status(), e.reason()))
                .toList();
        return new Run(
                reports, unread, items(reports, official), Listings.ruleNames(), shared, families, defects, whole);
    }

    List<Path> written() {
        return written;
    }

    void jsonl() {
        write("reports.jsonl", file -> {
            try (BufferedWriter lines = Files.newBufferedWriter(file)) {
                for (Checked checked : reports) {
                    lines.write(ReportJson.line(checked.report(), ReportJson.Detail.PLAIN));
                    lines.write('\n');
                }
            }
        });
    }

    void recordsCsv() {
        write("records.csv", file -> fill(Csv.records(file), List.of()));
    }

    /**
     * Writes the database.
     *
     * @param entries what became of all inputs
     */
    void database(Collection<ManifestEntry> entries) {
        write("prongsai.sqlite", file -> fill(Database.open(file), entries));
    }

    void findingsCsv() {
        write("findings.csv", file -> fill(Csv.findings(file), List.of()));
    }

    /** Names an output that was written while the reports were judged. */
    void stands(String name) {
        written.add(outputs.path(name));
    }

    /**
     * Writes the book of records alone, a sheet a table.
     *
     * @param entries what became of all inputs
     */
    void dataBook(Collection<ManifestEntry> entries) {
        write("prongsai.xlsx", file -> fill(DataBook.open(file), entries));
    }

    void workbook() {
        write("prongsai.xlsx", file -> Workbook.write(run.get(), file));
    }

    void page() {
        try {
            Page.write(run.get(), outputs.folder());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write " + outputs.path("index.html"), e);
        }
        written.add(outputs.path("index.html"));
    }

    private void fill(ReportWriter writer, Collection<ManifestEntry> entries) throws IOException {
        try (writer) {
            for (Checked checked : reports) {
                writer.add(checked);
            }
            writer.inputs(entries);
        }
    }

    private void write(String name, Outputs.Writing writing) {
        outputs.write(name, writing);
        written.add(outputs.path(name));
    }

    static Map<Integer, List<ItemLabel>> items(List<Checked> reports, Official official) {
        Map<Integer, List<ItemLabel>> items = new TreeMap<>();
        Set<Integer> years = new java.util.TreeSet<>();
        reports.forEach(checked -> checked.report().fiscalYear().ifPresent(years::add));
        for (int year : years) {
            Optional<Catalogue> catalogue = official.catalogues().ofYear(year);
            catalogue.ifPresent(c -> items.put(
                    year,
                    c.items().stream()
                            .map(i -> new ItemLabel(i.code(), i.title(), i.certainty() == Certainty.CERTAIN))
                            .toList()));
        }
        return items;
    }
}
