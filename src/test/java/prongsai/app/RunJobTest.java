package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.CorpusRun;
import prongsai.batch.Progress;
import prongsai.codec.FindingsJson;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.model.Report;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.reference.Official;
import prongsai.reuse.Texts;
import prongsai.store.Inside;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.store.StoreException;

/** The index of the main job over a folder that changes. */
class RunJobTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final String ONE = "rongmaduea-2565.md";
    private static final String TWO = "phukhokhiao_2566.md";
    private static final String THREE = "khlonglamjiak-2568.txt";

    @TempDir
    private Path temp;

    private Path in = Path.of("in");
    private Path out = Path.of("out");

    @BeforeEach
    void folder() throws IOException {
        in = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
        Files.copy(CORPUS.resolve("organisations.csv"), in.resolve("organisations.csv"));
        Files.copy(CORPUS.resolve(ONE), in.resolve(ONE));
        Files.copy(CORPUS.resolve("แม่แบบ-ค").resolve(TWO), in.resolve(TWO));
        Files.copy(CORPUS.resolve("แม่แบบ-ข").resolve(THREE), in.resolve(THREE));
    }

    private JobResult run() {
        return RunJob.run(new RunJob.Options(List.of(in), out, Settings.DEFAULT), Progress.NONE);
    }

    private Path index() {
        return out.resolve("index");
    }

    private Set<String> indexed() {
        try (Snapshot snapshot = Snapshot.open(index())) {
            assertThat(Inside.faults(snapshot)).isEmpty();
            Set<String> files = new TreeSet<>();
            for (ReportRef ref : snapshot.reports()) {
                assertThat(snapshot.report(ref.id())).isPresent();
                files.add(ref.file());
            }
            return files;
        }
    }

    /** When each file of the index that holds reports was last written: segments, not the list of them. */
    private Map<String, Long> segments() throws IOException {
        Map<String, Long> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("_")) {
                    written.put(name, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return written;
    }

    @Test
    void a_second_run_keeps_what_did_not_change() throws IOException {
        assertThat(run().entries())
                .filteredOn(entry -> entry.status().hasRecords())
                .hasSize(3);
        Map<String, Long> first = segments();
        assertThat(first).isNotEmpty();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
        run();
        assertThat(segments()).isEqualTo(first);
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    }

    /** What the rules need is kept with the report, so that a run and a check of the same file say the same. */
    @Test
    void headings_within_tables_are_known_to_a_run_as_to_a_check() throws IOException {
        Path draft = in.resolve("headed.txt");
        Files.writeString(draft, """
                รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566
                <table><tr><th>ตัวชี้วัด</th><th>แนวทางในการยกระดับ</th><th>ผู้รับผิดชอบ</th><th>ผลการดำเนินการ</th></tr>
                <tr><td colspan="4">ประเด็นการประเมิน IIT</td></tr>
                <tr><td>1 การปฏิบัติหน้าที่</td><td>ก</td><td>กองคลัง</td><td>☑ ดำเนินการ ทำแล้ว</td></tr>
                <tr><td colspan="4">ประเด็นการประเมิน EIT</td></tr>
                <tr><td>6 คุณภาพการดำเนินงาน</td><td>ข</td><td>กองช่าง</td><td>☑ ดำเนินการ ทำแล้ว</td></tr></table>
                ประเด็นการประเมิน OIT
                <table><tr><th>ข้อ</th><th>ข้อมูล</th><th>ผู้รับผิดชอบ</th><th>ความก้าวหน้า</th></tr>
                <tr><td>O1</td><td>โครงสร้าง</td><td>สำนักปลัด</td><td>☑ ดำเนินการ เผยแพร่แล้ว</td></tr></table>
                """);
        List<String> checked = CheckJob.run(
                        new CheckJob.Options(List.of(draft), List.of(), Optional.empty(), Settings.DEFAULT))
                .drafts()
                .getFirst()
                .findings()
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.record())
                .toList();
        assertThat(checked).isNotEmpty().doesNotContain("section-missing report");
        for (int i = 0; i < 2; i++) {
            run();
            assertThat(FindingsJson.read(Files.readString(out.resolve("findings/headed.txt.json")))
                            .findings())
                    .extracting(finding -> finding.rule() + " " + finding.record())
                    .containsExactlyElementsOf(checked);
        }
    }

    @Test
    void a_report_that_is_taken_out_or_changed_is_so_in_the_index() throws IOException {
        run();
        Files.delete(in.resolve(TWO));
        Files.writeString(
                in.resolve(ONE),
                "\n\nเพิ่มย่อหน้าท้ายเล่มเรื่องการส่งรายงานให้อำเภอเทิงทราบ\n",
                StandardOpenOption.APPEND);
        JobResult second = run();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, THREE);
        try (Snapshot snapshot = Snapshot.open(index())) {
            List<String> ids = new ArrayList<>();
            snapshot.reports().forEach(ref -> ids.add(ref.id()));
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(second.findings().stream()
                            .map(findings -> findings.id())
                            .toList());
        }
    }

    private Path list() throws IOException {
        try (Stream<Path> files = Files.list(index())) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path largest() throws IOException {
        Path largest = list();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                largest = Files.size(file) > Files.size(largest) ? file : largest;
            }
        }
        return largest;
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void an_index_whose_list_was_cut_is_made_anew() throws IOException {
        run();
        cut(list());
        assertThatThrownBy(() -> Snapshot.open(index()).close())
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));
        assertThat(run().entries()).extracting(ManifestEntry::status).contains(FileStatus.OK);
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    }

    @Test
    void an_index_whose_reports_were_cut_or_lost_is_made_anew() throws IOException {
        run();
        cut(largest());
        run();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
        Files.delete(largest());
        run();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
        Files.delete(list());
        run();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    }

    @Test
    void an_index_that_another_program_writes_is_told() {
        run();
        try (Store busy = Store.open(index(), "other")) {
            assertThat(busy).isNotNull();
            assertThatThrownBy(this::run).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.reason()).isEqualTo(StoreException.Reason.IN_USE);
                assertThat(e.saying().th()).contains("โปรแกรมอื่นกำลังเขียนดัชนีนี้อยู่");
                assertThat(e.saying().en()).contains("another program is writing this index");
            });
        }
        run();
        assertThat(indexed()).containsExactlyInAnyOrder(ONE, TWO, THREE);
    }

    @Test
    void a_drafts_family_is_found_among_the_reports_of_an_index() {
        Official official = Official.shipped().with(Optional.empty(), Optional.of(CORPUS.resolve("organisations.csv")));
        Map<String, Report> corpus = CorpusRun.once().reports();
        String file = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";
        Report draft = Optional.ofNullable(corpus.get(file)).orElseThrow();
        Report honest =
                Optional.ofNullable(corpus.get("อบต.เขาพลอยงาม-2566.docx")).orElseThrow();
        try (Store store = Store.inMemory()) {
            corpus.values().stream()
                    .filter(report ->
                            !report.id().equals(draft.id()) && !report.id().equals(honest.id()))
                    .forEach(store::put);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                Sharing sharing = Sharing.ofDrafts(List.of(draft, honest), List.of(new Texts(snapshot)), official, 2);
                SharedText text =
                        Optional.ofNullable(sharing.texts().get(draft.id())).orElseThrow();
                Family family = text.family().orElseThrow();
                assertThat(family.members())
                        .extracting(ReportRef::file)
                        .containsExactlyInAnyOrder(
                                file,
                                "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx",
                                "แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf",
                                "แม่แบบ-ก/buengkradonngam_2566.txt");
                assertThat(family.leftovers())
                        .extracting(Family.Leftover::agency)
                        .containsExactly("องค์การบริหารส่วนตำบลห้วยทรายทอง");
                assertThat(sharing.peers().shared(draft)).contains(text);
                SharedText other =
                        Optional.ofNullable(sharing.texts().get(honest.id())).orElseThrow();
                assertThat(other.family()).isEmpty();
                assertThat(other.share().orElseThrow().shared()).isZero();
            }
        }
    }
}
