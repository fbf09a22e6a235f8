package prongsai.cli;

/** Exit codes, as the contract names them. */
final class Exit {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int SOME_UNREAD = 3;
    static final int NOTHING_READ = 4;
    static final int INTERNAL = 70;

    private Exit() {}

    /** By what was read, then by what was found: an unread input wins over a finding. */
    static int of(long reports, boolean troubled, boolean found) {
        if (reports == 0) {
            return NOTHING_READ;
        }
        return troubled ? SOME_UNREAD : found ? FINDINGS : DONE;
    }
}
