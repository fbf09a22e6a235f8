package prongsai.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import prongsai.app.CheckJob;
import prongsai.model.Finding;

/**
 * What was planted beside what was found.
 *
 * @param rules by rule
 * @param ways by way of planting: cases and how many were found
 * @param remarks what was missed, wrongly found or found with another severity, for a person
 * @param decoys near misses and how many stayed silent
 * @param notBuilt rules that the program does not have
 */
record Score(
        Map<String, Count> rules,
        Map<String, int[]> ways,
        List<Remark> remarks,
        Map<String, int[]> decoys,
        Set<String> notBuilt) {
    /** Cases of one rule: found, missed, wrongly found. */
    record Count(int found, int missed, int wrong) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(found + other.found, missed + other.missed, wrong + other.wrong);
        }

        double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }
    }

    /** One thing to look at. */
    record Remark(String what, String rule, String text) {}

    static Score of(List<Draft> drafts, Map<String, CheckJob.Draft> checked, Set<String> built) {
        Score score = new Score(
                new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new TreeMap<>(), new java.util.TreeSet<>());
        for (Draft draft : drafts) {
            score.add(
                    draft,
                    Objects.requireNonNull(checked.get(draft.name())).findings().findings(),
                    built);
        }
        return score;
    }

    private void add(Draft draft, List<Finding> findings, Set<String> built) {
        Set<Finding> explained = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Planted planted : draft.planted()) {
            boolean all = true;
            for (Planted.Expected expected : planted.expected()) {
                String rule = expected.rule().split("\\|")[0];
                if (!built.contains(rule)) {
                    notBuilt.add(rule);
                    continue;
                }
                List<Finding> hits =
                        findings.stream().filter(one -> matches(expected, one)).toList();
                all &= !hits.isEmpty();
                count(rule, hits.isEmpty() ? new Count(0, 1, 0) : new Count(1, 0, 0));
                if (hits.isEmpty()) {
                    remarks.add(new Remark("MISSED", rule, draft.name() + " " + planted.name() + " " + expected));
                }
                for (Finding hit :
                        hits.subList(expected.once() ? Math.min(1, hits.size()) : hits.size(), hits.size())) {
                    wrong(draft, hit, "TWICE");
                }
                hits.stream()
                        .filter(hit -> expected.severity()
                                .filter(severity -> severity != hit.severity())
                                .isPresent())
                        .findFirst()
                        .ifPresent(hit -> remarks.add(
                                new Remark("SEVERITY", rule, draft.name() + " " + planted.name() + " " + text(hit))));
                explained.addAll(hits);
            }
            int[] way = ways.computeIfAbsent(planted.name(), key -> new int[2]);
            way[0]++;
            way[1] += all ? 1 : 0;
        }
        for (Finding finding : findings) {
            if (!explained.contains(finding) && !allowed(draft, finding)) {
                wrong(draft, finding, "WRONG");
            }
        }
        for (Decoy decoy : draft.decoys()) {
            int[] kept = decoys.computeIfAbsent(decoy.name(), key -> new int[2]);
            kept[0]++;
            kept[1] += findings.stream().anyMatch(one -> !explained.contains(one) && hits(decoy, one)) ? 0 : 1;
        }
    }

    private void wrong(Draft draft, Finding finding, String what) {
        count(finding.rule(), new Count(0, 0, 1));
        String decoy = draft.decoys().stream()
                .filter(one -> hits(one, finding))
                .map(Decoy::name)
                .findFirst()
                .orElse("");
        remarks.add(new Remark(
                what,
                finding.rule(),
                draft.name() + " " + text(finding) + (decoy.isEmpty() ? "" : " DECOY " + decoy) + " planted "
                        + draft.planted().stream().map(Planted::name).toList()));
    }

    private void count(String rule, Count count) {
        rules.merge(rule, count, Count::plus);
    }

    private static boolean matches(Planted.Expected expected, Finding finding) {
        if (!finding.rule().matches(expected.rule())
                || !finding.record().matches(expected.record())
                || !finding.field().matches(expected.field())) {
            return false;
        }
        String words = squash(expected.words());
        String quote = squash(finding.quote());
        String all = squash(finding.record() + "|" + finding.quote() + "|" + finding.other() + "|"
                + finding.message().th() + "|" + finding.suggestion().th());
        return all.contains(words) || !quote.isEmpty() && words.contains(quote);
    }

    private static boolean allowed(Draft draft, Finding finding) {
        boolean consequence = draft.planted().stream()
                .flatMap(planted -> planted.allowed().stream())
                .anyMatch(one ->
                        finding.rule().equals(one.rule()) && finding.record().matches(one.record()));
        return consequence
                || draft.decoys().stream()
                        .anyMatch(decoy -> finding.rule().matches(decoy.besides())
                                && finding.record().matches(decoy.record()));
    }

    private static boolean hits(Decoy decoy, Finding finding) {
        return finding.rule().matches(decoy.rule()) && finding.record().matches(decoy.record());
    }

    private static String text(Finding finding) {
        return "%s %s %s %s “%s” other “%s”: %s"
                .formatted(
                        finding.severity(),
                        finding.rule(),
                        finding.record(),
                        finding.field(),
                        finding.quote(),
                        finding.other(),
                        finding.message().th());
    }

    /** Without blanks, Thai digits as Arabic ones. */
    private static String squash(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(letter -> letter >= '๐' && letter <= '๙' ? letter - '๐' + '0' : letter)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The sum over some rules. */
    Count total(Set<String> some) {
        return rules.entrySet().stream()
                .filter(rule -> some.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
