package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.HostileFiles.ascii;
import static prongsai.read.HostileFiles.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.FileStatus;
import prongsai.read.BadFiles;
import prongsai.read.HostileFiles;

/**
 * Files that want to bring the program down, through the whole bulk conversion: each ends in a status, the others are
 * read all the same, and what is said names the file. The time-out is there to end a test that hangs, no more.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileConversionTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path GOOD = CORPUS.resolve("rongmaduea-2565.md");
    private static final Path PDF = CORPUS.resolve("rongmaduea-2567.pdf");
    private static final Path DOCX = CORPUS.resolve("อบต.เขาพลอยงาม-2566.docx");

    @TempDir
    Path temp;

    /** A file, what it may end as, and where its making is written down. */
    private enum Hostile {
        CIRCLE_OF_PAGES("วงหน้า.pdf", "ok", "partial", "no-report", "no-text", "damaged") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1, ascii("<</Type/Catalog/Pages 2 0 R>>"),
                                2, ascii("<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]/Parent 3 0 R>>"),
                                3, ascii("<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]/Parent 2 0 R>>")));
            }
        },
        CIRCLE_OF_OUTLINES("วงสารบัญ.pdf", "no-report") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1,
                                ascii("<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>"),
                                2,
                                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                                3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"),
                                4,
                                stream("", ascii("BT /F 12 Tf 100 700 Td (ITA) Tj ET")),
                                5,
                                ascii("<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 1>>"),
                                6,
                                ascii("<</Title(a)/Parent 5 0 R/Next 6 0 R/Prev 6 0 R/First 5 0 R/Last 6 0 R>>")));
            }
        },
        FORM_OF_ITSELF("วงแบบ.pdf", "no-report", "no-text", "too-large", "damaged") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1,
                                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                                2,
                                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                                3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                        + "/Resources<</XObject<</X 5 0 R>>>>>>"),
                                4,
                                stream("", ascii("/X Do")),
                                5,
                                stream(
                                        "/Type/XObject/Subtype/Form/BBox[0 0 595 842]"
                                                + "/Resources<</XObject<</X 5 0 R>>>>",
                                        ascii("/X Do /X Do"))));
            }
        },
        OPERATOR_BOMB("คำสั่งวาด.pdf", "too-large") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.forms(file, 12);
            }
        },
        FAR_LETTERS("ไกล.pdf", "no-report") {
            @Override
            void make(Path file) throws IOException {
                String far = "1" + "0".repeat(30);
                byte[] content = ascii("BT /F 12 Tf 1 0 0 1 72 700 Tm (near) Tj 1 0 0 1 " + far
                        + " 100 Tm (far) Tj (far) Tj " + far + " 0 0 " + far
                        + " 72 600 Tm (large) Tj 1 0 0 1 72 " + far + " Tm (far) Tj ET");
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1,
                                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                                2,
                                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                                3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"),
                                4,
                                stream("", content)));
            }
        },
        GLYPH_BOMB("อักษร.pdf", "too-large") {
            @Override
            void make(Path file) throws IOException {
                byte[] letters = new byte[40_000_000];
                Arrays.fill(letters, (byte) 'a');
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                content.write(ascii("BT /F 1 Tf ("));
                content.write(letters);
                content.write(ascii(") Tj ET"));
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1,
                                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                                2,
                                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                                3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<"
                                        + "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"),
                                4,
                                stream("/Filter/FlateDecode", HostileFiles.deflated(content.toByteArray()))));
            }
        },
        LYING_PAGE_COUNT("จำนวนหน้า.pdf", "no-report") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pages(file, "1410065407", 1);
            }
        },
        TOO_MANY_PAGES("หน้ามาก.pdf", "too-large") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pages(file, "100000", 100_000);
            }
        },
        HUGE_PICTURE("ภาพใหญ่.png", "too-large") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.png(file, 30_000, 30_000);
            }
        },
        HUGE_PICTURE_OF_A_PAGE("สแกนใหญ่.pdf", "too-large", "no-text", "partial", "damaged") {
            @Override
            void make(Path file) throws IOException {
                HostileFiles.pdf(
                        file,
                        Map.of(
                                1,
                                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                                2,
                                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                                3,
                                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                        + "/Resources<</XObject<</X 5 0 R>>>>>>"),
                                4,
                                stream("", ascii("q 595 0 0 842 0 0 cm /X Do Q")),
                                5,
                                stream(
                                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                                + "/ColorSpace/DeviceRGB/Filter/FlateDecode",
                                        HostileFiles.deflated(new byte[1000]))));
            }
        },
        ENCRYPTED_PDF("รหัส.pdf", "encrypted") {
            @Override
            void make(Path file) throws IOException {
                Files.move(
                        BadFiles.encryptedPdf(Objects.requireNonNull(file.getParent()), PDF),
                        file.resolveSibling("รหัส-ก.pdf"));
                Files.move(file.resolveSibling("รหัส-ก.pdf"), file);
            }
        },
        ENCRYPTED_DOCX("รหัส.docx", "encrypted") {
            @Override
            void make(Path file) throws IOException {
                BadFiles.encryptedDocx(Objects.requireNonNull(file.getParent()), DOCX);
            }
        },
        ZIP_BOMB("บีบอัด.docx", "too-large") {
            @Override
            void make(Path file) throws IOException {
                document(file, out -> {
                    byte[] spaces = new byte[1 << 20];
                    Arrays.fill(spaces, (byte) ' ');
                    for (int i = 0; i < 400; i++) {
                        out.write(spaces);
                    }
                });
            }
        },
        ZIP_OF_MANY_ENTRIES("หลายรายการ.docx", "too-large") {
            @Override
            void make(Path file) throws IOException {
                try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                    copy(DOCX, zip);
                    for (int i = 0; i < 30_000; i++) {
                        zip.putNextEntry(new ZipEntry("word/x" + i + ".xml"));
                        zip.closeEntry();
                    }
                }
            }
        },
        /** A document embedded in a document, and so on. */
        ZIP_IN_ZIP("ซ้อนกัน.docx", "ok", "partial", "no-report", "no-text", "too-large") {
            @Override
            void make(Path file) throws IOException {
                byte[] inner = Files.readAllBytes(DOCX);
                for (int i = 0; i < 40; i++) {
                    ByteArrayOutputStream outer = new ByteArrayOutputStream();
                    try (ZipOutputStream zip = new ZipOutputStream(outer)) {
                        entry(zip, "[Content_Types].xml", TYPES);
                        entry(zip, "_rels/.rels", RELATIONS);
                        entry(
                                zip,
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                                        + "/2006/relationships/aFChunk\" Target=\"in.docx\"/></Relationships>");
                        entry(
                                zip,
                                "word/document.xml",
                                BEGIN + "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships\" r:id=\"r1\"/>" + END);
                        zip.putNextEntry(new ZipEntry("word/in.docx"));
                        zip.write(inner);
                        zip.closeEntry();
                    }
                    inner = outer.toByteArray();
                }
                Files.write(file, inner);
            }
        },
        MILLION_CELLS_DOCX("ล้านช่อง.docx", "too-large") {
            @Override
            void make(Path file) throws IOException {
                document(file, out -> {
                    out.write(utf8("<w:tbl>"));
                    byte[] row =
                            utf8("<w:tr>" + "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>".repeat(100) + "</w:tr>");
                    for (int i = 0; i < 10_500; i++) {
                        out.write(row);
                    }
                    out.write(utf8("</w:tbl>"));
                });
            }
        },
        MILLION_CELLS_HTML("ล้านช่อง.html", "too-large", "no-report") {
            @Override
            void make(Path file) throws IOException {
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    out.write("<html><body><table>");
                    String row = "<tr>" + "<td>1".repeat(100);
                    for (int i = 0; i < 10_500; i++) {
                        out.write(row);
                    }
                    out.write("</table></body></html>");
                }
            }
        },
        SPANS_WITHOUT_END("ผสานช่อง.html", "too-large", "no-report", "ok") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(
                        file,
                        "<table>" + "<tr><td colspan=1000000 rowspan=1000000>ITA</td></tr>".repeat(2000) + "</table>");
            }
        },
        DEEP_HTML("ลึก.html", "too-large", "no-report") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "<div><table><tr><td>".repeat(50_000) + "ITA");
            }
        };

        private final String name;
        private final Set<String> statuses;

        Hostile(String name, String... statuses) {
            this.name = name;
            this.statuses = Set.of(statuses);
        }

        abstract void make(Path file) throws IOException;
    }

    private static final String BEGIN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"docx\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private interface Body {
        void to(OutputStream out) throws IOException;
    }

    private static void document(Path file, Body body) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8(BEGIN));
            body.to(zip);
            zip.write(utf8(END));
            zip.closeEntry();
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }

    private static void copy(Path docx, ZipOutputStream zip) throws IOException {
        try (ZipFile from = new ZipFile(docx.toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void ends_in_a_status_beside_a_report_that_is_read(Hostile hostile) throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.copy(GOOD, in.resolve("ดี.md"));
        hostile.make(in.resolve(hostile.name));

        Converted converted = convert(in);

        assertThat(converted.statuses).containsOnlyKeys("ดี.md", hostile.name).containsEntry("ดี.md", "ok");
        assertThat(hostile.statuses).as(converted.said).contains(converted.statuses.get(hostile.name));
    }

    /** Nine files of each, cut after each tenth of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus/rongmaduea-2567.pdf",
                "corpus/อบต.เขาพลอยงาม-2566.docx",
                "fixtures/documents/report-in-every-form/input.doc",
                "fixtures/documents/report-in-every-form/input.odt",
                "fixtures/documents/report-in-every-form/input.rtf",
                "fixtures/documents/html-tis-620/input.html",
                "fixtures/documents/sheets-several/input.xlsx",
                "corpus/rongmaduea-2565.md"
            })
    void ends_in_a_status_when_it_is_cut(String file) throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        byte[] whole = Files.readAllBytes(Path.of(file));
        String ending = file.substring(file.lastIndexOf('.'));
        for (int tenth = 1; tenth < 10; tenth++) {
            Files.write(in.resolve("ตัด" + tenth + ending), Arrays.copyOf(whole, whole.length * tenth / 10));
        }

        Converted converted = convert(in);

        assertThat(converted.statuses).hasSize(9);
    }

    /** Eight files of each with one byte in two thousand turned; the seed stands in what is said of a failure. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpus/rongmaduea-2567.pdf",
                "corpus/อบต.เขาพลอยงาม-2566.docx",
                "fixtures/documents/report-in-every-form/input.doc",
                "fixtures/documents/report-in-every-form/input.odt",
                "fixtures/documents/report-in-every-form/input.rtf",
                "fixtures/documents/sheets-several/input.xlsx"
            })
    void ends_in_a_status_when_bytes_are_turned(String file) throws IOException {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("HostileConversionTest " + file + ": seed " + seed);
        Random random = new Random(seed);
        Path in = Files.createDirectories(temp.resolve("in"));
        byte[] whole = Files.readAllBytes(Path.of(file));
        for (int i = 0; i < 8; i++) {
            byte[] turned = whole.clone();
            for (int n = 0; n <= whole.length / 2000; n++) {
                turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(in.resolve("พลิก" + i + file.substring(file.lastIndexOf('.'))), turned);
        }

        Converted converted = convert(in);

        assertThat(converted.statuses).as("seed " + seed).hasSize(8);
    }

    @Test
    void names_every_file_that_is_not_as_it_should_be() throws IOException {
        Path in = Files.createDirectories(temp.resolve("in"));
        BadFiles.empty(in);
        BadFiles.unknown(in);
        BadFiles.brokenPdf(in);
        BadFiles.truncatedDocx(in, DOCX);
        Converted converted = convert(in);
        assertThat(converted.statuses.values()).doesNotContain("ok");
        for (String name : List.of("ว่าง.pdf", "ชุดคำสั่ง.exe", "เสีย.pdf", "ขาด.docx")) {
            assertThat(converted.said).contains(name);
        }
    }

    private record Converted(Map<String, String> statuses, String said) {}

    /** What every conversion keeps to, whatever it is given. */
    private Converted convert(Path in) throws IOException {
        Path out = temp.resolve("out");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Prongsai.execute(
                new String[] {"convert", in.toString(), "-o", out.toString(), "--jobs", "2", "--no-ocr", "--lang", "th"
                },
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String said = err.toString(StandardCharsets.UTF_8);
        Map<String, String> statuses = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(out.resolve("manifest.jsonl"))) {
            JsonNode entry = json.readTree(line);
            String file = entry.path("file").asText();
            FileStatus status = FileStatus.ofKey(entry.path("status").asText()).orElseThrow();
            assertThat(statuses.put(file, status.key()))
                    .as(file + " has one line")
                    .isNull();
            if (!status.fine()) {
                // Of many with one reason the summary names the first, and sends to the manifest for the others.
                assertThat(said).as(file).contains("[" + status.key() + "]");
                assertThat(entry.path("reason").asText()).as(status.key()).contains(file);
            }
            assertThat(status).as(file).isNotIn(FileStatus.CRASH, FileStatus.OUT_OF_MEMORY);
        }
        try (Stream<Path> files = Files.list(in)) {
            assertThat(statuses.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
        assertThat(code).as(said).isIn(Exit.DONE, Exit.SOME_UNREAD, Exit.NOTHING_READ);
        assertThat(said).doesNotContain("\tat ", "Exception in thread");
        return new Converted(statuses, said);
    }
}
