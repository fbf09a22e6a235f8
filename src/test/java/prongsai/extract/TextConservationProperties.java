package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import prongsai.model.Block;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Report;
import prongsai.model.Table;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;

/** Text with HTML or Markdown tables, from the file to the report: no numbered word is lost, none stands twice. */
class TextConservationProperties {
    private static final Pattern WORD = Pattern.compile("ค\\d+จ");
    private static final String[] HEADS = {"ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้า"};

    /** Writes a text of numbered words; equal seeds give equal ones. */
    private static final class Writer {
        private final Random random;
        private int words;

        Writer(long seed) {
            random = new Random(seed);
        }

        private String word() {
            words++;
            return "ค" + words + "จ";
        }

        String text(boolean html) {
            StringBuilder text = new StringBuilder("รายงานผลการดำเนินการ ปีงบประมาณ พ.ศ. 2566 " + word() + "\n\n");
            for (int i = random.nextInt(3); i >= 0; i--) {
                text.append(word())
                        .append("\n\n")
                        .append(html ? html() : markdown())
                        .append("\n");
            }
            return text.toString();
        }

        private String html() {
            StringBuilder table = new StringBuilder("<table>\n<tr>");
            for (String head : HEADS) {
                table.append("<th>").append(head).append("</th>");
            }
            table.append("</tr>\n");
            int rows = 1 + random.nextInt(5);
            // For each column how many rows more a cell from above covers.
            int[] covered = new int[HEADS.length];
            for (int r = 0; r < rows; r++) {
                table.append("<tr>");
                for (int c = 0; c < HEADS.length; c++) {
                    if (covered[c] > 0) {
                        covered[c]--;
                        continue;
                    }
                    int down = c > 0 && random.nextInt(8) == 0 ? 1 + random.nextInt(rows - r) : 1;
                    covered[c] = down - 1;
                    table.append(down > 1 ? "<td rowspan=\"" + down + "\">" : "<td>")
                            .append(cell(c, "<br/>"))
                            .append("</td>");
                }
                table.append("</tr>\n");
            }
            return table.append("</table>\n").toString();
        }

        private String markdown() {
            StringBuilder table = new StringBuilder("| " + String.join(" | ", HEADS) + " |\n");
            table.append("|").append(" --- |".repeat(HEADS.length)).append("\n");
            for (int r = random.nextInt(5); r >= 0; r--) {
                for (int c = 0; c < HEADS.length; c++) {
                    table.append("| ").append(cell(c, "<br>")).append(" ");
                }
                table.append("|\n");
            }
            return table.toString();
        }

        private String cell(int column, String lineEnd) {
            if (random.nextInt(8) == 0) {
                return "";
            }
            if (column == 0) {
                return "O" + (1 + random.nextInt(43));
            }
            String ticks = column == 4 ? "☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ" + lineEnd : "";
            return ticks + word() + (random.nextBoolean() ? lineEnd + "- " + word() : "");
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

    private static String all(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> text.append(paragraph.text()).append('\n');
                case Table table ->
                    table.cells().forEach(cell -> text.append(cell.text()).append('\n'));
            }
        }
        return text.toString();
    }

    @Property(tries = 150)
    void no_word_of_a_text_is_lost(@ForAll long seed, @ForAll boolean html) throws IOException {
        String text = new Writer(seed).text(html);
        Path file = Files.createTempFile("text", html ? ".txt" : ".md");
        try {
            Files.writeString(file, text);
            ReadResult read = new Readers(Limits.DEFAULT).read(Source.of("ก.txt", file));
            Document document = ((ReadResult.Read) read).document();
            assertThat(words(all(document))).as(text).containsExactlyInAnyOrderElementsOf(words(text));
            Optional<Report> report = Papers.report(document, Papers.OFFICIAL);
            if (report.isPresent()) {
                assertThat(Conserved.wrongFates(document, report.get())).isEmpty();
                assertThat(Conserved.lostWords(document, report.get(), TextConservationProperties::words))
                        .as(Conserved.print(document, report.get()))
                        .isEmpty();
            }
        } finally {
            Files.delete(file);
        }
    }
}
