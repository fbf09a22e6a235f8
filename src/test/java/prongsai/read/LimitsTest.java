package prongsai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.batch.Allowance;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.Table;

/** Small files that ask for much are refused by name of the limit, in time and memory that any file may have. */
class LimitsTest {
    @TempDir
    private Path folder;

    private static ReadResult read(Path file, Limits limits) throws IOException {
        return new Readers(limits).read(new Source("รายงาน/ก.pdf", file, "0".repeat(64), Files.size(file)));
    }

    private static Bilingual refused(Path file, Limits limits, Limit limit) throws IOException {
        ReadResult result = read(file, limits);
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        ReadResult.Unreadable bad = (ReadResult.Unreadable) result;
        assertThat(bad.status()).as(bad.reason().en()).isEqualTo(FileStatus.TOO_LARGE);
        assertThat(bad.reason().th()).startsWith("รายงาน/ก.pdf: ").contains("--limit " + limit.key() + "=");
        assertThat(bad.reason().en()).startsWith("รายงาน/ก.pdf: ").contains("--limit " + limit.key() + "=");
        return bad.reason();
    }

    private static Document document(Path file, Limits limits) throws IOException {
        ReadResult result = read(file, limits);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    @Test
    void a_pdf_that_claims_a_thousand_million_pages_has_the_one_that_is_there() throws IOException {
        Path file = HostileFiles.pages(folder.resolve("a.pdf"), "1410065407", 1);
        assertThat(document(file, Limits.DEFAULT).pages()).isEqualTo(1);
    }

    @Test
    void more_pages_than_the_limit_are_refused() throws IOException {
        Path file = HostileFiles.pages(folder.resolve("a.pdf"), "1410065407", 6_000);
        Bilingual reason = refused(file, Limits.DEFAULT, Limit.PAGES);
        assertThat(reason.th())
                .isEqualTo("รายงาน/ก.pdf: จำนวนหน้า เกินขอบเขต 5,000 ที่อ่านได้อย่างปลอดภัย"
                        + " โปรดบันทึกไฟล์ใหม่จากโปรแกรมต้นทางหรือแบ่งเป็นหลายไฟล์"
                        + " ถ้าไฟล์นี้เชื่อถือได้ ให้เพิ่มขอบเขตด้วย --limit pages=จำนวน");
        assertThat(reason.en())
                .isEqualTo("รายงาน/ก.pdf: pages: more than the 5,000 that can be read safely; save it anew from its"
                        + " program, or split it; if the file is to be trusted, raise the limit with"
                        + " --limit pages=NUMBER");
    }

    @Test
    void a_limit_that_was_raised_lets_the_file_in() throws IOException {
        Path file = HostileFiles.pages(folder.resolve("a.pdf"), "3", 3);
        refused(file, Limits.DEFAULT.with("pages", 2), Limit.PAGES);
        assertThat(document(file, Limits.DEFAULT.with("pages", 3)).pages()).isEqualTo(3);
    }

    @Test
    void forms_that_call_each_other_end_at_the_limit_of_operators() throws IOException {
        refused(HostileFiles.forms(folder.resolve("a.pdf"), 12), Limits.DEFAULT, Limit.OPERATORS);
    }

    @Test
    void a_string_of_letters_ends_at_the_limit_of_glyphs() throws IOException {
        String shown = "(" + "a".repeat(1_000) + ") Tj ";
        Path file = HostileFiles.page(folder.resolve("a.pdf"), "BT /F 1 Tf 10 700 Td " + shown.repeat(201) + "ET", "");
        refused(file, Limits.DEFAULT, Limit.GLYPHS);
    }

    @Test
    void pages_full_of_letters_end_at_the_limit_of_all_glyphs() throws IOException {
        Path file = HostileFiles.pages(folder.resolve("a.pdf"), "4000", 4_000);
        refused(file, Limits.DEFAULT.with(Limit.ALL_GLYPHS, 11_999), Limit.ALL_GLYPHS);
        assertThat(document(file, Limits.DEFAULT.with(Limit.ALL_GLYPHS, 12_000)).pages())
                .isEqualTo(4_000);
    }

    @Test
    void states_that_are_saved_and_never_restored_end_at_their_limit() throws IOException {
        Path file = HostileFiles.page(
                folder.resolve("a.pdf"), "q ".repeat(500_000) + "BT /F 12 Tf 100 700 Td (ITA) Tj ET", "");
        refused(file, Limits.DEFAULT, Limit.SAVED_STATES);
        Path fair = HostileFiles.page(
                folder.resolve("b.pdf"), "q Q ".repeat(500_000) + "BT /F 12 Tf 100 700 Td (ITA) Tj ET", "");
        assertThat(document(fair, Limits.DEFAULT).pages()).isEqualTo(1);
    }

    @Test
    void a_page_of_too_many_lines_is_read_without_tables_and_says_so() throws IOException {
        StringBuilder grid = new StringBuilder();
        for (int i = 0; i <= 2; i++) {
            grid.append("100 ")
                    .append(600 + 50 * i)
                    .append(" m 300 ")
                    .append(600 + 50 * i)
                    .append(" l S ");
            grid.append(100 + 100 * i).append(" 600 m ").append(100 + 100 * i).append(" 700 l S ");
        }
        Path file = HostileFiles.page(
                folder.resolve("a.pdf"),
                grid + "BT /F 12 Tf 110 660 Td (A1) Tj 100 0 Td (B1) Tj -100 -50 Td (A2) Tj 100 0 Td (B2) Tj ET",
                "");
        Document whole = document(file, Limits.DEFAULT);
        assertThat(whole.tables()).extracting(Table::columns).containsExactly(2);
        assertThat(whole.warnings()).isEmpty();

        Document crowded = document(file, Limits.DEFAULT.with(Limit.RULINGS, 5));

        assertThat(crowded.tables()).isEmpty();
        assertThat(crowded.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("page-rulings");
            assertThat(warning.place().page()).isEqualTo(1);
            assertThat(warning.message().th()).contains("หน้า 1", "มากกว่า 5 เส้น", "--limit rulings=");
            assertThat(warning.message().en()).contains("page 1", "more than 5 lines", "--limit rulings=");
        });
    }

