package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** A draft beside the reports of the index that have words of it, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class DraftSharedBrowserTest {
    private static final String DRAFT = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";
    private static final String SOURCE = "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx";
    private static final String ALONE = "rongmaduea-2565.md";

    @RegisterExtension
    static final ServedIndex served = ServedIndex.of(SOURCE, "แม่แบบ-ก/buengkradonngam_2566.txt", ALONE);

    private static PageBrowser browser;
    private static String result = "";

    @BeforeAll
    static void start() {
        browser = served.browser();
        browser.open("/draft");
        browser.find("#draft")
                .sendKeys(Indexed.CORPUS.resolve(DRAFT).toAbsolutePath().toString());
        browser.find("#go").click();
        browser.waitFor("section.result");
        result = browser.path();
    }

    /** Where the answer about the office and its telephone stands word by word. */
    private static String ofOffice() {
        browser.open(result + "/shared");
        return browser.all(".passage").stream()
                .filter(one -> one.getText().contains("แสดงที่ตั้งสำนักงานหมู่ที่ 7"))
                .flatMap(one -> Stream.ofNullable(
                        one.findElement(By.cssSelector(".wordwise")).getDomAttribute("href")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_finding_leads_with_the_keyboard_to_both_texts_word_by_word_and_on_to_the_next() {
        browser.open(result);
        browser.tabTo(".finding .to-words a");
        browser.type(Keys.ENTER);
        browser.waitFor(".wordly");
        assertThat(browser.path()).startsWith(result + "/shared/");
        assertThat(browser.texts(".wordly .draft .whose")).first().asString().contains("ทุ่งดอกจาน");
        assertThat(browser.texts(".wordly .source .whose b").toString()).contains("ห้วยทรายทอง");
        assertThat(browser.texts(".wordly .draft .like")).isNotEmpty();
        assertThat(browser.executed("const p = document.querySelector('.wordly .pair').children,"
                        + " a = p[0].getBoundingClientRect(), b = p[1].getBoundingClientRect();"
                        + "return b.left >= a.right && Math.abs(a.top - b.top) < 5"))
                .as("the source stands beside the draft")
                .isEqualTo(true);
        assertThat(browser.find("main").getText()).contains("ไม่ได้แปลว่า").doesNotContain("ลอก");
        String here = browser.path();
        browser.tabTo(".pager a[rel=next], .pager a[rel=prev]");
        browser.type(Keys.ENTER);
        browser.waitFor(".wordly");
        assertThat(browser.path()).startsWith(result + "/shared/").isNotEqualTo(here);
    }

    @Test
    void all_shared_texts_stand_side_by_side_and_lead_to_the_sources_and_to_single_words() throws IOException {
        browser.open(result);
        browser.find(".result .beside-others a").click();
        browser.waitFor("#passages");
        assertThat(browser.path()).isEqualTo(result + "/shared");
        String source = "/report/" + served.indexed().id(SOURCE);
        assertThat(browser.all(".sourcelist a[href='" + source + "']")).hasSize(1);
        int passages = browser.all(".passage").size();
        assertThat(passages).isGreaterThan(3);
        assertThat(browser.all(".passage .wordwise")).hasSize(passages);
        browser.english();
        assertThat(browser.find("h1").getText()).startsWith("Shared text");
        browser.find(".wordwise").click();
        browser.waitFor(".wordly");
        assertThat(browser.find(".key").getText()).contains("Words that differ");
        browser.open(browser.path());
    }

    @Test
    void numbers_and_names_in_which_both_texts_differ_are_marked_on_both_sides() {
        browser.open(ofOffice());
        assertThat(browser.texts(".draft .differs")).contains("7", "1794");
        assertThat(browser.texts(".source .differs")).contains("2", "1683");
        assertThat(browser.texts(".draft .like").toString()).contains("แสดงที่ตั้งสำนักงานหมู่ที่");
    }

    @Test
    void a_report_of_the_index_has_the_same_view() throws IOException {
        browser.open("/report/" + served.indexed().id(SOURCE) + "/shared");
        browser.find(".wordwise").click();
        browser.waitFor(".wordly");
        assertThat(browser.find(".pager").getText()).contains("ข้อความที่ 1 จาก");
    }

    @Test
    void fits_screens_and_paper_and_axe_finds_nothing() throws IOException {
        String words = ofOffice();
        assertThat(browser.paper()).contains(Squash.of("เทียบข้อความทีละรายการ"));
        browser.open(words);
        assertThat(browser.paper()).contains(Squash.of("คำที่ต่างกัน")).contains(Squash.of("บึงกระโดนงาม"));
        browser.picture("serve-words.png", 1280, 800);
        for (String page : new String[] {result, result + "/shared", words}) {
            browser.open(page);
            assertThat(browser.sideways()).as(page).isLessThanOrEqualTo(0);
            assertThat(browser.violations()).as(page).isEmpty();
            assertThat(browser.complaints()).as(page).isEmpty();
        }
    }
}
