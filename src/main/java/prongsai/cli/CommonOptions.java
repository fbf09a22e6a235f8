package prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import prongsai.app.Scans;
import prongsai.app.Settings;
import prongsai.batch.DiskOcrCache;
import prongsai.extract.Digits;

/** Options that all commands over files have. */
final class CommonOptions {
    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private @Nullable Path catalogue;

    @Option(names = "--organisations", paramLabel = "FILE", descriptionKey = "organisations")
    private @Nullable Path organisations;

    @Option(names = "--digits", paramLabel = "arabic|keep", defaultValue = "arabic", descriptionKey = "digits")
    private Digits digits = Digits.ARABIC;

    @Option(names = "--raw", descriptionKey = "raw")
    private boolean raw;

    @Option(names = "--no-names", descriptionKey = "no-names")
    private boolean withoutNames;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Settings.usualJobs();

    @Option(names = "--fresh", descriptionKey = "fresh")
    private boolean fresh;

    @Option(names = "--limit", paramLabel = "NAME=VALUE", descriptionKey = "limit")
    private List<String> limits = List.of();

    @Option(names = "--no-ocr", descriptionKey = "no-ocr")
    private boolean withoutOcr;

    @Option(names = "--ocr-cache", paramLabel = "DIR", descriptionKey = "ocr-cache")
    private @Nullable Path ocrCache;

    @Option(names = "--quiet", descriptionKey = "quiet")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    Settings settings() {
        Settings settings = new Settings(
                Optional.ofNullable(year),
                Optional.ofNullable(catalogue),
                Optional.ofNullable(organisations),
                digits,
                raw,
                !withoutNames,
                Math.max(1, jobs),
                fresh);
        return settings.limited(limits).with(scans());
    }

    private Scans scans() {
        Path usual = DiskOcrCache.usual(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        return new Scans(!withoutOcr, Optional.of(Optional.ofNullable(ocrCache).orElse(usual)));
    }
}
