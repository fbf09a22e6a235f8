package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Paragraph;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Table;
import prongsai.model.Unassigned;
import prongsai.text.Squash;

/**
 * What a report lost of its document: blocks without a fate or with two, and words that do not stand where the fate of
 * their cell or paragraph says.
 */
final class Conserved {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:มาตรการ|กิจกรรม|โครงการ)ที่)?\\s*[\\d๐-๙]{1,2}[.)]?(?:\\s|$)");

    private Conserved() {}

    /** The report of a paper, of which no block and no word may be lost but numbers of measures and names of fields. */
    static Report report(Papers paper) {
        Document document = paper.document();
        Report report = Papers.report(document, Papers.OFFICIAL).orElseThrow();
        assertThat(wrongFates(document, report)).isEmpty();
        assertThat(lostWords(document, report, Conserved::wordsButNumbers))
                .as(print(document, report))
                .isEmpty();
        return report;
    }

    private static List<String> wordsButNumbers(String text) {
        return Stream.of(NUMBER.matcher(text).replaceAll(" ").split("\\s+"))
                .filter(word -> !word.isEmpty() && HeaderWordings.role(word).isEmpty())
                .toList();
    }

    /** A line for each block whose fate is not told exactly once. */
    static List<String> wrongFates(Document document, Report report) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fate fate : report.fates()) {
            if (!seen.add(fate.block())) {
                wrong.add("two fates: " + fate.block());
            }
        }
        Set<String> ids = ids(document);
        Set<String> without = new TreeSet<>(ids);
        without.removeAll(seen);
        without.forEach(id -> wrong.add("no fate: " + id));
        seen.removeAll(ids);
        new TreeSet<>(seen).forEach(id -> wrong.add("fate of nothing: " + id));
        return wrong;
    }

    private static Set<String> ids(Document document) {
        Set<String> ids = new HashSet<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> ids.add(paragraph.id());
                case Table table -> table.cells().forEach(cell -> ids.add(cell.id()));
            }
        }
        document.dropped().stream().map(Dropped::id).forEach(ids::add);
        return ids;
    }

    /**
     * A line for each word that does not stand where its fate says.
     *
     * @param words the words of a text that count
     */
    static List<String> lostWords(Document document, Report report, Function<String, List<String>> words) {
        Map<String, Fate> fates = new HashMap<>();
        report.fates().forEach(fate -> fates.put(fate.block(), fate));
        Map<String, String> unassigned = new HashMap<>();
        for (Unassigned one : report.unassigned()) {
            unassigned.put(one.block(), one.text());
        }
        List<String> lost = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph ->
                    check(paragraph.id(), paragraph.text(), fates, unassigned, report, words, lost);
                case Table table -> {
                    for (Cell cell : table.cells()) {
                        check(cell.id(), cell.text(), fates, unassigned, report, words, lost);
                    }
                }
            }
        }
        return lost;
    }

    private static void check(
            String id,
            String text,
            Map<String, Fate> fates,
            Map<String, String> unassigned,
            Report report,
            Function<String, List<String>> words,
            List<String> lost) {
        Fate fate = fates.get(id);
        if (fate == null) {
            return;
        }
        String there = Squash.of(
                switch (fate.kind()) {
                    case RECORD -> heading(fate) ? fate.raw() : recorded(report, fate.target());
                    case PROSE -> prose(report, fate.target());
                    case UNASSIGNED -> unassigned.getOrDefault(id, "");
                    case HEADER -> fate.raw();
                    case DROPPED -> "";
                });
        for (String word : words.apply(text)) {
            if (!there.contains(Squash.of(word))) {
                lost.add(id + " -> " + fate.kind() + " " + fate.target() + " has not: " + word);
            }
        }
    }

    /** The cell of weak items that names their indicator gives its number alone, as a heading does. */
    private static boolean heading(Fate fate) {
        return fate.target().endsWith("/indicator");
    }

    /** The field that a target names; for the key of a record, the whole record; for scores, what they quote. */
    private static String recorded(Report report, String target) {
        if (target.equals("scores")) {
            StringBuilder scores = new StringBuilder();
            for (Score score : report.scores()) {
                scores.append(score.title())
                        .append(' ')
                        .append(score.quote())
                        .append(' ')
                        .append(score.scope())
                        .append(' ')
                        .append(score.level().orElse(""))
                        .append('\n');
            }
            return scores.toString();
        }
        int slash = target.indexOf('/');
        String key = target.substring(0, slash);
        String field = target.substring(slash + 1);
        StringBuilder text = new StringBuilder();
        for (Entry entry : report.entries()) {
            if (entry.key().equals(key)) {
                entry.fields().forEach((f, value) -> {
                    boolean named = f.key().equals(field) || !isField(field);
                    text.append(named ? value.text() + "\n" : "");
                });
            }
        }
        return text.toString();
    }

    private static boolean isField(String field) {
        return prongsai.model.Field.ofKey(field).isPresent();
    }

    private static String prose(Report report, String target) {
        int number = Integer.parseInt(target.substring("prose ".length()));
        return report.prose().get(number - 1).text();
    }

    /** The document with the fate of each block, for whoever looks into a failure. */
    static String print(Document document, Report report) {
        StringBuilder text = new StringBuilder("\n");
        Map<String, Fate> fates = new HashMap<>();
        report.fates().forEach(fate -> fates.put(fate.block(), fate));
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph ->
                    text.append(line(paragraph.id(), "", paragraph.text(), fates.get(paragraph.id())));
                case Table table ->
                    table.cells()
                            .forEach(cell -> text.append(line(
                                    cell.id(),
                                    " " + cell.rowSpan() + "x" + cell.columnSpan(),
                                    cell.text(),
                                    fates.get(cell.id()))));
            }
        }
        return text.toString();
    }

    private static String line(String id, String span, String text, @Nullable Fate fate) {
        String went = fate == null ? "?" : fate.kind() + " " + fate.target();
        return id + span + " [" + text.replace("\n", " / ") + "] " + went + "\n";
    }
}
