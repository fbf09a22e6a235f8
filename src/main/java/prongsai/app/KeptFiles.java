package prongsai.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The folder beside an index where files lie that somebody sent: their reports are shown beside their pages, and they can be
 * read again. What a file is called comes from outside: of it a plain name is made, and never a path.
 */
final class KeptFiles {
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]");
    private static final Pattern DEVICES = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    /** File systems take 255; a number and half-written files need some. */
    private static final int MOST_BYTES = 200;

    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /** Where files that were sent to an index lie. */
    static Path beside(Path index) {
        Path whole = index.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-files");
    }

    /**
     * Takes files; one of the same name and content is there already.
     *
     * @return where they lie now
     */
    List<Path> take(List<DraftJob.Handed> files) throws IOException {
        Files.createDirectories(folder);
        List<Path> taken = new ArrayList<>();
        for (DraftJob.Handed file : files) {
            taken.add(take(file));
        }
        return taken;
    }

    private Path take(DraftJob.Handed file) throws IOException {
        String name = name(file.name());
        for (int number = 1; ; number++) {
            Path target = folder.resolve(number == 1 ? name : numbered(name, number));
            if (!Files.exists(target)) {
                return Files.move(file.path(), target);
            }
            if (Files.isRegularFile(target) && Files.mismatch(file.path(), target) < 0) {
                return target;
            }
        }
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot)
                : name + " (" + number + ")";
    }

    /** A name that no system takes for anything but a file of this folder. */
    static String name(String called) {
        String plain = NOT_IN_A_NAME.matcher(called).replaceAll("_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (plain.isEmpty() || DEVICES.matcher(plain).matches()) {
            plain = "_" + plain;
        }
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 6 ? plain.substring(dot) : "";
        StringBuilder stem = new StringBuilder(plain.substring(0, plain.length() - ending.length()));
        while (bytes(stem + ending) > MOST_BYTES) {
            int last = stem.length() - 1;
            stem.setLength(Character.isLowSurrogate(stem.charAt(last)) ? last - 1 : last);
        }
        return stem.toString().stripTrailing() + ending.toLowerCase(Locale.ROOT);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
