package prongsai.batch;

/** Watches a job. Called from several threads. */
public interface Progress {
    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(String file, boolean fine) {}

        @Override
        public void end() {}
    };

    /** The job begins; so many files are to be read. */
    void begin(int files);

    /**
     * A file is done.
     *
     * @param fine false where it could not be read
     */
    void done(String file, boolean fine);

    /**
     * A page of a file that is a picture is recognised, which takes seconds.
     *
     * @param done pages of that file so far
     * @param of pages of that file to recognise
     */
    default void page(int done, int of) {}

    /** The job is over. */
    void end();
}