    @Test
    void a_picture_that_claims_nine_hundred_million_pixels_is_refused_before_it_is_decoded() throws IOException {
        Path file = HostileFiles.png(folder.resolve("a.png"), 30_000, 30_000);
        assertThat(Files.size(file)).isLessThan(200);
        Bilingual reason = refused(file, Limits.DEFAULT, Limit.PICTURE_PIXELS);
        assertThat(reason.th()).contains("จำนวนจุดภาพของภาพหนึ่งภาพ เกินขอบเขต 80,000,000");
    }

    @Test
    void a_file_larger_than_the_limit_is_refused_before_it_is_opened() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((1L << 30) + 1);
        }
        assertThat(refused(file, Limits.DEFAULT, Limit.FILE_BYTES).en()).contains("more than the 1,073,741,824");
    }

    private Path docx(String body) throws IOException {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void tables_inside_each_other_end_at_the_limit_of_nesting() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "<w:p/></w:tc></w:tr></w:tbl>";
        Path file = docx(open.repeat(5_000) + "<w:p><w:r><w:t>ก</w:t></w:r></w:p>" + close.repeat(5_000));
        assertThat(refused(file, Limits.DEFAULT, Limit.NESTING).th()).contains("ตารางในตาราง เกินขอบเขต 190 ");
    }

    @Test
    void a_zip_bomb_ends_at_the_limit_of_its_ratio() throws IOException {
        Path file = docx("<w:p><w:r><w:t>ก</w:t></w:r></w:p>" + " ".repeat(64 << 20));
        assertThat(Files.size(file)).isLessThan(100_000);
        assertThat(refused(file, Limits.DEFAULT, Limit.ZIP_RATIO).en()).contains("more than the 400 ");
        refused(file, Limits.DEFAULT.with(Limit.ZIP_RATIO, 2_000).with(Limit.ENTRY_BYTES, 1 << 20), Limit.ENTRY_BYTES);
    }

    @Test
    void a_zip_of_too_many_entries_is_refused() throws IOException {
        Path file = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 20_001; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? "word/document.xml" : "a" + i));
            }
        }
        refused(file, Limits.DEFAULT, Limit.ZIP_ENTRIES);
    }

    @Test
    void a_text_that_memory_would_have_to_hold_is_refused_by_its_size() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "รายงาน");
        refused(file, Limits.DEFAULT.with(Limit.DOCUMENT_BYTES, 17), Limit.DOCUMENT_BYTES);
        assertThat(document(file, Limits.DEFAULT.with(Limit.DOCUMENT_BYTES, 18)).paragraphs())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_has_a_name_a_word_and_a_range(Limit limit) {
        assertThat(Limit.ofKey(limit.key())).contains(limit);
        assertThat(limit.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Messages.of("read").has("limit." + limit.key())).isTrue();
        assertThat(Limits.DEFAULT.of(limit)).isEqualTo(limit.standard());
        assertThat(Limits.DEFAULT.with(limit, 1).changes()).isEqualTo(limit.key() + "=1");
        assertThatThrownBy(() -> Limits.DEFAULT.with(limit, 0)).isInstanceOf(IllegalArgumentException.class);
        if (limit.most() < Long.MAX_VALUE) {
            assertThatThrownBy(() -> Limits.DEFAULT.with(limit, limit.most() + 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothing_is_changed_where_nobody_asks() {
        assertThat(Limits.DEFAULT.changes()).isEmpty();
        assertThatThrownBy(() -> Limits.DEFAULT.with("no-such-limit", 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_note_on_limits_names_each_with_its_value() throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([0-9,]+) \\|")
                .matcher(Files.readString(Path.of("docs/limits.md")));
        List<String> said = new ArrayList<>();
        while (rows.find()) {
            said.add(rows.group(1) + " " + rows.group(2));
        }
        assertThat(said)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(Limit.values()).map(limit -> row(limit.key(), limit.standard())),
                                Stream.of(Allowance.values()).map(one -> row(one.key(), one.standard())))
                        .toList());
    }

    private static String row(String key, long standard) {
        return key + " " + String.format(Locale.ROOT, "%,d", standard);
    }
}
