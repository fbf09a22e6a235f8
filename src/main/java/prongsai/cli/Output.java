package prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.app.Answer;
import prongsai.batch.Outputs;

/** Where the answer of a command goes: a file, or standard output. */
final class Output {
    private Output() {}

    /** Writes the answer, whole or not at all. */
    static void write(Terminal terminal, Optional<Path> file, String answer) {
        if (file.isEmpty()) {
            terminal.out().print(answer);
            terminal.out().flush();
            return;
        }
        write(file.get(), target -> Files.writeString(target, answer));
    }

    /**
     * Writes the answer, each file whole or not at all.
     *
     * @param out must be there for an answer that is no text
     */
    static void write(Terminal terminal, Optional<Path> out, Answer answer) {
        switch (answer) {
            case Answer.Words words -> write(terminal, out, words.text());
            case Answer.Book book -> write(out.orElseThrow(), book.writing());
            case Answer.Copies copies -> write(out.orElseThrow(), copies.copies());
        }
    }

    private static void write(Path out, List<Answer.Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        boolean file = !Files.isDirectory(out) && out.getFileName().toString().contains(".");
        if (copies.size() == 1 && file) {
            write(out, copies.getFirst().writing());
            return;
        }
        Outputs folder = Outputs.in(out);
        copies.forEach(copy -> folder.write(copy.name(), copy.writing()));
    }

    private static void write(Path file, Outputs.Writing writing) {
        Path target = file.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Outputs.in(folder).write(target.getFileName().toString(), writing);
    }
}
