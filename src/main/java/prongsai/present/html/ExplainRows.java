package prongsai.present.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prongsai.model.Bilingual;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Doubt;
import prongsai.model.Dropped;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.model.Repair;
import prongsai.model.Report;
import prongsai.model.Table;
import prongsai.present.Words;

/** From a document and its report to what is told of each block, in reading order. */
final class ExplainRows {
    private final Words words;
    private final Explained explained;
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final Map<String, Set<String>> targets = new LinkedHashMap<>();
    private final Map<String, List<Repair>> repairs;
    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private final List<ExplainRow> rows = new ArrayList<>();

    private ExplainRows(Explained explained, Words words) {
        this.explained = explained;
        this.words = words;
        this.repairs = explained.document().repairs().stream().collect(Collectors.groupingBy(Repair::block));
        explained.report().ifPresent(this::follow);
    }

    static List<ExplainRow> of(Explained explained, Words words) {
        ExplainRows all = new ExplainRows(explained, words);
        Document document = explained.document();
        document.blocks().forEach(all::add);
        document.dropped().forEach(all::add);
        return List.copyOf(all.rows);
    }

    /** A merged cell may count for several records, where its fate names the first. */
    private void follow(Report report) {
        report.fates().forEach(fate -> fates.put(fate.block(), fate));
        for (Entry entry : report.entries()) {
            entry.fields()
                    .forEach((field, value) -> value.pieces()
                            .forEach(piece -> targets.computeIfAbsent(piece.block(), block -> new LinkedHashSet<>())
                                    .add(entry.key() + "/" + field.key())));
        }
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> add(paragraph.id(), paragraph.place(), List.of(paragraph));
            case Table table -> table.cells().forEach(this::add);
        }
    }

    private void add(Cell cell) {
        add(cell.id(), cell.place(), cell.paragraphs());
    }

    private void add(Dropped dropped) {
        rows.add(new ExplainRow(
                dropped.id(),
                number(dropped.place()),
                Fate.Kind.DROPPED,
                reason(dropped.reason()),
                dropped.place(),
                dropped.text(),
                "",
                List.of(),
                0,
                1,
                List.of()));
    }

    private void add(String id, Place place, List<Paragraph> paragraphs) {
        String text = lines(paragraphs.stream().map(Paragraph::text).toList());
        String raw = lines(paragraphs.stream().map(Paragraph::raw).toList());
        int images = paragraphs.stream().mapToInt(Paragraph::images).sum();
        double confidence =
                paragraphs.stream().mapToDouble(Paragraph::confidence).min().orElse(1);
        List<Doubt> doubts =
                paragraphs.stream().flatMap(p -> p.doubts().stream()).toList();
        Fate.Kind kind = fates.containsKey(id)
                ? fates.get(id).kind()
                : text.isBlank() && images == 0 ? Fate.Kind.DROPPED : Fate.Kind.UNASSIGNED;
        boolean silent = kind == Fate.Kind.DROPPED && text.isBlank() && images == 0;
        rows.add(new ExplainRow(
                id,
                silent ? 0 : number(place),
                kind,
                label(id, kind),
                place,
                text,
                raw.equals(text) ? "" : visible(raw),
                mends(paragraphs),
                images,
                confidence,
                doubts));
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private int number(Place place) {
        return numbers.merge(place.page(), 1, Integer::sum);
    }

    private List<ExplainRow.Mend> mends(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            repairs.getOrDefault(paragraph.id(), List.of())
                    .forEach(repair -> counts.merge(repair.cause(), repair.count(), Integer::sum));
        }
        return counts.entrySet().stream()
                .map(e -> new ExplainRow.Mend(words.cause(e.getKey()), e.getValue()))
                .toList();
    }

    private Bilingual label(String id, Fate.Kind kind) {
        String target = fates.containsKey(id) ? fates.get(id).target() : "";
        return switch (kind) {
            case RECORD -> record(target, targets.getOrDefault(id, Set.of()));
            case PROSE -> prose(target);
            case HEADER -> words.say("explain.header." + (target.equals("section") ? "section" : "column"));
            case UNASSIGNED -> words.say("explain.fate.unassigned");
            case DROPPED -> reason(target.isEmpty() ? "empty" : target);
        };
    }

    private Bilingual record(String first, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(List.of(first));
        all.addAll(more);
        List<Bilingual> said = all.stream().map(words::target).toList();
        return new Bilingual(
                said.stream().map(Bilingual::th).collect(Collectors.joining(", ")),
                said.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** {@code prose 3}, by what the third paragraph is. */
    private Bilingual prose(String target) {
        int number = Integer.parseInt(target.substring(target.indexOf(' ') + 1));
        List<Prose> prose = explained.report().map(Report::prose).orElse(List.of());
        return number >= 1 && number <= prose.size()
                ? words.say("explain.prose." + prose.get(number - 1).role().key())
                : words.say("explain.fate.prose");
    }

    private Bilingual reason(String reason) {
        return words.reason(reason);
    }

    /** Signs that do not show, and private ones that show differently in each font, as code points. */
    static String visible(String raw) {
        StringBuilder visible = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            boolean shows = c == '\n'
                    || c == '\t'
                    || switch (Character.getType(c)) {
                        case Character.CONTROL,
                                Character.FORMAT,
                                Character.PRIVATE_USE,
                                Character.SURROGATE,
                                Character.UNASSIGNED -> false;
                        default -> c != 0xFFFD;
                    };
            if (shows) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format("‹%04X›", c));
            }
        });
        return visible.toString();
    }
}
