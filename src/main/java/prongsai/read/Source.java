package prongsai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file to be read.
 *
 * @param name path relative to the argument, with {@code /}: what people know it by
 * @param path where it lies
 * @param sha256 of the content, 64 hex digits
 * @param size in bytes
 */
public record Source(String name, Path path, String sha256, long size) {
    /**
     * Looks at a file and hashes it, without holding it in memory.
     *
     * @throws IOException where it cannot be opened or read
     */
    public static Source of(String name, Path path) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return new Source(name, path, HexFormat.of().formatHex(digest.digest()), Files.size(path));
    }

    /** The id of its report: the first 12 hex digits of the hash. */
    public String id() {
        return sha256.substring(0, 12);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
