package prongsai.search.judged;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import prongsai.CorpusRun;
import prongsai.bench.SyntheticReports;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Report;
import prongsai.model.Value;
import prongsai.model.Weakness;
import prongsai.store.Units;
import prongsai.text.Squash;

/**
 * The example corpus and reports grown from it, with what is planted where.
 *
 * @param reports all of them
 * @param planted topic and wording by record: {@code id record}
 * @param texts squashed texts by record and field, as printed
 */
record JudgedReports(List<Report> reports, Map<String, List<Planted>> planted, Map<String, Map<String, String>> texts) {
    private static final long SEED = 48;

    /**
     * A planted passage.
     *
     * @param topic its name
     * @param wording from 0
     */
    record Planted(String topic, int wording) {}

    /** All text of a record, squashed. */
    String text(String record) {
        return String.join(" ", texts.getOrDefault(record, Map.of()).values());
    }

    static String key(String report, String record) {
        return report + " " + record;
    }

    /** @param count how many are grown */
    static JudgedReports grown(int count) {
        List<Report> bases = CorpusRun.once().reports().values().stream()
                .filter(report -> Units.of(report).size() >= 20)
                .toList();
        SyntheticReports synthetic = new SyntheticReports(bases, count);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(synthetic.report(i));
        }
        Map<String, List<Planted>> planted = new HashMap<>();
        plant(reports, planted);
        reports.addAll(CorpusRun.once().reports().values());
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (Report report : reports) {
            for (Entry entry : report.entries()) {
                Map<String, String> fields =
                        texts.computeIfAbsent(key(report.id(), entry.key()), none -> new LinkedHashMap<>());
                entry.fields()
                        .forEach((field, value) ->
                                fields.merge(field.key(), Squash.of(value.text()), (a, b) -> a + " " + b));
            }
            for (int i = 0; i < report.prose().size(); i++) {
                texts.put(
                        key(report.id(), "prose " + (i + 1)),
                        Map.of("prose", Squash.of(report.prose().get(i).text())));
            }
        }
        return new JudgedReports(reports, planted, texts);
    }

    private static void plant(List<Report> reports, Map<String, List<Planted>> planted) {
        Random random = new Random(SEED);
        for (Topic topic : Topic.all()) {
            for (int i = 0, tries = 0; i < topic.count() && tries < 10_000; tries++) {
                int wording = i % topic.wordings().size();
                String printed = Printing.of(topic.wordings().get(wording), topic.how(), random);
                int at = random.nextInt(reports.size());
                int pick = random.nextInt(1000);
                Spot spot = spot(reports.get(at), topic, pick);
                if (spot.there()) {
                    Report changed = spot.with(printed);
                    reports.set(at, changed);
                    planted.computeIfAbsent(key(changed.id(), spot.record), none -> new ArrayList<>())
                            .add(new Planted(topic.name(), wording));
                    i++;
                }
            }
        }
    }

    /** A record that can take a passage. */
    private record Spot(Report report, Topic topic, String record, boolean there) {
        Report with(String passage) {
            if (topic.paragraph()) {
                List<Prose> prose = new ArrayList<>(report.prose());
                prose.add(new Prose(Prose.Role.BODY, Value.of(passage, "", Place.ofParagraph(prose.size() + 1))));
                return copy(report, report.measures(), report.oitItems(), report.weaknesses(), prose);
            }
            Field field = topic.recordField();
            return copy(
                    report,
                    report.measures().stream()
                            .map(m -> m.key().equals(record) ? new Measure(m.number(), added(m, field, passage)) : m)
                            .toList(),
                    report.oitItems().stream()
                            .map(o -> o.key().equals(record)
                                    ? new OitItem(
                                            o.code(),
                                            o.concept(),
                                            added(o, field, passage),
                                            o.status(),
                                            o.indicator(),
                                            o.subIndicator(),
                                            o.links(),
                                            o.images())
                                    : o)
                            .toList(),
                    report.weaknesses().stream()
                            .map(w -> w.key().equals(record)
                                    ? new Weakness(w.code(), w.indicator(), w.score(), added(w, field, passage))
                                    : w)
                            .toList(),
                    report.prose());
        }
    }

    private static Spot spot(Report report, Topic topic, int pick) {
        if (topic.paragraph()) {
            return new Spot(report, topic, "prose " + (report.prose().size() + 1), true);
        }
        Field field = topic.recordField();
        List<String> records = new ArrayList<>();
        report.measures().stream().filter(m -> m.has(field)).forEach(m -> records.add(m.key()));
        if (field == Field.PROGRESS || field == Field.RESPONSIBLE) {
            report.oitItems().stream().filter(o -> o.has(field)).forEach(o -> records.add(o.key()));
        }
        if (records.isEmpty() && field == Field.STEPS) {
            report.weaknesses().stream().filter(w -> w.has(field)).forEach(w -> records.add(w.key()));
        }
        boolean none = records.isEmpty();
        String record = none ? "" : records.get(pick % records.size());
        long same = report.entries().stream()
                .filter(entry -> entry.key().equals(record))
                .count();
        return new Spot(report, topic, record, !none && same == 1);
    }

    private static Map<Field, Value> added(Entry entry, Field field, String passage) {
        Map<Field, Value> fields = new EnumMap<>(Field.class);
        fields.putAll(entry.fields());
        Value old = entry.value(field);
        fields.put(field, Value.of((old.text() + "\n" + passage).strip(), "", old.place()));
        return fields;
    }

    private static Report copy(
            Report base, List<Measure> measures, List<OitItem> items, List<Weakness> weaknesses, List<Prose> prose) {
        return new Report(
                base.id(),
                base.engine(),
                base.source(),
                base.parts(),
                base.agency(),
                base.fiscalYear(),
                base.head(),
                base.scores(),
                measures,
                items,
                base.indicators(),
                weaknesses,
                base.components(),
                prose,
                base.signatories(),
                base.unassigned(),
                base.confidence(),
                base.warnings(),
                base.repairs(),
                base.fates());
    }
}
