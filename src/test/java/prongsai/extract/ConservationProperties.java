package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Table;
import prongsai.model.TextOrigin;

/** Whatever the document: each block has one fate, and each numbered word of it stands where its fate says. */
class ConservationProperties {
    private static final Pattern WORD = Pattern.compile("ค\\d+จ");

    private static final List<List<String>> FORMS = List.of(
            List.of("ลำดับ", "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา", "ผู้รับผิดชอบ", "สรุปผลการดำเนินการ", "ผลลัพธ์"),
            List.of("มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "การติดตาม"),
            List.of("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ"),
            List.of("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ดำเนินการ", "ยังไม่ได้ดำเนินการ", "หมายเหตุ"),
            List.of("ตัวชี้วัด", "แนวทางในการยกระดับ", "ผู้รับผิดชอบ", "ระยะเวลา", "ผลการดำเนินการ"),
            List.of("ลำดับ", "ตัวชี้วัด", "แนวทางในการยกระดับ", "ดำเนินการ", "ยังไม่ได้ดำเนินการ"),
            List.of(
                    "ตัวชี้วัด",
                    "ข้อบกพร่อง จุดอ่อน",
                    "ประเด็นที่ต้องพัฒนาให้ดีขึ้น",
                    "ผู้รับผิดชอบ",
                    "การกำหนดขั้นตอน"),
            List.of("ที่", "ตัวชี้วัด", "คะแนน", "ระดับ"),
            List.of("วันที่", "สถานที่", "จำนวนคน"));

    /** Writes a document of numbered words; equal seeds give equal ones. */
    private static final class Writer {
        private final Random random;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Dropped> dropped = new ArrayList<>();
        private int words;
        private int paragraphs;
        private int tables;
        private int number;

        Writer(long seed) {
            random = new Random(seed);
        }

        private boolean chance(int outOf) {
            return random.nextInt(outOf) == 0;
        }

        private String word() {
            words++;
            return "ค" + words + "จ";
        }

        private String of(String... texts) {
            return texts[random.nextInt(texts.length)];
        }

        Document document() {
            paragraph("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2566 " + word());
            table(FORMS.get(random.nextInt(8)));
            for (int i = random.nextInt(4); i > 0; i--) {
                if (chance(3)) {
                    paragraph(of("", "ตัวชี้วัดที่ 9 ", "มาตรการ ", "ลงชื่อ ", "ตารางที่ 2 ") + word());
                }
                table(FORMS.get(random.nextInt(FORMS.size())));
            }
            if (chance(3)) {
                dropped.add(new Dropped("d1", "page-number", "- 3 -", Place.NOWHERE));
            }
            return new Document("text/plain", 0, TextOrigin.DIGITAL, blocks, List.of(), dropped, List.of());
        }

        private void paragraph(String text) {
            paragraphs++;
            blocks.add(Paragraph.of("p" + paragraphs, text, Place.ofParagraph(paragraphs)));
        }

        private void table(List<String> form) {
            List<String> heads = new ArrayList<>(form);
            if (chance(3)) {
                Collections.shuffle(heads.subList(1, heads.size()), random);
            }
            if (chance(4)) {
                heads.add(of("อื่น ๆ", "เอกสารอ้างอิง"));
            }
            // A page may cut a table: the second has no header, or its own.
            int pages = chance(3) ? 2 : 1;
            for (int page = 0; page < pages; page++) {
                boolean headed = page == 0 ? !chance(8) : chance(2);
                grid(heads, headed, page > 0);
            }
        }

        private void grid(List<String> heads, boolean headed, boolean goesOn) {
            tables++;
            String name = String.valueOf(tables);
            int columns = heads.size();
            List<Cell> cells = new ArrayList<>();
            int row = 0;
            if (headed && chance(6)) {
                row++;
                cells.add(cell(name, row, 1, 1, columns, "ตัวชี้วัดที่ 9 " + word()));
            }
            if (headed) {
                row++;
                for (int c = 1; c <= columns; c++) {
                    cells.add(cell(name, row, c, 1, 1, heads.get(c - 1)));
                }
            }
            int rows = row + 1 + random.nextInt(6);
            boolean[][] covered = new boolean[rows + 1][columns + 1];
            boolean first = true;
            for (int r = row + 1; r <= rows; r++) {
                boolean section = !covered(covered[r]) && chance(12);
                boolean again = !section && !covered(covered[r]) && headed && chance(12);
                for (int c = 1; c <= columns; c++) {
                    if (covered[r][c]) {
                        continue;
                    }
                    int right = section ? columns : again || !chance(25) ? 1 : spanRight(covered[r], c, columns);
                    int down = section || again || !chance(10) ? 1 : 1 + random.nextInt(rows - r + 1);
                    down = free(covered, r, c, down, right);
                    for (int i = r; i < r + down; i++) {
                        for (int j = c; j < c + right; j++) {
                            covered[i][j] = true;
                        }
                    }
                    boolean cut = first && goesOn;
                    String text = again ? heads.get(c - 1) : section ? word() : data(heads.get(c - 1), cut);
                    cells.add(cell(name, r, c, down, right, text));
                }
                first = false;
            }
            blocks.add(new Table("t" + name, Place.ofCell(name, 0, 0), name, rows, columns, headed ? 1 : 0, cells, 1));
        }

        private static boolean covered(boolean[] row) {
            for (boolean one : row) {
                if (one) {
                    return true;
                }
            }
            return false;
        }

        private int spanRight(boolean[] row, int c, int columns) {
            int most = 1;
            while (c + most <= columns && !row[c + most]) {
                most++;
            }
            return 1 + random.nextInt(most);
        }

        private static int free(boolean[][] covered, int r, int c, int down, int right) {
            int free = 1;
            while (free < down) {
                for (int j = c; j < c + right; j++) {
                    if (covered[r + free][j]) {
                        return free;
                    }
                }
                free++;
            }
            return free;
        }

        /** A cell under a header: what the form asks for, something else, or nothing. */
        private String data(String head, boolean cut) {
            if (chance(7) || (cut && chance(2))) {
                return "";
            }
            return switch (head) {
                case "ลำดับ", "ที่" -> chance(8) ? word() : of("", "มาตรการที่ ") + (chance(6) ? number : ++number);
                case "ข้อ" ->
                    switch (random.nextInt(7)) {
                        case 0 -> word();
                        case 1 -> "";
                        case 2 -> "O" + (1 + random.nextInt(43)) + " " + word();
                        default -> of("O", "0", "๐", "") + (1 + random.nextInt(43));
                    };
                case "มาตรการ" -> of("", "", (1 + random.nextInt(9)) + ". ", "มาตรการที่ 2 ") + words();
                case "ดำเนินการ", "ยังไม่ได้ดำเนินการ" -> of("/", "✓", "☑", "", "", word());
                case "ความก้าวหน้าผลการดำเนินการ", "ผลการดำเนินการ" ->
                    of(
                                    "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ ",
                                    "(/) ดำเนินการ\n",
                                    "[✓] ยังไม่ได้ดำเนินการ: ",
                                    "",
                                    "ไม่มีเรื่องร้องเรียน ")
                            + words();
                case "ตัวชี้วัด" ->
                    of("", "ตัวชี้วัดที่ ", "-")
                            + of("", (1 + random.nextInt(10)) + " ", "I" + (1 + random.nextInt(30)) + " ")
                            + words();
                case "ข้อบกพร่อง จุดอ่อน" ->
                    of("", "- ", "I" + (1 + random.nextInt(30)) + " ")
                            + words()
                            + of("", " ได้คะแนน 67.85", " (70.1 คะแนน) " + word());
                case "คะแนน" -> of("86.47", "๙๐.๑๒", word());
                default -> words();
            };
        }

        private String words() {
            String text = word();
            for (int i = random.nextInt(3); i > 0; i--) {
                text = text + of(" ", "\n", " 1. ", " - ") + word();
            }
            return text;
        }

        private Cell cell(String table, int row, int column, int down, int right, String text) {
            Place place = Place.ofCell(table, row, column);
            String id = "t" + table + "r" + row + "c" + column;
            List<Block> content = new ArrayList<>();
            int n = 0;
            for (String line : text.split("\n")) {
                n++;
                content.add(Paragraph.of(id + "p" + n, line, place));
            }
            if (!text.isEmpty() && chance(20)) {
                content.add(nested(table, id, place));
            }
            return new Cell(id, place, down, right, content);
        }

        private Table nested(String table, String id, Place place) {
            Cell inner = new Cell(
                    id + "t1r1c1",
                    Place.ofCell(table + ".1", 1, 1),
                    1,
                    1,
                    List.of(Paragraph.of(id + "t1r1c1p1", word(), place)));
            return new Table(id + "t1", place, table + ".1", 1, 1, 0, List.of(inner), 1);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    @Property(tries = 1500)
    void every_block_has_one_fate_and_every_word_stands_there(@ForAll long seed) {
        Document document = new Writer(seed).document();
        Optional<Report> report = Papers.report(document, Papers.OFFICIAL);
        Statistics.collect(report.isPresent() ? "report" : "no report");
        if (report.isPresent()) {
            assertThat(Conserved.wrongFates(document, report.get())).isEmpty();
            assertThat(Conserved.lostWords(document, report.get(), ConservationProperties::words))
                    .as(Conserved.print(document, report.get()))
                    .isEmpty();
        }
        Statistics.coverage(coverage -> coverage.check("report").percentage(p -> p > 60));
    }
}
