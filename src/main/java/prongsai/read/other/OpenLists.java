package prongsai.read.other;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.read.block.NumberFormats;
import prongsai.read.block.Xml;
import prongsai.read.glyph.SymbolFonts;

/** Counts the list items and headings of an OpenDocument and prints their marks (OpenDocument 1.3 part 3, 5.3, 16.30). */
final class OpenLists {
    private static final int LEVELS = 10;
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final Pattern NUMBER = Pattern.compile("%(\\d{1,2})%");
    /** Letters that go on with aa, ab, as a list's do unless it says that they go on with aa, bb. */
    private static final int LATIN = 26;

    private final OpenStyles styles;
    private final Map<String, int[]> byId = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();
    private final int[] headings = unused();

    OpenLists(OpenStyles styles) {
        this.styles = styles;
    }

    /** A list around the current paragraph: its style and level (0-based), and the numbers of its outermost list. */
    record Place(String style, int level, int[] counts) {}

    /**
     * A list begins.
     *
     * @param around the list in whose item it stands, if there is one
     */
    Place enter(Xml list, Optional<Place> around) {
        Optional<String> own = list.attribute("text:style-name");
        if (around.isPresent()) {
            Place outer = around.get();
            int level = Math.min(outer.level + 1, LEVELS - 1);
            return new Place(own.orElse(outer.style), level, outer.counts);
        }
        String style = own.orElse("");
        boolean goesOn =
                list.attribute("text:continue-numbering").filter("true"::equals).isPresent();
        int[] counts = list.attribute("text:continue-list")
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .or(() -> goesOn ? Optional.ofNullable(byStyle.get(style)) : Optional.empty())
                .orElseGet(OpenLists::unused);
        list.attribute("xml:id").ifPresent(id -> byId.put(id, counts));
        byStyle.put(style, counts);
        return new Place(style, 0, counts);
    }

    /** The mark of an item, with the space behind it, at its first paragraph. */
    String mark(Place place, Xml item) {
        Optional<Xml> level = styles.level(place.style, place.level);
        count(place.counts, place.level, level, item.numberAttribute("text:start-value"));
        return level.map(found -> print(found, place.level, place.counts, deeper -> styles.level(place.style, deeper)))
                .orElse("");
    }

    /** The number of a heading outside lists, with the space behind it. */
    String heading(int level, OptionalInt start) {
        if (level < 0 || level >= LEVELS) {
            return "";
        }
        Optional<Xml> found = styles.outline(level);
        count(headings, level, found, start);
        return found.map(outline -> print(outline, level, headings, styles::outline))
                .orElse("");
    }

    private static void count(int[] counts, int level, Optional<Xml> style, OptionalInt start) {
        int first = style.flatMap(s ->
                        s.numberAttribute("text:start-value").stream().boxed().findFirst())
                .orElse(1);
        counts[level] = start.orElse(counts[level] == UNUSED ? first : counts[level] + 1);
        Arrays.fill(counts, level + 1, LEVELS, UNUSED);
    }

    private interface Levels {
        Optional<Xml> at(int level);
    }

    private static String print(Xml style, int level, int[] counts, Levels levels) {
        String mark;
        if (style.is("text:list-level-style-number") || style.is("text:outline-level-style")) {
            mark = number(style, level, counts, levels).strip();
        } else if (style.is("text:list-level-style-bullet")) {
            mark = bullet(style);
        } else {
            mark = "•";
        }
        boolean glued = style.at("style:list-level-properties")
                .at("style:list-level-label-alignment")
                .attribute("text:label-followed-by")
                .filter("nothing"::equals)
                .isPresent();
        return mark.isEmpty() || glued ? mark : mark + " ";
    }

    private static String bullet(Xml style) {
        Xml properties = style.at("style:text-properties");
        String font = properties
                .attribute("style:font-name")
                .or(() -> properties.attribute("fo:font-family"))
                .orElse("");
        return SymbolFonts.bullet(font, style.attribute("text:bullet-char").orElse("•"));
    }

    private static String number(Xml style, int level, int[] counts, Levels levels) {
        if (style.attribute("style:num-format").orElse("").isEmpty()) {
            return "";
        }
        Optional<String> form = style.attribute("loext:num-list-format");
        if (form.isPresent()) {
            Matcher number = NUMBER.matcher(form.get());
            StringBuilder mark = new StringBuilder();
            while (number.find()) {
                int asked = Math.clamp(Integer.parseInt(number.group(1)) - 1, 0, LEVELS - 1);
                number.appendReplacement(mark, Matcher.quoteReplacement(one(levels.at(asked), counts[asked])));
            }
            return number.appendTail(mark).toString();
        }
        int shown = Math.clamp(style.numberAttribute("text:display-levels").orElse(1), 1, level + 1);
        StringBuilder mark =
                new StringBuilder(style.attribute("style:num-prefix").orElse(""));
        for (int i = level - shown + 1; i <= level; i++) {
            mark.append(i > level - shown + 1 ? "." : "").append(one(levels.at(i), counts[i]));
        }
        return mark.append(style.attribute("style:num-suffix").orElse("")).toString();
    }

    private static String one(Optional<Xml> level, int count) {
        Xml style = level.orElse(Xml.NOTHING);
        int number = count == UNUSED ? style.numberAttribute("text:start-value").orElse(1) : count;
        String format = style.attribute("style:num-format").orElse("");
        boolean doubled =
                style.attribute("style:num-letter-sync").filter("true"::equals).isPresent();
        return format.isEmpty() ? "" : print(number, format.strip(), doubled);
    }

    /** A number in the form of {@code style:num-format}: its first character is the form's one, or a list of examples. */
    static String print(int number, String format, boolean doubled) {
        return switch (format.charAt(0)) {
            case 'a' -> doubled ? NumberFormats.print(number, "lowerLetter") : letters(number);
            case 'A' ->
                doubled
                        ? NumberFormats.print(number, "upperLetter")
                        : letters(number).toUpperCase(Locale.ROOT);
            case 'i' -> NumberFormats.print(number, "lowerRoman");
            case 'I' -> NumberFormats.print(number, "upperRoman");
            case 'ก' -> NumberFormats.print(number, "thaiLetters");
            case '๑' -> NumberFormats.print(number, "thaiNumbers");
            case 'ห' -> NumberFormats.print(number, "thaiCounting");
            case '①' -> NumberFormats.print(number, "decimalEnclosedCircle");
            case '0' -> NumberFormats.print(number, "decimalZero");
            default -> NumberFormats.print(number, "decimal");
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LATIN) {
            letters.insert(0, (char) ('a' + (rest - 1) % LATIN));
        }
        return letters.isEmpty() ? Integer.toString(number) : letters.toString();
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }
}
