package prongsai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.FileStatus;

/** Zip archives among the inputs. */
class UnpackedTest {
    private static final long MEGABYTES = 4;

    @TempDir
    private Path folder;

    private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Unpacked unpacked() {
        return Unpacked.of(Inputs.under(List.of(folder), Optional.empty()), MEGABYTES);
    }

    private static List<String> names(Unpacked unpacked) {
        return unpacked.inputs().files().stream().map(Inputs.Input::name).toList();
    }

    @Test
    void files_of_an_archive_and_of_an_archive_in_it_take_its_place() throws IOException {
        Map<String, byte[]> inner = Map.of("ค.pdf", text("ค"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("ย่อย/ก.docx", text("ก"));
        entries.put("ย่อย/~$ก.docx", text("lock"));
        entries.put("__MACOSX/ย่อย/._ก.docx", text("mac"));
        entries.put("README.md", text("note"));
        entries.put("ใน.zip", zip(inner));
        Files.write(folder.resolve("ส่ง 2566.zip"), zip(entries));
        Files.writeString(folder.resolve("ข.txt"), "ข");
        List<Path> unpackedFiles;
        try (Unpacked unpacked = unpacked()) {
            assertThat(names(unpacked))
                    .containsExactly("ข.txt", "ส่ง 2566.zip!/ย่อย/ก.docx", "ส่ง 2566.zip!/ใน.zip!/ค.pdf");
            assertThat(unpacked.inputs().skipped())
                    .extracting(Inputs.Input::name)
                    .containsExactly("ส่ง 2566.zip!/README.md");
            assertThat(unpacked.inputs().refused()).isEmpty();
            Inputs.Input docx = unpacked.inputs().files().get(1);
            assertThat(docx.path()).hasContent("ก").hasExtension("docx");
            unpackedFiles = unpacked.inputs().files().stream()
                    .map(Inputs.Input::path)
                    .filter(path -> !path.startsWith(folder))
                    .toList();
            assertThat(unpackedFiles).hasSize(2);
        }
        assertThat(unpackedFiles).noneMatch(Files::exists);
    }

    @Test
    void names_that_lead_out_write_nothing_elsewhere() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(Map.of("../../ออก.txt", text("1"), "C:\\x\\y?.txt", text("2"))));
        try (Unpacked unpacked = unpacked()) {
            assertThat(names(unpacked)).containsExactlyInAnyOrder("a.zip!/ออก.txt", "a.zip!/C_/x/y_.txt");
            Path one = unpacked.inputs().files().getFirst().path();
            assertThat(unpacked.inputs().files())
                    .allMatch(input -> input.path().startsWith(Objects.requireNonNull(one.getParent())));
        }
        assertThat(folder.resolve("ออก.txt")).doesNotExist();
        assertThat(Objects.requireNonNull(folder.getParent()).resolve("ออก.txt"))
                .doesNotExist();
    }

    @Test
    void thai_names_of_older_programs_are_read() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(Map.of("รายงาน.txt", text("1")), Charset.forName("x-windows-874")));
        try (Unpacked unpacked = unpacked()) {
            assertThat(names(unpacked)).containsExactly("a.zip!/รายงาน.txt");
        }
    }

    private FileStatus refused(String name, byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve(name), archive);
        try (Unpacked unpacked = unpacked()) {
            assertThat(names(unpacked)).as("all or nothing").isEmpty();
            assertThat(unpacked.inputs().skipped()).isEmpty();
            assertThat(unpacked.inputs().refused()).hasSize(1);
            return unpacked.inputs().refused().getFirst().status();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void an_archive_beyond_its_bounds_is_refused_as_a_whole() throws IOException {
        Map<String, byte[]> bomb = new LinkedHashMap<>();
        bomb.put("README.md", text("note"));
        bomb.put("ก.txt", text("ดี"));
        bomb.put("ข.txt", new byte[3 << 20]);
        assertThat(refused("ratio.zip", zip(bomb))).isEqualTo(FileStatus.TOO_LARGE);

        Map<String, byte[]> large = new LinkedHashMap<>();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 5; i++) {
            byte[] noise = new byte[1 << 20];
            random.nextBytes(noise);
            large.put(i + ".txt", noise);
        }
        assertThat(refused("size.zip", zip(large))).isEqualTo(FileStatus.TOO_LARGE);

        byte[] deep = zip(Map.of("ก.txt", text("ก")));
        for (int i = 0; i < 4; i++) {
            deep = zip(Map.of("ใน.zip", deep));
        }
        assertThat(refused("deep.zip", deep)).isEqualTo(FileStatus.TOO_LARGE);

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 20_000; i++) {
            many.put("README" + i, new byte[0]);
        }
        assertThat(refused("many.zip", zip(many))).isEqualTo(FileStatus.TOO_LARGE);
    }

    @Test
    void a_cut_archive_is_damaged_and_one_with_a_password_encrypted() throws IOException {
        byte[] whole = zip(Map.of("ก.txt", text("ก".repeat(1000))));
        assertThat(refused("cut.zip", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(FileStatus.DAMAGED);
        // Bit 0 of the general purpose flags, in the local header and in the directory (APPNOTE 4.4.4).
        whole[6] |= 1;
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        whole[directory + 8] |= 1;
        assertThat(refused("locked.zip", whole)).isEqualTo(FileStatus.ENCRYPTED);
    }
}
