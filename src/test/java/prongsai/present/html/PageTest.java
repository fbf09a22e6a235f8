package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.shared.SharedText;
import prongsai.present.Run;
import prongsai.present.Samples;
import prongsai.present.SharedSamples;

class PageTest {
    @TempDir
    Path folder;

    private String html = "";
    private Document page = new Document("");

    @BeforeEach
    void write() throws IOException {
        Page.write(Samples.run(), folder);
        html = Files.readString(folder.resolve("index.html"));
        page = Jsoup.parse(html);
    }

    @Test
    void escapes_markup_when_a_report_holds_it() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.title()).isEqualTo("โปร่งใส: ผลการอ่านรายงาน");
        assertThat(page.select("blockquote p").eachText()).contains(Samples.HOSTILE);
        assertThat(page.select("[onerror], [onclick], [onload]")).isEmpty();
        assertThat(html).doesNotContain("\u202E").doesNotContain("\u0001");
    }

    @Test
    void loads_nothing() {
        assertThat(page.select("[src], link[href], object, iframe, embed, base, form[action]"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("http")
                .doesNotContain("@import")
                .contains("url(data:font/woff2");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void links_only_to_itself_and_to_web_addresses_in_answers() {
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(page.select("a[href^=https]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("rel").equals("noopener noreferrer"));
        assertThat(html).doesNotContain("href=\"javascript");
    }

    @Test
    void leads_every_inner_link_somewhere() {
        List<String> targets = page.select("[id]").eachAttr("id");
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(href -> targets.contains(href.substring(1)));
    }

    @Test
    void counts_what_was_read() {
        assertThat(page.select(".counts dd").eachText())
                .containsExactly("8", "5", "2568 2566 2565", "6", "174", "12", "3");
    }

    @Test
    void tells_of_each_unread_file_why_and_what_to_do() {
        Element row = page.select("#unread tbody tr").getFirst();

        assertThat(page.select("#unread tbody tr")).hasSize(3);
        assertThat(row.text())
                .contains("udon/ลับ.pdf")
                .contains("ไฟล์มีรหัสผ่าน เปิดอ่านไม่ได้")
                .contains("ให้ผู้ที่เปิดได้เปิดไฟล์ บันทึกใหม่โดยไม่เข้ารหัส")
                .contains("opened by someone who can, saved unprotected");
    }

    @Test
    void puts_what_needs_reading_first_and_says_why() {
        List<String> order = page.select("#first-list tbody td:nth-child(2) a").eachText();
        assertThat(order).first().isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(order).hasSize(8);
        Element first = page.select("#first-list tbody tr").getFirst();
        assertThat(first.select(".count").eachText()).containsExactly("4", "3", "1");
        assertThat(first.text())
                .contains("4/6")
                .contains("ไม่พบข้อในรายงาน")
                .contains("ข้อ O23")
                .contains("2566");
    }

    @Test
    void shows_a_report_with_sheet_findings_quote_and_place() {
        Element report = page.select("article.report").getFirst();

        assertThat(report.select("h3").text()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(report.select(".score b").text()).isEqualTo("86.47");
        assertThat(report.select(".sheet .state .th").eachText())
                .containsExactly("ครบ", "ครบ", "ครบ", "ครบ", "ไม่ครบ", "ตรวจไม่ได้");
        assertThat(report.select(".group .count .th").eachText()).containsExactly("ควรแก้", "ควรตรวจ", "ทราบ");
        assertThat(report.select(".finding")).hasSize(8);
        Element both = report.select(".finding[data-rule=status-contradictory]").getFirst();
        assertThat(both.select(".place .th").text()).isEqualTo("หน้า 9 ตาราง 8 แถว 3");
        assertThat(both.select("blockquote").text()).contains("☑ ดำเนินการ");
        assertThat(both.select(".basis").text()).contains("รายการข้อ OIT ปี 2566 (แน่นอน)");
    }

    @Test
    void opens_what_is_to_be_done_and_closes_the_rest() {
        Element report = page.select("article.report").getFirst();

        assertThat(report.select("details.error[open], details.warning[open]")).hasSize(2);
        assertThat(report.select("details.info[open], .records details[open]")).isEmpty();
    }

    @Test
    void speaks_both_languages() {
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(page.select(".en")).allMatch(part -> part.attr("lang").equals("en"));
        assertThat(page.select(".th").size()).isEqualTo(page.select(".en").size());
        assertThat(page.select(".message .en").eachText()).contains("English: item-missing at O23");
    }

    @Test
    void shows_coverage_with_symbols_titles_and_legend() {
        assertThat(page.select(".legend li")).hasSize(8);
        assertThat(page.select("table.coverage")).hasSize(3);
        Element table = page.select("table.coverage").getFirst();
        assertThat(table.select("thead th")).hasSize(44);
        assertThat(table.select("thead abbr").get(22).attr("title")).isEqualTo("O23 นโยบายการบริหารทรัพยากรบุคคล");
        assertThat(table.select("td.both a").attr("aria-label")).isEqualTo("ทำเครื่องหมายทั้งสองช่อง");
        assertThat(table.select("td.both").text()).isEqualTo("±");
    }

    @Test
    void lists_findings_by_rule_over_all_reports() {
        assertThat(page.select("table.rules tbody > tr")).hasSize(12);
    }

    @Test
    void never_accuses_and_ends_by_saying_what_it_is_not() {
        assertThat(page.select(".th").text()).doesNotContain("ลอก").doesNotContain("ผิด ");
        assertThat(page.select("footer .th").text())
                .isEqualTo("ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
    }

    @Test
    void gives_each_report_a_page_of_its_own_when_there_are_many() throws IOException {
        Path many = folder.resolve("many");
        Page.write(Samples.run(), many, 3);

        Document index = Jsoup.parse(Files.readString(many.resolve("index.html")));
        assertThat(index.select("article.report")).isEmpty();
        String href = index.select("#first-list tbody a").getFirst().attr("href");
        assertThat(href).startsWith("reports/udon__").doesNotContain(" ");
        Path alone = many.resolve("reports").resolve("udon__ห้วยทรายทอง-2566.pdf.html");
        Document report = Jsoup.parse(Files.readString(alone));
        assertThat(report.select("article.report")).hasSize(1);
        assertThat(report.select("article").attr("id")).isEqualTo(href.substring(href.indexOf('#') + 1));
        assertThat(report.select("a[href^=../index.html]")).isNotEmpty();
        assertThat(alone).isRegularFile();
    }

    @Test
    void reports_held_for_lists_alone_make_the_same_pages() throws IOException {
        Path held = folder.resolve("held");
        Path slim = folder.resolve("slim");
        Page.write(SharedSamples.run(), held, 3);
        Page.write(SharedSamples.slim(), slim, 3);

        try (Stream<Path> files = Files.walk(held)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(1 + 8 + 3);
            assertThat(all)
                    .allSatisfy(file ->
                            assertThat(slim.resolve(held.relativize(file))).hasSameTextualContentAs(file));
        }
    }

    @Test
    void a_report_whose_texts_were_not_kept_has_no_page_side_by_side_and_no_link_to_one() throws IOException {
        Run run = SharedSamples.run();
        Map<String, SharedText> shared = new TreeMap<>(run.shared());
        shared.replaceAll(
                (id, text) -> text.report().equals(SharedSamples.full().report())
                        ? text
                        : new SharedText(text.report(), text.share(), List.of(), text.sources(), text.family()));
        Path some = folder.resolve("some");
        Page.write(
                new Run(
                        run.reports(),
                        run.unread(),
                        run.items(),
                        run.rules(),
                        shared,
                        run.families(),
                        run.templateDefects()),
                some);

        try (Stream<Path> pages = Files.list(some.resolve("shared"))) {
            assertThat(pages).hasSize(1);
        }
        Document index = Jsoup.parse(Files.readString(some.resolve("index.html")));
        assertThat(index.select(".sharelist tbody tr")).hasSize(3);
        assertThat(index.select(".sharelist tbody a")).hasSize(1);
        assertThat(index.select("p.sharing a")).hasSize(1);
        assertThat(index.select("#shared p.quiet").text()).contains("รายงาน 2 ฉบับไม่มีหน้าเทียบข้อความ");
        for (Element link : index.select("a[href^=shared/]")) {
            assertThat(some.resolve(URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8)
                            .replaceFirst("#.*", "")))
                    .isRegularFile();
        }
    }

    @Test
    void gives_the_same_bytes_when_written_twice() throws IOException {
        Path again = folder.resolve("again");
        Page.write(Samples.run(), again);

        assertThat(again.resolve("index.html")).hasSameBinaryContentAs(folder.resolve("index.html"));
    }

    @Test
    void says_so_when_nothing_was_read() throws IOException {
        Path none = folder.resolve("none");
        Page.write(new Run(List.of(), List.of(), Map.of(), Map.of()), none);

        Document empty = Jsoup.parse(Files.readString(none.resolve("index.html")));
        assertThat(empty.select("#first").text()).contains("ไม่มีรายงานที่อ่านได้");
    }

    @Test
    void shows_families_leftovers_and_each_reports_share_when_the_reports_were_compared() throws IOException {
        assertThat(page.select("#shared, #template")).isEmpty();
        Path compared = folder.resolve("compared");
        Page.write(SharedSamples.run(), compared);
        Document index = Jsoup.parse(Files.readString(compared.resolve("index.html")));

        assertThat(index.select("#shared .family h3").eachText().getFirst())
                .contains("แม่แบบร่วม F1")
                .contains("4 หน่วยงาน")
                .contains("84.0%");
        assertThat(index.select("#shared .family").getFirst().select(".members li"))
                .hasSize(4);
        assertThat(index.select("#shared li.missing").text())
                .contains("องค์การบริหารส่วนตำบลโนนแก้วงาม")
                .contains("ไม่พบรายงานของหน่วยงานนี้ในคลัง")
                .contains("118/2565");
        Element map = index.select("#shared .familymap").getFirst();
        assertThat(map.select("circle.member")).hasSize(4);
        assertThat(map.select("circle.missing"))
                .as("one ancestor that two members name")
                .hasSize(1);
        assertThat(map.select("path.missing")).hasSize(2);
        assertThat(map.select("path.told")).as("by a year, by a name").hasSize(2);
        assertThat(map.select("title").eachText()).anyMatch(title -> title.contains("84.2%"));
        Element first = index.select(".sharelist tbody tr").getFirst();
        assertThat(index.select(".sharelist tbody tr")).hasSize(3);
        assertThat(first.text())
                .contains("องค์การบริหารส่วนตำบลห้วยทรายทอง")
                .contains("62.5%")
                .contains("37.5%");
        for (Element link : index.select("#shared a[href], .sharing a[href]")) {
            String name = java.net.URLDecoder.decode(link.attr("href"), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(compared.resolve(name)).isRegularFile();
        }
        Document side =
                Jsoup.parse(Files.readString(compared.resolve("shared").resolve("udon__ห้วยทรายทอง-2566.pdf.html")));
        assertThat(side.select("a[href^=../]").eachAttr("href")).containsExactly("../index.html#shared");
        assertThat(index.select("#template tbody tr").text())
                .contains("พบในแม่แบบเดียวกัน 3 หน่วยงาน")
                .contains("ข้อ O21")
                .contains("เทศบาลตำบลทุ่งฟ้าคราม 2565")
                .contains("ประกาศบนหน้าแรกของเว็บไซต์และปิดประกาศที่สำนักงาน");
        assertThat(index.select("#template li a").eachAttr("href"))
                .as("the one that is not of the run has no link")
                .containsExactly("#r-f6a1b2c3d4e5", "#r-a1b2c3d4e5f6");
        List<String> targets = index.select("[id]").eachAttr("id");
        assertThat(index.select("a[href^=#]").eachAttr("href")).allMatch(href -> targets.contains(href.substring(1)));
        assertThat(index.select("nav a[href=#shared], nav a[href=#template]")).hasSize(2);
    }

    @Test
    void leads_from_a_page_of_its_own_to_the_page_side_by_side() throws IOException {
        Path many = folder.resolve("many-compared");
        Page.write(SharedSamples.run(), many, 3);

        Document report =
                Jsoup.parse(Files.readString(many.resolve("reports").resolve("udon__ห้วยทรายทอง-2566.pdf.html")));
        assertThat(report.select(".sharing a").attr("href")).startsWith("../shared/udon__");
        Document side =
                Jsoup.parse(Files.readString(many.resolve("shared").resolve("udon__ห้วยทรายทอง-2566.pdf.html")));
        assertThat(side.select("style").html()).doesNotContain("@font-face");
    }
}
