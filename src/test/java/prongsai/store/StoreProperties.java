package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.text.Winnow;

/** A store does what a map would do, and finds what it must find. */
class StoreProperties {
    /** Stays after the store that wrote it. */
    private static final class Disk extends FilterDirectory {
        Disk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public void close() {}
    }

    private static Report random(Random random) {
        int number = random.nextInt(6);
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(Drafts.letters(new Random(random.nextInt(8)), 30));
        }
        // The same file may come again with another content, so another id.
        return Drafts.report("a0000000000" + number, "f" + random.nextInt(4), "ทดลอง", 2565 + random.nextInt(2), texts);
    }

    private static boolean sameOrigin(Report one, Report other) {
        return one.source().file().equals(other.source().file())
                && one.fiscalYear().equals(other.fiscalYear());
    }

    @Property(tries = 60)
    void any_sequence_leaves_what_a_map_would_hold(@ForAll long seed) {
        Random random = new Random(seed);
        Directory disk = new Disk();
        Map<String, Report> committed = new TreeMap<>();
        Map<String, Report> pending = new TreeMap<>();
        Store store = Store.open("test", disk, "");
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> {
                    Report report = random(random);
                    store.put(report);
                    pending.values().removeIf(other -> sameOrigin(other, report));
                    pending.put(report.id(), report);
                }
                case 4 -> {
                    String id = "a0000000000" + random.nextInt(6);
                    assertThat(store.remove(id)).isEqualTo(pending.remove(id) != null);
                }
                case 5 -> {
                    store.commit();
                    committed = new TreeMap<>(pending);
                }
                case 6 -> {
                    store.close();
                    store = Store.open("test", disk, "");
                    pending = new TreeMap<>(committed);
                }
                default -> {
                    try (Snapshot snapshot = store.snapshot()) {
                        assertSame(snapshot, pending);
                    }
                }
            }
        }
        store.close();
        try (Store again = Store.open("test", disk, "");
                Snapshot snapshot = again.snapshot()) {
            assertSame(snapshot, committed);
        }
    }

    private static void assertSame(Snapshot snapshot, Map<String, Report> expected) {
        assertThat(snapshot.reports()).extracting(ReportRef::id).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((id, report) -> assertThat(snapshot.report(id)).contains(report));
        assertThat(Inside.faults(snapshot)).isEmpty();
    }

    @Property(tries = 20)
    void every_text_with_a_common_run_of_twelve_is_found_among_five_hundred(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        try (Store store = Store.inMemory()) {
            for (int report = 0; report < 10; report++) {
                List<String> own = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    own.add(Drafts.letters(random, 25 + random.nextInt(120)));
                }
                texts.addAll(own);
                store.put(Drafts.report("a0000000000" + report, report + ".txt", "ทดลอง", 2566, own));
            }
            try (Snapshot snapshot = store.snapshot()) {
                for (int query = 0; query < 20; query++) {
                    assertFound(snapshot, texts, random);
                }
            }
        }
    }

    private static void assertFound(Snapshot snapshot, List<String> texts, Random random) {
        StringBuilder draft = new StringBuilder(Drafts.letters(random, 20));
        Set<String> sources = new HashSet<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String source = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(source.length() - Winnow.SURE + 1);
            draft.append(source, start, start + Winnow.SURE).append(Drafts.letters(random, 20));
            sources.add(source);
        }
        List<TextHit> hits = snapshot.nearest(Winnow.of(draft.toString()), 1, 500);
        assertThat(hits).extracting(TextHit::text).containsAll(sources);
        assertThat(hits).isSortedAccordingTo((a, b) -> Integer.compare(b.shared(), a.shared()));
        assertThat(snapshot.nearest(Winnow.of(draft.toString()), 1, 1))
                .singleElement()
                .satisfies(best ->
                        assertThat(best.shared()).isEqualTo(hits.getFirst().shared()));
    }

    @Property
    void letters_come_back_as_they_went_in(@ForAll String text, @ForAll long seed) {
        String mixed = Drafts.letters(new Random(seed), 5) + "\uE000ก\u0E4D1a\u0000\u0002\u007F😀" + text;
        assertThat(Letters.text(Letters.bytes(mixed))).isEqualTo(mixed);
    }
}
