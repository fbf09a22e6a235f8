package prongsai.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.batch.Inputs.Input;
import prongsai.model.Bilingual;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;

class BatchTest {
    @TempDir
    private Path folder;

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    @Test
    void results_are_handed_over_in_order_and_few_are_made_ahead() {
        List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
        AtomicInteger made = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        Pool.each(
                inputs,
                3,
                input -> {
                    made.incrementAndGet();
                    return input * 2;
                },
                result -> {
                    ahead.add(made.get() - taken.size());
                    taken.add(result);
                });
        assertThat(taken).isEqualTo(inputs.stream().map(input -> input * 2).toList());
        assertThat(ahead).allMatch(count -> count <= 25);
    }

    @Test
    void what_cannot_be_taken_ends_the_work() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> Pool.each(
                        IntStream.range(0, 500).boxed().toList(), 2, input -> made.incrementAndGet(), result -> {
                            throw new IOException("no room");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
        assertThat(made.get()).isLessThan(100);
    }

    @Test
    void name_is_the_path_with_underscores_for_slashes() {
        assertThat(Names.of(List.of(Map.entry("ก/ข/ค.pdf", "1"), Map.entry("ค.pdf", "2"))))
                .containsExactly("ก__ข__ค.pdf", "ค.pdf");
    }

    @Test
    void names_that_would_be_the_same_get_the_id() {
        assertThat(Names.of(List.of(Map.entry("ก/ข.pdf", "aaa"), Map.entry("ก__ข.pdf", "bbb"), Map.entry("ค", "c"))))
                .containsExactly("ก__ข.pdf-aaa", "ก__ข.pdf-bbb", "ค");
    }

    @Test
    void a_very_long_thai_name_is_cut_between_letters_and_gets_the_id() {
        String letters = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม".repeat(5);
        List<String> names =
                Names.of(List.of(Map.entry(letters + "1.pdf", "aaa"), Map.entry(letters + "2.pdf", "bbb")));
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.getFirst()).startsWith("รายงานผลการดำเนินการ").endsWith("-aaa");
        for (String name : names) {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(220);
            assertThat(name).doesNotContain("\uFFFD");
        }
        assertThat(Names.of(List.of(Map.entry("😀".repeat(70), "x"))).getFirst())
                .isEqualTo("😀".repeat(50) + "-x");
    }

    @Test
    void inputs_are_sorted_files_without_hidden_ones_data_and_outputs() throws IOException {
        for (String name : List.of(
                "ข.pdf",
                "ก.docx",
                "ย่อย/ค.txt",
                ".git/x.txt",
                "~$ก.docx",
                "Thumbs.db",
                "README.md",
                "a.json",
                "out/reports/ก.txt",
                "organisations.csv",
                "ง.PDF")) {
            file(name);
        }
        Inputs inputs = Inputs.under(List.of(folder), Optional.of(folder.resolve("out")));
        assertThat(names(inputs.files())).containsExactly("ก.docx", "ข.pdf", "ง.PDF", "ย่อย/ค.txt");
        assertThat(names(inputs.skipped())).containsExactly("README.md", "a.json", "organisations.csv");
        assertThat(inputs.unreadable()).isEmpty();
        assertThat(inputs.organisations()).contains(folder.resolve("organisations.csv"));
    }

    @Test
    void a_file_that_is_named_is_read_whatever_it_is_called() throws IOException {
        file("README.md");
        Inputs inputs = Inputs.under(List.of(folder.resolve("README.md")), Optional.empty());
        assertThat(names(inputs.files())).containsExactly("README.md");
        assertThat(inputs.organisations()).isEmpty();
        Inputs none = Inputs.under(List.of(folder.resolve("ไม่มี.pdf")), Optional.empty());
        assertThat(none.files()).isEmpty();
        assertThat(none.unreadable()).hasSize(1);
    }

    @Test
    void files_of_the_same_name_in_two_folders_are_told_apart() throws IOException {
        file("ก/เล่ม.txt");
        file("ข/เล่ม.txt");
        file("ข/อื่น.txt");
        Path first = folder.resolve("ก");
        Path second = folder.resolve("ข");
        Inputs inputs = Inputs.under(List.of(first, second), Optional.empty());
        assertThat(inputs.files()).extracting(Input::path).hasSize(3);
        assertThat(names(inputs.files()))
                .doesNotHaveDuplicates()
                .contains("อื่น.txt")
                .filteredOn(n -> n.endsWith("ก/เล่ม.txt"))
                .hasSize(1);
        Inputs twice = Inputs.under(List.of(first, first.resolve("เล่ม.txt")), Optional.empty());
        assertThat(names(twice.files())).containsExactly("เล่ม.txt");
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        file("ก/ข.txt");
        Files.createSymbolicLink(folder.resolve("ก/วน"), folder);
        Inputs inputs = Inputs.under(List.of(folder), Optional.empty());
        assertThat(names(inputs.files())).contains("ก/ข.txt");
    }

