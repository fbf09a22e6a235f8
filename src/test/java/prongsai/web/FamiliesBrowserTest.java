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

/** Template families and shared words side by side, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class FamiliesBrowserTest {
    private static final String LEFTOVERS = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";
    private static final String ALONE = "rongmaduea-2565.md";

    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(
            LEFTOVERS,
            "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx",
            "แม่แบบ-ก/buengkradonngam_2566.txt",
            "แม่แบบ-ข/khlonglamjiak-2568.txt",
            "แม่แบบ-ข/อบต.วังปลาสร้อย ๒๕๖๘.docx",
            ALONE);

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    private static String id(String file) throws IOException {
        return served.indexed().id(file);
    }

    @Test
    void families_are_listed_with_their_members_and_the_names_left_over_in_calm_words() {
        browser.open("/families");
        assertThat(browser.texts(".family h3")).hasSize(2).first().asString().startsWith("แม่แบบร่วม F1");
        assertThat(browser.texts(".family:has(.leftovers) .members a"))
                .containsExactlyInAnyOrder(
                        "องค์การบริหารส่วนตำบลทุ่งดอกจาน",
                        "องค์การบริหารส่วนตำบลห้วยทรายทอง",
                        "องค์การบริหารส่วนตำบลบึงกระโดนงาม");
        assertThat(browser.find(".family .leftovers").getText()).contains("ห้วยทรายทอง");
        assertThat(browser.find("main").getText())
                .contains("ข้อความตรงกันไม่ได้แปลว่า")
                .contains("ชื่อหน่วยงานอื่นตกค้าง")
                .doesNotContain("ลอก");
    }

    @Test
    void the_map_leads_with_the_keyboard_to_a_member_s_words_beside_their_sources() throws IOException {
        browser.open("/families?of=" + id(LEFTOVERS));
        assertThat(browser.all(".family")).hasSize(1);
        assertThat(browser.find(".familymap").isDisplayed()).isTrue();
        browser.picture("serve-families.png", 1280, 900);
        browser.tabTo(".familymap a[href='/report/" + id(LEFTOVERS) + "/shared']");
        browser.type(Keys.ENTER);
        browser.waitFor("#passages");
        assertThat(browser.path()).isEqualTo("/report/" + id(LEFTOVERS) + "/shared");
        assertThat(browser.texts(".sourcelist tbody th b")).contains("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(browser.executed("const p = document.querySelector('.passage .pair').children,"
                        + " a = p[0].getBoundingClientRect(), b = p[1].getBoundingClientRect();"
                        + "return b.left >= a.right && Math.abs(a.top - b.top) < 5"))
                .as("the source stands beside the text")
                .isEqualTo(true);
        browser.open("/report/" + id(LEFTOVERS) + "/shared#passages");
        browser.picture("serve-shared.png", 1280, 900);
        browser.open("/families?of=" + id(ALONE));
        assertThat(browser.find(".none").getText()).isEqualTo("รายงานนี้ไม่อยู่ในแม่แบบร่วมใด");
    }

    @Test
    void fits_office_screens_and_paper_and_axe_finds_nothing() throws IOException {
        String shared = "/report/" + id(LEFTOVERS) + "/shared";
        browser.open("/families");
        assertThat(browser.paper()).contains(Squash.of("แม่แบบร่วม F1")).contains(Squash.of("ทุ่งดอกจาน"));
        browser.open(shared);
        assertThat(browser.paper()).contains(Squash.of("ข้อความที่ตรงกัน"));
        for (String page : new String[] {
            "/families",
            "/families?of=" + id(LEFTOVERS),
            "/families?of=" + id(ALONE),
            shared,
            "/report/" + id(ALONE) + "/shared"
        }) {
            browser.open(page);
            assertThat(browser.sideways()).as(page).isLessThanOrEqualTo(0);
            assertThat(browser.violations()).as(page).isEmpty();
            assertThat(browser.complaints()).as(page).isEmpty();
        }
    }
}
