package prongsai.store.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Squashed texts one behind the other as terms of the chain of letters; no row of letters goes from one into the next. */
public final class LettersStream extends TokenStream {
    /** Positions between two texts. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private int text;
    private int at;

    /** @param texts squashed */
    public LettersStream(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public boolean incrementToken() {
        while (text < texts.size() && at >= texts.get(text).length()) {
            text++;
            at = 0;
        }
        if (text == texts.size()) {
            return false;
        }
        clearAttributes();
        String letters = texts.get(text);
        term.append(letters, at, Math.min(at + LettersTokenizer.SIZE, letters.length()));
        step.setPositionIncrement(at == 0 && text > 0 ? GAP : 1);
        at++;
        return true;
    }

    @Override
    public void reset() {
        text = 0;
        at = 0;
    }
}
