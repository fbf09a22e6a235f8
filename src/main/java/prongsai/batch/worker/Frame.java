package prongsai.batch.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What goes between a job and its workers, over their standard input and output: a mark, a kind, a length, and a text in
 * UTF-8.
 *
 * @param kind what it says
 * @param text what belongs to it
 */
record Frame(Kind kind, String text) {
    /** Anything else on the line is not ours: something wrote to standard output. */
    private static final int MARK = 0x50524653;
    /** A task or an answer has some hundred bytes, settings as many as people have corrections. */
    private static final int LONGEST = 64 << 20;

    /** What a frame says. */
    enum Kind {
        /** To the worker: what holds for all tasks. */
        SETTINGS,
        /** To the worker: do this. */
        TASK,
        /** The worker can take tasks. */
        READY,
        /** The worker begins a page: its number. */
        PAGE_BEGUN,
        /** The worker ended a page: its number. */
        PAGE_ENDED,
        /** Pages recognised so far and in all: {@code 3/12}. */
        RECOGNISED,
        /** The answer. */
        DONE,
        /** The task threw what it should not. */
        FAULT,
        /** Memory ran out, and the worker lived to say so. */
        NO_MEMORY,
        /** An output cannot be written: file, line feed, the system's words. */
        NOT_WRITTEN
    }

    /** Writes it. */
    void write(DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(MARK);
        out.writeByte(kind.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * Reads the next one.
     *
     * @return empty at the end of the stream
     * @throws IOException where the stream breaks off, or holds something else
     */
    static Optional<Frame> read(DataInputStream in) throws IOException {
        int mark;
        try {
            mark = in.readInt();
        } catch (EOFException e) {
            return Optional.empty();
        }
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (mark != MARK || kind >= Kind.values().length || length < 0 || length > LONGEST) {
            throw new IOException("not a frame: " + Integer.toHexString(mark));
        }
        return Optional.of(new Frame(Kind.values()[kind], new String(in.readNBytes(length), StandardCharsets.UTF_8)));
    }
}
