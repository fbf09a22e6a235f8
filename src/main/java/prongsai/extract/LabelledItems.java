package prongsai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Value;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/**
 * Finds items that a report tells without a table of them: a code with its letter and a title (O10 แผนดำเนินงานประจำปี), and
 * below it paragraphs that begin with what a column would be called. A manual lists the items so, too, with what each asks
 * for: only those count of which an answer, a status or an address is told, and only where there are several.
 */
final class LabelledItems {
    private static final int FEWEST = 2;

    private static final int LONGEST_TITLE = 200;

    private static final Pattern ADDRESS = Pattern.compile("\\s*(?:https?://|www\\.)\\S+\\s*");
    private static final Pattern STEP =
            Pattern.compile("\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\(\\d{1,2}\\)|[-–•*])\\s*\\S.*", Pattern.DOTALL);
    /** A question of IIT or EIT is no item. */
    private static final Pattern QUESTION = Pattern.compile("[IE]\\d+");

    private static final Set<Role> TOLD = EnumSet.of(
            Role.ELEMENTS, Role.RESPONSIBLE, Role.PERIOD, Role.RESULT, Role.STATUS, Role.EVIDENCE, Role.NOTE);

    private static final Set<Role> ANSWERS = EnumSet.of(Role.RESULT, Role.STATUS, Role.EVIDENCE);

    private final Digits digits;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private LabelledItems(Digits digits) {
        this.digits = digits;
    }

    /** Looks through a document. */
    static LabelledItems of(Document document, Digits digits) {
        LabelledItems found = new LabelledItems(digits);
        List<Block> blocks = document.blocks();
        int at = 0;
        while (at < blocks.size()) {
            at = Math.max(at + 1, found.itemAt(blocks, at));
        }
        if (found.rows.size() < FEWEST) {
            found.rows.clear();
            found.used.clear();
        }
        return found;
    }

    /** The item that begins with this block; empty where none does. */
    Optional<Row> at(Block block) {
        return Optional.ofNullable(rows.get(block.id()));
    }

    /** True for a block that is part of an item. */
    boolean uses(Block block) {
        return used.contains(block.id());
    }

    /** An item while it is being gathered. */
    private static final class Gathered {
        private final Map<Role, Value> values = new EnumMap<>(Role.class);
        private final Map<Role, List<Cell>> cells = new EnumMap<>(Role.class);
        private final List<String> blocks = new ArrayList<>();
        private Role open = Role.OTHER;

        void put(Role role, Paragraph paragraph, Value value) {
            values.merge(role, value, Value::append);
            cells.computeIfAbsent(role, r -> new ArrayList<>()).add(Labels.cell(paragraph));
            blocks.add(paragraph.id());
            open = role;
        }

        boolean isTold() {
            Set<Role> told = EnumSet.noneOf(Role.class);
            values.forEach((role, value) -> {
                if (TOLD.contains(role) && !value.blank()) {
                    told.add(role);
                }
            });
            return told.size() >= FEWEST && !Collections.disjoint(told, ANSWERS);
        }

        Row row() {
            return new Row("", 0, false, true, values, cells, EnumSet.copyOf(values.keySet()), Set.of());
        }
    }

    /** Reads on from a title; the index behind the item, or 0 where there is none. */
    private int itemAt(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Paragraph title) || !isTitle(title)) {
            return 0;
        }
        Gathered item = new Gathered();
        item.put(Role.TITLE, title, Labels.value(title, Labels.behindMark(Numerals.arabic(title.text())), digits));
        item.open = Role.OTHER;
        int at = from + 1;
        while (at < blocks.size()
                && blocks.get(at) instanceof Paragraph paragraph
                && !isTitle(paragraph)
                && takes(item, paragraph)) {
            at++;
        }
        if (!item.isTold()) {
            return 0;
        }
        rows.put(title.id(), item.row());
        used.addAll(item.blocks);
        return at;
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        String words = text.substring(Labels.behindMark(text));
        return text.length() <= LONGEST_TITLE
                && CodedColumns.lettered(words)
                && Codes.atStart(words)
                        .filter(code -> !QUESTION.matcher(code.code()).matches())
                        .isPresent();
    }

    /** True where a paragraph goes on with the item; one of another name stays prose and ends nothing. */
    private boolean takes(Gathered item, Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        if (text.isBlank()) {
            return true;
        }
        if (ADDRESS.matcher(text).matches()) {
            item.put(Role.EVIDENCE, paragraph, Labels.value(paragraph, 0, digits));
            return true;
        }
        Optional<Labels.Label> label = Labels.of(text);
        if (label.isPresent()) {
            Role role = meant(label.get(), text);
            if (TOLD.contains(role)) {
                item.put(role, paragraph, Labels.value(paragraph, label.get().end(), digits));
            } else {
                item.open = Role.OTHER;
            }
            return true;
        }
        if (Ticks.boxes(text)) {
            item.put(Role.STATUS, paragraph, Labels.value(paragraph, 0, digits));
            return true;
        }
        boolean first = item.values.getOrDefault(item.open, Value.EMPTY).blank();
        boolean goesOn = item.open != Role.OTHER && (first || STEP.matcher(text).matches());
        if (goesOn) {
            item.put(item.open, paragraph, Labels.value(paragraph, 0, digits));
        }
        return goesOn;
    }

    /** Beside a code, details and what was done are the answer. */
    private static Role meant(Labels.Label label, String text) {
        String name = text.substring(0, label.end());
        boolean details = label.role() == Role.METHOD || (label.role() == Role.OTHER && name.contains("รายละเอียด"));
        return details ? Role.RESULT : label.role();
    }
}
