package prongsai.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.app.RunJob;
import prongsai.app.Settings;
import prongsai.batch.Progress;

/** The main job over the seeds: records and findings against the gold. */
final class SeedsTrial implements Trial {
    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public List<String> run(Ground ground) throws IOException {
        Path out = ground.folder("seeds");
        RunJob.run(
                new RunJob.Options(List.of(ground.shared().resolve("seeds")), out, Settings.DEFAULT), Progress.NONE);
        List<String> lines = new ArrayList<>();
        for (Path gold : ground.files("gold", ".json")) {
            String name = Ground.base(gold);
            if (name.startsWith("records-")) {
                String number = name.substring("records-".length());
                Optional<Path> report = output(out.resolve("reports"), number);
                Optional<Path> findings = output(out.resolve("findings"), number);
                if (report.isEmpty() || findings.isEmpty()) {
                    lines.add(number + ": no report");
                    continue;
                }
                lines.add(number + " records: "
                        + Programs.run("python3", ground.script("score.py"), gold.toString(), report.get().toString())
                                .strip());
                lines.add(number + " findings: "
                        + Programs.run(
                                        "python3",
                                        ground.script("findings.py"),
                                        gold.resolveSibling("findings.json").toString(),
                                        number,
                                        findings.get().toString())
                                .strip());
            }
        }
        return lines;
    }

    private static Optional<Path> output(Path folder, String number) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number + "_"))
                    .findFirst();
        }
    }
}
