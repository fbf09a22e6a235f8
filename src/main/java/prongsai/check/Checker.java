package prongsai.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Findings;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Severity;
import prongsai.model.Warning;
import prongsai.model.shared.SharedText;
import prongsai.reference.Certainty;
import prongsai.reference.Official;

/** Asks all rules about a report. */
public final class Checker {
    private static final int ID_DIGITS = 10;

    private Checker() {}

    /**
     * All findings of a report, the sheet of its official components, and a warning for each fact that rules lacked.
     *
     * @param peers what is known of other reports, {@link Peers#NONE} without an index
     * @return the same findings in the same order for the same arguments
     */
    public static Findings check(Report report, Official official, Peers peers, RuleSettings settings) {
        CheckContext context = new CheckContext(report, official, peers, Rules.words());
        List<Found> found = new ArrayList<>();
        Map<Lack, List<String>> silent = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            if (!settings.asks(rule)) {
                continue;
            }
            Optional<Lack> lack = rule.lack(context);
            if (lack.isPresent()) {
                silent.computeIfAbsent(lack.get(), none -> new ArrayList<>()).add(rule.id());
            } else {
                rule.partLack(context)
                        .ifPresent(part -> silent.computeIfAbsent(part, none -> new ArrayList<>())
                                .add(rule.id()));
                rule.check(context).forEach(hit -> found.add(new Found(rule, hit, severity(rule, hit, settings))));
            }
        }
        found.sort(order(report, Key::of));
        return new Findings(
                report.id(),
                report.source().file(),
                report.fiscalYear(),
                worded(found),
                ComponentSheet.of(context),
                warnings(silent),
                peers.shared(report).flatMap(SharedText::share).map(Findings.TextParts::of));
    }

    /**
     * Findings with those about shared words that were found apart.
     *
     * @param apart by rules of {@link Rules#OF_SHARED_WORDS} alone, over the same report
     * @return what {@link #check} says where it knows what the report shares
     */
    public static Findings with(Report report, Findings findings, Findings apart) {
        List<Finding> all = new ArrayList<>(findings.findings());
        all.addAll(apart.findings());
        all.sort(order(report, Key::of));
        return new Findings(
                findings.id(),
                findings.report(),
                findings.fiscalYear(),
                all,
                findings.sheet(),
                findings.warnings().stream()
                        .filter(warning -> !warning.code().equals(code(Lack.PEERS)))
                        .toList(),
                apart.parts());
    }

    private record Found(Rule rule, Hit hit, Severity severity) {}

    /** What findings are ordered by. */
    private record Key(String record, Severity severity, int field, int start, String rule, String quote) {
        static Key of(Found found) {
            return new Key(
                    found.hit.record(),
                    found.severity,
                    Field.ofKey(found.hit.field()).map(Field::ordinal).orElse(-1),
                    found.hit.span().map(Finding.Span::start).orElse(0),
                    found.rule.id(),
                    found.hit.quote());
        }

        static Key of(Finding finding) {
            return new Key(
                    finding.record(),
                    finding.severity(),
                    Field.ofKey(finding.field()).map(Field::ordinal).orElse(-1),
                    finding.span().map(Finding.Span::start).orElse(0),
                    finding.rule(),
                    finding.quote());
        }
    }

    /** By record as the report has them, the report as a whole first; gravest first within a record. */
    private static <T> Comparator<T> order(Report report, Function<T, Key> key) {
        Map<String, Integer> ranks = new HashMap<>();
        ranks.put(Hit.REPORT, 0);
        for (int i = 1; i <= report.prose().size(); i++) {
            ranks.put("prose " + i, ranks.size());
        }
        for (Entry entry : report.entries()) {
            ranks.putIfAbsent(entry.key(), ranks.size());
        }
        Comparator<Key> byKey = Comparator.comparingInt((Key one) -> rank(report, ranks, one.record))
                .thenComparing(Key::severity)
                .thenComparingInt(Key::field)
                .thenComparingInt(Key::start)
                .thenComparing(Key::rule)
                .thenComparing(Key::quote);
        return Comparator.comparing(key, byKey);
    }

    /** A row that is missing ranks with the last item whose number is lower. */
    private static int rank(Report report, Map<String, Integer> ranks, String record) {
        if (ranks.containsKey(record) || !record.matches("[A-Z]{1,8}\\d+")) {
            return ranks.getOrDefault(record, 0);
        }
        int number = Integer.parseInt(record.replaceFirst("^\\D+", ""));
        return report.oitItems().stream()
                .filter(item -> item.number() < number)
                .mapToInt(item -> ranks.getOrDefault(item.code(), 0))
                .max()
                .orElse(0);
    }

    private static List<Finding> worded(List<Found> found) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Found one : found) {
            Hit hit = one.hit;
            String identity = String.join("\u0000", one.rule.id(), hit.record(), hit.field(), hit.quote());
            int occurrence = seen.merge(identity, 1, Integer::sum);
            findings.add(new Finding(
                    hash(identity + "\u0000" + occurrence),
                    one.rule.id(),
                    one.severity,
                    hit.record(),
                    hit.field(),
                    hit.span(),
                    hit.quote(),
                    hit.other(),
                    say(one, "message"),
                    say(one, "suggestion"),
                    hit.basis(),
                    hit.confidence(),
                    hit.place(),
                    hit.sources()));
        }
        return findings;
    }

    /** What rests on uncertain facts is at most a warning. */
    private static Severity severity(Rule rule, Hit hit, RuleSettings settings) {
        Severity severity = settings.severity(rule).or(hit::severity).orElse(rule.severity());
        return hit.certainty() != Certainty.CERTAIN && severity == Severity.ERROR ? Severity.WARNING : severity;
    }

    private static Bilingual say(Found found, String part) {
        Messages words = Rules.words();
        String key = found.rule.id() + "." + part;
        String special = key + "." + found.hit.variant();
        return words.say(
                words.has(special) ? special : key, found.hit.arguments().toArray());
    }

    private static List<Warning> warnings(Map<Lack, List<String>> silent) {
        return silent.entrySet().stream()
                .map(one -> new Warning(
                        code(one.getKey()),
                        Rules.words().say("lack." + one.getKey().key(), String.join(", ", one.getValue())),
                        Place.NOWHERE))
                .toList();
    }

    private static String code(Lack lack) {
        return "not-checked-" + lack.key();
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
