package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import prongsai.text.Squash;

/** The items of a year in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class CoverageBrowserTest {
    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(
            "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx",
            "แม่แบบ-ก/buengkradonngam_2566.txt",
            "อบต.ภูผาเมฆ_รายงาน_2566.txt",
            "rongmaduea-2565.md",
            // The newest year has a report, but none that lists items.
            "แม่แบบ-ข/khlonglamjiak-2568.txt");

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    @Test
    void shows_the_newest_year_that_lists_items_by_province_and_leads_to_agencies_and_their_rows() throws IOException {
        browser.open("/coverage");
        assertThat(browser.texts(".heat tbody th")).containsExactly("เลย", "อุดรธานี");
        assertThat(browser.texts(".heat tbody td.many")).containsExactly("1", "2");
        // เลย: O7 is ticked without an answer, O33 has no row. อุดรธานี: one of two agencies has not done O40.
        assertThat(browser.texts(".heat tbody tr:nth-child(1) td.heat4")).containsExactly("1", "1");
        assertThat(browser.texts(".heat tbody tr:nth-child(2) td.heat2")).containsExactly("1");
        assertThat(browser.texts(".heat tbody tr:nth-child(2) td").get(40)).isEqualTo("1");
        assertThat(browser.all(".heat tbody td.heat0")).hasSize(2 * 43 - 3);
        browser.picture("serve-coverage.png", 1366, 768);
        browser.find(".heat tbody tr:nth-child(2) a").click();
        browser.waitFor(".coverage tfoot");
        assertThat(browser.texts(".coverage tbody th"))
                .containsExactly("องค์การบริหารส่วนตำบลทุ่งดอกจาน", "องค์การบริหารส่วนตำบลบึงกระโดนงาม");
        browser.find(".coverage td.not-done a").click();
        browser.waitFor("#review");
        assertThat(browser.path()).startsWith("/report/").contains("record=O40");
        browser.open("/coverage?year=2565");
        assertThat(browser.texts(".heat tbody th")).containsExactly("เชียงราย");
    }

    @Test
    void fits_office_screens_and_axe_finds_nothing() throws IOException {
        browser.open("/coverage");
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        assertThat(browser.paper()).contains(Squash.of("ความครบถ้วนตามข้อ"));
        for (String page : new String[] {"/coverage", "/coverage?year=2566&province=อุดรธานี", "/coverage?year=2501"}) {
            browser.open(page);
            assertThat(browser.violations()).as(page).isEmpty();
            assertThat(browser.complaints()).as(page).isEmpty();
        }
    }

    @Test
    void what_is_shown_is_taken_along_as_a_file() throws IOException {
        Http http = new Http(served.server().address());
        Http.Answer csv = http.get("/coverage.csv?year=2566&province=%E0%B9%80%E0%B8%A5%E0%B8%A2");
        assertThat(csv.header("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(csv.header("Content-Disposition")).contains("attachment; filename*=UTF-8''coverage-2566.csv");
        assertThat(csv.body().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("เลย,องค์การบริหารส่วนตำบลภูผาเมฆ,yes,,1,")
                .contains(",tick-only,", ",absent,");
        assertThat(http.get("/coverage?year=%22%3E%3Cscript%3E&province=%22%3E%3Cscript%3Ealert(1)")
                        .body())
                .doesNotContain("<script>");
        List<String> foreign = List.of("Host: evil.example");
        assertThat(http.send("GET /coverage.csv HTTP/1.1", foreign, new byte[0]).status())
                .isEqualTo(421);
    }
}
