package prongsai.desk;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import prongsai.extract.Digits;
import prongsai.message.Messages;
import prongsai.model.Agency;
import prongsai.model.Corrected;
import prongsai.model.Engine;
import prongsai.model.Entry;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Warning;
import prongsai.reference.CatalogueItem;
import prongsai.reference.Official;

/**
 * Puts values of one report right. All corrections speak of the report as read, so that their order says nothing; of two
 * about one value the first counts. What does not meet the report is told among its warnings.
 */
final class Corrector {
    /** Begins the code of every warning about a correction. */
    static final String WARNING = "correction-";

    private static final int MOST_QUOTED = 60;

    private final Official official;
    private final Digits digits;
    private final Messages messages = Messages.of("desk");
    private final IdentityHashMap<Object, Map<String, String>> right = new IdentityHashMap<>();
    private final List<Corrected> told = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private Corrector(Official official, Digits digits) {
        this.official = official;
        this.digits = digits;
    }

    /** Something of the report that values belong to. */
    private record Holder(Object part, Place place, Function<String, Optional<String>> read) {}

    /**
     * The report with these corrections, all of them about it.
     *
     * @param anew reads the report once more as one of another year
     */
    static Report over(
            Report read,
            List<Correction> corrections,
            IntFunction<Optional<Report>> anew,
            Official official,
            Digits digits,
            String fingerprint) {
        Corrector corrector = new Corrector(official, digits);
        Report base = corrector.ofYear(read, corrections, anew);
        corrections.forEach(one -> corrector.meet(one, base, read));
        return corrector.made(base, fingerprint);
    }

    /** Which rows are items, and which items there are, hangs on the year: of another year the report is read anew. */
    private Report ofYear(Report read, List<Correction> corrections, IntFunction<Optional<Report>> anew) {
        String year = read.fiscalYear().map(String::valueOf).orElse("");
        return corrections.stream()
                .filter(Corrector::isYear)
                .findFirst()
                .filter(one -> one.read().equals(year)
                        && !one.value().isEmpty()
                        && !one.value().equals(year))
                .flatMap(one -> anew.apply(Integer.parseInt(one.value())))
                .orElse(read);
    }

    private static boolean isYear(Correction one) {
        return one.record().equals(Correctable.HEAD) && one.field().equals("fiscalYear");
    }

    private void meet(Correction one, Report base, Report read) {
        Report asRead = isYear(one) ? read : base;
        List<Holder> named = holders(asRead, base, one.record());
        if (one.occurrence() > 0) {
            named = named.size() < one.occurrence() ? List.of() : List.of(named.get(one.occurrence() - 1));
        }
        List<Holder> having = named.stream()
                .filter(holder -> holder.read.apply(one.field()).isPresent())
                .toList();
        if (having.isEmpty()) {
            warn("unknown", Place.NOWHERE, one.name());
            return;
        }
        ValueKind kind = ValueKind.of(one.record(), one.field()).orElse(ValueKind.TEXT);
        List<Holder> met = having.stream()
                .filter(holder -> kind.same(value(holder, one), one.read()))
                .toList();
        if (met.size() > 1) {
            warn("ambiguous", met.getFirst().place, one.name(), met.size());
        } else if (met.size() == 1) {
            putRight(one, met.getFirst());
        } else if (having.stream().anyMatch(holder -> kind.same(value(holder, one), one.value()))) {
            warn("needless", having.getFirst().place, one.name(), quoted(one, one.value()));
        } else {
            warn(
                    "stale",
                    having.getFirst().place,
                    one.name(),
                    quoted(one, one.read()),
                    quoted(one, value(having.getFirst(), one)));
        }
    }

    private static String value(Holder holder, Correction one) {
        return holder.read.apply(one.field()).orElse("");
    }

    private void putRight(Correction one, Holder holder) {
        Map<String, String> values = right.computeIfAbsent(holder.part, part -> new LinkedHashMap<>());
        String value = digits.of(one.value());
        if (values.putIfAbsent(one.field(), value) == null) {
            told.add(one.told(one.record(), value(holder, one), value));
        }
    }

    private static List<Holder> holders(Report asRead, Report base, String record) {
        if (record.equals(Correctable.HEAD)) {
            return List.of(new Holder(base, base.head().place(), field -> CorrectedHead.read(asRead, field)));
        }
        if (record.startsWith(Correctable.SCORE)) {
            String scope = record.substring(Correctable.SCORE.length());
            return base.scores().stream()
                    .filter(score -> score.scope().equals(scope))
                    .map(score -> new Holder(score, score.place(), field -> Correctable.read(score, field)))
                    .toList();
        }
        if (record.startsWith(CorrectedParts.PROSE)) {
            return numbered(base.prose(), record)
                    .map(one -> new Holder(one, one.place(), field -> CorrectedParts.read(one, field)))
                    .toList();
        }
        if (record.startsWith(CorrectedParts.SIGNATORY)) {
            return numbered(base.signatories(), record)
                    .map(one -> new Holder(one, Place.NOWHERE, field -> CorrectedParts.read(one, field)))
                    .toList();
        }
        if (record.startsWith(CorrectedParts.COMPONENT)) {
            return base.components().stream()
                    .filter(one -> record.equals(CorrectedParts.COMPONENT + one.id()))
                    .map(one -> new Holder(one, one.place(), field -> CorrectedParts.read(one, field)))
                    .toList();
        }
        return base.entries().stream()
                .filter(entry -> entry.key().equals(record))
                .map(entry -> new Holder(entry, entry.place(), field -> Correctable.read(entry, field)))
                .toList();
    }

