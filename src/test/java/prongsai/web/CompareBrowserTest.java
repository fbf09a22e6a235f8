package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** Two reports side by side and an agency over the years, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class CompareBrowserTest {
    private static final String FIRST = "rongmaduea-2565.md";
    private static final String SECOND = "rongmaduea 2566.docx";
    private static final String THIRD = "rongmaduea-2567.pdf";
    private static final String OTHER = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";

    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(FIRST, SECOND, THIRD, OTHER);

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    private static String id(String file) throws IOException {
        return served.indexed().id(file);
    }

    @Test
    void two_reports_ticked_in_the_list_with_the_keyboard_stand_side_by_side_the_earlier_first() throws IOException {
        browser.open("/?text=ร่องมะเดื่อ");
        browser.tabTo(".tick input[value='" + id(THIRD) + "']");
        browser.type(" ");
        browser.tabTo(".tick input[value='" + id(FIRST) + "']");
        browser.type(" ");
        browser.find("#two button").sendKeys(Keys.ENTER);
        browser.waitFor("article.pair");
        assertThat(browser.path()).isEqualTo("/compare?a=" + id(FIRST) + "&b=" + id(THIRD));
        assertThat(browser.texts(".list.sides thead .file")).containsExactly(FIRST, THIRD);
        assertThat(browser.texts(".list.sides tbody tr.changed th")).contains("ปีงบประมาณ");
        assertThat(browser.texts(".group.fixed summary, .group.new summary, .group.remaining summary"))
                .hasSize(3);
        assertThat(browser.all("article.pair ins, article.pair del")).isNotEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void more_than_two_are_told_and_one_alone_asks_for_another() throws IOException {
        browser.open("/compare?r=" + id(FIRST) + "&r=" + id(SECOND) + "&r=" + id(THIRD));
        assertThat(browser.find(".unread").getText()).contains("เลือกไว้ 3 ฉบับ");
        browser.open("/compare?r=" + id(SECOND));
        assertThat(browser.texts(".choices").getFirst()).contains(FIRST, THIRD).doesNotContain(OTHER);
        browser.find(".ask input[type=search]").sendKeys("ทุ่งดอกจาน" + Keys.ENTER);
        browser.waitFor(".ask input[value='ทุ่งดอกจาน']");
        browser.find(".ask ~ .choices a").click();
        browser.waitFor("article.pair");
        assertThat(browser.path()).contains(id(OTHER)).contains(id(SECOND));
    }

    @Test
    void a_report_leads_to_its_agency_s_other_years_and_these_to_each_other() throws IOException {
        browser.open("/report/" + id(SECOND));
        assertThat(browser.texts(".beside-others a"))
                .containsExactly(
                        "เทียบกับฉบับอื่น",
                        "เทียบกับ 2565",
                        "เทียบกับ 2567",
                        "ข้อความที่ตรงกับฉบับอื่น",
                        "หน่วยงานนี้หลายปี");
        browser.find(".beside-others a[href$='/history']").click();
        browser.waitFor(".byyear");
        assertThat(browser.texts(".byyear thead th")).containsExactly("ข้อ", "2565", "2566", "2567");
        assertThat(browser.texts(".years .year h3"))
                .startsWith("ปีงบประมาณ 2565", "ปีงบประมาณ 2566", "ปีงบประมาณ 2567");
        browser.find("nav.acts a").click();
        browser.waitFor("article.pair");
        assertThat(browser.path()).isEqualTo("/compare?a=" + id(FIRST) + "&b=" + id(SECOND));
        browser.open(browser.path() + "#oit-item");
        browser.picture("serve-compare.png", 1280, 900);
    }

    @Test
    void fits_office_screens_and_paper_and_axe_finds_nothing() throws IOException {
        String pair = "/compare?a=" + id(FIRST) + "&b=" + id(SECOND);
        String history = "/report/" + id(FIRST) + "/history";
        browser.open(pair);
        assertThat(browser.paper()).contains(Squash.of("ร่องมะเดื่อ")).doesNotContain(Squash.of("เลือกฉบับอื่น"));
        for (String page : new String[] {pair, history, "/compare", "/compare?a=" + id(FIRST), "/compare?a=nowhere"}) {
            browser.open(page);
            assertThat(browser.sideways()).as(page).isLessThanOrEqualTo(0);
            assertThat(browser.violations()).as(page).isEmpty();
            assertThat(browser.complaints().stream().filter(line -> !line.contains("404")))
                    .as(page)
                    .isEmpty();
        }
    }
}
