package prongsai.yardstick;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the trials: {@code Yardstick SHARED OUT [NAME...]}. Peers that no registry has as a library are named by system
 * properties: {@code icdar} (folder), {@code opendataloader} (jar), {@code tabula} (class path); a trial says which of
 * them it did without.
 */
public final class Yardstick {
    private static final List<Trial> TRIALS = List.of(
            new SeedsTrial(), new PairsTrial(), new DamageTrial(), new TablesTrial(), new LayoutTrial());

    private Yardstick() {}

    /** Runs all trials, or those named. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2 || args[0].isBlank() || args[0].startsWith("$")) {
            out.println("usage: ./mvnw -Pyardstick -Dshared=PATH [-Dtrials=NAME,NAME] [-Dicdar=DIR]"
                    + " [-Dopendataloader=JAR] [-Dtabula=CLASSPATH]");
            return;
        }
        Path work = Files.createDirectories(Path.of(args[1]));
        Ground ground = new Ground(
                Path.of(args[0]),
                work,
                property("icdar").map(Path::of),
                property("opendataloader").map(Path::of),
                property("tabula"));
        List<String> named = args.length > 2 && !args[2].isBlank() ? List.of(args[2].split(",")) : List.of();
        List<String> all = new ArrayList<>();
        for (Trial trial : TRIALS) {
            if (named.isEmpty() || named.contains(trial.name())) {
                List<String> lines = new ArrayList<>(List.of("", "== " + trial.name()));
                lines.addAll(trial.run(ground));
                lines.forEach(out::println);
                all.addAll(lines);
            }
        }
        Files.write(work.resolve("result.txt"), all);
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(v -> !v.isBlank() && !v.startsWith("$"));
    }
}
