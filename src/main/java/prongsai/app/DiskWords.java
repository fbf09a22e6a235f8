package prongsai.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** What a disk could not do, in words: of many failures Java has the path alone for a message. */
final class DiskWords {
    private DiskWords() {}

    /** The kind of a failure and its path, in the system's words where there are any. */
    static Bilingual of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> said("disk.missing", missing);
            case AccessDeniedException denied -> said("disk.denied", denied);
            default -> {
                String words = words(failure);
                yield new Bilingual(words, words);
            }
        };
    }

    private static String words(IOException failure) {
        String said = failure.getMessage();
        if (said == null) {
            return kind(failure);
        }
        boolean pathAlone = failure instanceof FileSystemException bare && bare.getReason() == null;
        return pathAlone ? kind(failure) + ": " + said : said;
    }

    private static Bilingual said(String key, FileSystemException failure) {
        return Messages.of("app").say(key, failure.getFile());
    }

    /** {@code DirectoryNotEmpty}. */
    private static String kind(IOException failure) {
        return failure.getClass().getSimpleName().replaceFirst("Exception$", "");
    }
}
