package prongsai.store.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/** {@link Spelled} in a chain: tokens carry offsets of the text before spelling. */
final class SpellingFilter extends CharFilter {
    private @Nullable Spelled spelled;
    private @Nullable Reader reader;

    SpellingFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        Reader from = reader;
        if (from == null) {
            StringWriter all = new StringWriter();
            input.transferTo(all);
            Spelled whole = Spelled.of(all.toString());
            from = new StringReader(whole.text());
            spelled = whole;
            reader = from;
        }
        return from.read(buffer, offset, length);
    }

    /** A token that begins or ends inside an abbreviation that was written out begins and ends with it. */
    @Override
    protected int correct(int offset) {
        return spelled == null ? offset : spelled.start(offset);
    }
}
