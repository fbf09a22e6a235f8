package prongsai.annotate.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A package that is copied: some parts anew, all others byte for byte and in their order. */
final class PackageCopy {
    private final ZipFile zip;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    PackageCopy(ZipFile zip) {
        this.zip = zip;
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    private Optional<? extends ZipEntry> entry(String part) {
        return Collections.list(zip.entries()).stream()
                .filter(entry -> key(entry.getName()).equals(key(part)))
                .findFirst();
    }

    boolean has(String part) {
        return entry(part).isPresent();
    }

    /** A part as it is in the package. */
    Optional<Markup> part(String name) throws IOException {
        Optional<? extends ZipEntry> entry = entry(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry.get())) {
            return Optional.of(Markup.of(in.readAllBytes()));
        }
    }

    /** Puts a part in the place of the one of that name, or adds it. */
    void put(String part, byte[] bytes) {
        changed.put(part, bytes);
    }

    /** Writes the package. */
    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            copy(copy);
        }
    }

    private void copy(ZipOutputStream copy) throws IOException {
        Map<String, byte[]> left = new LinkedHashMap<>();
        changed.forEach((name, bytes) -> left.put(key(name), bytes));
        Set<String> written = new HashSet<>();
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            if (!written.add(entry.getName())) {
                continue;
            }
            byte[] anew = left.remove(key(entry.getName()));
            ZipEntry target = new ZipEntry(entry.getName());
            if (entry.getTime() >= 0) {
                target.setTime(entry.getTime());
            }
            if (anew == null && entry.getMethod() == ZipEntry.STORED) {
                target.setMethod(ZipEntry.STORED);
                target.setSize(entry.getSize());
                target.setCrc(entry.getCrc());
            }
            copy.putNextEntry(target);
            if (anew != null) {
                copy.write(anew);
            } else {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        for (String name : changed.keySet()) {
            byte[] added = left.get(key(name));
            if (added != null) {
                ZipEntry target = new ZipEntry(name);
                // The time that a zip begins with: equal input gives an equal file.
                target.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                copy.putNextEntry(target);
                copy.write(added);
                copy.closeEntry();
            }
        }
    }
}
