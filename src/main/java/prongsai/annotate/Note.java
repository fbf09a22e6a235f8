package prongsai.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.model.Finding;

/**
 * What is written beside one place.
 *
 * @param finding what it tells
 * @param target where it goes
 * @param head severity and record in a few words: {@code ควรแก้ · ข้อ O24 · ผลการดำเนินการ}
 * @param lines message, quote where it does not stand at its very words, suggestion, basis: a paragraph each
 * @param quote the quote in words of ours, to be told where a file cannot show the note at its very words; empty where
 *     the lines tell it, or there is none
 */
public record Note(Finding finding, Target target, String head, List<String> lines, String quote) {
    public Note {
        lines = List.copyOf(lines);
    }

    /** Head and lines, a line each. */
    public String text() {
        return Stream.concat(Stream.of(head), lines.stream()).collect(Collectors.joining("\n"));
    }

    /** The same note where it stands somewhere else than at its very words: it tells the quote itself. */
    public Note elsewhere() {
        if (quote.isEmpty()) {
            return this;
        }
        List<String> told = new ArrayList<>(lines);
        told.add(1, quote);
        return new Note(finding, target, head, told, "");
    }
}
