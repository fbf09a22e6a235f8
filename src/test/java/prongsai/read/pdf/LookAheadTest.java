package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class LookAheadTest {
    private static final int BYTES = 100_000;

    /** A stream that gives a few bytes at a time, as an inflater does. */
    private static InputStream trickling(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(3_000)));
            }
        };
    }

    @Test
    void gives_the_bytes_that_a_buffer_of_the_whole_gives_when_it_is_read_to_and_fro() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        try (RandomAccessRead whole = new RandomAccessReadBuffer(bytes);
                RandomAccessRead ahead = new LookAhead(trickling(bytes, random))) {
            while (!whole.isEOF()) {
                switch (random.nextInt(4)) {
                    case 0 -> assertThat(ahead.peek()).as("seed %d", seed).isEqualTo(whole.peek());
                    case 1 -> assertThat(ahead.read()).as("seed %d", seed).isEqualTo(whole.read());
                    case 2 -> {
                        int back = (int) Math.min(whole.getPosition(), random.nextInt(40));
                        whole.rewind(back);
                        ahead.rewind(back);
                    }
                    default -> {
                        byte[] expected = new byte[random.nextInt(900)];
                        byte[] read = new byte[expected.length];
                        int count = Math.max(0, whole.read(expected, 0, expected.length));
                        assertThat(Math.max(0, ahead.read(read, 0, read.length)))
                                .as("seed %d", seed)
                                .isEqualTo(count);
                        assertThat(read).as("seed %d", seed).isEqualTo(expected);
                    }
                }
                assertThat(ahead.getPosition()).as("seed %d", seed).isEqualTo(whole.getPosition());
            }
            assertThat(ahead.read()).isEqualTo(-1);
            assertThat(ahead.isEOF()).isTrue();
        }
    }

    @Test
    void ends_when_a_byte_beyond_the_last_was_asked_for_and_goes_on_when_it_is_taken_back() throws IOException {
        try (RandomAccessRead ahead = new LookAhead(new ByteArrayInputStream(new byte[] {1, 2}))) {
            ahead.read();
            ahead.read();
            assertThat(ahead.isEOF()).isFalse();
            assertThat(ahead.read()).isEqualTo(-1);
            assertThat(ahead.isEOF()).isTrue();
            ahead.rewind(1);
            assertThat(ahead.isEOF()).isFalse();
            assertThat(ahead.read()).isEqualTo(2);
        }
    }

    @Test
    void holds_no_more_than_its_buffer_when_more_is_asked_back() throws IOException {
        try (RandomAccessRead ahead = new LookAhead(new ByteArrayInputStream(new byte[BYTES]))) {
            ahead.skip(BYTES);
            assertThatThrownBy(() -> ahead.rewind(BYTES)).isInstanceOf(IOException.class);
        }
    }
}
