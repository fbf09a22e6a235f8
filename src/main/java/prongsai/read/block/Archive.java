package prongsai.read.block;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;

/** The zip of a document (DOCX, OpenDocument, XLSX), unpacked within limits. Entries do not tell letters apart. */
public final class Archive implements Closeable {
    /** A ratio says nothing of less than this. */
    private static final long RATIO_FROM = 1 << 20;

    private final ZipFile zip;
    private final DocumentLimits limits;
    /** Entries by name in lower case without a leading slash. */
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private long total;

    private Archive(ZipFile zip, DocumentLimits limits) throws ReadException {
        this.zip = zip;
        this.limits = limits;
        limits.hold(Limit.ENTRIES, zip.size(), "the package");
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /**
     * Opens a zip.
     *
     * @throws ReadException damaged, or too many entries
     */
    public static Archive open(Path file, DocumentLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw new ReadException(FileStatus.DAMAGED, "not a whole zip: " + e.getMessage(), e);
        }
        try {
            return new Archive(zip, limits);
        } catch (ReadException | RuntimeException e) {
            zip.close();
            throw e instanceof ReadException known
                    ? known
                    : new ReadException(FileStatus.DAMAGED, "broken zip: " + e.getMessage(), e);
        }
    }

    /** The names of all entries, in lower case, in the order of the file. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * The bytes of an entry; empty where there is none.
     *
     * @throws ReadException damaged or too large
     */
    public Optional<byte[]> bytes(String name) throws ReadException {
        return take(name, InputStream::readAllBytes);
    }

    /**
     * The root element of an entry; empty where there is none.
     *
     * @throws ReadException damaged or too large
     */
    public Optional<Xml> xml(String name, XmlParser.Dialect dialect) throws ReadException {
        return take(name, in -> XmlParser.parse(name, in, dialect, limits));
    }

    /**
     * Unpacks every entry once and keeps nothing, for libraries that open the file themselves and do not count.
     *
     * @throws ReadException damaged or too large
     */
    public void verify() throws ReadException {
        for (String name : names()) {
            take(name, in -> in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    /** What is done with an entry. */
    public interface Use<T> {
        T of(InputStream in) throws IOException;
    }

    /**
     * Does something with the bytes of an entry; nothing where there is none.
     *
     * @throws ReadException damaged or too large
     */
    public <T> Optional<T> take(String name, Use<T> use) throws ReadException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = new Bounded(zip.getInputStream(entry), name, entry.getCompressedSize())) {
            return Optional.of(use.of(in));
        } catch (ReadException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ReadException(FileStatus.DAMAGED, "cannot unpack " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** Stops an entry that unpacks to more than it may. */
    private final class Bounded extends FilterInputStream {
        private final String name;
        private final long packed;
        private long unpacked;

        Bounded(InputStream in, String name, long packed) {
            super(in == null ? new ByteArrayInputStream(new byte[0]) : in);
            this.name = name;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws ReadException {
            unpacked += read;
            total += read;
            limits.hold(Limit.ENTRY_BYTES, unpacked, name);
            limits.hold(Limit.TOTAL_BYTES, total, "the package");
            if (unpacked > RATIO_FROM) {
                limits.hold(Limit.RATIO, unpacked / packed, name);
            }
        }
    }
}
