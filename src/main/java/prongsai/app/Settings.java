package prongsai.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.batch.Allowance;
import prongsai.check.RuleSettings;
import prongsai.desk.Decisions;
import prongsai.extract.Digits;
import prongsai.read.Limit;
import prongsai.read.Limits;
import prongsai.read.ocr.ScanReader;

/**
 * What all jobs may be asked.
 *
 * @param year fiscal year to assume, Buddhist era
 * @param catalogue a user's own catalogue
 * @param organisations a user's own list of agencies
 * @param digits digits of text fields
 * @param raw whether the JSON also holds the text before repair
 * @param names whether signatories and telephone numbers are kept
 * @param jobs threads, at least 1
 * @param fresh whether everything is done again
 * @param limits how much a file may ask for
 * @param scans how pages that are pictures are read
 * @param rules which rules are asked, and how grave their findings count
 * @param decisions what people decided about findings and read values
 * @param isolation where files are read
 */
public record Settings(
        Optional<Integer> year,
        Optional<Path> catalogue,
        Optional<Path> organisations,
        Digits digits,
        boolean raw,
        boolean names,
        int jobs,
        boolean fresh,
        Limits limits,
        Scans scans,
        RuleSettings rules,
        Decisions decisions,
        Isolation isolation) {
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Optional.empty(), Optional.empty(), Digits.ARABIC, false, true, 1, false);
    /** What the system, a browser and this program itself need. */
    private static final long OTHERS_MEGABYTES = 2_048;

    private static final Pattern WORKERS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern LIMIT = Pattern.compile("([a-z-]+)=([0-9]{1,19})");

    public Settings {
        if (jobs < 1) {
            throw new IllegalArgumentException("--jobs " + jobs);
        }
    }

    /** Files at a time where nobody says how many: one a processor, as far as memory goes for a worker each. */
    public static int usualJobs() {
        int processors = Runtime.getRuntime().availableProcessors();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            long megabytes = system.getTotalMemorySize() >> 20;
            long workers = (megabytes - OTHERS_MEGABYTES) / Allowance.WORKER_MEGABYTES.standard();
            return (int) Math.max(1, Math.min(processors, workers));
        }
        return processors;
    }

    /** Settings with the limits that hold where nobody asks for others. */
    public Settings(
            Optional<Integer> year,
            Optional<Path> catalogue,
            Optional<Path> organisations,
            Digits digits,
            boolean raw,
            boolean names,
            int jobs,
            boolean fresh) {
        this(
                year,
                catalogue,
                organisations,
                digits,
                raw,
                names,
                jobs,
                fresh,
                Limits.DEFAULT,
                Scans.DEFAULT,
                RuleSettings.ALL,
                Decisions.NONE,
                Isolation.HERE);
    }

    /** The same with scans read in another way. */
    public Settings with(Scans other) {
        return copy(jobs, limits, other, rules, decisions, isolation);
    }

    /** The same with a choice of rules. */
    public Settings judging(RuleSettings choice) {
        return copy(jobs, limits, scans, choice, decisions, isolation);
    }

    /** The same with what people decided. */
    public Settings deciding(Decisions decided) {
        return copy(jobs, limits, scans, rules, decided, isolation);
    }

    /** The same on so many threads. */
    public Settings jobs(int threads) {
        return copy(Math.max(1, threads), limits, scans, rules, decisions, isolation);
    }

    /** The same doing all again. */
    Settings anew() {
        return new Settings(
                year,
                catalogue,
                organisations,
                digits,
                raw,
                names,
                jobs,
                true,
                limits,
                scans,
                rules,
                decisions,
                isolation);
    }

    /** The same with another list of agencies. */
    Settings knowing(Optional<Path> agencies) {
        return new Settings(
                year, catalogue, agencies, digits, raw, names, jobs, fresh, limits, scans, rules, decisions, isolation);
    }

    /** The same read elsewhere. */
    public Settings at(Isolation other) {
        return copy(jobs, limits, scans, rules, decisions, other);
    }

    /**
     * The same read in other processes or in this one.
     *
     * @param wanted {@code auto}, {@code in-process}, or how many workers
     * @throws NoAnswerException where that cannot be understood
     */
    public Settings working(String wanted) {
        if (wanted.equals("auto")) {
            return at(isolation.at(Isolation.Where.AUTO));
        }
        if (wanted.equals("in-process")) {
            return at(isolation.at(Isolation.Where.HERE));
        }
        if (!WORKERS.matcher(wanted).matches()) {
            throw new NoAnswerException("workers-unknown", wanted);
        }
        return jobs(Integer.parseInt(wanted)).at(isolation.at(Isolation.Where.WORKERS));
    }

    /**
     * The same with other limits.
     *
     * @param wanted {@code NAME=VALUE}, a name of {@link Limit#keys()} or {@link Allowance#keys()} and a whole number; the
     *     last one of a name holds
     * @throws NoAnswerException where one of them cannot be understood, naming the limits there are
     */
    public Settings limited(List<String> wanted) {
        Limits changed = limits;
        Isolation granting = isolation;
        for (String one : wanted) {
            Matcher parts = LIMIT.matcher(one);
            try {
                if (!parts.matches()) {
                    throw new IllegalArgumentException(one);
                }
                Optional<Allowance> allowance = Allowance.ofKey(parts.group(1));
                long value = Long.parseLong(parts.group(2));
                if (allowance.isPresent()) {
                    granting = granting.granting(allowance.get(), value);
                } else {
                    changed = changed.with(parts.group(1), value);
                }
            } catch (IllegalArgumentException e) {
                throw new NoAnswerException("limit-unknown", one, Listings.limits());
            }
        }
        return copy(jobs, changed, scans, rules, decisions, granting);
    }

    private Settings copy(
            int threads, Limits limited, Scans read, RuleSettings judged, Decisions decided, Isolation isolated) {
        return new Settings(
                year,
                catalogue,
                organisations,
                digits,
                raw,
                names,
                threads,
                fresh,
                limited,
                read,
                judged,
                decided,
                isolated);
    }

    /** What of these changes the outputs: part of the engine that a manifest line names. */
    String fingerprint() {
        return String.join(
                ",",
                List.of(
                        year.map(String::valueOf).orElse("-"),
                        digits.name(),
                        raw ? "raw" : "-",
                        names ? "-" : "no-names",
                        limits.changes().isEmpty() ? "-" : limits.changes(),
                        scans.recognised() ? "scans " + ScanReader.VERSION : "no-ocr"));
    }
}
