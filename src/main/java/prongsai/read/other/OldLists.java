package prongsai.read.other;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import prongsai.read.block.NumberFormats;
import prongsai.read.glyph.SymbolFonts;

/** Counts the list paragraphs of a Word 97 document and prints their marks. */
final class OldLists {
    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;
    /** Number formats of [MS-OSHARED] 2.2.1.3 (MSONFC) by their names in WordprocessingML. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0, "decimal"),
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(5, "ordinal"),
            Map.entry(22, "decimalZero"),
            Map.entry(53, "thaiLetters"),
            Map.entry(54, "thaiNumbers"),
            Map.entry(55, "thaiCounting"),
            Map.entry(255, "none"));

    private static final int BULLET = 23;
    private static final int NOTHING_FOLLOWS = 2;

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** The name of a number format. */
    static String format(int number) {
        return FORMATS.getOrDefault(number, "decimal");
    }

    /** The mark in front of a paragraph with the space behind it; empty where it is in no list. */
    String mark(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() < 0 || paragraph.getIlvl() >= LEVELS) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (RuntimeException e) {
            // A paragraph may name a list that the document does not define.
            return "";
        }
        char level = (char) paragraph.getIlvl();
        String text = list.getNumberText(level);
        if (text == null) {
            return "";
        }
        String mark = list.getNumberFormat(level) == BULLET
                ? SymbolFonts.bullet("", text)
                : number(list, paragraph.getIlfo(), level, text).strip();
        boolean space = list.getTypeOfCharFollowingTheNumber(level) != NOTHING_FOLLOWS;
        return mark.isEmpty() || !space ? mark : mark + " ";
    }

    private String number(HWPFList list, int override, char level, String text) {
        int[] count = counts.computeIfAbsent(list.getLsid(), id -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        boolean anew = list.isStartAtOverridden(level) && started.add(override + "/" + (int) level);
        count[level] = count[level] == UNUSED || anew ? list.getStartAt(level) : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, UNUSED);
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                int number = count[c] == UNUSED ? list.getStartAt(c) : count[c];
                mark.append(NumberFormats.print(number, format(list.getNumberFormat(c))));
            } else {
                mark.append(c);
            }
        }
        return mark.toString();
    }
}
