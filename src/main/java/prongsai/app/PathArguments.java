package prongsai.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paths as people give them: files and folders, patterns that the shell did not expand, and lists of paths. */
public final class PathArguments {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final int DEEPEST = 64;

    private PathArguments() {}

    /**
     * The paths that arguments and a list name, in their order.
     *
     * @param arguments paths; one that is not there and has {@code *}, {@code ?}, <code>[</code> or <code>{</code> in it
     *     is a pattern ({@code **} over folders), and names what fits it; where nothing does, it stays a path
     * @param list file with a path a line, UTF-8, or NUL between them; {@code -} is standard input
     * @param in standard input
     * @throws NoAnswerException where the list cannot be read, a path is none on this system, or none is named
     */
    public static List<Path> of(List<String> arguments, Optional<String> list, InputStream in) {
        List<Path> paths = new ArrayList<>();
        arguments.forEach(argument -> paths.addAll(expanded(argument)));
        list.ifPresent(file -> listed(file, in).forEach(line -> paths.add(path(line))));
        if (paths.isEmpty()) {
            throw new NoAnswerException("paths-none");
        }
        return List.copyOf(paths);
    }

    private static List<String> listed(String file, InputStream in) {
        try {
            byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(path(file));
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            Stream<String> lines = text.indexOf('\0') >= 0 ? Arrays.stream(text.split("\0")) : text.lines();
            return lines.filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new NoAnswerException("list-unreadable", file);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new NoAnswerException("path-odd", text);
        }
    }

    private static List<Path> expanded(String argument) {
        if (!WILD.matcher(argument).find() || there(argument)) {
            return List.of(path(argument));
        }
        int wild = WILD.matcher(argument).results().findFirst().orElseThrow().start();
        int slash = Math.max(argument.lastIndexOf('/', wild), argument.lastIndexOf('\\', wild));
        Path base = path(slash < 0 ? "" : argument.substring(0, slash + 1));
        String pattern = argument.substring(slash + 1);
        List<Path> found = matching(base, pattern);
        return found.isEmpty() ? List.of(path(argument)) : found;
    }

    private static boolean there(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Path> matching(Path base, String pattern) {
        PathMatcher matcher;
        try {
            // In a pattern a backslash would take the next letter's meaning away.
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace('\\', '/'));
        } catch (IllegalArgumentException e) {
            throw new NoAnswerException("path-odd", pattern);
        }
        int depth = pattern.contains("**") ? DEEPEST : SEPARATOR.split(pattern).length;
        Path from = base.toString().isEmpty() ? Path.of(".") : base;
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(from, depth)) {
            return all.filter(path -> !path.equals(from) && matcher.matches(from.relativize(path)))
                    .map(path -> base.resolve(from.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new NoAnswerException("pattern-unreadable", String.valueOf(from), pattern);
        }
    }
}
