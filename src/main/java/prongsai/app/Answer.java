package prongsai.app;

import java.util.List;
import java.util.Optional;
import prongsai.batch.Outputs;
import prongsai.model.Bilingual;

/** What a command answers. */
public sealed interface Answer {
    /** What must be said beside the answer. */
    default List<Bilingual> notes() {
        return List.of();
    }

    /**
     * A text, for standard output or a file.
     *
     * @param text with a line feed at its end
     */
    record Words(String text) implements Answer {}

    /**
     * One file that is no text.
     *
     * @param writing writes it
     */
    record Book(Outputs.Writing writing) implements Answer {}

    /**
     * A file for each draft: OUT is the file where there is one draft, the folder where there are several.
     *
     * @param copies one a draft
     */
    record Copies(List<Copy> copies) implements Answer {
        public Copies {
            copies = List.copyOf(copies);
        }

        @Override
        public List<Bilingual> notes() {
            return copies.stream().flatMap(copy -> copy.note().stream()).toList();
        }
    }

    /**
     * One of several files.
     *
     * @param name its name in a folder
     * @param writing writes it
     * @param note what must be said of it, if anything
     */
    record Copy(String name, Outputs.Writing writing, Optional<Bilingual> note) {}
}
