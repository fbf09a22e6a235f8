package prongsai.batch;

import prongsai.model.ManifestEntry;

/** Watches a job. Called from several threads. */
public interface Progress {
    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(ManifestEntry entry, boolean read) {}

        @Override
        public void end() {}
    };

    /** The job begins; so many files are to be gone over. */
    void begin(int files);

    /** The reading of a file begins. */
    default void began(String file) {}

    /**
     * A file is done.
     *
     * @param read false where it was kept from an earlier job, or is a duplicate
     */
    void done(ManifestEntry entry, boolean read);

    /**
     * A page of a file that is a picture is recognised, which takes seconds.
     *
     * @param file empty where it is not known
     * @param done pages of that file so far
     * @param of pages of that file to recognise
     */
    default void page(String file, int done, int of) {}

    /** The job is over. */
    void end();
}
