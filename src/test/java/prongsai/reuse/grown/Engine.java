package prongsai.reuse.grown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Alike;
import prongsai.reuse.Families;
import prongsai.reuse.Overview;
import prongsai.reuse.Reuse;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** The engine over an index of a grown corpus. */
final class Engine implements Finder, AutoCloseable {
    private final Store store;
    private final Snapshot snapshot;
    private final Reuse reuse;
    private final Grown grown;
    private final Truth truth;
    private String of = "";
    private Map<String, List<Alike>> found = Map.of();

    Engine(Grown grown, Truth truth, Official official) {
        this.grown = grown;
        this.truth = truth;
        store = Store.inMemory();
        grown.members().forEach(member -> store.put(member.report()));
        store.commit();
        snapshot = store.snapshot();
        reuse = Reuse.over(snapshot, official);
    }

    @Override
    public String name() {
        return "this engine";
    }

    @Override
    public Map<Integer, Double> alike(int unit) {
        Truth.Unit asking = truth.units().get(unit);
        if (!asking.member().id().equals(of)) {
            of = asking.member().id();
            found = new HashMap<>();
            for (Alike alike : reuse.alike(asking.member().report())) {
                found.computeIfAbsent(alike.record() + '\t' + alike.field(), none -> new ArrayList<>())
                        .add(alike);
            }
        }
        Map<Integer, Double> scores = new HashMap<>();
        for (Alike alike :
                found.getOrDefault(asking.slot().record() + '\t' + asking.slot().field(), List.of())) {
            for (Alike.Place place : alike.places()) {
                scores.put(
                        truth.number(place.report().id(), place.record(), place.field()),
                        alike.likeness().jaccard());
            }
        }
        scores.remove(-1);
        return scores;
    }

    List<SharedText> shared() {
        return grown.members().stream().map(member -> reuse.of(member.report())).toList();
    }

    List<Family> families(List<SharedText> shared) {
        List<Families.Trace> traces = new ArrayList<>();
        for (Grown.Member member : grown.members()) {
            ReportRef report = ReportRef.of(member.report());
            member.carries()
                    .forEach(name ->
                            traces.add(new Families.Trace(name, new Family.Mention(report, "report", "", name))));
        }
        return Families.of(shared, traces);
    }

    /** Families told by whole texts, as over a large index. */
    List<Family> overviewFamilies(Official official) {
        return families(Overview.of(snapshot, official));
    }

    @Override
    public void close() {
        snapshot.close();
        store.close();
    }
}
