package prongsai.read;

import java.io.IOException;
import prongsai.model.FileStatus;

/** A file that cannot be read, with the status that the manifest gives it. */
public class ReadException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FileStatus status;

    /**
     * @param status encrypted, damaged, unsupported or too large
     * @param reason one sentence in English, for logs; the file's name is the caller's to add
     */
    public ReadException(FileStatus status, String reason) {
        super(reason);
        this.status = status;
    }

    /** As {@link #ReadException(FileStatus, String)}, with the failure that showed it. */
    public ReadException(FileStatus status, String reason, Throwable cause) {
        super(reason, cause);
        this.status = status;
    }

    public FileStatus status() {
        return status;
    }
}
