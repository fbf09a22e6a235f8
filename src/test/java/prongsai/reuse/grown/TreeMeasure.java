package prongsai.reuse.grown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import prongsai.model.shared.Family;

/**
 * How well the trees of families are told.
 *
 * @param copies reports whose parent is in the corpus
 * @param joined of them joined with their parent in the tree, whichever is told to be before
 * @param named links told by a name left over
 * @param namedRight of them from a true ancestor
 * @param byYear links told by an earlier year
 * @param byYearRight of them from a true ancestor
 * @param byYearWrong of them from a descendant; the others are from a report of another branch
 * @param untold links for which nothing is told
 */
record TreeMeasure(
        int copies, int joined, int named, int namedRight, int byYear, int byYearRight, int byYearWrong, int untold) {
    static TreeMeasure of(List<Family> families, Grown grown) {
        Map<String, Grown.Member> members = new HashMap<>();
        grown.members().forEach(member -> members.put(member.id(), member));
        int[] counts = new int[8];
        for (Grown.Member member : grown.members()) {
            counts[0] += member.parent().isPresent() ? 1 : 0;
        }
        for (Family family : families) {
            for (Family.Kin kin : family.tree()) {
                Optional<Grown.Member> from = kin.from().map(report -> members.get(report.id()));
                Optional<Grown.Member> to =
                        Optional.ofNullable(members.get(kin.report().id()));
                if (from.isPresent() && to.isPresent()) {
                    count(from.get(), to.get(), kin.reason(), counts);
                }
            }
        }
        return new TreeMeasure(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
    }

    private static void count(Grown.Member from, Grown.Member to, Family.Reason reason, int[] counts) {
        boolean joined =
                to.parent().equals(Optional.of(from.id())) || from.parent().equals(Optional.of(to.id()));
        boolean right = to.ancestors().contains(from.id());
        counts[1] += joined ? 1 : 0;
        switch (reason) {
            case LEFTOVER -> {
                counts[2]++;
                counts[3] += right ? 1 : 0;
            }
            case EARLIER_YEAR -> {
                counts[4]++;
                counts[5] += right ? 1 : 0;
                counts[6] += from.ancestors().contains(to.id()) ? 1 : 0;
            }
            case SHARED_SOURCE -> counts[7]++;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "trees: %d of %d copies joined with their parent; %d of %d links by a name from an ancestor; of %d by year"
                        + " %d from an ancestor, %d from a descendant; %d untold",
                joined,
                copies,
                namedRight,
                named,
                byYear,
                byYearRight,
                byYearWrong,
                untold);
    }
}
