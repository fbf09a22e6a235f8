package prongsai.store.analysis;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms that are counted already, each once with its frequency: nothing is cut again while a document is written. */
public final class TermsStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> terms;
    private Iterator<Map.Entry<String, Integer>> rest;

    /** @param terms with their frequencies, 1 or more */
    public TermsStream(Map<String, Integer> terms) {
        this.terms = terms;
        this.rest = terms.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Integer> next = rest.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }

    @Override
    public void reset() {
        rest = terms.entrySet().iterator();
    }
}
