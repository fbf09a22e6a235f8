package prongsai.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a text stand in a source too.
 *
 * <p>A passage is shared where one block of {@value #LEAST} characters in a row stands in one source, official wording not
 * counted. A misread letter does not end a block ({@link Runs#chains}), which then needs {@value #MORE} more. Round such a block the shorter runs of the same source count too, where they stand in the same order and near:
 * so a changed number, date or name between shared words stays the agency's own.
 */
final class Comparer {
    /** Characters of a block that are not official. */
    static final int LEAST = 25;
    /** A block over misread letters needs so many more: two short phrases with a word between are chance. */
    private static final int MORE = 8;
    /** A run beside a block: shorter ones are chance. */
    private static final int LEAST_BESIDE = 6;
    /** A run behind a changed number. */
    private static final int LEAST_BEHIND_NUMBER = 2;
    /** How far from a block, and how much may be different, in characters. */
    private static final int NEAR = 60;

    private Comparer() {}

    /**
     * The runs of a text that stand in the source, from left to right.
     *
     * @param asking a masked text
     * @param edges its words
     * @param official its official characters
     * @param source a masked text of another agency
     */
    static List<Runs.Run> shared(String asking, WordEdges edges, BitSet official, Runs source) {
        List<Runs.Run> blocks = new ArrayList<>();
        for (List<Runs.Run> chain : source.chains(asking)) {
            unofficial(asking, chain, source.text(), official, blocks);
        }
        if (blocks.isEmpty()) {
            return blocks;
        }
        return wholeWords(
                bridged(asking, official, source.text(), withBeside(asking, official, source, blocks)), edges);
    }

    /**
     * Runs with what lies between two of them where it is in both texts but for single misread letters: either end holds
     * it in its place, so that fewer equal letters say enough.
     */
    private static List<Runs.Run> bridged(String asking, BitSet official, String source, List<Runs.Run> runs) {
        List<Runs.Run> all = new ArrayList<>();
        for (Runs.Run run : runs) {
            if (all.isEmpty()) {
                all.add(run);
                continue;
            }
            Runs.Run last = all.getLast();
            int gap = run.at() - last.end();
            int sourceGap = run.source() - last.sourceEnd();
            int split = gap <= 0 || official.nextSetBit(last.end()) >= 0 && official.nextSetBit(last.end()) < run.at()
                    ? Misread.APART
                    : Misread.split(asking, last.end(), run.at(), source, last.sourceEnd(), run.source());
            if (split == Misread.APART || sourceGap < 0) {
                all.add(run);
                continue;
            }
            all.removeLast();
            all.add(new Runs.Run(last.at(), last.source(), last.length() + split));
            int left = gap - split;
            all.add(new Runs.Run(run.at() - left, run.source() - left, run.length() + left));
        }
        return all;
    }

    /** Runs without the parts of words at their ends; where two touch, the word goes on. */
    private static List<Runs.Run> wholeWords(List<Runs.Run> runs, WordEdges edges) {
        List<Runs.Run> whole = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Runs.Run run = runs.get(i);
            Runs.Run inside = edges.inside(run);
            boolean touchesLeft = i > 0 && runs.get(i - 1).end() == run.at();
            boolean touchesRight = i + 1 < runs.size() && runs.get(i + 1).at() == run.end();
            int from = touchesLeft ? run.at() : inside.at();
            int to = touchesRight ? run.end() : inside.end();
            if (to > from) {
                whole.add(run.part(from, to));
            }
        }
        return whole;
    }

    /** What is left of a chain where official wording is taken out, if long enough. */
    private static void unofficial(
            String asking, List<Runs.Run> chain, String source, BitSet official, List<Runs.Run> blocks) {
        int end = chain.getLast().end();
        for (int from = official.nextClearBit(chain.getFirst().at()); from < end; ) {
            int next = official.nextSetBit(from);
            int to = next < 0 || next > end ? end : next;
            if (to - from >= LEAST) {
                List<Runs.Run> parts = parts(chain, from, to);
                boolean misread = parts.size() > 1 || !equal(asking, parts.getFirst(), source);
                if (to - from >= (misread ? LEAST + MORE : LEAST)) {
                    blocks.addAll(parts);
                }
            }
            from = official.nextClearBit(to);
        }
    }

    private static List<Runs.Run> parts(List<Runs.Run> chain, int from, int to) {
        return chain.stream()
                .filter(run -> run.at() < to && run.end() > from)
                .map(run -> run.part(Math.max(from, run.at()), Math.min(to, run.end())))
                .toList();
    }

    private static boolean equal(String asking, Runs.Run run, String source) {
        return asking.regionMatches(run.at(), source, run.source(), run.length());
    }

    private static List<Runs.Run> withBeside(String asking, BitSet official, Runs runs, List<Runs.Run> blocks) {
        String source = runs.text();
        List<Runs.Run> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Runs.Run block = blocks.get(i);
            int left = i == 0 ? 0 : all.getLast().end();
            int from = Math.max(Math.max(left, block.at() - NEAR), official.previousSetBit(block.at() - 1) + 1);
            int sourceFrom = Math.max(0, block.source() - NEAR);
            all.addAll(runs.shorter(asking, from, block.at(), sourceFrom, block.source(), LEAST_BESIDE));
            all.add(block);
            int right =
                    i + 1 == blocks.size() ? asking.length() : blocks.get(i + 1).at();
            int wall = official.nextSetBit(block.end());
            int to = Math.min(Math.min(right, block.end() + NEAR), wall < 0 ? right : wall);
            int sourceTo = Math.min(source.length(), block.sourceEnd() + NEAR);
            pastNumbers(asking, to, source, sourceTo, all);
            Runs.Run last = all.getLast();
            all.addAll(runs.shorter(asking, last.end(), to, last.sourceEnd(), sourceTo, LEAST_BESIDE));
        }
        return all;
    }

    /** Behind a changed number the sentence goes on, be it with a short word: 38 คน for 45 คน. */
    private static void pastNumbers(String asking, int to, String source, int sourceTo, List<Runs.Run> all) {
        while (true) {
            Runs.Run last = all.getLast();
            int at = pastDigits(asking, last.end(), to);
            int sourceAt = pastDigits(source, last.sourceEnd(), sourceTo);
            if (at == last.end() || sourceAt == last.sourceEnd()) {
                return;
            }
            int length = 0;
            while (at + length < to
                    && sourceAt + length < sourceTo
                    && asking.charAt(at + length) == source.charAt(sourceAt + length)) {
                length++;
            }
            if (length < LEAST_BEHIND_NUMBER) {
                return;
            }
            all.add(new Runs.Run(at, sourceAt, length));
        }
    }

    private static int pastDigits(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
