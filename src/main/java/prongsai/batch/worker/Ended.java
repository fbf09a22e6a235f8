package prongsai.batch.worker;

/** How a task ended. */
public sealed interface Ended {
    /**
     * The worker answered.
     *
     * @param answer as it was given
     */
    record Done(String answer) implements Ended {}

    /**
     * The worker was lost at this task.
     *
     * @param how what became of it
     * @param detail the page it was at, or what it said last; may be empty
     */
    record Lost(How how, String detail) implements Ended {}

    /** What became of a worker. */
    enum How {
        /** It was killed, since its time was over. */
        LATE,
        /** Its memory was not enough. */
        OUT_OF_MEMORY,
        /** It ended, or said what it should not. */
        CRASHED
    }
}
