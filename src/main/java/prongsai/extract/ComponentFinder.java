package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import prongsai.model.Component;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Measure;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Value;
import prongsai.reference.Catalogue;
import prongsai.reference.Issue;
import prongsai.reference.OfficialComponent;
import prongsai.text.ThaiWords;

/** Looks for the official components of the year in the whole of a report. */
final class ComponentFinder {
    private static final Map<String, Field> FIELDS = Map.of(
            "responsible", Field.RESPONSIBLE,
            "steps", Field.METHOD,
            "period", Field.PERIOD,
            "summary", Field.OUTPUT,
            "outcome", Field.OUTCOME);
    private static final String CODE = "qr";

    /** Problems and suggestions are also things that are worked on, asked for and known: to name them is not to tell them. */
    private static final String LIMITS = "limits-and-suggestions";

    private static final String FELLOWS = "(?:ข้อจำกัด|ปัญหา|อุปสรรค|ข้อเสนอแนะ|และ|หรือ|ของหน่วยงาน)";
    /** What stands before the word where it heads a paragraph, or is said to be or not to be. */
    private static final Pattern HEADS =
            Pattern.compile("(?:^|\\n)[\\s\\d๐-๙().\\-•*/:]*(?:(?:ส่วน|บท|ข้อ)ที่[\\s\\d๐-๙.:]*|สรุป|รายงาน)?(?:"
                    + FELLOWS + "|[\\s/])*$|(?:ไม่มี|ไม่พบ|พบ|มี|เกิด)(?:" + FELLOWS + "|[\\s/])*$");
    /** What follows it where it is told. */
    private static final Pattern TOLD =
            Pattern.compile("^(?:" + FELLOWS + "|[\\s/])*(?::|คือ|ได้แก่|ดังนี้|ดังต่อไปนี้|ที่พบ|เนื่องจาก|เกิดจาก)");

    private static final int QUOTED = 80;

    private final List<Measure> measures;
    private final List<Entry> entries;
    private final List<Prose> prose;
    private final List<Value> columns;
    private final int images;

    /**
     * @param columns what stands first under each column that is no field of a record, behind the column's name
     * @param images how many pictures the document shows
     */
    ComponentFinder(List<Measure> measures, List<Entry> entries, List<Prose> prose, List<Value> columns, int images) {
        this.measures = measures;
        this.entries = entries;
        this.prose = prose;
        this.columns = columns;
        this.images = images;
    }

    List<Component> find(Catalogue catalogue) {
        List<Component> found = new ArrayList<>();
        for (OfficialComponent component : catalogue.components()) {
            found.add(component(component, catalogue));
        }
        return found;
    }

    private Component component(OfficialComponent component, Catalogue catalogue) {
        String id = component.id();
        if (id.equals("measures")) {
            return measures.isEmpty()
                    ? absent(id)
                    : present(id, measures.getFirst().value(Field.TITLE));
        }
        if (id.equals("issues")) {
            return issues(id, catalogue.issues());
        }
        Field field = FIELDS.get(id);
        if (field != null) {
            return measures.stream()
                    .map(m -> m.value(field))
                    .filter(v -> !v.blank())
                    .findFirst()
                    .map(v -> present(id, v))
                    .orElseGet(() -> absent(id));
        }
        return words(component)
                .orElseGet(() -> images > 0 && id.contains(CODE)
                        ? new Component(id, Component.State.UNDECIDED, "", Place.NOWHERE)
                        : absent(id));
    }

    /** Whether every issue is touched by a measure. */
    private Component issues(String id, List<Issue> issues) {
        Set<Integer> covered = new TreeSet<>();
        for (Measure measure : measures) {
            String text = measure.text(Field.TITLE) + "\n" + measure.text(Field.METHOD);
            issues.stream()
                    .filter(issue -> !issue.wordsIn(text).isEmpty())
                    .forEach(issue -> covered.add(issue.number()));
        }
        if (issues.isEmpty()) {
            return new Component(id, Component.State.UNDECIDED, "", Place.NOWHERE);
        }
        // Words show that an issue is covered; that none was found does not show that it is not.
        return covered.size() == issues.size()
                ? present(id, measures.getFirst().value(Field.TITLE))
                : new Component(id, Component.State.UNDECIDED, "", Place.NOWHERE);
    }

    /** The first of the words, strongest first, that any answer or paragraph says; only where none says it, one that may. */
    private Optional<Component> words(OfficialComponent component) {
        List<Value> texts = texts(component.id());
        List<Component> said = component.words().stream()
                .flatMap(word -> texts.stream().flatMap(value -> said(component.id(), word, value).stream()))
                .toList();
        return said.stream()
                .filter(one -> one.state() == Component.State.PRESENT)
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /**
     * All that the agency wrote. What the form asks for is no answer, nor is what a method says that a report should
     * hold; that a code was put up may stand there.
     */
    private List<Value> texts(String id) {
        List<Value> texts = new ArrayList<>();
        entries.forEach(entry -> entry.fields().forEach((field, value) -> {
            if (field != Field.ELEMENTS && (field != Field.METHOD || id.contains(CODE))) {
                texts.add(value);
            }
        }));
        prose.forEach(p -> texts.add(p.value()));
        texts.addAll(columns);
        return texts;
    }

    private static Optional<Component> said(String id, String word, Value value) {
        int at = value.text().toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Optional.empty();
        }
        boolean told = !id.equals(LIMITS)
                || HEADS.matcher(value.text().substring(0, at)).find()
                || TOLD.matcher(value.text().substring(at + word.length())).find();
        return Optional.of(new Component(
                id,
                told ? Component.State.PRESENT : Component.State.UNDECIDED,
                told ? beginning(value.text().substring(at)) : "",
                told ? value.placeAt(at) : Place.NOWHERE));
    }

    private static Component present(String id, Value value) {
        return new Component(id, Component.State.PRESENT, beginning(value.text()), value.place());
    }

    /** The first words, cut between two of them. */
    private static String beginning(String text) {
        int end = Math.min(QUOTED, text.length());
        while (end > QUOTED / 2 && end < text.length() && !ThaiWords.parts(text, end)) {
            end--;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static Component absent(String id) {
        return new Component(id, Component.State.ABSENT, "", Place.NOWHERE);
    }
}
