package prongsai.reference;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names of units and positions from what was done. Words: {@code unit-words.json}.
 *
 * @param units with which the name of a unit or position begins
 * @param notInUnits what stands in no such name
 * @param actions with which what was done begins
 */
public record UnitWords(List<String> units, List<String> notInUnits, List<String> actions) {
    /** A longer part is no name. */
    private static final int LONGEST_NAME = 60;

    private static final Pattern MARKER =
            Pattern.compile("^[\\s\\-–•*]*(?:\\(?[\\d๐-๙]{1,2}\\s*[.)]\\s*)?[\\s\\-–•*]*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\R|[,/;]|\\s[-–•]\\s?|\\sและ\\s?|(?<=\\s)[\\d๐-๙]{1,2}\\s*[.)]");
    private static final Pattern STEP = Pattern.compile("\\s\\(?[\\d๐-๙]{1,2}[.)]\\s*(?![\\d๐-๙])");
    private static final Pattern PERSON =
            Pattern.compile("นาย|นาง|น\\.\\s?ส\\.|ว่าที่|ดร\\.|คุณ|[พรสจ]\\.|จ่า|กำนัน|ผู้ใหญ่บ้าน|ผู้บริหาร|ทุก|คณะ");
    private static final Pattern NUMBER = Pattern.compile("[\\d๐-๙]");

    public UnitWords {
        units = List.copyOf(units);
        notInUnits = List.copyOf(notInUnits);
        actions = List.copyOf(actions);
    }

    private static final class Shipped {
        static final UnitWords ALL = read();

        private Shipped() {}

        private static UnitWords read() {
            JsonField top = Resources.json("unit-words.json");
            return new UnitWords(top.texts("units"), top.texts("notInUnits"), top.texts("actions"));
        }
    }

    /** What the program ships. */
    public static UnitWords shipped() {
        return Shipped.ALL;
    }

    /** True where the text names units or positions and says nothing else. */
    public boolean namesUnitsOnly(String text) {
        List<String> parts = BETWEEN.splitAsStream(text)
                .map(UnitWords::bare)
                .filter(part -> !part.isEmpty())
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(this::unit);
    }

    /** True for a numbered list of two and more, none of which is a unit, a position or a person. */
    public boolean listsNoUnits(String text) {
        List<String> parts = STEP.splitAsStream("\n" + text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() >= 2
                && parts.stream()
                        .noneMatch(part -> units.stream().anyMatch(part::startsWith)
                                || PERSON.matcher(part).lookingAt());
    }

    private boolean unit(String part) {
        return part.length() <= LONGEST_NAME
                && units.stream().anyMatch(part::startsWith)
                && notInUnits.stream().noneMatch(part::contains)
                && !NUMBER.matcher(part).find();
    }

    /** True where the text tells what was done, and does not begin with who did it. */
    public boolean tellsWhatWasDone(String text) {
        String bare = bare(text);
        return units.stream().noneMatch(bare::startsWith)
                && (actions.stream().anyMatch(bare::startsWith)
                        || notInUnits.stream().anyMatch(bare::contains));
    }

    private static String bare(String text) {
        return MARKER.matcher(text).replaceFirst("").strip();
    }
}
