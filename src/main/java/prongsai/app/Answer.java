package prongsai.app;

import java.util.List;
import prongsai.batch.Outputs;

/** What a command answers. */
public sealed interface Answer {
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
    }

    /**
     * One of several files.
     *
     * @param name its name in a folder
     * @param writing writes it
     */
    record Copy(String name, Outputs.Writing writing) {}
}
