package prongsai.text;

import java.util.ArrayList;
import java.util.List;

/** Letters that a file sets apart by spaces, joined again: the steps {@code letter-spaced} and {@code spaced-aa}. */
final class SpacedLetters {
    private static final int LETTER_SPACED_RUN = 5;
    /** Single letters after a word that may be its rest. */
    private static final int FEWEST_CLUSTERS = 2;
    /** Letters that are looked at to either side; where both reaches tell the same, it is no chance of the cut. */
    private static final int CONTEXT = 12;

    private static final int NEAR = 5;

    private SpacedLetters() {}

    /** แ ต่ ง ตั้ ง: display type, or an OCR that saw gaps between letters. */
    static int joinRuns(StringBuilder text) {
        int count = 0;
        int from = 0;
        while (from < text.length()) {
            int end = clusterEnd(text, from);
            List<Integer> spaces = new ArrayList<>();
            while (end > from
                    && end + 1 < text.length()
                    && text.charAt(end) == ' '
                    && clusterEnd(text, end + 1) > end + 1) {
                spaces.add(end);
                end = clusterEnd(text, end + 1);
            }
            if (spaces.size() >= LETTER_SPACED_RUN - 1) {
                for (int i = spaces.size() - 1; i >= 0; i--) {
                    text.deleteCharAt(spaces.get(i));
                }
                count++;
                end -= spaces.size();
            }
            from = Math.max(end, from) + 1;
            while (from < text.length() && text.charAt(from - 1) != ' ') {
                from++;
            }
        }
        return count;
    }

    /** ส านัก, น ้า: the space stands where a nikhahit was. */
    static int joinAa(StringBuilder text) {
        int count = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (!Thai.isBlank(text.charAt(i)) || !Thai.isConsonant(text.charAt(i - 1))) {
                continue;
            }
            int aa = i + 1;
            if (aa + 1 < text.length() && Thai.isTone(text.charAt(aa))) {
                aa++;
            }
            if (text.charAt(aa) == Thai.SARA_AA) {
                text.deleteCharAt(i);
                boolean sure = knowsAa(text, aa - 1, NEAR) && knowsAa(text, aa - 1, CONTEXT);
                text.setCharAt(aa - 1, sure ? Thai.SARA_AA : Thai.SARA_AM);
                count++;
            }
        }
        return count;
    }

    /** True where the dictionary takes the letters around a place for words with า and not with ำ. */
    private static boolean knowsAa(StringBuilder text, int at, int reach) {
        int from = at;
        while (from > 0 && at - from < reach && Thai.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && to - at <= reach && Thai.isLetter(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, at);
        String after = text.substring(at + 1, to);
        return ThaiWords.prefers(before + Thai.SARA_AA + after, before + Thai.SARA_AM + after);
    }

    /** พระราชบั ญ ญั ติ: a word with gaps between its last letters. */
    static int joinWords(StringBuilder text) {
        int count = 0;
        int from = 0;
        while (from < text.length()) {
            int end = wordEnd(text, from);
            int last = end;
            int clusters = 0;
            while (last > from
                    && last + 1 < text.length()
                    && text.charAt(last) == ' '
                    && clusterEnd(text, last + 1) > last + 1) {
                last = clusterEnd(text, last + 1);
                clusters++;
            }
            if (clusters >= FEWEST_CLUSTERS) {
                String apart = text.substring(from, last);
                String joined = apart.replace(" ", "");
                // ข้อ ก ก: a word that is whole without the letters behind it has lost none of them.
                boolean whole = ThaiWords.parts(joined, end - from);
                if (!whole && ThaiWords.cost(joined) * 2 <= ThaiWords.cost(apart)) {
                    text.replace(from, last, joined);
                    last -= apart.length() - joined.length();
                    count++;
                }
            }
            from = Math.max(last, from) + 1;
        }
        return count;
    }

    /** End of a token that is one Thai letter with its marks; {@code from} where it is anything longer. */
    private static int clusterEnd(StringBuilder text, int from) {
        if (from >= text.length() || !Thai.isLetter(text.charAt(from)) || Thai.isMark(text.charAt(from))) {
            return from;
        }
        int end = from + 1;
        while (end < text.length() && Thai.isMark(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n' ? end : from;
    }

    /** End of a token of Thai letters; {@code from} where it is none. */
    private static int wordEnd(StringBuilder text, int from) {
        int end = from;
        while (end < text.length() && Thai.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
