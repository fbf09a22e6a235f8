package prongsai.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import prongsai.codec.JsonFormatException;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** An index that cannot be used: which, why, and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Bilingual saying;

    /** Why. */
    public enum Reason {
        /** Another program, or another part of this one, writes it. */
        IN_USE("in-use"),
        /** The folder holds no index, or one of another program. */
        NOT_AN_INDEX("not-an-index"),
        /** Files are missing or broken. */
        DAMAGED("damaged"),
        /** Made by a newer version of this program. */
        NEWER("newer"),
        /** Made by a version so old that what it kept cannot be read. */
        TOO_OLD("too-old");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** True where the user named the wrong folder or program, false where something broke or is busy. */
        public boolean wrongUse() {
            return this == NOT_AN_INDEX || this == NEWER || this == TOO_OLD;
        }
    }

    StoreException(Reason reason, String folder, Throwable cause) {
        this(reason, Messages.of("store").say(reason.key, folder), cause);
    }

    StoreException(Reason reason, String folder) {
        this(reason, Messages.of("store").say(reason.key, folder));
    }

    private StoreException(Reason reason, Bilingual saying, Throwable cause) {
        super(saying.en(), cause);
        this.reason = reason;
        this.saying = saying;
    }

    private StoreException(Reason reason, Bilingual saying) {
        super(saying.en());
        this.reason = reason;
        this.saying = saying;
    }

    /**
     * What a failure means to the user.
     *
     * @param folder the index
     * @return an exception of this class, or {@link UncheckedIOException} where a disk fails or is full
     */
    static RuntimeException of(String folder, Exception failure) {
        return switch (failure) {
            case StoreException own -> own;
            case LockObtainFailedException busy -> new StoreException(Reason.IN_USE, folder, busy);
            case IndexNotFoundException none -> new StoreException(Reason.NOT_AN_INDEX, folder, none);
            case IndexFormatTooNewException newer -> new StoreException(Reason.NEWER, folder, newer);
            case IndexFormatTooOldException old -> new StoreException(Reason.TOO_OLD, folder, old);
            case CorruptIndexException broken -> new StoreException(Reason.DAMAGED, folder, broken);
            case EOFException shortened -> new StoreException(Reason.DAMAGED, folder, shortened);
            case NoSuchFileException missing -> new StoreException(Reason.DAMAGED, folder, missing);
            case FileNotFoundException missing -> new StoreException(Reason.DAMAGED, folder, missing);
            case JsonFormatException broken -> new StoreException(Reason.DAMAGED, folder, broken);
            case IOException disk -> new UncheckedIOException("index " + folder, disk);
            case RuntimeException own -> own;
            default -> new IllegalStateException(failure);
        };
    }

    public Reason reason() {
        return reason;
    }

    /** The whole sentence, folder first. */
    public Bilingual saying() {
        return saying;
    }
}
