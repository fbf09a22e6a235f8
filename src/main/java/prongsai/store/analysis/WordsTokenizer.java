package prongsai.store.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import prongsai.text.Thai;

/**
 * Thai words as Lucene's {@code ThaiTokenizer} has them, but for those of {@link DomainWords}: these are cut as they are
 * listed, and what is before and behind each is cut for itself.
 *
 * <p>No word is longer than {@value #LONGEST} characters: Lucene takes no term of more than 32,766 bytes, and the
 * dictionary's time grows faster than what it is given.
 */
final class WordsTokenizer extends Tokenizer {
    /** Characters that the dictionary is given at once; Lucene's tokenizer has 1,024. */
    static final int LONGEST = 1_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final BreakIterator dictionary = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
    private final DomainWords domain;
    private final List<Piece> pieces = new ArrayList<>();
    private String text = "";
    private int next;

    WordsTokenizer(DomainWords domain) {
        this.domain = domain;
    }

    private record Piece(int start, int end) {}

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        pieces.clear();
        next = 0;
        cut();
    }

    private void cut() {
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<DomainWords.Word> word = domain.at(text, at);
            if (word.isEmpty()) {
                at++;
                continue;
            }
            cut(plain, at);
            for (String part : word.get().parts()) {
                pieces.add(new Piece(at, at + part.length()));
                at += part.length();
            }
            plain = at;
        }
        cut(plain, at);
    }

    /** A stretch without words of the domain, a part after the other. */
    private void cut(int from, int to) {
        for (int at = from; at < to; ) {
            int end = partEnd(at, to);
            cutPart(at, end);
            at = end;
        }
    }

    private void cutPart(int from, int to) {
        dictionary.setText(text.substring(from, to));
        int start = dictionary.first();
        for (int end = dictionary.next(); end != BreakIterator.DONE; start = end, end = dictionary.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(from + start))) {
                pieces.add(new Piece(from + start, from + end));
            }
        }
    }

    /** Where a part ends that begins there: behind a blank, else where a word may begin, else where it gets too long. */
    private int partEnd(int from, int to) {
        if (to - from <= LONGEST) {
            return to;
        }
        int last = from + LONGEST;
        for (int at = last; at > from; at--) {
            if (Character.isWhitespace(text.charAt(at - 1)) && mayBegin(at)) {
                return at;
            }
        }
        for (int at = last; at > from; at--) {
            if (mayBegin(at)) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }

    /** No mark or vowel that needs what is before it, and no half of a character. */
    private boolean mayBegin(int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        return !mark
                && !Thai.cannotBegin(c)
                && !Character.isLowSurrogate(text.charAt(at))
                && !Thai.isLeadingVowel(text.charAt(at - 1));
    }

    @Override
    public boolean incrementToken() {
        if (next == pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(next++);
        clearAttributes();
        term.append(text, piece.start, piece.end);
        offset.setOffset(correctOffset(piece.start), correctOffset(piece.end));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
    }
}
