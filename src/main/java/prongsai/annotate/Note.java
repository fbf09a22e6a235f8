package prongsai.annotate;

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
 */
public record Note(Finding finding, Target target, String head, List<String> lines) {
    public Note {
        lines = List.copyOf(lines);
    }

    /** Head and lines, a line each. */
    public String text() {
        return Stream.concat(Stream.of(head), lines.stream()).collect(Collectors.joining("\n"));
    }
}
