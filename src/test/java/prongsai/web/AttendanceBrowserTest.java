package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** A list of agencies beside the reports, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class AttendanceBrowserTest {
    private static final String NAMES = "อบต.ร่องมะเดื่อ\nองค์การบริหารส่วนตำบลภูผาเมฆ\nเทศบาลตำบลไม่เคยส่ง\n";

    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(
            "rongmaduea-2565.md",
            "rongmaduea 2566.docx",
            "อบต.ภูผาเมฆ_รายงาน_2566.txt",
            "แม่แบบ-ก/buengkradonngam_2566.txt");

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    private static String paste() {
        browser.open("/coverage");
        browser.find(".ask a[href='/attendance']").click();
        browser.waitFor("#names");
        browser.tabTo("#names");
        browser.type(NAMES);
        browser.find(".roll button").sendKeys(Keys.ENTER);
        browser.waitFor(".roll-call");
        return browser.path();
    }

    @Test
    void names_pasted_with_the_keyboard_stand_beside_the_years_with_who_sent_nothing() throws IOException {
        paste();
        assertThat(browser.texts(".roll-call thead th")).containsExactly("หน่วยงาน", "2566", "2565");
        assertThat(browser.texts(".roll-call tbody th"))
                .containsExactly(
                        "องค์การบริหารส่วนตำบลร่องมะเดื่อ", "องค์การบริหารส่วนตำบลภูผาเมฆ", "เทศบาลตำบลไม่เคยส่ง");
        assertThat(browser.texts(".roll-call tbody tr:nth-child(3) td"))
                .containsExactly("ยังไม่พบรายงาน", "ยังไม่พบรายงาน");
        // ภูผาเมฆ of 2566: O7 is ticked without an answer, O33 has no row.
        assertThat(browser.texts(".roll-call tbody tr:nth-child(2) td"))
                .containsExactly("พบรายงาน\nควรดู 2 จาก 43 ข้อ", "ยังไม่พบรายงาน");
        assertThat(browser.texts(".sums li").getFirst()).contains("พบรายงาน 2 จาก 3 หน่วยงาน ยังไม่พบ 1");
        assertThat(browser.find("details.calm summary").getText()).contains("ปี 2566: รายงาน 1 ฉบับ");
        browser.picture("serve-attendance.png", 1280, 800);
        browser.find(".ask input[name=items]").sendKeys("o33");
        browser.find(".ask button").click();
        browser.waitFor(".ask input[value='o33']");
        assertThat(browser.texts(".roll-call tbody tr:nth-child(2) td").getFirst())
                .contains("ควรดู 1 จาก 1 ข้อ");
    }

    @Test
    void only_those_who_sent_nothing_in_a_year_are_shown_where_that_is_asked_for() {
        String list = paste();
        browser.open(list + "?year=2566&silent=1");
        assertThat(browser.texts(".roll-call tbody th")).containsExactly("เทศบาลตำบลไม่เคยส่ง");
        browser.open("/attendance/nowhere");
        assertThat(browser.find(".unread").getText()).contains("รายชื่อนี้ไม่อยู่แล้ว");
    }

    @Test
    void fits_office_screens_and_paper_and_axe_finds_nothing() throws IOException {
        String list = paste();
        assertThat(browser.paper()).contains(Squash.of("ยังไม่พบรายงาน")).contains(Squash.of("ไม่เคยส่ง"));
        for (String page : new String[] {"/attendance", list}) {
            browser.open(page);
            assertThat(browser.sideways()).as(page).isLessThanOrEqualTo(0);
            assertThat(browser.violations()).as(page).isEmpty();
            assertThat(browser.complaints()).as(page).isEmpty();
        }
    }

    @Test
    void a_list_is_taken_as_a_file_and_nothing_else_gets_through() throws IOException {
        Http http = new Http(served.server().address());
        byte[] csv = "name,province\n<script>alert(1)</script>,เลย\n".getBytes(StandardCharsets.UTF_8);
        Http.Answer to = http.post("/attendance", form(http).file("list", "../../list.csv", csv));
        assertThat(to.status()).isEqualTo(303);
        String address = to.header("Location").orElseThrow();
        assertThat(http.get(address + "?items=%22%3E%3Cscript%3E&year=%3Cscript%3E")
                        .body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>");
        assertThat(http.get(address + "/csv?year=2566").body()).contains("no,yes,0");
        assertThat(http.get(address + "/csv?year=1234567").status()).isEqualTo(404);
        byte[] empty = "name,province\n,เลย\n".getBytes(StandardCharsets.UTF_8);
        assertThat(http.post("/attendance", form(http).file("list", "x.csv", empty))
                        .body())
                .contains("ไม่มีชื่อในช่อง name")
                .doesNotContain("/tmp");
        assertThat(http.post("/attendance", form(http)).status()).isEqualTo(400);
        assertThat(http.post("/attendance", form(http).field("names", "ก\n".repeat(20_000)))
                        .status())
                .isEqualTo(413);
        assertThat(http.post("/attendance", new Http.Form().field("names", "ก")).status())
                .isEqualTo(403);
        List<String> foreign = List.of("Host: " + http.authority(), "Origin: http://evil.example");
        assertThat(http.post("/attendance", form(http).field("names", "ก"), foreign)
                        .status())
                .isEqualTo(403);
        assertThat(http.send("GET " + address + " HTTP/1.1", List.of("Host: evil.example"), new byte[0])
                        .status())
                .isEqualTo(421);
        assertThat(http.get("/attendance/..%2f..%2fetc%2fpasswd").status()).isIn(400, 404);
    }

    private static Http.Form form(Http http) throws IOException {
        return new Http.Form().field("token", http.token("/attendance"));
    }
}
