package prongsai.read.page;

import java.util.List;

/**
 * What the pieces of a line tell of it, gathered once: later steps ask it of each line many times, over all pages.
 *
 * @param widestGap the widest space between two letters, in points; 0 for none
 * @param firstTag block of the structure tree in which it begins; {@link TagTables#NONE} for none
 * @param lastTag block of the structure tree in which it ends
 * @param endsBlank the file has a blank behind the last letter
 * @param repaired some glyph's text is not what the file gives for it, or has a cause
 * @param sure the file gives every letter; none was recognised
 * @param letters pieces that are not blank
 * @param firstLetter the first of them
 * @param uniform all of them are of one font and size
 */
record LineFacts(
        double widestGap,
        int firstTag,
        int lastTag,
        boolean endsBlank,
        boolean repaired,
        boolean sure,
        int letters,
        int firstLetter,
        boolean uniform) {
    /**
     * Gathers them.
     *
     * @param to end of the line's last letter
     */
    static LineFacts of(List<Piece> pieces, double to) {
        double widest = 0;
        double end = to;
        int first = -1;
        int last = -1;
        int letters = 0;
        boolean endsBlank = false;
        boolean repaired = false;
        boolean sure = true;
        boolean uniform = true;
        for (int i = 0; i < pieces.size(); i++) {
            Glyph glyph = pieces.get(i).glyph();
            boolean blank = glyph.blank();
            repaired |= !glyph.asWritten();
            sure &= glyph.confidence() == 1;
            if (!glyph.text().isEmpty()) {
                endsBlank = blank;
            }
            if (!blank) {
                first = first < 0 ? i : first;
                last = i;
                letters++;
                Glyph letter = pieces.get(first).glyph();
                uniform &= glyph.font() == letter.font() && glyph.size() == letter.size();
                widest = Math.max(widest, glyph.along() - end);
                end = glyph.alongEnd();
            }
        }
        int firstTag = first < 0 ? TagTables.NONE : pieces.get(first).glyph().tag();
        int lastTag = last < 0 ? TagTables.NONE : pieces.get(last).glyph().tag();
        return new LineFacts(
                widest,
                firstTag,
                lastTag,
                endsBlank,
                repaired,
                sure,
                letters,
                Math.max(0, first),
                uniform && first >= 0);
    }
}
