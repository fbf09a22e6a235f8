package prongsai.read.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream of bytes that is read once from its beginning to its end, and can be taken back by as much as a parser of
 * content streams asks for. It holds no more of the stream than its buffer.
 */
final class LookAhead implements RandomAccessRead {
    private static final int BACK = 4_096;
    private static final int BUFFER = 4 * BACK;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    /** Position in the stream of the buffer's first byte. */
    private long before;

    private int at;
    private int end;
    private boolean ended;
    private boolean closed;

    LookAhead(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xFF;
    }

    @Override
    public int peek() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int read = 0;
        while (read < length && (at < end || fill())) {
            int part = Math.min(length - read, end - at);
            System.arraycopy(buffer, at, bytes, offset + read, part);
            at += part;
            read += part;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    @Override
    public void readFully(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0 && read(bytes, offset, length) < length) {
            throw new EOFException("the stream ends before");
        }
    }

    /** Keeps the last bytes for going back, and reads on behind them. */
    private boolean fill() throws IOException {
        check();
        if (ended) {
            return false;
        }
        if (end == BUFFER) {
            System.arraycopy(buffer, end - BACK, buffer, 0, BACK);
            before += end - BACK;
            end = BACK;
            at = BACK;
        }
        int read;
        try {
            read = in.read(buffer, end, BUFFER - end);
        } catch (IOException e) {
            ended = true;
            throw e;
        }
        ended = read <= 0;
        end += Math.max(0, read);
        return !ended;
    }

    private void check() throws IOException {
        if (closed) {
            throw new IOException("read after it was closed");
        }
    }

    /** @throws IOException where no more of what was read is held */
    @Override
    public void rewind(int bytes) throws IOException {
        if (bytes > at) {
            throw new IOException("cannot go back by " + bytes + " bytes");
        }
        at -= bytes;
    }

    @Override
    public void skip(int length) throws IOException {
        int left = length;
        while (left > 0 && read() >= 0) {
            left--;
        }
    }

    @Override
    public long getPosition() throws IOException {
        check();
        return before + at;
    }

    /** True once a byte was asked for beyond the last one. */
    @Override
    public boolean isEOF() throws IOException {
        check();
        return ended && at == end;
    }

    @Override
    public long length() throws IOException {
        check();
        return before + end + in.available();
    }

    @Override
    public int available() throws IOException {
        check();
        return end - at + in.available();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        in.close();
    }

    /** @throws IOException always: it is read from its beginning to its end */
    @Override
    public void seek(long position) throws IOException {
        throw new IOException("no place in a stream can be gone to");
    }

    /** @throws IOException always, as {@link #seek} */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        throw new IOException("no place in a stream can be gone to");
    }
}
