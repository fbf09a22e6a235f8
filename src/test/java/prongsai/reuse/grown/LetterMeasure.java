package prongsai.reuse.grown;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import prongsai.model.shared.Passage;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.text.Squash;

/**
 * How well shared letters are told from own and official ones.
 *
 * @param letters compared; names and misread ones are not
 * @param shared of them truly shared
 * @param precision part of the letters told as shared that are
 * @param recall part of the shared letters that are told as such
 * @param granularity passages told for each shared text that is found at all, 1 or more; stretches of one text less than
 *     {@value #APART} letters apart are one passage
 * @param official official letters
 * @param officialAsShared part of the official letters that are told as shared
 */
record LetterMeasure(
        long letters,
        long shared,
        double precision,
        double recall,
        double granularity,
        long official,
        double officialAsShared) {
    private static final int APART = 60;

    /** Harmonic mean of precision and recall by the logarithm of granularity (Potthast and others, 2010). */
    double plagdet() {
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return f * Math.log(2) / Math.log(1 + granularity);
    }

    static LetterMeasure of(List<SharedText> texts, Truth truth) {
        Counter counter = new Counter(truth);
        texts.forEach(text ->
                text.passages().forEach(passage -> counter.add(text.report().id(), passage)));
        return counter.measure();
    }

    private static final class Counter {
        final Truth truth;
        long letters;
        long shared;
        long told;
        long both;
        long official;
        long officialTold;
        long found;
        long passages;

        Counter(Truth truth) {
            this.truth = truth;
        }

        void add(String report, Passage passage) {
            int number = truth.number(report, passage.record(), passage.field());
            if (number < 0) {
                return;
            }
            Woven woven = truth.units().get(number).woven();
            Squash squash = Squash.mapped(passage.text());
            if (squash.text().length() != woven.places().length) {
                throw new IllegalStateException("letters differ: " + passage.text());
            }
            BitSet truly = truth.shared(number);
            int last = -1;
            int one = 0;
            boolean hit = false;
            for (int i = 0; i < woven.places().length; i++) {
                int offset = squash.start(i);
                boolean says = passage.stretches().stream()
                        .anyMatch(s -> s.kind() == Stretch.Kind.SHARED && s.start() <= offset && offset < s.end());
                if (says) {
                    one += last < 0 || i - last > APART ? 1 : 0;
                    last = i;
                }
                int place = woven.places()[i];
                if (place == Woven.MISREAD) {
                    continue;
                }
                switch (woven.kinds()[place]) {
                    case NAME -> {}
                    case OFFICIAL -> {
                        official++;
                        officialTold += says ? 1 : 0;
                    }
                    case WORD -> {
                        letters++;
                        shared += truly.get(place) ? 1 : 0;
                        told += says ? 1 : 0;
                        both += says && truly.get(place) ? 1 : 0;
                        hit |= says && truly.get(place);
                    }
                }
            }
            found += hit ? 1 : 0;
            passages += hit ? one : 0;
        }

        LetterMeasure measure() {
            return new LetterMeasure(
                    letters,
                    shared,
                    told == 0 ? 1 : (double) both / told,
                    shared == 0 ? 1 : (double) both / shared,
                    found == 0 ? 1 : Math.max(1, (double) passages / found),
                    official,
                    official == 0 ? 0 : (double) officialTold / official);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "letters: precision %.4f, recall %.4f, granularity %.3f, plagdet %.4f (%d letters, %d shared);"
                        + " official as shared %.4f (%d official)",
                precision,
                recall,
                granularity,
                plagdet(),
                letters,
                shared,
                officialAsShared,
                official);
    }
}
