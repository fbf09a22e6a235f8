package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** An index that is too large to compare all reports when it is opened, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class LargeIndexBrowserTest {
    private static final String LEFTOVERS = "แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx";
    private static final String[] FILES = {LEFTOVERS, "แม่แบบ-ก/อบต.ห้วยทรายทอง-2566.docx", "rongmaduea-2565.md"};

    @TempDir
    private Path folder;

    /** Opens a page until something is there, as a reader does who looks again. */
    private static void openUntil(PageBrowser browser, String path, String css) throws InterruptedException {
        browser.open(path);
        for (int i = 0; i < 300 && browser.all(css).isEmpty(); i++) {
            Thread.sleep(200);
            browser.open(path);
        }
        assertThat(browser.all(css)).as(css).isNotEmpty();
    }

    @Test
    void what_reports_share_comes_into_the_list_and_stands_with_the_report() throws Exception {
        Indexed indexed = Indexed.corpus(folder, FILES);
        try (PageServer server = indexed.serveLarge();
                PageBrowser browser = PageBrowser.at(server, folder.resolve("profile"))) {
            openUntil(browser, "/", "main:has(.reportlist):not(:has(#known))");
            assertThat(browser.texts(".reportlist tbody td:nth-child(8)").toString())
                    .contains("%")
                    .doesNotContain("ยังไม่ทราบ");
            assertThat(folder.resolve("index-shared.jsonl")).isNotEmptyFile();
            openUntil(browser, "/report/" + indexed.id(LEFTOVERS), ".card");
            assertThat(browser.all("#not-compared")).isEmpty();
            assertThat(browser.all(".finding[data-rule='shared-template']")).isNotEmpty();
            browser.tabTo(".finding .to-words a");
            browser.type(Keys.ENTER);
            browser.waitFor("#passages, .running");
            assertThat(browser.path()).isEqualTo("/report/" + indexed.id(LEFTOVERS) + "/shared");
        }
    }

    @Test
    void what_is_not_known_is_said_plainly_in_both_languages_and_on_paper() throws Exception {
        Indexed indexed = Indexed.corpus(folder, FILES);
        // A folder in the place of the file: nothing can be kept, so that nothing becomes known.
        Files.createDirectories(folder.resolve("index-shared.jsonl"));
        try (PageServer server = indexed.serveLarge();
                PageBrowser browser = PageBrowser.at(server, folder.resolve("profile"))) {
            openUntil(browser, "/", ".reportlist");
            openUntil(browser, "/", "#known");
            for (int i = 0; i < 300 && !browser.find("#known").getText().contains("หยุดเทียบแล้ว"); i++) {
                Thread.sleep(200);
                browser.open("/");
            }
            assertThat(browser.find("#known").getText())
                    .contains("ทราบแล้ว 0 จาก 3 ฉบับ")
                    .contains("หยุดเทียบแล้ว เพราะเขียนไฟล์ข้างดัชนีไม่ได้");
            assertThat(browser.texts(".reportlist tbody td:nth-child(8)")).containsOnly("ยังไม่ทราบ");
            assertThat(browser.paper()).contains(Squash.of("ทราบแล้ว 0 จาก 3 ฉบับ"));
            looked(browser, "/");
            browser.english();
            assertThat(browser.find("#known").getText()).contains("0 of 3 reports are known");
            openUntil(browser, "/report/" + indexed.id(LEFTOVERS), "#not-compared");
            assertThat(browser.find("#not-compared").getText())
                    .contains("ยังไม่ทราบข้อสังเกตเรื่องข้อความตรงกันของรายงานนี้ เพราะหยุดเทียบแล้ว");
            looked(browser, "/report/" + indexed.id(LEFTOVERS));
        }
    }

    private static void looked(PageBrowser browser, String page) throws IOException {
        browser.open(page);
        assertThat(browser.sideways()).as(page).isLessThanOrEqualTo(0);
        assertThat(browser.violations()).as(page).isEmpty();
        assertThat(browser.complaints()).as(page).isEmpty();
    }
}