    /** The one that the number behind the blank names, from 1. */
    private static <T> Stream<T> numbered(List<T> all, String record) {
        return all.stream()
                .skip(Long.parseLong(record.substring(record.indexOf(' ') + 1)) - 1)
                .limit(1);
    }

    private void warn(String problem, Place place, Object... arguments) {
        warnings.add(new Warning(WARNING + problem, messages.say("correction." + problem, arguments), place));
    }

    /** Names of those who signed are nobody's warning. */
    private static String quoted(Correction one, String text) {
        return one.record().startsWith(CorrectedParts.SIGNATORY) ? "…" : quoted(text);
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_QUOTED ? line : line.substring(0, MOST_QUOTED) + "…";
    }

    private Report made(Report base, String fingerprint) {
        Map<String, String> head = right.getOrDefault(base, Map.of());
        Map<String, Double> confidence = confidence(base, head);
        List<Warning> all = new ArrayList<>(base.warnings().stream()
                .filter(warning -> !warning.code().startsWith("agency-")
                        || head.keySet().stream().noneMatch(key -> key.startsWith("agency.")))
                .toList());
        all.addAll(warnings);
        Engine engine = base.engine();
        Agency agency = CorrectedHead.with(base.agency(), head, official);
        return new Report(
                base.id(),
                new Engine(engine.tool(), engine.reading(), engine.rules(), engine.catalogue(), fingerprint),
                base.source(),
                base.parts(),
                agency,
                Correctable.optional(head, "fiscalYear", base.fiscalYear(), Integer::valueOf),
                CorrectedHead.with(base.head(), head),
                each(base.scores(), Correctable::with),
                Correctable.each(base.measures(), entry -> entry(entry, base)),
                Correctable.each(base.oitItems(), entry -> entry(entry, base)),
                Correctable.each(base.indicators(), entry -> entry(entry, base)),
                Correctable.each(base.weaknesses(), entry -> entry(entry, base)),
                each(base.components(), CorrectedParts::with),
                each(base.prose(), CorrectedParts::with),
                each(base.signatories(), CorrectedParts::with),
                base.unassigned(),
                confidence,
                all,
                base.repairs(),
                base.fates(),
                base.mixedDigits(),
                base.headings(),
                told(base, agency));
    }

    private <T> List<T> each(List<T> parts, BiFunction<T, Map<String, String>, T> with) {
        return parts.stream()
                .map(part -> right.containsKey(part) ? with.apply(part, right.getOrDefault(part, Map.of())) : part)
                .toList();
    }

    private Entry entry(Entry entry, Report base) {
        return right.containsKey(entry)
                ? Correctable.with(entry, right.getOrDefault(entry, Map.of()), code -> concept(code, base))
                : entry;
    }

    private Optional<String> concept(String code, Report base) {
        return base.fiscalYear()
                .flatMap(official.catalogues()::ofYear)
                .flatMap(catalogue -> catalogue.item(code))
                .map(CatalogueItem::concept);
    }

    /** What people put right is sure, and what is said of a record follows its name. */
    private Map<String, Double> confidence(Report base, Map<String, String> head) {
        Map<String, Double> confidence = new LinkedHashMap<>(base.confidence());
        if (head.containsKey("fiscalYear")) {
            confidence.remove("fiscalYear");
        }
        for (int i = 0; i < base.scores().size(); i++) {
            for (String field :
                    right.getOrDefault(base.scores().get(i), Map.of()).keySet()) {
                confidence.remove("scores/" + i + "/" + field);
            }
        }
        for (Entry entry : base.entries()) {
            Map<String, String> values = right.getOrDefault(entry, Map.of());
            values.keySet().forEach(field -> confidence.remove(entry.path() + "/" + field));
            if (values.containsKey("code") || values.containsKey("number")) {
                rename(confidence, entry.path(), entry(entry, base).path(), base);
            }
        }
        return confidence;
    }

    private static void rename(Map<String, Double> confidence, String before, String now, Report base) {
        boolean shared = base.entries().stream()
                        .filter(entry -> entry.path().equals(before))
                        .count()
                > 1;
        for (String path : List.copyOf(confidence.keySet())) {
            if (!shared && path.startsWith(before + "/")) {
                double value = confidence.getOrDefault(path, 1.0);
                confidence.remove(path);
                confidence.merge(now + path.substring(before.length()), value, Math::min);
            }
        }
    }

    /** Corrections by the names that records and the agency have now. */
    private List<Corrected> told(Report base, Agency agency) {
        List<Corrected> all = new ArrayList<>();
        for (Corrected one : told) {
            String now = base.entries().stream()
                    .filter(entry -> entry.key().equals(one.record())
                            && one.value()
                                    .equals(right.getOrDefault(entry, Map.of()).get(one.field())))
                    .map(entry -> entry(entry, base).key())
                    .findFirst()
                    .orElse(one.record());
            String value = one.field().equals("agency.name") ? agency.name() : one.value();
            all.add(new Corrected(now, one.field(), one.read(), value, one.note(), one.by(), one.on()));
        }
        return all;
    }
}
