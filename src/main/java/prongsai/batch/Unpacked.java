package prongsai.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import prongsai.model.FileStatus;

/**
 * Inputs whose zip archives are unpacked for the time of a job, within bounds. A file in an archive is called
 * {@code archive.zip!/folder/file.pdf}. An archive that goes beyond its bounds is refused as a whole.
 */
public final class Unpacked implements Closeable {
    private static final int ENTRIES = 20_000;
    private static final int RATIO = 400;
    /** A ratio says nothing of less than this. */
    private static final long RATIO_FROM = 1L << 20;

    private static final int DEPTH = 3;
    /** What a file system or a terminal might take for something else. */
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}:*?\"<>|]");

    private static final Pattern EXTENSION = Pattern.compile(".*(\\.[A-Za-z0-9]{1,5})");
    /** Names without the mark of UTF-8 are, on Thai machines, in this. */
    private static final String THAI = "x-windows-874";

    private final long mostBytes;
    private final List<Inputs.Input> files = new ArrayList<>();
    private final List<Inputs.Input> skipped;
    private final List<Inputs.Refused> refused = new ArrayList<>();
    private final Inputs given;
    private Optional<Path> folder = Optional.empty();
    private int number;

    private Unpacked(Inputs given, long mostBytes) {
        this.given = given;
        this.mostBytes = mostBytes;
        this.skipped = new ArrayList<>(given.skipped());
    }

    /** An archive met a bound. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String detail) {
            super(detail);
        }
    }

    /** How much one archive has unpacked, with those in it. */
    private static final class Count {
        private long bytes;
        private int entries;
    }

    /**
     * Unpacks the archives among the inputs.
     *
     * @param mostMegabytes that one archive may unpack to
     * @throws UnwritableException where there is no room for it
     */
    public static Unpacked of(Inputs inputs, long mostMegabytes) {
        Unpacked unpacked = new Unpacked(inputs, mostMegabytes << 20);
        for (Inputs.Input input : inputs.files()) {
            if (archive(input.name(), input.path())) {
                unpacked.whole(input);
            } else {
                unpacked.files.add(input);
            }
        }
        return unpacked;
    }

    /** The inputs with the files of archives in the place of archives. */
    public Inputs inputs() {
        return new Inputs(
                files.stream().sorted(Comparator.comparing(Inputs.Input::name)).toList(),
                skipped,
                given.unreadable(),
                refused,
                given.organisations());
    }

    /** A document is a zip too: an archive is called one, and begins as one. */
    private static boolean archive(String name, Path path) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    private void whole(Inputs.Input archive) {
        int before = files.size();
        int skippedBefore = skipped.size();
        try {
            unpack(archive, new Count(), 1);
        } catch (RefusedException e) {
            cut(files, before);
            cut(skipped, skippedBefore);
            refused.add(new Inputs.Refused(archive, FileStatus.TOO_LARGE, String.valueOf(e.getMessage())));
        } catch (UnwritableException e) {
            close();
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parts of a broken zip throw both kinds.
            cut(files, before);
            cut(skipped, skippedBefore);
            String words = String.valueOf(e.getMessage());
            // Java opens no archive with a password; its words alone say so.
            FileStatus status = words.contains("encrypted") ? FileStatus.ENCRYPTED : FileStatus.DAMAGED;
            refused.add(new Inputs.Refused(archive, status, words));
        }
    }

    private static void cut(List<?> list, int size) {
        list.subList(size, list.size()).clear();
    }

    private void unpack(Inputs.Input archive, Count count, int depth) throws IOException {
        if (depth > DEPTH) {
            throw new RefusedException(archive.name());
        }
        Set<String> names = new HashSet<>();
        try (ZipFile zip = open(archive.path())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String inner = inner(entry.getName());
                String last = inner.substring(inner.lastIndexOf('/') + 1);
                boolean hidden = Stream.of(inner.split("/")).anyMatch(Inputs::hidden) || inner.startsWith("__MACOSX/");
                if (entry.isDirectory() || last.isEmpty() || hidden) {
                    continue;
                }
                count.entries++;
                if (count.entries > ENTRIES) {
                    throw new RefusedException(ENTRIES + "+");
                }
                String name = archive.name() + "!/" + distinct(inner, names);
                if (Inputs.plainlyNoReport(last)) {
                    skipped.add(new Inputs.Input(name, archive.path()));
                    continue;
                }
                Path file = write(zip, entry, last, count);
                if (archive(last, file)) {
                    unpack(new Inputs.Input(name, file), count, depth + 1);
                } else {
                    files.add(new Inputs.Input(name, file));
                }
            }
        }
    }

    /** With names in UTF-8 where they are; in the Thai code page where they are not. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            if (Charset.isSupported(THAI)) {
                return new ZipFile(file.toFile(), Charset.forName(THAI));
            }
            throw e;
        }
    }

    private static String inner(String name) {
        String path = Stream.of(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return ODD.matcher(path).replaceAll("_");
    }

    private static String distinct(String name, Set<String> names) {
        String one = name;
        for (int i = 2; !names.add(one); i++) {
            one = name + " (" + i + ")";
        }
        return one;
    }

    /** Its name says nothing of where it goes: an entry may be called {@code ../../x}. */
    private Path write(ZipFile zip, ZipEntry entry, String last, Count count) throws IOException {
        Matcher extension = EXTENSION.matcher(last);
        Path file = folder().resolve(++number + (extension.matches() ? extension.group(1) : ""));
        try (InputStream in = zip.getInputStream(entry)) {
            copy(in, file, entry, count);
        }
        FileTime time = Optional.ofNullable(entry.getLastModifiedTime()).orElse(FileTime.fromMillis(0));
        Files.setLastModifiedTime(file, time);
        return file;
    }

    private void copy(InputStream in, Path file, ZipEntry entry, Count count) throws IOException {
        byte[] some = new byte[1 << 16];
        long unpacked = 0;
        try (OutputStream out = opened(file)) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                unpacked += n;
                count.bytes += n;
                boolean bomb = unpacked > RATIO_FROM && unpacked / Math.max(1, entry.getCompressedSize()) > RATIO;
                if (bomb || count.bytes > mostBytes) {
                    throw new RefusedException(entry.getName());
                }
                written(out, some, n, file);
            }
        }
    }

    private static OutputStream opened(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    /** What cannot be written is our trouble, what cannot be read the archive's. */
    private static void written(OutputStream out, byte[] bytes, int length, Path file) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    private Path folder() {
        if (folder.isEmpty()) {
            try {
                folder = Optional.of(Files.createTempDirectory("prongsai-zip"));
            } catch (IOException e) {
                throw new UnwritableException(Path.of(System.getProperty("java.io.tmpdir", "")), e);
            }
        }
        return folder.get();
    }

    /** Takes the unpacked files away. */
    @Override
    public void close() {
        if (folder.isPresent()) {
            try (Stream<Path> all = Files.walk(folder.get())) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UnwritableException(folder.get(), e);
            }
            folder = Optional.empty();
        }
    }
}
