package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import prongsai.text.Winnow;

/** Which texts are near. */
class NearestTest {
    @Test
    void the_one_that_shares_most_comes_first_with_all_its_common_fingerprints_counted() {
        Random random = new Random(3);
        String draft = Drafts.letters(random, 100);
        String copy = draft;
        String half = draft.substring(0, 50) + Drafts.letters(random, 50);
        String bit = Drafts.letters(random, 70) + draft.substring(80);
        String other = Drafts.letters(random, 100);
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", bit, other, half, copy));
            try (Snapshot snapshot = store.snapshot()) {
                List<TextHit> hits = snapshot.nearest(Winnow.of(draft), 1, 10);
                assertThat(hits).extracting(TextHit::text).containsExactly(copy, half, bit);
                assertThat(hits.getFirst().shared()).isEqualTo(Winnow.of(draft).length);
                assertThat(hits).allMatch(hit -> hit.shared() > 0);
                assertThat(snapshot.nearest(Winnow.of(draft), 1, 0)).isEmpty();
                assertThat(snapshot.nearest(new int[0], 1, 10)).isEmpty();
            }
        }
    }

    @Test
    void a_rare_run_is_found_though_the_rest_of_the_text_stands_in_every_report() {
        Random random = new Random(4);
        String template = Drafts.letters(random, 100);
        String rare = Drafts.letters(random, 30);
        try (Store store = Store.inMemory()) {
            for (int i = 0; i < 300; i++) {
                List<String> texts = new ArrayList<>();
                for (int t = 0; t < 10; t++) {
                    texts.add(template + Drafts.letters(random, 10));
                }
                store.put(Drafts.report("b" + i, i + ".txt", "ทดลอง", 2566, texts));
            }
            store.put(Drafts.report("a00000000001", "ก.txt", rare + Drafts.letters(random, 60)));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(snapshot.nearest(Winnow.of(rare + Drafts.letters(random, 20)), 1, 5))
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.text()).startsWith(rare));
                assertThat(snapshot.nearest(Winnow.of(template + rare), 1, 5))
                        .hasSize(5)
                        .allSatisfy(hit -> assertThat(hit.text()).startsWith(template));
            }
        }
    }

    @Test
    void what_has_frequent_fingerprints_alone_is_found_where_all_are_counted() {
        Random random = new Random(5);
        String template = Drafts.letters(random, 150);
        String beside = Drafts.letters(random, 120);
        try (Store store = Store.inMemory()) {
            for (int i = 0; i < 40; i++) {
                List<String> texts = new ArrayList<>();
                for (int t = 0; t < 10; t++) {
                    texts.add(beside + Drafts.letters(random, 10));
                }
                store.put(Drafts.report("b" + i, i + ".txt", "ทดลอง", 2566, texts));
            }
            for (int i = 0; i < 60; i++) {
                List<String> texts = new ArrayList<>();
                for (int t = 0; t < 10; t++) {
                    texts.add(template + Drafts.letters(random, 10));
                }
                store.put(Drafts.report("c" + i, i + "c.txt", "ทดลอง", 2566, texts));
            }
            try (Snapshot snapshot = store.snapshot()) {
                int[] draft = Winnow.of(template + beside);
                assertThat(snapshot.nearestByAll(draft, 1, 2000)).hasSize(1000);
                assertThat(snapshot.nearestByAll(draft, 1, 600))
                        .hasSize(600)
                        .allSatisfy(hit -> assertThat(hit.text()).startsWith(template));
            }
        }
    }
}
