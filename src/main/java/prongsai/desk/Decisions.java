package prongsai.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import prongsai.extract.Digits;
import prongsai.message.Messages;
import prongsai.model.Accepted;
import prongsai.model.Bilingual;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Report;
import prongsai.reference.Official;

/**
 * What people decided.
 *
 * @param accepted findings that they let stand; of several about the same finding the first counts
 * @param corrections read values that they put right; of several about the same value the first counts
 */
public record Decisions(List<Acceptance> accepted, List<Correction> corrections) {
    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    private static final int FINGERPRINT = 12;

    public Decisions {
        accepted = List.copyOf(accepted);
        corrections = List.copyOf(corrections);
    }

    /** The same findings in the same order; those that people let stand carry the reason. */
    public Findings over(Findings findings) {
        return accepted.isEmpty() ? findings : findings.with(finding -> decided(finding, findings));
    }

    /** The same with a finding that is let stand; an earlier decision about it by its id gives way. */
    public Decisions accepting(Acceptance acceptance) {
        List<Acceptance> all = new ArrayList<>(
                accepted.stream().filter(entry -> !entry.isSameAs(acceptance)).toList());
        all.add(acceptance);
        return new Decisions(all, corrections);
    }

    /** The same without the decisions that name a finding by its id. */
    public Decisions reopening(Finding finding, Findings of) {
        return new Decisions(
                accepted.stream().filter(entry -> !entry.names(finding, of)).toList(), corrections);
    }

    /** The same with a value put right; an earlier correction of it gives way. */
    public Decisions correcting(Correction correction) {
        List<Correction> all = new ArrayList<>(
                corrections.stream().filter(one -> !one.isSameAs(correction)).toList());
        all.add(correction);
        return new Decisions(accepted, all);
    }

    /** The same without what puts a value of a report right, so that it stands as it was read. */
    public Decisions uncorrecting(Report report, String record, String field) {
        return new Decisions(
                accepted,
                corrections.stream()
                        .filter(one -> !one.puts(report, record, field))
                        .toList());
    }

    /**
     * A value that can be put right by the names of its record and field: a text field, or what the tick boxes say.
     *
     * @return the value as the report has it; empty where it is of another kind, or no one record has the name
     */
    public static Optional<String> correctable(Report report, String record, String field) {
        Optional<ValueKind> kind =
                ValueKind.of(record, field).filter(one -> one == ValueKind.TEXT || one == ValueKind.STATUS);
        List<String> values = kind.isEmpty()
                ? List.of()
                : report.entries().stream()
                        .filter(entry -> entry.key().equals(record))
                        .flatMap(entry -> Correctable.read(entry, field).stream())
                        .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private Finding decided(Finding finding, Findings of) {
        Optional<Accepted> reason = accepted.stream()
                .filter(entry -> entry.isAbout(finding, of))
                .findFirst()
                .map(Acceptance::accepted);
        return reason.isPresent() ? finding.with(reason) : finding;
    }

    /**
     * The report with the values that people put right; the same where they put none right.
     *
     * @param read as it was read
     * @param anew reads it once more as one of another year, since a wrong year has a wrong catalogue
     * @param official the official world: what a corrected name or code means
     * @param digits which digits corrected texts have
     */
    public Report over(Report read, IntFunction<Optional<Report>> anew, Official official, Digits digits) {
        String file = read.source().file();
        List<Correction> own = about(read.id(), file);
        return own.isEmpty() ? read : Corrector.over(read, own, anew, official, digits, fingerprint(read.id(), file));
    }

    private List<Correction> about(String id, String file) {
        return corrections.stream().filter(one -> one.isAbout(id, file)).toList();
    }

    /**
     * Names what is corrected in a file's report: a report that was made under another fingerprint is to be made again.
     *
     * @param id of the file's content
     * @param file its name
     * @return 12 hex digits; empty where nothing is corrected
     */
    public String fingerprint(String id, String file) {
        List<Correction> own = about(id, file);
        if (own.isEmpty()) {
            return "";
        }
        String all = own.stream().map(Correction::content).collect(Collectors.joining("\u0002"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of each decision that is about none of these findings, that it is so. */
    public List<Bilingual> idle(List<Findings> all) {
        Messages messages = Messages.of("desk");
        return accepted.stream()
                .filter(entry -> all.stream()
                        .noneMatch(of -> of.findings().stream().anyMatch(finding -> entry.isAbout(finding, of))))
                .map(entry -> messages.say("idle", entry.file(), entry.line(), entry.name()))
                .toList();
    }

    /**
     * That corrections are about files that are not there, in one sentence for each file of decisions.
     *
     * @param files content ids of files by their names
     */
    public List<Bilingual> strange(Map<String, String> files) {
        Map<String, List<Correction>> strangers = corrections.stream()
                .filter(one -> files.entrySet().stream().noneMatch(file -> one.isAbout(file.getValue(), file.getKey())))
                .collect(Collectors.groupingBy(Correction::file, TreeMap::new, Collectors.toList()));
        return strangers.entrySet().stream()
                .map(entry -> Messages.of("desk")
                        .say(
                                "strange",
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(one -> String.valueOf(one.line()))
                                        .collect(Collectors.joining(", ")),
                                entry.getValue().stream()
                                        .map(Correction::report)
                                        .distinct()
                                        .limit(3)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    /** What reports say of corrections that do not meet them, each with its file. */
    public static List<Bilingual> unmet(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.warnings().stream()
                        .filter(warning -> warning.code().startsWith(Corrector.WARNING))
                        .map(warning -> new Bilingual(
                                report.source().file() + ": "
                                        + warning.message().th(),
                                report.source().file() + ": "
                                        + warning.message().en())))
                .toList();
    }
}
