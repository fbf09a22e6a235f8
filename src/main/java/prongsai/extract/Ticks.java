package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.text.Squash;

/**
 * Tick boxes of an answer and their labels, in every form: ☐ ☑, (/) ( ), [✓] [ ], a lone ✓ or / before the label.
 *
 * @param status what the boxes say
 * @param answer the answer without boxes and labels, its pieces kept
 */
record Ticks(Status status, Value answer) {
    private static final String MARK = "/✓✔√☑☒xX";
    /** What recognition takes a stroke or a tick in round brackets for. */
    private static final String STROKES = "☐%'\"’”|!\\\\" + MARK;
    /** A sign that is to be shown in colours has this behind it. */
    private static final String COLOURED = "\uFE0F?";

    private static final String SIGN = "[☐☑☒✓✔□■▢√]" + COLOURED;
    private static final String ROUND = "\\(\\s*[" + STROKES + "]{0,2}" + COLOURED + "\\s*\\)";
    /** Nothing but a tick stands in square brackets before a label, whatever it was read as. */
    private static final String BOX = "(?:" + SIGN + "|" + ROUND + "|\\[[^\\[\\]0-9๐-๙]{0,4}\\]"
            + "|(?<=^|\\s)(?:\\(\\s?)?/(?:\\s?\\))?(?=\\s*(?:ยัง|ไม่|ด)))";

    /** Recognition sets blanks between letters that stand wide. */
    private static final String DO =
            "ด\\s?[ำา]\\s?เ\\s?(?:น[\u0E34-\u0E37\u0E47]|[ก-ฮ][ก-ฮ\u0E31-\u0E4E]{1,3})\\s?น?\\s?ก\\s?า\\s?ร";

    /** Vowels that stand before a letter and look alike, and a tone of any form or none. */
    private static final String AI = "[ไใโ]";

    private static final String TONE = "[\u0E48-\u0E4B]?";

    private static final String NOT_DONE = "(?:ย[\u0E31\u0E34-\u0E37]?\\s?ง)?\\s?" + AI + "\\s?ม" + TONE + "\\s?(?:"
            + AI + "\\s?[ดตค]" + TONE + ")?\\s?(?:มี\\s?ก\\s?า\\s?ร)?\\s?" + DO;
    private static final String DONE = DO + "(?:\\s?แล้ว(?:\\s?เสร็จ)?(?=\\s|$|[-:•]))?";
    /** A label that words of a sentence begin with, too (มีการเผยแพร่): nothing runs on from it. */
    private static final String ALONE = "(?=$|[\\s:;,(\\[☐☑☒✓✔□■▢√])";

    private static final String HAS_NOT = "(?:ยัง\\s?)?ไม่\\s?(?:ได้\\s?)?(?:มี|เผยแพร่|แล้ว\\s?เสร็จ)" + ALONE;
    private static final String HAS = "(?:มี|เผยแพร่(?:แล้ว)?|แล้ว\\s?เสร็จ)" + ALONE;
    /**
     * Before labels so short, a box that is drawn, or brackets that are empty or hold what a mark is read as: one or two
     * signs, a letter that numbers no list, a consonant with a mark. A stroke may part two words unless a line begins with it.
     */
    private static final String DRAWN = "(?:" + SIGN + "|" + ROUND
            + "|\\[\\s*(?:[^\\[\\]\\p{L}\\p{N}\\s.…_-]{0,2}|[e-zE-Z]|[ก-ฮ]\\p{M})\\s*\\]"
            + "|(?<=^|\n)[ \t]*(?:\\(\\s?)?/)";

