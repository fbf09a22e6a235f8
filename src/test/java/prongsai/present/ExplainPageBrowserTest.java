package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import prongsai.app.ExplainJob;
import prongsai.app.Settings;

/** The pages of {@code explain} in a real browser; runs where {@link IndexPageBrowserTest} does. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class ExplainPageBrowserTest {
    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        ExplainJob.run(new ExplainJob.Options(
                Path.of("corpus/rongmaduea-2567.pdf"), OptionalInt.empty(), folder.resolve("pdf"), Settings.DEFAULT));
        ExplainJob.run(new ExplainJob.Options(
                Path.of("corpus/อบต.เขาพลอยงาม-2566.docx"),
                OptionalInt.empty(),
                folder.resolve("docx"),
                Settings.DEFAULT));
        browser = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(String page) {
        browser.manage().window().setSize(new Dimension(1366, 900));
        browser.get(folder.resolve(page).toUri().toString());
    }

    private static boolean on(String id) {
        return (boolean)
                browser.executeScript("return document.getElementById(arguments[0]).classList.contains('on')", id);
    }

    @Test
    void the_picture_shows_and_nothing_else_is_loaded() {
        open("pdf/page-001.html");
        assertThat((Number) browser.executeScript("return document.querySelector('.paper-sheet img').naturalWidth"))
                .satisfies(width -> assertThat(width.intValue()).isGreaterThan(900));
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void a_box_leads_to_its_row_and_a_row_to_its_box_by_keyboard_too() {
        open("pdf/page-001.html");
        browser.findElement(By.cssSelector("#r-t1r3c2 .badge")).click();
        assertThat(on("b-t1r3c2")).isTrue();
        assertThat(on("r-t1r3c2")).isTrue();
        browser.executeScript("document.getElementById('b-t1r2c3').focus()");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#r-t1r2c3");
        assertThat(on("r-t1r2c3")).isTrue();
        assertThat(on("b-t1r3c2")).isFalse();
    }

    @Test
    void a_cell_of_a_word_file_leads_to_its_row() {
        open("docx/document.html");
        browser.findElement(By.cssSelector("#b-t1r2c3 .badge")).click();
        assertThat(on("r-t1r2c3")).isTrue();
    }

    @Test
    void never_scrolls_sideways_in_either_language() {
        for (String page : new String[] {"pdf/index.html", "pdf/page-001.html", "docx/document.html"}) {
            open(page);
            for (int width : new int[] {1366, 1024, 800}) {
                for (String language : new String[] {"in-english", "in-thai"}) {
                    browser.manage().window().setSize(new Dimension(width, 900));
                    browser.findElement(By.cssSelector("label:has(#" + language + ")"))
                            .click();
                    Number over = (Number) browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(over.intValue())
                            .as(page + " at " + width + " " + language)
                            .isLessThanOrEqualTo(0);
                }
            }
        }
    }
}
