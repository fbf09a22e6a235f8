package prongsai.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Many small reports of invented agencies, each with words of its own: {@code SmallReports COUNT SEED FOLDER}. Three
 * measures and two items each; of ten six are Markdown, three HTML, one Word. A thousand a folder, with the list of
 * agencies of the example corpus beside them.
 */
public final class SmallReports {
    private static final List<String> DOINGS = List.of(
            "ประชุมชี้แจง",
            "จัดอบรม",
            "เผยแพร่",
            "ตรวจนับ",
            "สำรวจ",
            "ทบทวน",
            "ปรับปรุง",
            "รวบรวม",
            "ติดตาม",
            "สอบทาน");
    private static final List<String> THINGS = List.of(
            "คู่มือการให้บริการ",
            "ทะเบียนพัสดุ",
            "แผนจัดซื้อจัดจ้าง",
            "ช่องทางร้องเรียน",
            "ค่าธรรมเนียม",
            "ป้ายขั้นตอนงาน",
            "สมุดยืมทรัพย์สิน",
            "ข้อมูลงบประมาณ",
            "ผลสำรวจความเห็น",
            "ตารางเวร",
            "ใบเสร็จรับเงิน",
            "รายชื่อผู้รับบริการ");
    private static final List<String> PLACES = List.of(
            "ที่ศาลากลางบ้าน",
            "หน้าห้องการเงิน",
            "ที่หอประชุม",
            "ทางเว็บไซต์",
            "ในที่ประชุมประจำเดือน",
            "ที่ตลาดนัด",
            "ในวันพบประชาชน");
    private static final List<String> UNITS =
            List.of("กองคลัง", "กองช่าง", "สำนักปลัด", "งานบุคคล", "งานนิติการ", "กองการศึกษา");
    private static final List<String> HEAD = List.of(
            "ลำดับ", "มาตรการ", "วิธีการ/ขั้นตอน", "ระยะเวลา", "หน่วยงานรับผิดชอบ", "ผลการดำเนินการ", "ผลลัพธ์");

    private final Random random;
    private final List<String[]> agencies;

    private SmallReports(long seed, List<String[]> agencies) {
        this.random = new Random(seed);
        this.agencies = agencies;
    }

    /** Writes them. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[2]);
        Path list = Path.of("corpus/organisations.csv");
        List<String[]> agencies = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        SmallReports reports = new SmallReports(Long.parseLong(arguments[1]), agencies);
        for (int i = 0; i < count; i++) {
            Path into = folder.resolve(String.format("%03d", i / 1000));
            Files.createDirectories(into);
            reports.write(into, i);
        }
        Files.copy(list, folder.resolve("organisations.csv"));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String act(int number) {
        return number + ". " + any(DOINGS) + any(THINGS) + any(PLACES) + " ครั้งที่ " + (1 + random.nextInt(900));
    }

    private void write(Path folder, int number) throws IOException {
        String[] agency = any(agencies);
        int year = 2566 + random.nextInt(3);
        List<String> titles = List.of(
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                "ประจำปีงบประมาณ พ.ศ. " + year,
                agency[0] + " อำเภอ" + agency[2] + " จังหวัด" + agency[3],
                "เลขที่เอกสาร " + number + " " + any(DOINGS) + any(THINGS) + any(PLACES));
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (int i = 1; i <= 3; i++) {
            rows.add(List.of(
                    String.valueOf(i),
                    any(DOINGS) + any(THINGS),
                    act(1) + "\n" + act(2),
                    "ตุลาคม " + (year - 1) + " - กันยายน " + year,
                    any(UNITS),
                    act(1) + "\n" + act(2),
                    any(THINGS) + "ครบ " + random.nextInt(100) + " รายการ"));
        }
        String name = String.valueOf(number);
        int form = number % 10;
        if (form < 6) {
            Files.writeString(folder.resolve(name + ".md"), markdown(titles, rows));
        } else if (form < 9) {
            Files.writeString(folder.resolve(name + ".html"), html(titles, rows));
        } else {
            docx(folder.resolve(name + ".docx"), titles, rows);
        }
    }

    private static String markdown(List<String> titles, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        titles.forEach(title -> text.append("## ").append(title).append("\n\n"));
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ")
                    .append(String.join(" | ", rows.get(i)).replace("\n", "<br>"))
                    .append(" |\n")
                    .append(i == 0 ? "| --- ".repeat(HEAD.size()) + "|\n" : "");
        }
        return text.toString();
    }

    private static String html(List<String> titles, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("<!doctype html><html lang=\"th\"><meta charset=\"utf-8\"><body>\n");
        titles.forEach(title -> text.append("<p>").append(title).append("</p>\n"));
        text.append("<table>\n");
        for (List<String> row : rows) {
            text.append("<tr><td>")
                    .append(String.join("</td><td>", row).replace("\n", "<br>"))
                    .append("</td></tr>\n");
        }
        return text.append("</table></body></html>\n").toString();
    }

    private static void docx(Path file, List<String> titles, List<List<String>> rows) throws IOException {
        StringBuilder body = new StringBuilder();
        titles.forEach(title -> body.append(paragraph(title)));
        body.append("<w:tbl>");
        for (List<String> row : rows) {
            body.append("<w:tr>");
            for (String cell : row) {
                body.append("<w:tc>");
                cell.lines().forEach(line -> body.append(paragraph(line)));
                body.append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>").append(paragraph(""));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
