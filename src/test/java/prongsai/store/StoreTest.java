package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;
import prongsai.text.Masked;
import prongsai.text.Winnow;

/** What a store keeps, replaces and lets go. */
class StoreTest {
    private static final String TRAINING =
            "จัดอบรมคุณธรรมจริยธรรมให้แก่พนักงานส่วนตำบล เมื่อวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าร่วม จำนวน 38 คน";
    private static final String POLICY = "ประกาศนโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่";
    private static final String CHANNEL = "เปิดช่องทางแจ้งเรื่องร้องเรียนการทุจริตบนเว็บไซต์หลักของหน่วยงาน";

    @TempDir
    private Path temp;

    private static long hash(String text) {
        return Masked.of(text, List.of()).hash();
    }

    private static List<String> ids(Snapshot snapshot) {
        return snapshot.reports().stream().map(ReportRef::id).toList();
    }

    @Test
    void gives_a_report_back_equal_after_a_commit() {
        Report one = Drafts.report("a00000000001", "ข.txt", TRAINING, POLICY);
        Report other = Drafts.report("a00000000002", "ก.txt", "หนองบัวสีทอง", 2565, List.of(CHANNEL));
        try (Store store = Store.open(temp, "engine 1")) {
            store.put(one);
            store.put(other);
            store.commit();
        }
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(snapshot.reports()).containsExactly(ReportRef.of(other), ReportRef.of(one));
            assertThat(snapshot.report("a00000000001")).contains(one);
            assertThat(snapshot.report("a00000000002")).contains(other);
            assertThat(snapshot.report("a00000000003")).isEmpty();
            assertThat(snapshot.has("a00000000002")).isTrue();
            assertThat(snapshot.has("a00000000003")).isFalse();
            assertThat(snapshot.agencies()).isEqualTo(2);
            assertThat(Inside.faults(snapshot)).isEmpty();
            assertThat(Inside.counts(snapshot))
                    .containsEntry("a00000000001 record", 3)
                    .containsEntry("a00000000001 unit", 2)
                    .containsEntry("a00000000002 unit", 1);
        }
    }

    @Test
    void drops_on_closing_what_was_not_committed() {
        try (Store store = Store.open(temp, "")) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            store.commit();
            store.put(Drafts.report("a00000000002", "ข.txt", POLICY));
            store.remove("a00000000001");
        }
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(ids(snapshot)).containsExactly("a00000000001");
            assertThat(Inside.faults(snapshot)).isEmpty();
        }
    }

    @Test
    void tells_where_a_text_and_a_fact_stand_by_file_and_record() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ข.txt", "หนองบัวสีทอง", 2566, List.of(POLICY, TRAINING)));
            store.put(
                    Drafts.report("a00000000002", "ก.txt", "ห้วยทรายทอง", 2566, List.of(TRAINING, CHANNEL, TRAINING)));
            try (Snapshot snapshot = store.snapshot()) {
                String huai = "องค์การบริหารส่วนตำบลห้วยทรายทอง\nอุดรธานี";
                String nong = "องค์การบริหารส่วนตำบลหนองบัวสีทอง\nอุดรธานี";
                List<Occurrence> training = List.of(
                        new Occurrence("a00000000002", huai, "O1", "progress", hash(TRAINING)),
                        new Occurrence("a00000000002", huai, "O3", "progress", hash(TRAINING)),
                        new Occurrence("a00000000001", nong, "O2", "progress", hash(TRAINING)));
                assertThat(snapshot.occurrences(hash(TRAINING))).isEqualTo(training);
                assertThat(snapshot.withFact("2023-02-16 38")).isEqualTo(training);
                assertThat(snapshot.withFact("2023-02-16 39")).isEmpty();
                assertThat(snapshot.hasText(hash(POLICY))).isTrue();
                assertThat(snapshot.hasText(hash(POLICY + "ก"))).isFalse();
            }
        }
    }

    @Test
    void tells_what_most_agencies_say_in_one_place_of_the_years_in_which_it_is_meant() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ง.txt", "หนองบัวสีทอง", 2566, List.of(POLICY, TRAINING)));
            store.put(Drafts.report("a00000000002", "ค.txt", "หนองบัวสีทอง", 2567, List.of(POLICY)));
            store.put(Drafts.report("a00000000003", "ข.txt", "ห้วยทรายทอง", 2566, List.of(TRAINING)));
            store.put(Drafts.report("a00000000004", "ก.txt", "ดอนแก้วงาม", 2567, List.of(TRAINING)));
            store.put(Drafts.report("a00000000005", "จ.txt", "ดอนแก้วงาม", 2565, List.of(POLICY)));
            try (Snapshot snapshot = store.snapshot()) {
                List<Common> most = snapshot.commonest(Map.of("O1", Set.of(2566, 2567)), "progress", 5);
                assertThat(most)
                        .as("one agency's two years are one, another year and another item are not meant")
                        .hasSize(2);
                assertThat(most.getFirst().hash()).isEqualTo(hash(TRAINING));
                assertThat(most.getFirst().first().file()).isEqualTo("ก.txt");
                assertThat(most.getFirst().agencies())
                        .containsExactlyInAnyOrder(
                                "องค์การบริหารส่วนตำบลห้วยทรายทอง\nอุดรธานี",
                                "องค์การบริหารส่วนตำบลดอนแก้วงาม\nอุดรธานี");
                assertThat(most.get(1).hash()).isEqualTo(hash(POLICY));
                assertThat(most.get(1).agencies()).hasSize(1);
                assertThat(snapshot.commonest(Map.of("O1", Set.of(2566, 2567)), "progress", 1))
                        .isEqualTo(most.subList(0, 1));
                assertThat(snapshot.commonest(Map.of("O1", Set.of(2566)), "evidence", 5))
                        .isEmpty();
            }
        }
    }

    @Test
    void one_agencys_names_in_a_text_are_no_difference() {
        String mine = "องค์การบริหารส่วนตำบลห้วยทรายทองประกาศเจตจำนงสุจริตต่อสาธารณชน";
        String yours = "องค์การบริหารส่วนตำบลหนองบัวสีทองประกาศเจตจำนงสุจริตต่อสาธารณชน";
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", "ห้วยทรายทอง", 2566, List.of(mine)));
            store.put(Drafts.report("a00000000002", "ข.txt", "หนองบัวสีทอง", 2566, List.of(yours)));
            try (Snapshot snapshot = store.snapshot()) {
                String masked = Masked.MASK + "ประกาศเจตจำนงสุจริตต่อสาธารณชน";
                assertThat(snapshot.nearest(Winnow.of(masked), 1, 10))
                        .containsExactly(new TextHit(
                                Units.of(snapshot.report("a00000000001").orElseThrow())
                                        .getFirst()
                                        .masked()
                                        .hash(),
                                masked,
                                Winnow.of(masked).length));
                assertThat(snapshot.occurrences(snapshot.nearest(Winnow.of(masked), 1, 1)
                                .getFirst()
                                .hash()))
                        .hasSize(2);
            }
        }
    }

    @Test
    void replaces_the_report_of_the_same_id_and_lets_its_texts_go() {
        try (Store store = Store.open(temp, "")) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING, POLICY));
            store.put(Drafts.report("a00000000002", "ข.txt", POLICY));
            store.commit();
            store.put(Drafts.report("a00000000001", "ก.txt", CHANNEL));
            store.commit();
        }
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(ids(snapshot)).containsExactly("a00000000001", "a00000000002");
            assertThat(snapshot.hasText(hash(TRAINING))).isFalse();
            assertThat(snapshot.hasText(hash(POLICY)))
                    .as("another report has it")
                    .isTrue();
            assertThat(snapshot.hasText(hash(CHANNEL))).isTrue();
            assertThat(Inside.faults(snapshot)).isEmpty();
        }
    }

    @Test
    void replaces_what_the_same_file_of_an_agency_and_year_was_before() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", "ห้วยทรายทอง", 2566, List.of(TRAINING)));
            store.put(Drafts.report("a00000000002", "ก.txt", "ห้วยทรายทอง", 2565, List.of(TRAINING)));
            store.put(Drafts.report("a00000000003", "ข.txt", "ห้วยทรายทอง", 2566, List.of(TRAINING)));
            store.put(Drafts.report("a00000000004", "ก.txt", "หนองบัวสีทอง", 2566, List.of(TRAINING)));
            store.commit();
            store.put(Drafts.report("a00000000005", "ก.txt", "ห้วยทรายทอง", 2566, List.of(POLICY)));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(ids(snapshot))
                        .containsExactlyInAnyOrder("a00000000002", "a00000000003", "a00000000004", "a00000000005");
                assertThat(Inside.faults(snapshot)).isEmpty();
            }
            store.put(Drafts.report("a00000000006", "ก.txt", "ห้วยทรายทอง", 2566, List.of(POLICY)));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(ids(snapshot))
                        .as("also what came since the commit")
                        .contains("a00000000006")
                        .doesNotContain("a00000000005");
            }
        }
    }

    @Test
    void keeps_files_of_one_name_apart_where_nobody_knows_whose_they_are() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", "", 2566, List.of(TRAINING)));
            store.put(Drafts.report("a00000000002", "ก.txt", "", 2566, List.of(POLICY)));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(ids(snapshot)).containsExactly("a00000000001", "a00000000002");
                assertThat(snapshot.agencies()).isEqualTo(2);
            }
        }
    }

    @Test
    void withdraws_a_report_with_the_texts_that_it_alone_had() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING, POLICY));
            store.put(Drafts.report("a00000000002", "ข.txt", POLICY));
            store.commit();
            assertThat(store.remove("a00000000001")).isTrue();
            assertThat(store.remove("a00000000001")).isFalse();
            assertThat(store.remove("ไม่มี")).isFalse();
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(ids(snapshot)).containsExactly("a00000000002");
                assertThat(snapshot.hasText(hash(TRAINING))).isFalse();
                assertThat(snapshot.hasText(hash(POLICY))).isTrue();
                assertThat(Inside.faults(snapshot)).isEmpty();
            }
            store.remove("a00000000002");
            store.put(Drafts.report("a00000000003", "ค.txt", POLICY));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(snapshot.hasText(hash(POLICY)))
                        .as("taken over before it was let go")
                        .isTrue();
                assertThat(Inside.faults(snapshot)).isEmpty();
            }
        }
    }

    @Test
    void a_text_that_came_back_after_it_was_let_go_is_there() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", POLICY));
            store.commit();
            store.remove("a00000000001");
            store.commit();
            store.put(Drafts.report("a00000000002", "ข.txt", POLICY));
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(snapshot.hasText(hash(POLICY))).isTrue();
                assertThat(Inside.faults(snapshot)).isEmpty();
            }
        }
    }

    @Test
    void a_snapshot_stays_as_it_is_while_reports_come_and_go() {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            try (Snapshot before = store.snapshot();
                    Snapshot again = store.snapshot()) {
                store.remove("a00000000001");
                store.put(Drafts.report("a00000000002", "ข.txt", POLICY));
                store.commit();
                assertThat(ids(before)).containsExactly("a00000000001");
                assertThat(before.report("a00000000001")).isPresent();
                before.close();
                assertThat(again.report("a00000000001")).isPresent();
                assertThat(Inside.faults(again)).isEmpty();
            }
        }
    }

    @Test
    void readers_see_whole_reports_while_three_threads_write() throws IOException {
        long seed = System.nanoTime();
        int snapshots = 0;
        try (Store store = Store.open(temp, "");
                var threads = Executors.newFixedThreadPool(3)) {
            store.commit();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                Random random = new Random(seed + writer);
                writers.add(threads.submit(() -> write(store, random)));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                try (Snapshot near = store.snapshot();
                        Snapshot committed = Snapshot.open(temp)) {
                    assertThat(Inside.faults(near)).as("seed " + seed).isEmpty();
                    assertThat(Inside.faults(committed)).as("seed " + seed).isEmpty();
                    snapshots++;
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("seed " + seed, e);
        }
        assertThat(snapshots).isPositive();
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(snapshot.reports()).isNotEmpty();
        }
    }

    private static void write(Store store, Random random) {
        for (int i = 0; i < 120; i++) {
            int number = random.nextInt(12);
            String id = "a0000000000" + Integer.toHexString(number);
            if (random.nextInt(5) == 0) {
                store.remove(id);
            } else {
                List<String> texts = new ArrayList<>();
                for (int t = random.nextInt(6); t >= 0; t--) {
                    texts.add(POLICY + random.nextInt(20));
                }
                // Files are fewer than reports: some replace others, and writers meet over the same.
                store.put(Drafts.report(id, number % 5 + ".txt", "ทดลอง", 2566, texts));
            }
            if (random.nextInt(4) == 0) {
                store.commit();
            }
        }
        store.commit();
    }

    @Test
    void a_report_that_cannot_be_taken_leaves_nothing_and_the_others_stand() {
        Report bad = Drafts.report("a00000000002", "ข.txt", "ก".repeat(40));
        Report huge = new Report(
                "x".repeat(40_000),
                bad.engine(),
                bad.source(),
                bad.parts(),
                bad.agency(),
                bad.fiscalYear(),
                bad.head(),
                bad.scores(),
                bad.measures(),
                bad.oitItems(),
                bad.indicators(),
                bad.weaknesses(),
                bad.components(),
                bad.prose(),
                bad.signatories(),
                bad.unassigned(),
                bad.confidence(),
                bad.warnings(),
                bad.repairs(),
                bad.fates());
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            assertThatThrownBy(() -> store.put(huge)).isInstanceOf(IllegalArgumentException.class);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(ids(snapshot)).containsExactly("a00000000001");
                assertThat(Inside.faults(snapshot)).isEmpty();
            }
        }
    }

    @Test
    void texts_and_names_longer_than_lucenes_limits_go_in() {
        Random random = new Random(1);
        String longText = Drafts.letters(random, 70_000);
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report(
                    "a00000000001", "ก".repeat(20_000), "ข".repeat(20_000), 2566, List.of(longText, TRAINING)));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(snapshot.nearest(Winnow.of(longText.substring(30_000, 30_040)), 1, 1))
                        .extracting(TextHit::text)
                        .containsExactly(longText);
                assertThat(snapshot.report("a00000000001")
                                .orElseThrow()
                                .agency()
                                .shortName())
                        .hasSize(20_000);
                assertThat(snapshot.reports().getFirst().file()).hasSize(1000);
            }
        }
    }

    @Test
    void says_what_stands_and_by_which_engine() {
        Report report = Drafts.report("a00000000001", "ก.txt", TRAINING);
        try (Store store = Store.open(temp, "engine 1")) {
            assertThat(store.holds(report)).isFalse();
            store.put(report);
            assertThat(store.holds(report)).isTrue();
            assertThat(store.holds(Drafts.report("a00000000001", "ก.txt", POLICY)))
                    .isFalse();
            assertThat(store.current("a00000000001", "ก.txt")).isTrue();
            assertThat(store.current("a00000000001", "ข.txt")).isFalse();
            assertThat(store.current("a00000000002", "ก.txt")).isFalse();
            store.commit();
        }
        try (Store store = Store.open(temp, "engine 2")) {
            assertThat(store.rebuilt()).isFalse();
            assertThat(store.holds(report)).isTrue();
            assertThat(store.current("a00000000001", "ก.txt")).isFalse();
        }
    }

    @Test
    void an_index_that_is_written_refuses_a_second_writer_and_lets_readers_in() {
        try (Store store = Store.open(temp, "")) {
            assertThatThrownBy(() -> Store.open(temp, "")).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(StoreException.Reason.IN_USE);
                assertThat(e.saying().th()).contains(temp.toString(), "กำลังเขียนดัชนีนี้อยู่");
                assertThat(e.saying().en()).contains(temp.toString(), "another program is writing");
            });
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            try (Snapshot snapshot = Snapshot.open(temp)) {
                assertThat(snapshot.reports()).isEmpty();
            }
        }
        Store.open(temp, "").close();
    }

    @Test
    void a_folder_without_index_is_refused_and_left_as_it_is() throws IOException {
        Path letters = Files.createDirectories(temp.resolve("จดหมาย"));
        Path letter = Files.writeString(letters.resolve("ก.txt"), "จดหมาย");
        for (Path folder :
                List.of(letters, letter, temp.resolve("ไม่มี"), Files.createDirectories(temp.resolve("ว่าง")))) {
            assertThatThrownBy(() -> Snapshot.open(folder))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.NOT_AN_INDEX));
        }
        for (Path folder : List.of(letters, letter)) {
            assertThatThrownBy(() -> Store.open(folder, "")).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(StoreException.Reason.NOT_AN_INDEX);
                assertThat(e.reason().wrongUse()).isTrue();
            });
        }
        assertThat(temp.resolve("ไม่มี")).doesNotExist();
        try (Stream<Path> left = Files.list(letters)) {
            assertThat(left).containsExactly(letter);
        }
    }

    @Test
    void what_a_crash_before_the_first_commit_left_is_no_hindrance() throws IOException {
        Files.writeString(temp.resolve("write.lock"), "");
        Files.writeString(temp.resolve("_0.fdt"), "x");
        Files.writeString(temp.resolve("_0_Lucene104_0.doc"), "x");
        Files.writeString(temp.resolve("pending_segments_1"), "x");
        try (Store store = Store.open(temp, "")) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            store.commit();
        }
        try (Snapshot snapshot = Snapshot.open(temp)) {
            assertThat(Inside.faults(snapshot)).isEmpty();
            assertThat(ids(snapshot)).hasSize(1);
        }
    }

    @Test
    void a_damaged_index_is_told() throws IOException {
        try (Store store = Store.open(temp, "")) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING));
            store.commit();
        }
        try (Stream<Path> files = Files.list(temp)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> Snapshot.open(temp)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED);
            assertThat(e.reason().wrongUse()).isFalse();
            assertThat(e.saying().en()).contains("run \"index\" again");
        });
        assertThatThrownBy(() -> Store.open(temp, ""))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
    }

    @Test
    void records_can_be_searched_through_a_snapshot() throws IOException {
        try (Store store = Store.inMemory()) {
            store.put(Drafts.report("a00000000001", "ก.txt", TRAINING, POLICY));
            try (Snapshot snapshot = store.snapshot()) {
                assertThat(snapshot.searcher().count(new TermQuery(new Term("kind", "record"))))
                        .as("two items and a heading")
                        .isEqualTo(3);
            }
        }
    }
}
