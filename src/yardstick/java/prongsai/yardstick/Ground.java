package prongsai.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the material is, and where trials may write.
 *
 * @param shared folder with eval/, gold/, seeds/, realdocs/
 * @param work folder for what trials write; emptied by nobody
 * @param icdar folder with the files of ICDAR-2013's table competition
 * @param openDataLoader its command-line jar
 * @param tabula class path of tabula, with its own PDFBox
 */
record Ground(
        Path shared, Path work, Optional<Path> icdar, Optional<Path> openDataLoader, Optional<String> tabula) {
    /** A script of eval/, to be run by Python. */
    String script(String name) {
        return shared.resolve("eval").resolve(name).toString();
    }

    /** A folder of its own for a trial. */
    Path folder(String... names) throws IOException {
        Path folder = work;
        for (String name : names) {
            folder = folder.resolve(name);
        }
        return Files.createDirectories(folder);
    }

    /** Files of a folder of the material that end so, by name. */
    List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve(folder))) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** A file's name without its ending. */
    static String base(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
