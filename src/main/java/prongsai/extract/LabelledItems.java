package prongsai.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.WebAddress;

/**
 * Finds items that a report tells without a table of them: a code with its letter and a title (O10 แผนดำเนินงานประจำปี), and
 * below it paragraphs that begin with what a column would be called. A manual lists the items so, too, with what each asks
 * for: only those count of which an answer, a status or an address is told, and only where there are several.
 */
final class LabelledItems {
    /** One code with something told of it may stand in any text. */
    private static final int FEWEST_ITEMS = 2;
    /** A title that one name follows may be a heading. */
    private static final int FEWEST_FIELDS = 2;

    private static final int LONGEST_TITLE = 200;

    private static final Pattern STEP =
            Pattern.compile("\\s*(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\(\\d{1,2}\\)|[-–•*])\\s*\\S.*", Pattern.DOTALL);

    private static final Set<Role> TOLD = EnumSet.of(
            Role.ELEMENTS, Role.RESPONSIBLE, Role.PERIOD, Role.RESULT, Role.STATUS, Role.EVIDENCE, Role.NOTE);

    private static final Set<Role> ANSWERS = EnumSet.of(Role.RESULT, Role.STATUS, Role.EVIDENCE);

    private final Digits digits;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private LabelledItems(Digits digits) {
        this.digits = digits;
    }

    /** Looks through a document. */
    static LabelledRows of(Document document, Digits digits) {
        LabelledItems found = new LabelledItems(digits);
        List<Block> blocks = document.blocks();
        int at = 0;
        while (at < blocks.size()) {
            at = Math.max(at + 1, found.itemAt(blocks, at));
        }
        return found.rows.size() < FEWEST_ITEMS
                ? new LabelledRows(Map.of(), Set.of())
                : new LabelledRows(found.rows, found.used);
    }

    /** Reads on from a title; the index behind the item, or 0 where there is none. */
    private int itemAt(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Paragraph title) || !isTitle(title)) {
            return 0;
        }
        LabelledRow item = new LabelledRow();
        item.put(Role.TITLE, title, Labels.behindMark(Numerals.arabic(title.text())), digits);
        item.close();
        int at = from + 1;
        while (at < blocks.size()
                && blocks.get(at) instanceof Paragraph paragraph
                && !isTitle(paragraph)
                && takes(item, paragraph)) {
            at++;
        }
        Set<Role> told = item.told(TOLD);
        if (told.size() < FEWEST_FIELDS || Collections.disjoint(told, ANSWERS)) {
            return 0;
        }
        rows.put(title.id(), List.of(item.row()));
        used.addAll(item.blocks());
        return at;
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        String words = text.substring(Labels.behindMark(text));
        return text.length() <= LONGEST_TITLE
                && CodedColumns.lettered(words)
                && Codes.atStart(words)
                        .filter(code -> !Codes.isQuestion(code.code()))
                        .isPresent();
    }

    /** True where a paragraph goes on with the item; one of another name stays prose and ends nothing. */
    private boolean takes(LabelledRow item, Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        if (text.isBlank()) {
            return true;
        }
        if (WebAddress.isAlone(text)) {
            item.put(Role.EVIDENCE, paragraph, 0, digits);
            return true;
        }
        Optional<Labels.Label> label = Labels.of(text);
        Optional<Role> told = label.map(name -> meant(name, text)).filter(TOLD::contains);
        if (told.isPresent()) {
            item.put(told.get(), paragraph, label.get().end(), digits);
            return true;
        }
        if (Ticks.boxes(text)) {
            // What stands behind the boxes is the answer, which is read with them.
            boolean answered =
                    !Ticks.read(Labels.value(paragraph, 0, digits)).answer().blank();
            item.put(answered ? Role.RESULT : Role.STATUS, paragraph, 0, digits);
            return true;
        }
        if (label.isPresent()) {
            item.close();
            return true;
        }
        boolean goesOn = item.awaits()
                || (item.open() != Role.OTHER && STEP.matcher(text).matches());
        if (goesOn) {
            item.put(item.open(), paragraph, 0, digits);
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
