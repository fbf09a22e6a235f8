package prongsai.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.read.ocr.OcrCache;

/**
 * Keeps recognised pages in a folder, a file each under its key. Files appear whole or not at all, so several programs
 * may share the folder; whoever wants the room back deletes it.
 *
 * @param folder made when the first page is kept
 */
public record DiskOcrCache(Path folder) implements OcrCache {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    /** Files of one folder are parted by the first digits of their keys: thousands in one are slow on some systems. */
    private static final int PARTED = 2;

    /**
     * The folder of this user: under {@code XDG_CACHE_HOME} or {@code ~/.cache}; on macOS {@code ~/Library/Caches}, on
     * Windows {@code %LOCALAPPDATA%}; in it {@code prongsai/ocr}.
     *
     * @param environment the environment of the process
     * @param system name of the operating system, as Java's {@code os.name}
     * @param home the user's home
     */
    public static Path usual(Map<String, String> environment, String system, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        Path caches = home.resolve(".cache");
        if (lower.contains("mac")) {
            caches = home.resolve("Library").resolve("Caches");
        } else if (lower.contains("windows")) {
            caches = named(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"));
        } else {
            caches = named(environment, "XDG_CACHE_HOME").orElse(caches);
        }
        return caches.resolve("prongsai").resolve("ocr");
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    @Override
    public Optional<byte[]> get(String key) {
        Path file = file(key);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            // What cannot be read back is recognised again.
            return Optional.empty();
        }
    }

    @Override
    public void put(String key, byte[] value) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), ".writing-", "");
            try {
                Files.write(beside, value);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // A full disk or a folder that may not be written: the page is read, it is only not kept.
        }
    }

    private Path file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no key: " + key);
        }
        return folder.resolve(key.substring(0, PARTED)).resolve(key);
    }
}
