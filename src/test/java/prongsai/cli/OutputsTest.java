package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all forms of a bulk conversion promise together. */
class OutputsTest {
    private static final String FORMATS = "json,jsonl,csv,xlsx,sqlite";

    /** An invented agency; names and numbers in a cell, in words that carry a link, in a paragraph, in a signature. */
    private static final String REPORT = """
            <html><body>
            <h1>รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566</h1>
            <p>เทศบาลตำบลหนองบัวเงิน อำเภอเมือง จังหวัดขอนแก่น</p>
            <p>ผู้ประสานงาน นายสมมุติ ทดลองชื่อ โทร 081-234-5678</p>
            <table>
            <tr><th>ข้อ</th><th>ประเด็นการตรวจ</th><th>ผู้รับผิดชอบ</th><th>ความก้าวหน้าผลการดำเนินการ</th></tr>
            <tr><td>O1</td><td>โครงสร้าง</td><td>นางสาวสมใจ ทดลองชื่อ</td>
            <td>เผยแพร่แล้ว ติดต่อ <a href="https://nongbuangoen.go.th/1">นายสมมุติ ทดลองชื่อ</a>
            <a href="tel:0812345678">โทร 081-234-5678</a></td></tr>
            <tr><td>O2</td><td>ข้อมูลผู้บริหาร</td><td>สำนักปลัด</td><td>=1+1</td></tr>
            </table>
            <p>(ลงชื่อ) ..............................</p>
            <p>(นายสมมุติ ทดลองชื่อ)</p>
            <p>นายกเทศมนตรีตำบลหนองบัวเงิน</p>
            </body></html>
            """;

    @TempDir
    Path temp;

    @Test
    void no_form_names_a_person_or_a_telephone_when_names_are_left_out() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        Files.writeString(in.resolve("ก.html"), REPORT);
        convert(in, "with", "--jobs", "1");
        convert(in, "without", "--jobs", "1", "--no-names", "--raw");

        Map<String, String> with = texts(temp.resolve("with"));
        assertThat(with.keySet())
                .contains(
                        "records.csv",
                        "reports.jsonl",
                        "prongsai.xlsx/records",
                        "prongsai.sqlite",
                        "reports/ก.html.json");
        for (String form : List.of("records.csv", "reports.jsonl", "prongsai.xlsx/records", "prongsai.sqlite")) {
            assertThat(with.get(form)).as(form).contains("ทดลองชื่อ", "081-234-5678");
        }
        texts(temp.resolve("without"))
                .forEach((form, text) ->
                        assertThat(text).as(form).doesNotContain("ทดลองชื่อ", "081-234-5678", "0812345678"));
    }

    @Test
    void the_same_bytes_come_out_of_the_corpus_when_more_files_are_read_at_a_time() throws Exception {
        convert(Path.of("corpus"), "one", "--jobs", "1");
        convert(Path.of("corpus"), "three", "--jobs", "3");

        Map<String, byte[]> one = files(temp.resolve("one"));
        Map<String, byte[]> three = files(temp.resolve("three"));
        assertThat(one.keySet()).hasSizeGreaterThan(25).isEqualTo(three.keySet());
        List<String> different = one.keySet().stream()
                .filter(name -> !Arrays.equals(one.get(name), three.get(name)))
                .toList();
        // Times stand in the manifest; a database is compared by what it says.
        assertThat(different).isSubsetOf("manifest.jsonl", "prongsai.sqlite");
        assertThat(dump(temp.resolve("one/prongsai.sqlite")))
                .contains("INSERT INTO measures")
                .isEqualTo(dump(temp.resolve("three/prongsai.sqlite")));
    }

    private void convert(Path in, String out, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("convert", in.toString(), "-o", temp.resolve(out).toString(), "--format", FORMATS, "--quiet"));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Prongsai.execute(
                arguments.toArray(String[]::new), new PrintStream(OutputStream.nullOutputStream()), err);
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(Exit.DONE);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Each output as text: the sheets of a book by their number, a database as the statements that make it. */
    private Map<String, String> texts(Path folder) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
            switch (file.getKey()) {
                case "prongsai.xlsx" -> texts.putAll(sheets(folder.resolve("prongsai.xlsx")));
                case "prongsai.sqlite" -> texts.put("prongsai.sqlite", dump(folder.resolve("prongsai.sqlite")));
                default -> texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Map<String, String> sheets(Path book) throws IOException {
        Map<String, String> sheets = new TreeMap<>();
        try (InputStream in = Files.newInputStream(book);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().equals("xl/worksheets/sheet2.xml") ? "records" : entry.getName();
                sheets.put("prongsai.xlsx/" + name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return sheets;
    }

    private String dump(Path database) throws IOException, InterruptedException {
        Path out = temp.resolve("dump.sql");
        Process process = new ProcessBuilder("sqlite3", database.toString(), ".dump")
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }
}
