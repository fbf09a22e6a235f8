package prongsai.present;

import java.nio.file.*;

public final class WriteOut {
    public static void main(String[] a) throws Exception {
        Path dir = Files.createDirectories(Path.of(a[0]));
        Run run = Samples.run();
        try (Csv r = Csv.records(dir.resolve("records.csv"));
                Csv f = Csv.findings(dir.resolve("findings.csv"))) {
            for (Checked c : run.reports()) {
                r.add(c);
                f.add(c);
            }
        }
        prongsai.present.sheet.Workbook.write(run, dir.resolve("prongsai.xlsx"));
        prongsai.present.html.Page.write(run, dir);
    }
}
