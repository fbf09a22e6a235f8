import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the packages out of a build, with the JDK that runs it alone: {@code java src/package/Package.java TARGET
 * VERSION}. Docs: docs/packages.md.
 */
public final class Package {
    /**
     * What the program needs of Java. jdk.localedata has the Thai words that ThaiTokenizer and the folding of lines need,
     * jdk.charsets has Windows-874 and TIS-620, jdk.zipfs and jdk.crypto.ec are found by name and by nobody's import.
     */
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.management,jdk.crypto.ec";

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED");

    /** Ends of the names of jars that hold native code, by the system that they are for. */
    private static final List<String> SYSTEMS =
            List.of("linux-x86_64", "linux-arm64", "macosx-x86_64", "macosx-arm64", "windows-x86_64");

    private Package() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        String version = arguments[1];
        Path out = target.resolve("package");
        delete(out);
        Path folder = Files.createDirectories(out.resolve("prongsai-" + version));
        run(java("java"), "-cp", target.resolve("prongsai.jar").toString(), "prongsai.cli.Papers", folder.toString());
        fill(folder, target);
        zip(folder, out.resolve("prongsai-" + version + ".zip"));
        image(target, out, version);
    }

    private static void fill(Path folder, Path target) throws IOException {
        Path base = target.toAbsolutePath().getParent();
        copy(target.resolve("prongsai.jar"), folder.resolve("prongsai.jar"));
        copyAll(target.resolve("lib"), folder.resolve("lib"), "");
        for (String name : List.of(
                "prongsai", "prongsai.cmd", "README.md", "CHANGELOG.md", "LICENSE", "NOTICE", "THIRD-PARTY.md")) {
            copy(base.resolve(name), folder.resolve(name));
        }
        // To try it on, as README says, and what the launcher has Java load its classes for.
        copyAll(base.resolve("corpus"), folder.resolve("corpus"), "");
        copyAll(base.resolve("docs"), folder.resolve("docs"), "");
        copyAll(base.resolve("scripts"), folder.resolve("scripts"), "");
        if (Files.exists(target.resolve("bom.json"))) {
            copy(target.resolve("bom.json"), folder.resolve("sbom.cyclonedx.json"));
        }
    }

    /** The launcher may be started after unpacking; equal content gives equal bytes. */
    private static void zip(Path folder, Path zip) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(
                        URI.create("jar:" + zip.toUri()),
                        Map.of("create", "true", "enablePosixFileAttributes", "true"));
                Stream<Path> walk = Files.walk(folder)) {
            for (Path from : walk.sorted().toList()) {
                Path to = files.getPath(
                        folder.getFileName().toString(), folder.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                    boolean program = from.getFileName().toString().equals("prongsai")
                                    && from.getParent().equals(folder)
                            || from.toString().endsWith(".command");
                    Files.setPosixFilePermissions(
                            to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                    Files.setLastModifiedTime(to, FileTime.from(Instant.parse("1980-01-02T00:00:00Z")));
                }
            }
        }
    }

    /** A folder with a Java of its own for the system that this runs on. */
    private static void image(Path target, Path out, String version) throws IOException, InterruptedException {
        Path input = Files.createDirectories(out.resolve("input"));
        copy(target.resolve("prongsai.jar"), input.resolve("prongsai.jar"));
        copyAll(target.resolve("lib"), input.resolve("lib"), system());
        List<String> command = new ArrayList<>(List.of(
                java("jpackage"),
                "--type",
                "app-image",
                "--name",
                "prongsai",
                "--app-version",
                numbers(version),
                "--input",
                input.toString(),
                "--main-jar",
                "prongsai.jar",
                "--main-class",
                "prongsai.cli.Main",
                "--add-modules",
                MODULES,
                "--jlink-options",
                // With bin/java: a worker is a process of its own.
                "--strip-debug --no-man-pages --no-header-files",
                "--dest",
                out.resolve("image").toString()));
        String nowhere = system().startsWith("windows") ? "NUL" : "/dev/null";
        command.addAll(List.of("--java-options", "-Djava.util.logging.config.file=" + nowhere));
        OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        if (system().startsWith("windows")) {
            command.add("--win-console");
        }
        run(command.toArray(String[]::new));
        delete(input);
        if (!system().startsWith("windows") && !system().startsWith("macosx")) {
            starter(out.resolve("image/prongsai/prongsai"));
        }
    }

    /** jpackage's own program cannot set a locale, without which Java opens no file with a Thai name. */
    private static void starter(Path file) throws IOException {
        Files.writeString(file, """
                #!/bin/sh
                # Starts bin/prongsai where the locale has Thai letters for names of files.
                case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
                C | POSIX) LC_ALL=C.UTF-8; export LC_ALL ;;
                esac
                here=$0
                while [ -L "$here" ]; do
                    link=$(readlink "$here")
                    case $link in /*) here=$link ;; *) here=${here%/*}/$link ;; esac
                done
                case $here in */*) here=${here%/*} ;; *) here=. ;; esac
                exec "$here/bin/prongsai" "$@"
                """);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** jpackage takes digits and dots alone, and on macOS no version before 1. */
    private static String numbers(String version) {
        String digits = version.replaceAll("[^0-9.].*", "");
        return system().startsWith("macosx") ? digits.replaceFirst("^0\\.", "1.") : digits;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm64" : "x86_64";
        return (name.startsWith("win") ? "windows" : name.startsWith("mac") ? "macosx" : "linux") + "-" + machine;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command[0] + " ended with " + code);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Copies a folder; where a system is given, without the native code of others. */
    private static void copyAll(Path from, Path to, String system) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean other = !system.isEmpty()
                        && SYSTEMS.stream().anyMatch(one -> !one.equals(system) && name.endsWith("-" + one + ".jar"));
                if (other) {
                    continue;
                }
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    copy(file, there);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
