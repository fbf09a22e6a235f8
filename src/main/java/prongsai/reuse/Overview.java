package prongsai.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.SharedText.SourceReport;
import prongsai.reference.Official;
import prongsai.store.Snapshot;

/**
 * What all reports of an index have in common, text by text and not letter by letter: every distinct text is looked at
 * once, texts that say the same are grouped ({@link Clusters}), and two reports have in common the letters of the texts
 * that stand in the same groups. No report is read, and no two are compared: it takes seconds where that takes hours.
 */
public final class Overview {
    /** So many reports with most in common are told of each: a family of thousands has millions of pairs. */
    private static final int MOST_SOURCES = 20;

    private final List<ReportRef> reports;
    private final Distinct texts;
    /** Numbers of a report's texts, from its start to the next one's. */
    private final int[] starts;

    private final int[] textsOf;
    /** Reports that have a text of a group, each once, from the group's start to the next one's. */
    private final int[] holderStarts;

    private final int[] holders;

    private Overview(Snapshot snapshot, Official official) {
        this.reports = snapshot.reports();
        this.texts = Distinct.of(snapshot, OfficialWording.of(official));
        long[] places = places(snapshot);
        this.starts = starts(places, reports.size());
        this.textsOf = low(places);
        for (int i = 0; i < places.length; i++) {
            places[i] = (long) texts.groups()[(int) places[i]] << 32 | places[i] >>> 32;
        }
        long[] held = Arrays.stream(sorted(places)).distinct().toArray();
        this.holderStarts = starts(held, texts.size());
        this.holders = low(held);
    }

    /**
     * Looks at all texts.
     *
     * @return for each report what it shares, without passages and without a family; of its sources those with most in
     *     common, and enough for {@link Families} to join all reports of a family
     */
    public static List<SharedText> of(Snapshot snapshot, Official official) {
        return new Overview(snapshot, official).sharedTexts();
    }

    /** The reports' numbers, each with the number of a text of it, in ascending order. */
    private long[] places(Snapshot snapshot) {
        long[][] all = {new long[1024]};
        int[] count = {0};
        snapshot.eachPlace((report, hash) -> {
            int text = texts.number(hash);
            if (text >= 0) {
                all[0] = count[0] < all[0].length ? all[0] : Arrays.copyOf(all[0], count[0] * 2);
                all[0][count[0]++] = (long) report << 32 | text;
            }
        });
        return sorted(Arrays.copyOf(all[0], count[0]));
    }

    private static long[] sorted(long[] pairs) {
        Arrays.sort(pairs);
        return pairs;
    }

    private static int[] low(long[] pairs) {
        return Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
    }

    private static int[] starts(long[] pairs, int count) {
        int[] starts = new int[count + 1];
        for (long pair : pairs) {
            starts[(int) (pair >>> 32) + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private List<SharedText> sharedTexts() {
        Joined joined = new Joined(reports.size());
        Tally tally = new Tally(reports.size());
        List<SharedText> all = new ArrayList<>();
        for (int report = 0; report < reports.size(); report++) {
            count(report, tally);
            all.add(sharedText(report, tally, joined));
            tally.clear();
        }
        return all;
    }

    private void count(int report, Tally tally) {
        for (int i = starts[report]; i < starts[report + 1]; i++) {
            int text = textsOf[i];
            int group = texts.groups()[text];
            for (int h = holderStarts[group]; h < holderStarts[group + 1]; h++) {
                if (holders[h] != report) {
                    tally.add(holders[h], texts.written()[text]);
                }
            }
        }
        for (int i = 0; i < tally.count; i++) {
            int other = tally.met[i];
            tally.own[other] = reports.get(other).sameAgency(reports.get(report));
        }
    }

    private SharedText sharedText(int report, Tally tally, Joined joined) {
        Share share = share(report, tally);
        long written = share.own() + share.shared();
        List<SourceReport> sources = new ArrayList<>();
        List<SourceReport> repeats = new ArrayList<>();
        for (int other : tally.most()) {
            SourceReport source = source(other, tally, written);
            List<SourceReport> list = tally.own[other] ? repeats : sources;
            boolean joins = !tally.own[other] && Families.related(source) && joined.join(report, other);
            if (joins || list.size() < MOST_SOURCES) {
                list.add(source);
            }
        }
        return new SharedText(
                reports.get(report),
                reports.size() > 1 ? Optional.of(share) : Optional.empty(),
                List.of(),
                sources,
                Optional.empty(),
                repeats);
    }

    private SourceReport source(int other, Tally tally, long written) {
        long letters = tally.letters[other];
        return new SourceReport(
                reports.get(other), letters, tally.only[other], written == 0 ? 0 : (double) letters / written);
    }

    /** Letters by kind; notes beside which letters stand in one other agency's report alone. */
    private Share share(int report, Tally tally) {
        long own = 0;
        long shared = 0;
        long official = 0;
        for (int i = starts[report]; i < starts[report + 1]; i++) {
            int text = textsOf[i];
            int group = texts.groups()[text];
            int[] others = IntStream.range(holderStarts[group], holderStarts[group + 1])
                    .map(h -> holders[h])
                    .filter(other -> other != report && !tally.own[other])
                    .limit(2)
                    .toArray();
            int written = texts.written()[text];
            official += texts.official()[text];
            own += others.length == 0 ? written : 0;
            shared += others.length == 0 ? 0 : written;
            if (others.length == 1) {
                tally.only[others[0]] += written;
            }
        }
        return new Share(own, shared, official);
    }

    /** Letters of one report that stand in others. */
    private static final class Tally {
        final long[] letters;
        final long[] only;
        final boolean[] own;
        final int[] met;
        int count;

        Tally(int reports) {
            letters = new long[reports];
            only = new long[reports];
            own = new boolean[reports];
            met = new int[reports];
        }

        void add(int other, int more) {
            if (letters[other] == 0 && more > 0) {
                met[count++] = other;
            }
            letters[other] += more;
        }

        /** The reports met, those with most letters first, ties by file. */
        int[] most() {
            return IntStream.range(0, count)
                    .mapToObj(i -> met[i])
                    .sorted(Comparator.comparingLong((Integer other) -> -letters[other])
                            .thenComparing(other -> other))
                    .mapToInt(other -> other)
                    .toArray();
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                letters[met[i]] = 0;
                only[met[i]] = 0;
                own[met[i]] = false;
            }
            count = 0;
        }
    }

    /** Reports joined in families (union-find). */
    private static final class Joined {
        final int[] parents;

        Joined(int reports) {
            parents = IntStream.range(0, reports).toArray();
        }

        boolean join(int one, int other) {
            int head = head(one);
            int otherHead = head(other);
            parents[head] = otherHead;
            return head != otherHead;
        }

        private int head(int one) {
            int head = one;
            while (parents[head] != head) {
                parents[head] = parents[parents[head]];
                head = parents[head];
            }
            return head;
        }
    }
}
