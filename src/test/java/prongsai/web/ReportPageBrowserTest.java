package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** Search, and a report beside its pages, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class ReportPageBrowserTest {
    private static final String WORD = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";
    private static final String PDF = "แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf";

    @RegisterExtension
    static final ServedIndex served =
            ServedIndex.of(WORD, PDF, "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx", "rongmaduea-2565.md");

    private static PageBrowser browser;
    private static Indexed indexed;

    @BeforeAll
    static void start() {
        browser = served.browser();
        indexed = served.indexed();
    }

    private static String report(String file) throws IOException {
        return "/report/" + indexed.id(file);
    }

    @Test
    void thai_words_typed_with_the_keyboard_lead_over_a_facet_to_the_cell_on_the_page() throws IOException {
        browser.open("/search");
        browser.tabTo("#q");
        browser.type("อบรม วินัย");
        browser.type(Keys.ENTER);
        browser.waitFor(".hits li");
        assertThat(browser.find(".total").getText()).isEqualTo("พบ 3 ระเบียน");
        assertThat(browser.texts(".hits mark"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark).containsAnyOf("อบรม", "วินัย"));
        assertThat(browser.texts(".facets h2")).contains("ปีงบประมาณ", "จังหวัด");
        browser.tabTo(".facets a[href*='year=2566']");
        browser.type(Keys.ENTER);
        browser.waitFor(".facets .chosen");
        assertThat(browser.find("#q").getAttribute("value")).isEqualTo("อบรม วินัย");
        browser.find(".hits li a[href*='" + indexed.id(PDF) + "']").click();
        browser.waitFor(".card:target");
        assertThat(browser.find(".card:target h3").getText()).startsWith("มาตรการที่ 1");
        assertThat(browser.find(".card:target .looked dt").getText()).startsWith("วิธีดำเนินการ");
        assertThat(browser.all(".paper-sheet rect.marked")).hasSize(1);
        assertThat(browser.executed("const i = document.querySelector('.paper-sheet image').getBoundingClientRect(),"
                        + " m = document.querySelector('rect.marked').getBoundingClientRect();"
                        + "return i.width > 300 && m.left >= i.left && m.right <= i.right && m.height > 5"))
                .as("the mark lies on the page")
                .isEqualTo(true);
        assertThat(browser.complaints()).as("what could not be loaded").isEmpty();
    }

    @Test
    void a_question_that_cannot_be_asked_is_told_and_stays_to_be_mended() {
        browser.open("/search?q=" + "%22" + "อบรม");
        assertThat(browser.find("#q").getAttribute("value")).isEqualTo("\"อบรม");
        assertThat(browser.all(".found, .none")).isNotEmpty();
        browser.open("/search?q=qqqqzzzz");
        assertThat(browser.find(".total").getText()).isEqualTo("ไม่พบระเบียนที่ตรงกัน");
    }

    @Test
    void a_question_is_grouped_by_agency_kept_under_a_name_and_found_again() throws IOException {
        browser.open("/search?q=อบรม");
        browser.tabTo(".tick-line input");
        browser.type(" ");
        browser.find(".ask button").click();
        browser.waitFor(".hits.agencies");
        // Four reports of four agencies.
        assertThat(browser.find(".total").getText()).startsWith("พบ 4 หน่วยงาน");
        assertThat(browser.texts(".agencies .at a"))
                .contains("องค์การบริหารส่วนตำบลร่องมะเดื่อ")
                .doesNotHaveDuplicates();
        browser.find(".kept summary").click();
        browser.find(".kept input[name=name]").sendKeys("เรื่องอบรม <b>" + Keys.ENTER);
        browser.waitFor(".kept li");
        assertThat(Files.readString(indexed.decisions()))
                .contains("\"queries\"")
                .contains("\"group\" : \"agency\"");
        browser.open("/search");
        assertThat(browser.texts(".kept li > a")).containsExactly("เรื่องอบรม <b>");
        assertThat(browser.violations()).isEmpty();
        browser.find(".kept li > a").click();
        browser.waitFor(".hits.agencies");
        assertThat(browser.violations()).isEmpty();
        browser.find(".agencies .at a").click();
        browser.waitFor(".hits:not(.agencies) li");
        assertThat(browser.texts(".hits .owner").stream().map(owner -> owner.split(" ")[0]))
                .isNotEmpty()
                .containsOnly(browser.texts(".hits .owner").getFirst().split(" ")[0]);
        browser.open("/search");
        browser.find(".kept li button").click();
        browser.waitFor(".search:not(:has(.kept))");
        assertThat(Files.readString(indexed.decisions())).doesNotContain("เรื่องอบรม");
    }

    @Test
    void findings_stand_in_the_margin_of_their_record() throws IOException {
        browser.open(report(PDF));
        String o24 = "#r-" + indexed.id(PDF) + "-O24 ";
        assertThat(browser.find(o24 + ".margin").getText()).contains("โปรดระบุผลของข้อ O24 เอง");
        assertThat(browser.executed("const c = document.querySelector('" + o24 + ".says').getBoundingClientRect(),"
                        + " m = document.querySelector('" + o24 + ".margin').getBoundingClientRect();"
                        + "return m.left >= c.right && Math.abs(m.top - c.top) < 40"))
                .as("beside, not below")
                .isEqualTo(true);
        browser.find(".only a").click();
        browser.waitFor(".only a[href*='record']:not([href*='only=1']), .only a:not([href*='only=1'])");
        assertThat(browser.all(".card:not(.others):not(:has(.margin))")).isEmpty();
    }

    @Test
    void status_and_note_are_kept_over_a_restart_and_lead_to_the_next_report() throws IOException {
        browser.open(report(WORD));
        browser.tabTo(".choose-status input:checked");
        browser.type(Keys.ARROW_RIGHT);
        browser.type(Keys.ARROW_RIGHT);
        browser.tabTo("#note");
        browser.type("ขอเอกสาร O24 <b>ด่วน</b>");
        browser.tabTo(".review .save button[name=next]");
        browser.type(Keys.ENTER);
        browser.waitFor(".review");
        assertThat(browser.path()).isNotEqualTo(report(WORD)).startsWith("/report/");
        assertThat(Files.readString(indexed.decisions())).contains("\"status\" : \"clarification\"", "ขอเอกสาร O24");
        try (PageServer again = indexed.serve()) {
            Http http = new Http(again.address());
            assertThat(http.get("/?status=clarification").body())
                    .contains("องค์การบริหารส่วนตำบลทุ่งดอกจาน")
                    .contains("ขอเอกสาร O24 &lt;b&gt;ด่วน")
                    .doesNotContain("องค์การบริหารส่วนตำบลห้วยทรายทอง</a>");
        }
        browser.open(report(WORD));
        assertThat(browser.find("#note").getAttribute("value")).isEqualTo("ขอเอกสาร O24 <b>ด่วน</b>");
        assertThat(browser.find(".choose-status input:checked").getAttribute("value"))
                .isEqualTo("clarification");
    }

    @Test
    void a_value_is_put_right_in_place_and_taken_back() throws IOException {
        String card = "#r-" + indexed.id(PDF) + "-O20 ";
        browser.open(report(PDF));
        browser.find(card + "dl a.put[href*='field=progress']").click();
        browser.waitFor("#put-value");
        browser.find("#put-value").clear();
        browser.find("#put-value").sendKeys("ประกาศแผนแล้วเมื่อ 5 มกราคม 2566");
        browser.find(".put-form button").click();
        browser.waitFor(card + ".corrected");
        assertThat(browser.find(card).getText())
                .contains("ประกาศแผนแล้วเมื่อ 5 มกราคม 2566")
                .contains("อ่านได้");
        assertThat(Files.readString(indexed.decisions())).contains("ประกาศแผนแล้วเมื่อ 5 มกราคม 2566");
        browser.find("#put-right form button").click();
        browser.waitFor(".card");
        assertThat(browser.find(card).getText()).doesNotContain("5 มกราคม 2566");
    }

    @Test
    void a_finding_is_let_stand_and_counts_no_more() throws IOException {
        browser.open("/");
        String before = browser.find("tr:has(a[href$='" + indexed.id(PDF) + "']) .count.error")
                .getText();
        browser.open(report(PDF));
        String finding = browser.find(".margin .finding.error").getAttribute("id");
        browser.find("#" + finding + " .decide summary").click();
        browser.find("#" + finding + " textarea").click();
        browser.type("ตรวจกับหน่วยงานแล้ว");
        browser.find("#" + finding + " .decide button").click();
        browser.waitFor("#" + finding + " .accepted");
        assertThat(browser.find("#" + finding).getText()).contains("รับทราบแล้ว: ตรวจกับหน่วยงานแล้ว");
        browser.open("/");
        assertThat(Integer.parseInt(browser.find("tr:has(a[href$='" + indexed.id(PDF) + "']) .count")
                        .getText()))
                .isEqualTo(Integer.parseInt(before) - 1);
    }

    @Test
    void a_word_file_is_shown_as_its_tables_with_the_cell_marked_and_repairs_on_demand() throws IOException {
        browser.open(report(WORD) + "?record=O24&field=progress");
        assertThat(browser.texts(".sheet-text .marked"))
                .singleElement()
                .asString()
                .contains("ดำเนินการ");
        browser.find(".turn .mend").click();
        browser.waitFor(".repaired, .leaf .quiet");
        browser.open(report(PDF) + "?page=2&repairs=1");
        browser.waitFor(".repaired, .leaf .quiet");
        assertThat(browser.find(".turn b").getText()).isEqualTo("หน้า 2 จาก 18");
    }

    @Test
    void a_file_that_is_gone_or_changed_is_told() throws IOException {
        Path file = indexed.files().resolve("rongmaduea-2565.md");
        byte[] content = Files.readAllBytes(file);
        String path = report("rongmaduea-2565.md");
        try {
            Files.writeString(file, "อื่น");
            browser.open(path);
            assertThat(browser.find(".leaf").getText()).contains("ไม่พบไฟล์ต้นฉบับ หรือเนื้อหาไฟล์เปลี่ยนไป");
        } finally {
            Files.write(file, content);
        }
    }

    @Test
    void fits_office_screens_and_paper() throws IOException {
        browser.open("/search?q=อบรม");
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        browser.open(report(PDF) + "?record=O24&field=progress");
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        assertThat(browser.paper())
                .contains(Squash.of("องค์การบริหารส่วนตำบลหนองบัวสีทอง"))
                .contains(Squash.of("ใบตรวจองค์ประกอบ"))
                .contains(Squash.of("โปรดระบุผลของข้อ O24 เอง"))
                .doesNotContain(Squash.of("บันทึกแล้วอ่านฉบับถัดไป"));
    }

    @Test
    void axe_finds_nothing() throws IOException {
        for (String page : new String[] {
            "/search", "/search?q=อบรม", report(PDF) + "?record=O24&field=progress&edit=1&repairs=1", report(WORD)
        }) {
            browser.open(page);
            assertThat(browser.violations()).as(page).isEmpty();
        }
    }

    @Test
    void the_pictures_of_the_readme_show_the_pages() throws IOException {
        browser.open("/search?q=อบรม วินัย");
        browser.picture("serve-search.png", 1366, 900);
        browser.open(report(PDF) + "?record=O24&field=progress#r-" + indexed.id(PDF) + "-O24");
        browser.picture("serve-report.png", 1366, 900);
        assertThat(Path.of("docs/images/serve-search.png")).exists();
        assertThat(Path.of("docs/images/serve-report.png")).exists();
    }
}
