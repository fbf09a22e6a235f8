package prongsai.read.other;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import prongsai.read.block.FieldCode;

/** The fields that are open at a place of an RTF file, the innermost first: their codes, and what a form's box holds. */
final class RtfFields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private int from;
        private int state = -1;
        private int preset;
    }

    void begin() {
        open.push(new Field());
    }

    void code(String words) {
        if (!open.isEmpty()) {
            open.peek().code.append(words);
        }
    }

    /** The innermost field's result begins at this character of the story. */
    void result(int from) {
        if (!open.isEmpty()) {
            open.peek().from = from;
        }
    }

    /** What a form field holds ({@code ffres}). */
    void state(int value) {
        if (!open.isEmpty()) {
            open.peek().state = value;
        }
    }

    /** What a form field holds where nobody chose ({@code ffdefres}). */
    void preset(int value) {
        if (!open.isEmpty()) {
            open.peek().preset = value;
        }
    }

    /** Hands the innermost field's result to a story as a link, where the field is one. */
    void link(RtfStory story) {
        if (!open.isEmpty()) {
            Field field = open.peek();
            FieldCode.url(field.code.toString()).ifPresent(url -> story.link(field.from, url));
        }
    }

    /** Ends the innermost field. Whether its box is ticked; empty where it is no box. */
    Optional<Boolean> end() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Field field = open.pop();
        if (!field.code.toString().strip().startsWith("FORMCHECKBOX")) {
            return Optional.empty();
        }
        return Optional.of((field.state == 0 || field.state == 1 ? field.state : field.preset) == 1);
    }
}
