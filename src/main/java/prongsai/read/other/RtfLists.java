package prongsai.read.other;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.read.block.NumberFormats;
import prongsai.read.glyph.SymbolFonts;

/**
 * The list tables of an RTF file, for writers that leave out the printed mark ({@code \listtext}) that RTF asks them to
 * write beside: numbers are counted as {@code \ls} and {@code \ilvl} say.
 */
final class RtfLists {
    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int BULLET = 23;

    private final Map<Integer, List<Level>> byId = new HashMap<>();
    private final Map<Integer, Integer> overrides = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private List<Level> open = new ArrayList<>();
    private int id;
    private int override;

    private static final class Level {
        private int format;
        private int start = 1;
        private boolean glued;
        /** The mark as written: its length, then characters, of which those below 9 stand for numbers of levels. */
        private final StringBuilder text = new StringBuilder();
    }

    /** A control word of the list tables. */
    void word(String word, int value) {
        switch (word) {
            case "list" -> open = new ArrayList<>();
            case "listlevel" -> open.add(new Level());
            case "levelnfc", "levelnfcn" -> last().format = value;
            case "levelstartat" -> last().start = value;
            case "levelfollow" -> last().glued = value == 2;
            case "listid" -> {
                id = value;
                if (!open.isEmpty()) {
                    byId.put(id, open);
                    open = new ArrayList<>();
                }
            }
            case "listoverride" -> override = 0;
            case "ls" -> {
                override = value;
                overrides.put(override, id);
            }
            default -> {}
        }
    }

    /** A character of {@code \leveltext}; a byte below 9 stands for the number of a level. */
    void text(String character) {
        last().text.append(character);
    }

    private Level last() {
        if (open.isEmpty()) {
            open.add(new Level());
        }
        return open.getLast();
    }

    /** The mark of a paragraph, with the space behind it; empty where the file defines no such list. */
    String mark(int list, int asked) {
        List<Level> levels = byId.getOrDefault(overrides.getOrDefault(list, -1), List.of());
        int at = Math.clamp(asked, 0, LEVELS - 1);
        if (at >= levels.size()) {
            return "";
        }
        int[] count = counts.computeIfAbsent(overrides.getOrDefault(list, -1), key -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        Level level = levels.get(at);
        count[at] = count[at] == UNUSED ? level.start : count[at] + 1;
        Arrays.fill(count, at + 1, LEVELS, UNUSED);
        StringBuilder mark = new StringBuilder();
        // The first character is the length of the text, the last one a semicolon.
        String text = level.text.toString().replaceFirst(";$", "");
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS && c < levels.size()) {
                int number = count[c] == UNUSED ? levels.get(c).start : count[c];
                mark.append(NumberFormats.print(number, OldLists.format(levels.get(c).format)));
            } else if (c >= ' ') {
                mark.append(c);
            }
        }
        String drawn = level.format == BULLET
                ? SymbolFonts.bullet("", mark.toString())
                : mark.toString().strip();
        return drawn.isEmpty() || level.glued ? drawn : drawn + " ";
    }
}
