package prongsai.reference;

import java.nio.file.Path;
import prongsai.model.Bilingual;

/** A user's catalogue or list of organisations that cannot be used: which file, what is wrong, what to do. */
public final class ReferenceFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Bilingual saying;

    /**
     * The words stand here and not in a message file: rooms on one floor do not know each other.
     *
     * @param file the file as the user named it
     * @param saying what is wrong and what to do
     */
    ReferenceFileException(Path file, Bilingual saying) {
        super(file + ": " + saying.en());
        this.file = file.toString();
        this.saying = new Bilingual(file + ": " + saying.th(), file + ": " + saying.en());
    }

    public String file() {
        return file;
    }

    /** The same with a word on where in the file, before what is wrong. */
    ReferenceFileException onLine(int line) {
        return new ReferenceFileException(
                Path.of(file),
                new Bilingual(
                        "บรรทัด " + line + ": " + saying.th().substring(file.length() + 2),
                        "line " + line + ": " + saying.en().substring(file.length() + 2)));
    }

    /** The whole sentence, file name first. */
    public Bilingual saying() {
        return saying;
    }
}
