package prongsai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import prongsai.app.Settings;
import prongsai.app.SharedJob;
import prongsai.extract.Digits;
import prongsai.model.Field;
import prongsai.model.ManifestEntry;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;

/** What the reports of the example corpus share, against what was written into them ({@code corpus/README.md}). */
class CorpusSharedTest {
    private static final List<String> FAMILY_A = List.of(
            "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx",
            "แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf",
            "แม่แบบ-ก/buengkradonngam_2566.txt",
            "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx");
    private static final List<String> FAMILY_B = List.of(
            "แม่แบบ-ข/thatabaekngam2568.pdf", "แม่แบบ-ข/อบต.วังปลาสร้อย ๒๕๖๘.docx", "แม่แบบ-ข/khlonglamjiak-2568.txt");
    private static final List<String> FAMILY_C = List.of(
            "แม่แบบ-ค/nongwadaeng-2566.pdf", "แม่แบบ-ค/อบต.ดอนกันเกรา ปี 2566.docx", "แม่แบบ-ค/phukhokhiao_2566.md");
    private static final String NEIGHBOUR = "ทต.นาพะยอมหอม 2566.txt";
    private static final String FIRST_VERSION = "paknamtakhian-ita-2566.pdf";
    private static final String LATER_VERSION = "paknamtakhian-ita-2566 (ฉบับแก้ไข).pdf";
    private static final Settings LISTED = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Path.of("corpus/organisations.csv")),
            Digits.ARABIC,
            false,
            true,
            2,
            false);

    private static SharedJob.Result shared(Optional<String> report, List<String> why) {
        return SharedJob.run(
                new SharedJob.Options(CorpusRun.once().out().resolve("index"), report, Optional.empty(), why, LISTED));
    }

    private static final class Families {
        static final List<Family> ALL = shared(Optional.empty(), List.of()).families();
    }

    private static Family family(List<String> files) {
        return Families.ALL.stream()
                .filter(family ->
                        family.members().stream().map(ReportRef::file).toList().contains(files.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JsonNode> summaries() throws IOException {
        Map<String, JsonNode> summaries = new TreeMap<>();
        for (Map.Entry<String, String> findings :
                CorpusRun.once().findingsJson().entrySet()) {
            summaries.put(
                    findings.getKey(),
                    new ObjectMapper().readTree(findings.getValue()).path("summary"));
        }
        assertThat(summaries).hasSize(24);
        return summaries;
    }

    @Test
    void an_honest_report_shares_nothing_but_the_one_paragraph_of_the_neighbour() throws IOException {
        int honest = 0;
        for (Map.Entry<String, JsonNode> report : summaries().entrySet()) {
            String file = report.getKey();
            JsonNode part = report.getValue().path("sharedText");
            assertThat(part.isNumber()).as(file).isTrue();
            if (file.equals(NEIGHBOUR)) {
                assertThat(part.asDouble()).as(file).isBetween(0.05, 0.15);
            } else if (!file.startsWith("แม่แบบ-")) {
                honest++;
                assertThat(part.asDouble()).as(file).isZero();
            }
        }
        assertThat(honest).isEqualTo(13);
    }

    @Test
    void a_member_of_a_family_shares_most_of_what_it_wrote_and_not_all() throws IOException {
        int members = 0;
        for (Map.Entry<String, JsonNode> report : summaries().entrySet()) {
            if (report.getKey().startsWith("แม่แบบ-")) {
                members++;
                assertThat(report.getValue().path("sharedText").asDouble())
                        .as(report.getKey())
                        .isBetween(0.70, 0.999);
            }
        }
        assertThat(members).isEqualTo(10);
    }

    @Test
    void own_and_shared_text_make_one_and_official_text_is_a_part_of_all() throws IOException {
        for (Map.Entry<String, JsonNode> report : summaries().entrySet()) {
            JsonNode parts = report.getValue();
            double own = parts.path("ownText").asDouble(-1);
            assertThat(own + parts.path("sharedText").asDouble(-1))
                    .as(report.getKey())
                    .isCloseTo(1, within(0.0011));
            assertThat(parts.path("officialText").asDouble(-1))
                    .as(report.getKey())
                    .isBetween(0.01, 0.80);
        }
    }

    @Test
    void there_are_the_three_families_and_no_other() {
        List<Set<String>> found = Families.ALL.stream()
                .map(family -> Set.copyOf(
                        family.members().stream().map(ReportRef::file).toList()))
                .toList();
        assertThat(found).containsExactlyInAnyOrder(Set.copyOf(FAMILY_A), Set.copyOf(FAMILY_B), Set.copyOf(FAMILY_C));
        assertThat(Families.ALL.getFirst().agencies()).as("the largest first").isEqualTo(4);
        assertThat(Families.ALL)
                .allSatisfy(family -> assertThat(family.members()).hasSize(family.agencies()));
    }

    @Test
    void the_earliest_of_a_family_is_told_by_the_dates_of_its_reports() {
        assertThat(family(FAMILY_C).members()).extracting(ReportRef::file).containsExactlyElementsOf(FAMILY_C);
    }

    @Test
    void an_ancestor_that_nobody_has_is_named_by_what_two_reports_left_of_it() {
        List<Family.Leftover> leftovers = family(FAMILY_C).leftovers();
        assertThat(leftovers).extracting(Family.Leftover::agency).containsExactly("องค์การบริหารส่วนตำบลห้วยกระเบาทอง");
        assertThat(leftovers.getFirst().report()).isEmpty();
        assertThat(leftovers.getFirst().mentions())
                .extracting(mention -> mention.report().file() + " " + mention.record())
                .containsExactlyInAnyOrder(
                        "แม่แบบ-ค/อบต.ดอนกันเกรา ปี 2566.docx O34", "แม่แบบ-ค/phukhokhiao_2566.md O30");
    }

    @Test
    void an_ancestor_that_is_here_is_named_with_its_report() {
        List<Family.Leftover> leftovers = family(FAMILY_A).leftovers();
        assertThat(leftovers).extracting(Family.Leftover::agency).containsExactly("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(leftovers.getFirst().report().orElseThrow().file()).isEqualTo(FAMILY_A.getFirst());
        assertThat(leftovers.getFirst().mentions())
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.report().file()).isEqualTo(FAMILY_A.getLast()));
        assertThat(family(FAMILY_B).leftovers()).isEmpty();
    }

    private static String answer(String file, String code) {
        return Optional.ofNullable(CorpusRun.once().reports().get(file)).stream()
                .flatMap(report -> report.oitItems().stream())
                .filter(item -> item.code().equals(code))
                .map(item -> item.text(Field.PROGRESS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_agency_shares_nothing_with_itself_neither_over_the_years_nor_in_a_later_version() {
        assertThat(answer(FIRST_VERSION, "O31"))
                .as("the two versions say the same")
                .contains("No Gift Policy")
                .isEqualTo(answer(LATER_VERSION, "O31"));
        List<List<String>> pairs = List.of(
                List.of(FIRST_VERSION, LATER_VERSION),
                List.of("rongmaduea-2565.md", "rongmaduea 2566.docx"),
                List.of("rongmaduea 2566.docx", "rongmaduea-2567.pdf"),
                List.of("rongmaduea-2565.md", "rongmaduea-2567.pdf"));
        for (List<String> pair : pairs) {
            for (List<String> way : List.of(pair, pair.reversed())) {
                SharedText text = shared(Optional.empty(), way).texts().getFirst();
                assertThat(text.passages()).as(way.toString()).isNotEmpty().noneMatch(Passage::shares);
                assertThat(text.sources()).as(way.toString()).isEmpty();
            }
        }
    }

    @Test
    void members_that_are_compared_alone_share() {
        SharedText text =
                shared(Optional.empty(), FAMILY_A.subList(0, 2)).texts().getFirst();
        assertThat(text.sources()).extracting(source -> source.report().file()).containsExactly(FAMILY_A.get(1));
        assertThat(text.share().orElseThrow().sharedPart()).isGreaterThan(0.70);
    }

    @Test
    void the_workbook_has_a_row_for_each_member_of_a_family() throws IOException {
        List<String> lines = new ArrayList<>();
        DataFormatter cells = new DataFormatter();
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(CorpusRun.once().out().resolve("prongsai.xlsx")))) {
            book.getSheet("แม่แบบร่วม")
                    .forEach(row -> lines.add(String.join(
                            " | ",
                            StreamSupport.stream(row.spliterator(), false)
                                    .map(cells::formatCellValue)
                                    .toList())));
        }
        for (List<String> files : List.of(FAMILY_A, FAMILY_B, FAMILY_C)) {
            for (String file : files) {
                assertThat(lines)
                        .filteredOn(line -> line.contains(file))
                        .as(file)
                        .hasSize(1);
            }
        }
        assertThat(lines)
                .filteredOn(line -> line.contains("องค์การบริหารส่วนตำบลห้วยกระเบาทอง"))
                .hasSize(2)
                .anyMatch(line -> line.contains(FAMILY_C.get(1)))
                .anyMatch(line -> line.contains(FAMILY_C.get(2)));
    }

    @Test
    void an_answer_that_came_with_the_template_is_told_once_on_the_page() throws IOException {
        String page = Files.readString(CorpusRun.once().out().resolve("index.html"));
        String section = page.substring(page.indexOf("<section id=\"template\""));
        section = section.substring(0, section.indexOf("</section>"));
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("<tr><th scope=\"row\">.*?</tr>", Pattern.DOTALL)
                .matcher(section);
        while (row.find()) {
            if (row.group().contains("answer-of-other-item")) {
                rows.add(row.group());
            }
        }
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .contains(
                        "ข้อ O24", "Item O24", "4 หน่วยงาน", "4 agencies", "เสนอรายงานสรุปการจัดซื้อจัดจ้างของปี 2565")
                .contains("บึงกระโดนงาม", "ทุ่งดอกจาน", "หนองบัวสีทอง", "ห้วยทรายทอง");
    }

    @Test
    void each_report_has_its_page_of_shared_text() throws IOException {
        Set<String> names = new TreeSet<>();
        for (ManifestEntry entry : CorpusRun.once().withRecords()) {
            names.add(entry.name() + ".html");
        }
        Set<String> pages = new TreeSet<>();
        try (var files = Files.list(CorpusRun.once().out().resolve("shared"))) {
            files.forEach(file -> pages.add(String.valueOf(file.getFileName())));
        }
        assertThat(pages).hasSize(24).isEqualTo(names);
    }

    /** The rows of a CSV file by the names of its columns; cells may be quoted and hold line feeds. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        String text = Files.readString(file).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\\r\\n\"]*+))(,|\\r?\\n|$)")
                .matcher(text);
        while (cell.find() && (cell.end() > cell.start())) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> one : rows.subList(1, rows.size())) {
            assertThat(one).hasSameSizeAs(rows.getFirst());
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < one.size(); i++) {
                cells.put(rows.getFirst().get(i), one.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    @Test
    void the_neighbours_paragraph_is_a_row_of_the_table_both_ways() throws IOException {
        List<Map<String, String>> rows = rows(CorpusRun.once().out().resolve("shared.csv"));
        assertThat(rows).hasSizeGreaterThan(500);
        List<Map<String, String>> paragraph = rows.stream()
                .filter(row -> row.getOrDefault("words", "").contains("ณ ศาลาอเนกประสงค์บ้านดงหว้าคำ"))
                .toList();
        assertThat(paragraph).hasSize(2);
        assertThat(paragraph)
                .extracting(row -> row.get("report"))
                .containsExactlyInAnyOrder(NEIGHBOUR, FAMILY_C.getFirst());
        for (Map<String, String> row : paragraph) {
            boolean neighbour = NEIGHBOUR.equals(row.get("report"));
            assertThat(row)
                    .containsEntry("record", "measure 2")
                    .containsEntry("field", "output")
                    .containsEntry("agencies", "1")
                    .containsEntry("reach", "few")
                    .containsEntry("sourceRecord", "measure 2")
                    .containsEntry("sourceReport", neighbour ? FAMILY_C.getFirst() : NEIGHBOUR)
                    .containsEntry(
                            "sourceAgency", neighbour ? "องค์การบริหารส่วนตำบลหนองหว้าแดง" : "เทศบาลตำบลนาพะยอมหอม")
                    .containsEntry("fiscalYear", "2566")
                    .containsEntry("province", "มุกดาหาร");
            assertThat(row.get("words"))
                    .contains("จัดอบรมให้ความรู้เรื่องการแยกประโยชน์ส่วนตนออกจากงานหลวง เมื่อวันที่ 9 มีนาคม 2566")
                    .contains("64 คน")
                    .doesNotContain("พิมพ์การ์ด");
        }
        Set<String> reports = new TreeSet<>();
        rows.forEach(row -> reports.add(row.getOrDefault("report", "")));
        assertThat(reports).as("the ten members and the neighbour").hasSize(11);
    }
}