    private static final Pattern CHOICE =
            Pattern.compile("(?:(?<box>" + BOX + ")\\s*(?:(?<not>" + NOT_DONE + ")|(?<done>" + DONE + "))|(?<drawn>"
                    + DRAWN + ")\\s*(?:(?<hasnot>" + HAS_NOT + ")|(?<has>" + HAS + ")))\\s*[:]?");
    private static final Pattern STRAY = Pattern.compile("[☐☑☒□■▢]");
    private static final Pattern TICKED = Pattern.compile("[" + MARK + "■]");
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "ไม่มีเรื่องร้องเรียน|ไม่มีการร้องเรียน|ไม่มีข้อร้องเรียน|ไม่มีการจัดซื้อจัดจ้าง|ไม่มีการรับทรัพย์สิน|ไม่คิดคะแนน|ไม่เกี่ยวข้องกับหน่วยงาน|ไม่มีภารกิจ|ไม่มีกรณี|ไม่เข้าข่าย");

    private record Choice(boolean ticked, boolean done, int start, int end) {}

    /** Reads an answer. */
    static Ticks read(Value value) {
        String text = value.text();
        List<Choice> choices = new ArrayList<>();
        Matcher matcher = CHOICE.matcher(text);
        while (matcher.find()) {
            String box = Optional.ofNullable(matcher.group("box")).orElseGet(() -> matcher.group("drawn"));
            boolean done = matcher.group("done") != null || matcher.group("has") != null;
            choices.add(new Choice(ticked(box), done, matcher.start(), matcher.end()));
        }
        Value answer = choices.isEmpty() ? value : without(value, choices);
        return new Ticks(status(choices, answer.text(), text), answer);
    }

    private static boolean ticked(String box) {
        boolean bracketed =
                box.length() > 1 && "([".indexOf(box.charAt(0)) >= 0 && ")]".indexOf(box.charAt(box.length() - 1)) >= 0;
        String inside = bracketed
                ? box.substring(1, box.length() - 1).replace("\uFE0F", "").strip()
                : box;
        return bracketed
                ? !inside.isEmpty() && !inside.equals("☐")
                : TICKED.matcher(inside).find();
    }

    /** Reads a form that has a column of ticks for each label. */
    static Status ofColumns(String done, String notDone) {
        boolean ticked = mark(done);
        boolean notTicked = mark(notDone);
        if (ticked && notTicked) {
            return Status.BOTH;
        }
        return ticked ? Status.DONE : notTicked ? Status.NOT_DONE : Status.NONE;
    }

    /**
     * Reads a row of a form that has a column of ticks for done, and one for not done or under way.
     *
     * @return empty where the form has no such columns; {@link Status#UNKNOWN} for work under way
     */
    static Optional<Status> ofColumns(Row row) {
        if (!row.has(Role.DONE) || !(row.has(Role.NOT_DONE) || row.has(Role.UNDER_WAY))) {
            return Optional.empty();
        }
        Status status = ofColumns(row.text(Role.DONE), row.text(Role.NOT_DONE));
        return Optional.of(status == Status.NONE && mark(row.text(Role.UNDER_WAY)) ? Status.UNKNOWN : status);
    }

    /** Reads a column that says it in boxes, in words (มี, ไม่มี, ดำเนินการแล้ว) or with a tick; empty where it says neither. */
    static Optional<Status> ofColumn(Value cell) {
        if (boxes(cell.text())) {
            return Optional.of(read(cell).status());
        }
        return NOT_APPLICABLE
                        .matcher(cell.text().replaceFirst("^[\\s\\-–(]+", ""))
                        .lookingAt()
                ? Optional.of(Status.NOT_APPLICABLE)
                : ofWords(cell.text());
    }

    /** True where a text has a box with its label. */
    static boolean boxes(String text) {
        return CHOICE.matcher(text).find();
    }

    /** True where a text is boxes with their labels and nothing else. */
    static boolean boxesAlone(String text) {
        return boxes(text) && CHOICE.matcher(text).replaceAll("").isBlank();
    }

    /** True where a cell has no more than boxes for มี and ไม่มี: it says whether something is there, and needs no answer. */
    static boolean whetherAlone(Value cell) {
        List<String> labels = CHOICE.matcher(cell.text())
                .results()
                .map(choice -> Stream.of("not", "done", "hasnot", "has")
                        .flatMap(name -> Optional.ofNullable(choice.group(name)).stream())
                        .findFirst()
                        .orElse(""))
                .toList();
        return !labels.isEmpty()
                && labels.stream().allMatch(label -> Squash.of(label).endsWith("มี"))
                && read(cell).answer().blank();
    }

    private static Optional<Status> ofWords(String cell) {
        String words = Squash.of(cell);
        if (words.startsWith("ยังไม่") || words.startsWith("ไม่มี") || words.startsWith("ไม่ได้")) {
            return Optional.of(Status.NOT_DONE);
        }
        boolean done = words.startsWith("มี")
                || words.startsWith("ดำเนินการ")
                || words.startsWith("แล้วเสร็จ")
                || words.startsWith("เผยแพร่")
                || mark(cell);
        return done ? Optional.of(Status.DONE) : Optional.empty();
    }

    private static boolean mark(String cell) {
        return TICKED.matcher(cell).find() && cell.strip().length() <= 3;
    }

    /** True where a cell holds no words beside its tick. */
    static boolean lone(String cell) {
        String letters = Squash.of(cell);
        return letters.isEmpty() || letters.equals("x");
    }

    private static Status status(List<Choice> choices, String answer, String text) {
        boolean done = choices.stream().anyMatch(c -> c.done && c.ticked);
        boolean notDone = choices.stream().anyMatch(c -> !c.done && c.ticked);
        if (done && notDone) {
            return Status.BOTH;
        }
        if (done || notDone) {
            return done ? Status.DONE : Status.NOT_DONE;
        }
        if (NOT_APPLICABLE.matcher(answer).find()) {
            return Status.NOT_APPLICABLE;
        }
        return choices.isEmpty() && !STRAY.matcher(text).find() ? Status.UNKNOWN : Status.NONE;
    }

    private static Value without(Value value, List<Choice> choices) {
        StringBuilder answer = new StringBuilder();
        int[] moved = new int[value.text().length() + 1];
        int next = 0;
        for (int i = 0; i < value.text().length(); i++) {
            moved[i] = answer.length();
            while (next < choices.size() && i >= choices.get(next).end) {
                next++;
            }
            boolean inside = next < choices.size() && i >= choices.get(next).start && i < choices.get(next).end;
            char c = value.text().charAt(i);
            boolean leading = answer.isEmpty() && Character.isWhitespace(c);
            if (!inside && !leading) {
                answer.append(c);
            }
        }
        moved[value.text().length()] = answer.length();
        String text = answer.toString().stripTrailing();
        List<Value.Piece> pieces = value.pieces().stream()
                .map(p -> new Value.Piece(
                        Math.min(moved[p.start()], text.length()),
                        Math.min(moved[p.end()], text.length()),
                        p.block(),
                        p.place()))
                .toList();
        return new Value(text, pieces);
    }

    /** The label with which an answer says that it does not apply; empty where it does not. */
    static Optional<String> notApplicable(String answer) {
        Matcher matcher = NOT_APPLICABLE.matcher(answer);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
