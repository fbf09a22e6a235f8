package prongsai.store.analysis;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import prongsai.text.Squash;

/**
 * The squashed letters of a text, {@value #SIZE} in a row at every position; near the end as many as are left, so that
 * every letter of the text begins a term.
 */
final class LettersTokenizer extends Tokenizer {
    /** Letters of a term. */
    static final int SIZE = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Squash squash = Squash.mapped("");
    private boolean read;
    private int at;

    @Override
    public boolean incrementToken() throws IOException {
        if (!read) {
            StringWriter all = new StringWriter();
            input.transferTo(all);
            squash = Squash.mapped(all.toString());
            read = true;
        }
        if (at >= squash.text().length()) {
            return false;
        }
        clearAttributes();
        int end = Math.min(at + SIZE, squash.text().length());
        term.append(squash.text(), at, end);
        offset.setOffset(correctOffset(squash.start(at)), correctOffset(squash.end(end)));
        at++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(squash.offsets()[squash.text().length()]);
        offset.setOffset(last, last);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        read = false;
        at = 0;
    }
}
