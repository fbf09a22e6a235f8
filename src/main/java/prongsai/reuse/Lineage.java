package prongsai.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.shared.Family;
import prongsai.model.shared.Family.Kin;
import prongsai.model.shared.Family.Leftover;
import prongsai.model.shared.Family.Reason;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;

/**
 * How the reports of a family hang together: the tree that joins those with most in common (maximum spanning tree), from
 * the one that nothing says is after another. A copy has more in common with what it was copied from than with its
 * siblings, since all that either of these changed is changed in one of two only.
 */
final class Lineage {
    private static final double NAME = 0.05;

    private final Map<String, ReportRef> members = new LinkedHashMap<>();
    /** By member the members whose names it carries. */
    private final Map<String, Set<String>> carries = new HashMap<>();

    private final Map<String, String> missing = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private Lineage() {}

    /** Two members, and how much of the text that has less stands in the other. */
    private record Edge(String one, String other, boolean named, double part) {
        /** A name is copied on: it tells an ancestor, not which. It decides between nearly equal ones alone. */
        double weight() {
            return part + (named ? NAME : 0);
        }
    }

    /**
     * The tree of a family.
     *
     * @param texts its members with what they share
     * @param leftovers names of others that they carry
     * @return each member once, behind the one that it hangs on
     */
    static List<Kin> of(List<SharedText> texts, List<Leftover> leftovers) {
        Lineage lineage = new Lineage();
        texts.forEach(text -> lineage.members.put(text.report().id(), text.report()));
        leftovers.forEach(lineage::add);
        lineage.join(texts);
        return lineage.tree();
    }

    private void add(Leftover leftover) {
        List<String> own = members.values().stream()
                .filter(member -> member.agency().equals(leftover.agency()))
                .map(ReportRef::id)
                .toList();
        for (Family.Mention mention : leftover.mentions()) {
            String id = mention.report().id();
            if (leftover.report().isEmpty()) {
                missing.putIfAbsent(id, leftover.agency());
            }
            carries.computeIfAbsent(id, none -> new HashSet<>()).addAll(own);
        }
    }

    private void join(List<SharedText> texts) {
        Map<String, Map<String, Double>> parts = new LinkedHashMap<>();
        for (SharedText text : texts) {
            for (SharedText.SourceReport source : text.sources()) {
                String one = text.report().id();
                String other = source.report().id();
                if (members.containsKey(other)) {
                    boolean ordered = one.compareTo(other) < 0;
                    parts.computeIfAbsent(ordered ? one : other, none -> new LinkedHashMap<>())
                            .merge(ordered ? other : one, source.part(), Math::max);
                }
            }
        }
        List<Edge> all = new ArrayList<>();
        parts.forEach((one, others) -> others.forEach((other, part) -> all.add(new Edge(
                one, other, reason(one, other) == Reason.LEFTOVER || reason(other, one) == Reason.LEFTOVER, part))));
        all.sort(Comparator.comparingDouble(Edge::weight)
                .reversed()
                .thenComparing(Edge::one)
                .thenComparing(Edge::other));
        Groups groups = new Groups(members.keySet());
        for (Edge edge : all) {
            if (groups.join(edge.one, edge.other)) {
                edges.add(edge);
            }
        }
    }

    /** What says that one report is before the other; nothing is {@link Reason#SHARED_SOURCE}. */
    private Reason reason(String before, String after) {
        boolean named = carries.getOrDefault(after, Set.of()).contains(before);
        boolean back = carries.getOrDefault(before, Set.of()).contains(after);
        if (named != back) {
            return named ? Reason.LEFTOVER : Reason.SHARED_SOURCE;
        }
        Optional<Integer> year = year(before);
        Optional<Integer> later = year(after);
        boolean earlier = year.isPresent() && later.isPresent() && year.get() < later.get();
        return earlier ? Reason.EARLIER_YEAR : Reason.SHARED_SOURCE;
    }

    private Optional<Integer> year(String id) {
        return Optional.ofNullable(members.get(id)).flatMap(ReportRef::fiscalYear);
    }

    private List<Kin> tree() {
        Map<String, List<Edge>> byMember = new HashMap<>();
        Set<String> after = new HashSet<>();
        for (Edge edge : edges) {
            byMember.computeIfAbsent(edge.one, none -> new ArrayList<>()).add(edge);
            byMember.computeIfAbsent(edge.other, none -> new ArrayList<>()).add(edge);
            after(edge).ifPresent(after::add);
        }
        List<ReportRef> starts = members.values().stream()
                .sorted(Comparator.comparing((ReportRef member) -> after.contains(member.id()))
                        .thenComparing(Texts.EARLIEST))
                .toList();
        List<Kin> tree = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (ReportRef start : starts) {
            if (done.add(start.id())) {
                tree.add(kin(start, Optional.empty(), Reason.SHARED_SOURCE, 0));
                walk(start, byMember, done, tree);
            }
        }
        return tree;
    }

    private Optional<String> after(Edge edge) {
        if (reason(edge.one, edge.other) != Reason.SHARED_SOURCE) {
            return Optional.of(edge.other);
        }
        return reason(edge.other, edge.one) != Reason.SHARED_SOURCE ? Optional.of(edge.one) : Optional.empty();
    }

    private void walk(ReportRef start, Map<String, List<Edge>> byMember, Set<String> done, List<Kin> tree) {
        Deque<Kin> open = new ArrayDeque<>(below(start, byMember, done));
        while (!open.isEmpty()) {
            Kin next = open.pop();
            if (done.add(next.report().id())) {
                tree.add(next);
                List<Kin> below = below(next.report(), byMember, done);
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(below.get(i));
                }
            }
        }
    }

    private List<Kin> below(ReportRef report, Map<String, List<Edge>> byMember, Set<String> done) {
        List<Kin> below = new ArrayList<>();
        for (Edge edge : byMember.getOrDefault(report.id(), List.of())) {
            String id = edge.one.equals(report.id()) ? edge.other : edge.one;
            ReportRef member = members.get(id);
            if (member != null && !done.contains(id)) {
                below.add(kin(member, Optional.of(report), reason(report.id(), id), edge.part));
            }
        }
        below.sort(Comparator.comparing(Kin::report, Texts.EARLIEST));
        return below;
    }

    private Kin kin(ReportRef report, Optional<ReportRef> from, Reason reason, double part) {
        return new Kin(report, from, Optional.ofNullable(missing.get(report.id())), reason, part);
    }
}
