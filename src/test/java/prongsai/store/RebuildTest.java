package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Report;

/** An index of an older version, and writing that is cut short. */
class RebuildTest {
    private static final Random RANDOM = new Random(7);
    private static final List<Report> REPORTS = reports();

    @TempDir
    private Path temp;

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reports.add(Drafts.report(
                    "a0000000000" + i,
                    i + ".txt",
                    Drafts.letters(RANDOM, 60),
                    "ประกาศนโยบายไม่รับของขวัญและของกำนัลทุกชนิด"));
        }
        return reports;
    }

    private static void put(Directory directory) {
        try (Store store = Store.open("test", new Held(directory), "engine 1")) {
            REPORTS.forEach(store::put);
            store.commit();
        }
    }

    /** A directory that does not close with the store. */
    private static final class Held extends org.apache.lucene.store.FilterDirectory {
        Held(Directory held) {
            super(held);
        }

        @Override
        public void close() {}
    }

    /** The last commit is another version's, and has a record that this version would not make. */
    private static void age(Directory directory, String key, String value) throws IOException {
        Map<String, String> data = new HashMap<>(Versions.current("engine 0").data());
        data.put(key, value);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document old = new Document();
            old.add(new StringField("report", REPORTS.getFirst().id(), Field.Store.NO));
            old.add(new StringField("kind", "record", Field.Store.NO));
            writer.addDocument(old);
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private static String told(Directory directory) throws IOException {
        try (Snapshot snapshot = new Snapshot("test", DirectoryReader.open(directory), () -> {})) {
            return Inside.told(snapshot);
        }
    }

    private static List<String> faults(Directory directory) throws IOException {
        try (Snapshot snapshot = new Snapshot("test", DirectoryReader.open(directory), () -> {})) {
            return Inside.faults(snapshot);
        }
    }

    @Test
    void an_index_of_other_words_fields_or_lucene_is_made_anew_from_the_reports_it_keeps() throws IOException {
        for (Map.Entry<String, String> other : Map.of(
                        "prongsai.analyzer", "another", "prongsai.lucene", "10.5.0", "prongsai.schema", "0")
                .entrySet()) {
            Directory directory = new ByteBuffersDirectory();
            put(directory);
            String before = told(directory);
            age(directory, other.getKey(), other.getValue());
            assertThat(faults(directory)).isNotEmpty();
            try (Store store = Store.open("test", new Held(directory), "engine 2")) {
                assertThat(store.rebuilt()).as(other.toString()).isTrue();
                assertThat(store.current("a00000000000", "0.txt"))
                        .as("the engine that read it is remembered")
                        .isFalse();
            }
            assertThat(told(directory)).isEqualTo(before);
            assertThat(faults(directory)).isEmpty();
            assertThat(Versions.of(directory)).contains(Versions.current("engine 2"));
            try (Store store = Store.open("test", new Held(directory), "engine 1")) {
                assertThat(store.rebuilt()).isFalse();
                assertThat(store.current("a00000000000", "0.txt")).isTrue();
            }
        }
    }

    @Test
    void another_engine_alone_makes_nothing_anew() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        put(directory);
        try (Store store = Store.open("test", new Held(directory), "engine 2")) {
            assertThat(store.rebuilt()).isFalse();
        }
        assertThat(Versions.of(directory)).contains(Versions.current("engine 1"));
    }

    @Test
    void a_reader_finds_an_old_index_made_anew() throws IOException {
        try (Directory directory = FSDirectory.open(temp)) {
            put(directory);
            age(directory, "prongsai.analyzer", "another");
        }
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(snapshot.reports()).hasSize(4);
            assertThat(Inside.faults(snapshot)).isEmpty();
        }
    }

    @Test
    void the_old_index_stands_until_the_new_one_does_wherever_power_fails() throws IOException {
        Directory old = new ByteBuffersDirectory();
        put(old);
        String reports = told(old);
        age(old, "prongsai.analyzer", "another");
        String before = told(old);
        int steps = 0;
        int beforeCommit = 0;
        boolean cut = true;
        while (cut) {
            PowerCut power = new PowerCut(old, steps++);
            try {
                Store.open("test", power, "").close();
            } catch (RuntimeException e) {
                assertThat(power.cut()).as(e.toString()).isTrue();
            }
            cut = power.cut();
            Directory after = power.after();
            String told = told(after);
            assertThat(told).as("cut after " + steps + " steps").isIn(before, reports);
            beforeCommit += told.equals(before) ? 1 : 0;
            try (Store store = Store.open("test", new Held(after), "")) {
                assertThat(store.rebuilt()).isEqualTo(told.equals(before));
            }
            assertThat(told(after)).isEqualTo(reports);
            assertThat(faults(after)).isEmpty();
        }
        assertThat(beforeCommit).as("cuts while the new one was written").isGreaterThan(5);
    }

    @Test
    void the_last_commit_stands_wherever_power_fails() throws IOException {
        Directory empty = new ByteBuffersDirectory();
        int steps = 0;
        boolean cut = true;
        java.util.Set<Integer> sizes = new java.util.TreeSet<>();
        while (cut) {
            PowerCut power = new PowerCut(empty, steps++);
            int committed = -1;
            try (Store store = Store.open("test", power, "")) {
                committed = 0;
                for (Report report : REPORTS) {
                    store.put(report);
                    store.commit();
                    committed++;
                }
            } catch (RuntimeException e) {
                assertThat(power.cut()).as(e.toString()).isTrue();
            }
            cut = power.cut();
            Directory after = power.after();
            if (committed < 0 && !DirectoryReader.indexExists(after)) {
                continue;
            }
            assertThat(faults(after)).as("cut after " + steps + " steps").isEmpty();
            try (CheckIndex check = new CheckIndex(after)) {
                assertThat(check.checkIndex().clean).isTrue();
            }
            try (DirectoryReader reader = DirectoryReader.open(after);
                    Snapshot snapshot = new Snapshot("test", reader, () -> {})) {
                // The step after a commit's last may fail: it stands without having been told.
                assertThat(snapshot.reports()).hasSizeBetween(Math.max(0, committed), Math.max(0, committed) + 1);
                sizes.add(snapshot.reports().size());
            }
        }
        assertThat(sizes).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void an_index_of_a_newer_program_or_of_another_is_left_alone() throws IOException {
        Directory newer = new ByteBuffersDirectory();
        put(newer);
        age(newer, "prongsai.schema", String.valueOf(Versions.SCHEMA + 1));
        assertThatThrownBy(() -> Store.open("ดัชนี", new Held(newer), ""))
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.reason()).isEqualTo(StoreException.Reason.NEWER);
                    assertThat(e.saying().th()).startsWith("ดัชนี: ").contains("รุ่นใหม่กว่า");
                });
        Directory foreign = FSDirectory.open(temp);
        try (IndexWriter writer = new IndexWriter(foreign, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        foreign.close();
        assertThatThrownBy(() -> Store.open(temp, ""))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.NOT_AN_INDEX));
        assertThatThrownBy(() -> Snapshot.open(temp))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.NOT_AN_INDEX));
    }
}
