package prongsai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;

/** Tells the folder of an index, or of one to be, from a folder of something else. */
final class IndexFolder {
    private IndexFolder() {}

    /** True where a folder without commit has files that no index leaves behind: it is someone's own. */
    static boolean isForeign(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return names.stream().noneMatch(file -> file.startsWith(IndexFileNames.SEGMENTS))
                    && !names.stream().allMatch(IndexFolder::isLeftOver);
        }
    }

    /** True where an index may be begun: nothing is there, or a folder without commit and without files of anyone's own. */
    static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).allMatch(IndexFolder::isLeftOver);
        }
    }

    /** What Lucene or a file manager left. */
    private static boolean isLeftOver(String file) {
        return file.startsWith(".")
                || file.equalsIgnoreCase("desktop.ini")
                || file.equalsIgnoreCase("Thumbs.db")
                // What was read into it, which Lucene knows nothing of.
                || file.startsWith("manifest.jsonl")
                || file.equals(IndexWriter.WRITE_LOCK_NAME)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
    }
}
