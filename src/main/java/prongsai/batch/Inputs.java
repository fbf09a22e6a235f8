package prongsai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.FileStatus;

/**
 * The files under some paths, sorted by name.
 *
 * @param files what is to be read; a file that is named itself is always among them
 * @param skipped what lies in a folder and is plainly no report: data, notes about the folder, office programs' locks
 * @param unreadable paths that do not exist or may not be read
 * @param refused archives that are not unpacked
 * @param organisations {@code organisations.csv} beside the inputs, where there is one
 */
public record Inputs(
        List<Input> files,
        List<Input> skipped,
        List<Input> unreadable,
        List<Refused> refused,
        Optional<Path> organisations) {
    private static final Set<String> DATA = Set.of(
            "json",
            "jsonl",
            "csv",
            "xml",
            "yml",
            "yaml",
            "toml",
            "ini",
            "log",
            "db",
            "sqlite",
            "properties",
            "sh",
            "bat",
            "cmd",
            "py",
            "java",
            "css",
            "js");
    private static final String ORGANISATIONS = "organisations.csv";
    private static final int DEEPEST = 64;

    /**
     * A file.
     *
     * @param name path relative to the argument, with {@code /}; with the argument before it where two arguments have a
     *     file of the same name
     * @param path where it lies
     */
    public record Input(String name, Path path) {}

    /**
     * An archive that is not unpacked.
     *
     * @param status why: damaged, encrypted, or too large
     * @param detail what was met: an entry, a number
     */
    public record Refused(Input input, FileStatus status, String detail) {}

    public Inputs {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        unreadable = List.copyOf(unreadable);
        refused = List.copyOf(refused);
    }

    /**
     * Finds them. Links are followed; hidden files and folders, and the folder of the outputs, are passed over.
     *
     * @param out where outputs go
     */
    public static Inputs under(List<Path> paths, Optional<Path> out) {
        List<Input> files = new ArrayList<>();
        List<Input> skipped = new ArrayList<>();
        List<Input> unreadable = new ArrayList<>();
        Optional<Path> organisations = Optional.empty();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, out, files, skipped, unreadable);
            } else if (Files.isRegularFile(path)) {
                files.add(new Input(path.getFileName().toString(), path));
            } else {
                unreadable.add(new Input(path.toString(), path));
            }
            organisations = organisations.or(() -> beside(path));
        }
        Map<String, Set<Path>> named = new HashMap<>();
        for (List<Input> some : List.of(files, skipped, unreadable)) {
            some.forEach(input ->
                    named.computeIfAbsent(input.name, name -> new HashSet<>()).add(whole(input.path)));
        }
        Set<Input> told = new HashSet<>();
        return new Inputs(
                distinct(files, named, told),
                distinct(skipped, named, told),
                distinct(unreadable, named, told),
                List.of(),
                organisations);
    }

    /** One input for each file of a name, sorted; a name that several files have becomes the whole path. */
    private static List<Input> distinct(List<Input> inputs, Map<String, Set<Path>> named, Set<Input> told) {
        return inputs.stream()
                .filter(input -> told.add(new Input(input.name, whole(input.path))))
                .map(input -> named.getOrDefault(input.name, Set.of()).size() > 1
                        ? new Input(relative(input.path.normalize()).toString().replace('\\', '/'), input.path)
                        : input)
                .sorted(Comparator.comparing(Input::name))
                .toList();
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path relative(Path path) {
        return path.isAbsolute() ? path.getRoot().relativize(path) : path;
    }

    private static Optional<Path> beside(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return Optional.ofNullable(folder).map(f -> f.resolve(ORGANISATIONS)).filter(Files::isRegularFile);
    }

    private static void walk(
            Path folder, Optional<Path> out, List<Input> files, List<Input> skipped, List<Input> unreadable) {
        Optional<Path> own = out.map(o -> o.toAbsolutePath().normalize());
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean hidden = !visited.equals(folder) && hidden(visited);
                    boolean output = own.isPresent()
                            && visited.toAbsolutePath().normalize().equals(own.get());
                    return hidden || output ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Input input = new Input(folder.relativize(file).toString().replace('\\', '/'), file);
                    if (!hidden(file) && attributes.isRegularFile()) {
                        (plainlyNoReport(file) ? skipped : files).add(input);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    if (failure instanceof FileSystemLoopException) {
                        // A link to a folder above it: what it leads to is gone over already.
                        return FileVisitResult.CONTINUE;
                    }
                    unreadable.add(new Input(folder.relativize(file).toString().replace('\\', '/'), file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private static boolean hidden(Path path) {
        return hidden(path.getFileName().toString());
    }

    static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }

    private static boolean plainlyNoReport(Path file) {
        return plainlyNoReport(file.getFileName().toString());
    }

    static boolean plainlyNoReport(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return name.startsWith("readme") || (dot >= 0 && DATA.contains(name.substring(dot + 1)));
    }
}
