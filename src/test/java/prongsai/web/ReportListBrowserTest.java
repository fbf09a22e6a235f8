package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** The list of reports in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class ReportListBrowserTest {
    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(
            "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx",
            "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx",
            "rongmaduea-2565.md",
            "rongmaduea-2567.pdf");

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    @Test
    void the_report_with_most_to_correct_comes_first_with_its_reasons() {
        browser.open("/");
        assertThat(browser.texts(".reportlist tbody th a")).hasSize(4).startsWith("องค์การบริหารส่วนตำบลทุ่งดอกจาน");
        assertThat(browser.find(".reportlist tbody tr").getText())
                .contains("อำเภอกุมภวาปี จังหวัดอุดรธานี")
                .contains("ชื่อหน่วยงานอื่นตกค้าง")
                .contains("ยังไม่ตรวจ");
        assertThat(browser.texts(".statuses a"))
                .containsExactly("ทุกสถานะ 4", "ยังไม่ตรวจ 4", "ตรวจแล้ว 0", "ขอชี้แจง 0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void is_narrowed_with_the_keyboard_alone_by_thai_words_and_by_year() {
        browser.open("/");
        browser.tabTo(".ask input[type=search]");
        browser.type("ร่องมะเดื่อ");
        browser.tabTo(".ask select[name=year]");
        browser.type("2567");
        browser.type(Keys.ENTER);
        browser.tabTo(".ask button");
        browser.type(Keys.ENTER);
        browser.waitFor(".ask .clear");
        assertThat(browser.texts(".reportlist tbody th small.file")).containsExactly("rongmaduea-2567.pdf");
        assertThat(browser.find(".ask input[type=search]").getAttribute("value"))
                .isEqualTo("ร่องมะเดื่อ");
        browser.open("/?province=" + "ไม่มีจังหวัดนี้");
        assertThat(browser.find(".none").getText()).isEqualTo("ไม่มีรายงานที่ตรงกับตัวกรอง");
    }

    @Test
    void every_page_leads_to_the_others_and_says_where_one_is() {
        browser.open("/");
        assertThat(browser.find(".sections [aria-current=page]").getText()).isEqualTo("รายงาน");
        browser.find(".sections a[href='/draft']").click();
        browser.waitFor("#hand");
        assertThat(browser.find(".sections [aria-current=page]").getText()).isEqualTo("ตรวจร่าง");
        assertThat(browser.find("#hand").getText()).contains("จะเทียบกับรายงาน 4 ฉบับในดัชนีด้วย");
        browser.english();
        assertThat(browser.texts(".sections a"))
                .containsExactly("Reports", "Search", "Families", "Coverage", "Add reports", "Check a draft");
        browser.find(".mark a").click();
        browser.waitFor(".reportlist");
        assertThat(browser.find("h1").getText()).isEqualTo("Reports of the index");
    }

    @Test
    void fits_office_screens_and_paper() throws IOException {
        browser.open("/");
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        assertThat(browser.paper())
                .contains(Squash.of("องค์การบริหารส่วนตำบลทุ่งดอกจาน"))
                .contains(Squash.of("ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช."))
                .doesNotContain(Squash.of("ประเภทหน่วยงาน"));
    }

    @Test
    void the_picture_of_the_readme_shows_the_list() throws IOException {
        browser.open("/");
        browser.picture("serve-list.png", 1366, 820);
        assertThat(Path.of("docs/images/serve-list.png")).exists();
    }

    @Test
    void axe_finds_nothing() {
        for (String page : new String[] {"/", "/?text=ไม่มีคำนี้", "/draft", "/nowhere"}) {
            browser.open(page);
            assertThat(browser.violations()).as(page).isEmpty();
        }
    }
}
