package prongsai.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.app.ConvertJob;
import prongsai.app.Format;
import prongsai.app.Settings;
import prongsai.batch.Progress;
import prongsai.layout.LayOut;

/** Reports with gold laid out anew, ruled and without lines, in every form: what is read of them, against the gold. */
final class LayoutTrial implements Trial {
    private static final Pattern FIGURES =
            Pattern.compile("records (\\d+)/(\\d+) +extra (\\d+) +fields (\\d+) +exact ([\\d.]+)%");
    /** Of the standard normal distribution, for an interval of 95 %. */
    private static final double Z = 1.96;

    @Override
    public String name() {
        return "layout";
    }

    /** What was counted over the files of one printer. */
    private record Sum(int files, int found, int records, int extra, int fields, int exact) {
        Sum plus(Sum o) {
            return new Sum(
                    files + o.files,
                    found + o.found,
                    records + o.records,
                    extra + o.extra,
                    fields + o.fields,
                    exact + o.exact);
        }

        /** With Wilson's interval of 95 %. */
        @Override
        public String toString() {
            double share = (double) exact / fields;
            double middle = (share + Z * Z / (2 * fields)) / (1 + Z * Z / fields);
            double half = Z
                    / (1 + Z * Z / fields)
                    * Math.sqrt(share * (1 - share) / fields + Z * Z / (4.0 * fields * fields));
            return String.format(
                    Locale.ROOT,
                    "%d files, fields exact %d of %d, %.2f %% [%.2f, %.2f], records %d of %d + %d",
                    files,
                    exact,
                    fields,
                    100 * share,
                    100 * (middle - half),
                    100 * Math.min(1, middle + half),
                    found,
                    records,
                    extra);
        }
    }

    @Override
    public List<String> run(Ground ground) throws IOException {
        Map<String, Sum> sums = new TreeMap<>();
        for (Path gold : ground.files("gold", ".json")) {
            if (Ground.base(gold).startsWith("records-")) {
                for (boolean open : List.of(false, true)) {
                    String kind = open ? "no lines" : "ruled";
                    Path folder = ground.folder("layout", Ground.base(gold), kind.replace(' ', '-'));
                    List<String> how = new ArrayList<>(List.of(gold.toString(), folder.toString(), "--few"));
                    if (open) {
                        how.add("--open");
                    }
                    LayOut.main(how.toArray(new String[0]));
                    count(ground, folder, kind, sums);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        sums.forEach((key, sum) -> lines.add(key + ": " + sum));
        return lines;
    }

    private static void count(Ground ground, Path folder, String kind, Map<String, Sum> sums) throws IOException {
        for (String form : List.of("docx", "pdf-libreoffice", "pdf-libreoffice-tagged", "pdf-chromium", "text")) {
            Path in = folder.resolve(form);
            if (!Files.isDirectory(in)) {
                continue;
            }
            Path out = folder.resolve("read-" + form);
            ConvertJob.run(
                    new ConvertJob.Options(List.of(in), out, Set.of(Format.JSON), Settings.DEFAULT), Progress.NONE);
            try (Stream<Path> reports = Files.list(out.resolve("reports"))) {
                for (Path report : reports.sorted().toList()) {
                    String printed = Programs.run(
                            "python3",
                            ground.script("score.py"),
                            folder.resolve("truth.json").toString(),
                            report.toString());
                    Matcher figures = FIGURES.matcher(printed);
                    if (!figures.find()) {
                        throw new IOException(report + ": " + printed);
                    }
                    int fields = Integer.parseInt(figures.group(4));
                    Sum one = new Sum(
                            1,
                            Integer.parseInt(figures.group(1)),
                            Integer.parseInt(figures.group(2)),
                            Integer.parseInt(figures.group(3)),
                            fields,
                            (int) Math.round(fields * Double.parseDouble(figures.group(5)) / 100));
                    sums.merge(kind + ", " + form, one, Sum::plus);
                }
            }
        }
    }
}
