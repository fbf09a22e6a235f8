package prongsai.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import prongsai.read.block.NumberFormats;
import prongsai.read.block.Xml;
import prongsai.read.docx.Numbering.Level;
import prongsai.read.glyph.SymbolFonts;

/** Counts the paragraphs of lists in reading order and prints their marks. One object serves one document. */
final class Counters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Styles styles;
    /** The current number of each level, by list definition. */
    private final Map<Integer, int[]> counts = new HashMap<>();
    /** Lists and levels whose own start was taken already. */
    private final Set<String> started = new HashSet<>();

    Counters(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * The mark of a paragraph.
     *
     * @param text as printed, with the space behind it; empty where the list prints none
     * @param bullet whether it is the same for every paragraph, so that it says nothing where the paragraph is empty
     */
    record Mark(String text, boolean bullet) {}

    /** The list and level of a paragraph. */
    private record Spot(int numId, int level) {}

    /**
     * Counts a paragraph.
     *
     * @param properties its {@code w:pPr}
     * @param style its style
     * @return the mark that Word prints in front; empty where the paragraph is in no list
     */
    Optional<Mark> next(Xml properties, String style) {
        return spot(properties, style)
                .flatMap(spot -> numbering.level(spot.numId, spot.level).map(level -> {
                    int[] count = count(spot);
                    return level.bullet() || level.picture() ? bullet(level) : number(spot, level, count);
                }));
    }

    private Optional<Spot> spot(Xml properties, String style) {
        Xml own = properties.at("w:numPr");
        Optional<Styles.StyleNumber> fromStyle = styles.number(style);
        OptionalInt numId = own.number("w:numId");
        if (numId.isEmpty() && fromStyle.isPresent()) {
            numId = OptionalInt.of(fromStyle.get().numId());
        }
        if (numId.isEmpty() || numId.getAsInt() == 0) {
            return Optional.empty();
        }
        int id = numId.getAsInt();
        int level = own.number("w:ilvl")
                .orElseGet(() -> fromStyle.isEmpty()
                        ? 0
                        : fromStyle
                                .get()
                                .level()
                                .orElseGet(() -> numbering.levelOfStyle(
                                        id, fromStyle.get().style())));
        return Optional.of(new Spot(id, Math.clamp(level, 0, Numbering.LEVELS - 1)));
    }

    private static Mark bullet(Level level) {
        String mark = level.picture() ? "•" : SymbolFonts.bullet(level.font(), level.text());
        boolean box = mark.equals(SymbolFonts.EMPTY) || mark.equals(SymbolFonts.TICKED);
        return new Mark(mark.isEmpty() ? "" : mark + level.suffix(), !box);
    }

    /** Counts a paragraph, be its mark a number or a bullet: either starts the levels below anew. */
    private int[] count(Spot spot) {
        int[] count = counts.computeIfAbsent(numbering.abstractOf(spot.numId).orElse(-1 - spot.numId), id -> unused());
        if (numbering.startOverride(spot.numId, spot.level).isPresent() && started.add(spot.numId + "/" + spot.level)) {
            count[spot.level] = UNUSED;
        }
        count[spot.level] = count[spot.level] == UNUSED ? start(spot.numId, spot.level) : count[spot.level] + 1;
        for (int below = spot.level + 1; below < Numbering.LEVELS; below++) {
            if (restarts(spot.numId, below, spot.level)) {
                count[below] = UNUSED;
            }
        }
        return count;
    }

    private Mark number(Spot spot, Level level, int[] count) {
        String mark = fill(spot.numId, level, count).strip();
        return new Mark(mark.isEmpty() ? "" : mark + level.suffix(), false);
    }

    private boolean restarts(int numId, int level, int used) {
        OptionalInt restart = numbering.level(numId, level).map(Level::restart).orElse(OptionalInt.empty());
        return restart.isEmpty() || used < restart.getAsInt();
    }

    private int start(int numId, int level) {
        return numbering
                .startOverride(numId, level)
                .orElseGet(() -> numbering.level(numId, level).map(Level::start).orElse(1));
    }

    private String fill(int numId, Level level, int[] count) {
        StringBuilder mark = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                mark.append(print(numId, next - '1', level, count));
                i++;
            } else {
                mark.append(c >= 0xF020 && c <= 0xF0FF ? SymbolFonts.bullet(level.font(), Character.toString(c)) : c);
            }
        }
        return mark.toString();
    }

    private String print(int numId, int asked, Level printing, int[] count) {
        Optional<Level> level = numbering.level(numId, asked);
        if (level.isEmpty() || level.get().bullet()) {
            return "";
        }
        int number = count[asked] == UNUSED ? start(numId, asked) : count[asked];
        if (level.get().width() > 0) {
            return String.format(Locale.ROOT, "%0" + level.get().width() + "d", number);
        }
        return NumberFormats.print(
                number, printing.legal() ? "decimal" : level.get().format());
    }

    private static int[] unused() {
        int[] count = new int[Numbering.LEVELS];
        Arrays.fill(count, UNUSED);
        return count;
    }
}
