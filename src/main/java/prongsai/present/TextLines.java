package prongsai.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.text.Codes;
import prongsai.text.Squash;

/** The lines of a text file, in which the words of a report are found again however they are spaced and numbered. */
public final class TextLines {
    /** Shorter words stand in too many lines to say where they are. */
    private static final int SHORTEST = 4;

    private final List<String> lines;
    private final String squashed;
    private final int[] starts;

    private TextLines(List<String> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(Squash.of(lines.get(i)));
        }
        this.squashed = all.toString();
    }

    /**
     * Parts a text at its line ends.
     *
     * @param text as the file has it
     */
    public static TextLines of(String text) {
        return new TextLines(text.lines().toList());
    }

    /**
     * Lines from one to another, both counted from 1.
     *
     * @param first where it begins
     * @param last where it ends, not before the first
     */
    public record Range(int first, int last) {}

    /**
     * Where words stand.
     *
     * @param quote the words; empty for something that is absent
     * @param record the record they belong to, {@code O24} or another
     * @return empty where they stand nowhere or in several places of which the record's code does not choose one; without
     *     words, the one line that begins with the code
     */
    public Optional<Range> find(String quote, String record) {
        List<Integer> coded = beginningWith(record);
        String words = Squash.of(quote);
        if (words.length() < SHORTEST) {
            return coded.size() == 1 ? Optional.of(new Range(coded.getFirst(), coded.getFirst())) : Optional.empty();
        }
        List<Range> found = occurrences(words);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        return coded.size() == 1
                ? found.stream()
                        .filter(range -> range.first >= coded.getFirst())
                        .findFirst()
                : Optional.empty();
    }

    private List<Integer> beginningWith(String record) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("^[\\s|<>/a-z]+", "");
            String cell = line.split("[\\t|]", 2)[0];
            boolean coded = Codes.ofCell(cell).or(() -> Codes.atStart(line).map(Codes.Mention::code)).stream()
                    .anyMatch(record::equals);
            if (coded) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private List<Range> occurrences(String words) {
        List<Range> found = new ArrayList<>();
        for (int at = squashed.indexOf(words); at >= 0; at = squashed.indexOf(words, at + 1)) {
            found.add(new Range(line(at), line(at + words.length() - 1)));
        }
        return found;
    }

    /** The line that holds a squashed character; empty lines hold none. */
    private int line(int at) {
        int line = 0;
        while (line + 1 < starts.length && starts[line + 1] <= at) {
            line++;
        }
        return line + 1;
    }
}
