package prongsai.read.other;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes of a Word 97 document, given out once each, where the text refers to them. */
final class OldNotes {
    private final Map<Integer, Range> byAnchor = new TreeMap<>();

    OldNotes(HWPFDocument document) {
        add(document, document.getFootnotes(), document.getFootnoteRange());
        add(document, document.getEndnotes(), document.getEndnoteRange());
    }

    private void add(HWPFDocument document, @Nullable Notes notes, @Nullable Range all) {
        if (notes == null || all == null) {
            return;
        }
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int from = all.getStartOffset() + notes.getNoteTextStartOffset(i);
            int to = Math.min(all.getEndOffset(), all.getStartOffset() + notes.getNoteTextEndOffset(i));
            if (from < to) {
                byAnchor.putIfAbsent(notes.getNoteAnchorPosition(i), new Range(from, to, document));
            }
        }
    }

    /** The note to which the character at a place refers. */
    Optional<Range> at(int position) {
        return Optional.ofNullable(byAnchor.remove(position));
    }

    /** Notes to which no text refers. */
    List<Range> unasked() {
        return List.copyOf(byAnchor.values());
    }
}