    @Test
    void an_output_appears_whole_or_not_at_all() throws IOException {
        Outputs outputs = Outputs.in(folder.resolve("ใหม่/out"));
        outputs.write("a/b.txt", "เก่า");
        assertThatThrownBy(() -> outputs.write("a/b.txt", file -> {
                    Files.writeString(file, "ครึ่ง");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("b.txt");
        assertThat(outputs.read("a/b.txt")).isEqualTo("เก่า");
        assertThat(outputs.has("a/c.txt")).isFalse();
        assertThatThrownBy(() -> outputs.read("a/c.txt")).isInstanceOf(UncheckedIOException.class);
    }

    private static ManifestEntry entry(String file, String sha, String engine) {
        return new ManifestEntry(
                file, "1", sha, FileStatus.OK, new Bilingual("", ""), List.of("1"), file, 3, Map.of(), engine, 12);
    }

    @Test
    void the_manifest_is_sorted_and_comes_back() {
        Outputs outputs = Outputs.in(folder);
        assertThat(Manifest.read(outputs).entries()).isEmpty();
        Manifest.of(List.of(entry("ข", "s2", "e"), entry("ก", "s1", "e"))).write(outputs);
        assertThat(Manifest.read(outputs).entries().keySet()).containsExactly("ก", "ข");
        outputs.write("manifest.jsonl", outputs.read("manifest.jsonl") + "{\"file\":\"ค\",\"sta");
        assertThat(Manifest.read(outputs).entries())
                .as("a line that a power cut left half")
                .hasSize(2);
    }

    @Test
    void a_journal_holds_what_a_killed_job_did_and_goes_when_the_job_ends() throws IOException {
        Outputs outputs = Outputs.in(folder);
        Manifest.of(List.of(entry("ก", "old", "e"), entry("ข", "kept", "e"))).write(outputs);
        try (Journal journal = Journal.open(outputs).orElseThrow()) {
            journal.add(entry("ก", "new", "e"));
            assertThat(Journal.open(outputs))
                    .as("a second writer of the same folder")
                    .isEmpty();
        }
        Path part = folder.resolve("manifest.jsonl.part");
        byte[] cut = "{\"file\":\"ครึ่ง".getBytes(StandardCharsets.UTF_8);
        Files.write(part, java.util.Arrays.copyOf(cut, cut.length - 1), java.nio.file.StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(outputs).orElseThrow()) {
            journal.add(entry("ค", "later", "e"));
            Map<String, ManifestEntry> read = Manifest.read(outputs).entries();
            assertThat(read.values())
                    .extracting(ManifestEntry::sha256)
                    .as("the line behind the one that was cut is whole")
                    .containsExactly("new", "kept", "later");
            assertThat(Manifest.read(outputs, e -> !e.file().equals("ก"))
                            .entries()
                            .values())
                    .extracting(ManifestEntry::sha256)
                    .as("a line whose outputs do not stand leaves the earlier one")
                    .containsExactly("old", "kept", "later");
            journal.finish(new Manifest(read), new Manifest(Map.of()));
        }
        assertThat(part).doesNotExist();
        assertThat(Manifest.read(outputs).entries()).hasSize(3);
    }

    @Test
    void a_manifest_that_says_the_same_already_is_not_written_again() throws IOException {
        Outputs outputs = Outputs.in(folder);
        Path file = folder.resolve("manifest.jsonl");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Manifest same = Manifest.of(List.of(entry("ก", "s", "e"), entry("ข", "t", "e")));
        same.write(outputs);
        Files.setLastModifiedTime(file, longAgo);
        finish(outputs, same);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        assertThat(folder.resolve("manifest.jsonl.part")).doesNotExist();

        finish(outputs, Manifest.of(List.of(entry("ก", "s", "e"), entry("ข", "other", "e"))));
        assertThat(Manifest.read(outputs).entries())
                .hasEntrySatisfying("ข", read -> assertThat(read.sha256()).isEqualTo("other"));

        same.write(outputs);
        Files.writeString(file, "{\"file\":", StandardOpenOption.APPEND);
        finish(outputs, same);
        assertThat(Files.readAllLines(file)).as("the broken line is gone").hasSize(2);
    }

    private static void finish(Outputs outputs, Manifest manifest) {
        Manifest before = Manifest.read(outputs);
        try (Journal journal = Journal.open(outputs).orElseThrow()) {
            journal.finish(manifest, before);
        }
    }

    @Test
    void a_hash_is_taken_from_an_equal_and_reliable_stamp_alone() {
        ManifestEntry.Stamp stamp = new ManifestEntry.Stamp(10, 1_000);
        ManifestEntry.Stamp fresh = new ManifestEntry.Stamp(10, 0);
        Outputs outputs = Outputs.in(folder);
        Manifest.of(List.of(
                        entry("ก", "s", "e").with(stamp), entry("ข", "t", "e").with(fresh)))
                .write(outputs);
        Manifest manifest = Manifest.read(outputs);
        assertThat(manifest.hash("ก", stamp)).contains("s");
        assertThat(manifest.hash("ก", new ManifestEntry.Stamp(11, 1_000))).isEmpty();
        assertThat(manifest.hash("ก", new ManifestEntry.Stamp(10, 1_001))).isEmpty();
        assertThat(manifest.hash("ข", fresh))
                .as("changed too lately to be told by its time")
                .isEmpty();
        assertThat(manifest.hash("ค", stamp)).isEmpty();
    }

    @Test
    void halves_that_a_killed_job_left_are_taken_away() throws IOException {
        file("out/.writing-records.csv");
        file("out/reports/.writing-ก.json");
        file("out/reports/ก.json");
        Outputs outputs = Outputs.in(folder.resolve("out"));
        outputs.clearHalves();
        assertThat(folder.resolve("out/.writing-records.csv")).doesNotExist();
        assertThat(folder.resolve("out/reports")).isDirectoryContaining(f -> f.endsWith("ก.json"));
        try (java.util.stream.Stream<Path> left = Files.list(folder.resolve("out/reports"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void a_full_disk_is_told_apart_and_leaves_no_half() {
        Outputs outputs = Outputs.in(folder);
        for (String words :
                List.of("No space left on device", "There is not enough space on the disk", "Disk quota exceeded")) {
            assertThatThrownBy(() -> outputs.write("a.json", file -> {
                        Files.writeString(file, "ครึ่ง");
                        throw new IOException(words);
                    }))
                    .isInstanceOfSatisfying(UnwritableException.class, e -> {
                        assertThat(e.full()).isTrue();
                        assertThat(e.file()).isEqualTo(folder.resolve("a.json"));
                    });
        }
        assertThatThrownBy(() -> outputs.write("a.json", file -> {
                    throw new IOException("Permission denied");
                }))
                .isInstanceOfSatisfying(
                        UnwritableException.class, e -> assertThat(e.full()).isFalse());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_entry_is_current_for_the_same_content_and_engine_alone() {
        Manifest manifest = Manifest.of(List.of(entry("ก", "s1", "e1"), entry("ข", "", "e1")));
        assertThat(manifest.current("ก", "s1", e -> e.engine().equals("e1"))).isPresent();
        assertThat(manifest.current("ก", "s2", e -> e.engine().equals("e1"))).isEmpty();
        assertThat(manifest.current("ก", "s1", e -> e.engine().equals("e2"))).isEmpty();
        assertThat(manifest.current("ค", "s1", e -> e.engine().equals("e1"))).isEmpty();
        assertThat(manifest.current("ข", "", e -> e.engine().equals("e1"))).isEmpty();
    }

    @Test
    void a_pool_gives_results_in_the_order_of_its_inputs() {
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        assertThat(Pool.map(numbers, 4, n -> n * n))
                .containsExactlyElementsOf(numbers.stream().map(n -> n * n).toList());
        assertThat(Pool.map(List.<Integer>of(), 1, n -> n)).isEmpty();
        assertThatThrownBy(() -> Pool.map(numbers, 2, n -> {
                    if (n == 3) {
                        throw new IllegalArgumentException("three");
                    }
                    return n;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three");
    }

    @Test
    void a_pool_begins_nothing_more_where_one_failed() {
        List<Integer> begun = new java.util.concurrent.CopyOnWriteArrayList<>();
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        assertThatThrownBy(() -> Pool.map(numbers, 1, n -> {
                    begun.add(n);
                    if (n == 0) {
                        throw new IllegalStateException("disk full");
                    }
                    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                    return n;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun).hasSizeLessThan(250);
    }
}
