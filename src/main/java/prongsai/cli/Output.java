package prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
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
        Path target = file.get().toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Outputs.in(folder).write(target.getFileName().toString(), answer);
    }
}
