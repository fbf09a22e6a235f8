package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import prongsai.present.html.Views;

/** The page of findings on drafts in a real browser; runs where {@link IndexPageBrowserTest} does. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class CheckedPageBrowserTest {
    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("th.html"), Views.findings(Samples.run(), "th"));
        Files.writeString(folder.resolve("en.html"), Views.findings(Samples.run(), "en"));
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

    @Test
    void opens_in_the_language_asked_for_and_loads_nothing() {
        open("en.html");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Findings on draft reports");
        open("th.html");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("ผลการตรวจร่างรายงาน");
        assertThat(browser.findElements(By.cssSelector("article.report"))).hasSize(8);
        assertThat(browser.findElements(By.cssSelector("article.report a[href^='#']")))
                .isEmpty();
        assertThat(browser.getTitle()).isEqualTo("ผลการตรวจร่างรายงาน");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void a_button_takes_the_paragraph_along() {
        open("th.html");
        browser.findElement(By.cssSelector(".paste .copy")).click();
        String shown = browser.findElement(By.cssSelector(".paste .remark")).getText();
        assertThat(shown).startsWith("จากการตรวจสอบ");
        assertThat(String.valueOf(browser.executeScript("return String(getSelection())")))
                .isEqualTo(shown);
        assertThat(browser.findElement(By.cssSelector(".paste output")).isDisplayed())
                .isTrue();
        // What was taken along is what another field gets.
        browser.executeScript(
                "var t=document.createElement('textarea');t.id='into';document.body.prepend(t);t.focus()");
        browser.findElement(By.id("into"))
                .sendKeys(org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL, "v"));
        assertThat(browser.findElement(By.id("into")).getDomProperty("value")).isEqualTo(shown);
    }
}
