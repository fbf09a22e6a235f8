package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import prongsai.present.html.Page;

/**
 * The page in a real browser. Where {@code CI} is set this always runs and fails without a browser; elsewhere it runs
 * where Chromium is installed, so that a fresh machine can build. Debian: {@code apt install chromium chromium-driver}.
 */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class IndexPageBrowserTest {
    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Page.write(Samples.run(), folder);
        browser = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void open() {
        browser.manage().window().setSize(new Dimension(1280, 900));
        browser.get(folder.resolve("index.html").toUri().toString());
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
    }

    @Test
    void shows_only_reports_that_hold_the_words_when_filtered_by_text() {
        browser.findElement(By.id("f-text")).sendKeys("คู่มือแล้ว 12 งาน");

        assertThat(shownReports()).containsExactly("องค์การบริหารส่วนตำบลโคกแสงทอง");
        assertThat(browser.findElement(By.cssSelector("#f-count b")).getText()).isEqualTo("1");
        assertThat(visible("article.report")).hasSize(1);
    }

    @Test
    void narrows_by_year_province_severity_and_rule_and_comes_back_when_cleared() {
        choose("f-year", "2566");
        assertThat(shownReports()).hasSize(5);
        choose("f-province", "อุดรธานี");
        assertThat(shownReports()).hasSize(2);
        choose("f-severity", "error");
        assertThat(shownReports()).hasSize(1);
        assertThat(visible("article.report .finding")).hasSize(4);
        choose("f-severity", "");
        choose("f-rule", "not-done");
        assertThat(visible("article.report .finding")).hasSize(1);
        choose("f-province", "ขอนแก่น");
        assertThat(shownReports()).isEmpty();
        assertThat(browser.findElement(By.id("f-nothing")).isDisplayed()).isTrue();

        browser.findElement(By.cssSelector("#filter button[type=reset]")).click();
        browser.executeAsyncScript("setTimeout(arguments[0], 50)");

        assertThat(shownReports()).hasSize(8);
    }

    @Test
    void sorts_by_a_column_and_back_when_its_heading_is_pressed() {
        WebElement year =
                browser.findElements(By.cssSelector("#first-list thead button")).get(2);
        year.click();
        assertThat(shownReports()).first().isEqualTo("องค์การบริหารส่วนตำบลโคกแสงทอง");
        assertThat(browser.findElement(By.cssSelector("#first-list th:nth-child(3)"))
                        .getDomAttribute("aria-sort"))
                .isEqualTo("descending");

        browser.findElements(By.cssSelector("#first-list thead button"))
                .getFirst()
                .click();
        assertThat(shownReports()).first().isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
    }

    @Test
    void speaks_english_when_switched_and_thai_when_switched_back() {
        WebElement heading = browser.findElement(By.cssSelector("#first h2"));
        assertThat(heading.getText()).isEqualTo("ต้องอ่านก่อน");

        browser.findElement(By.cssSelector("label:has(#in-english)")).click();

        assertThat(heading.getText()).isEqualTo("Read first");
        assertThat(browser.findElement(By.cssSelector("#f-severity option[value=error]"))
                        .getText())
                .isEqualTo("To correct");
        assertThat(browser.findElement(By.id("f-text")).getDomAttribute("placeholder"))
                .isEqualTo("Agency, file or words");
        browser.findElement(By.cssSelector("label:has(#in-thai)")).click();
        assertThat(heading.getText()).isEqualTo("ต้องอ่านก่อน");
    }

    @Test
    void opens_the_closed_list_when_a_coverage_cell_leads_into_it() {
        browser.findElement(By.cssSelector("table.coverage td.both a")).click();
        browser.executeAsyncScript("setTimeout(arguments[0], 100)");

        WebElement row = browser.findElement(By.id("r-a1b2c3d4e5f6-O31"));
        assertThat(row.isDisplayed()).isTrue();
        assertThat(row.getText()).contains("9 มกราคม 2566");
    }

    @Test
    void says_title_and_meaning_when_a_coverage_cell_is_pointed_at() {
        WebElement cell = browser.findElement(By.cssSelector("table.coverage td.both"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", cell);
        new Actions(browser).moveToElement(cell).perform();

        assertThat(cell.getDomAttribute("title"))
                .isEqualTo("O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่: ทำเครื่องหมายทั้งสองช่อง");
    }

    @Test
    void fits_the_width_of_a_small_laptop_in_both_languages_with_everything_open() {
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        for (int width : new int[] {1280, 1366, 1024}) {
            for (String language : new String[] {"in-english", "in-thai"}) {
                browser.manage().window().setSize(new Dimension(width, 900));
                browser.findElement(By.cssSelector("label:has(#" + language + ")"))
                        .click();
                Number over = (Number) browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(over.intValue())
                        .as("overflow at " + width + " " + language)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void uses_the_fonts_that_it_carries_and_asks_the_network_for_nothing() {
        Object fonts = browser.executeAsyncScript(
                "const done = arguments[0]; document.fonts.ready.then(() => done([...document.fonts]"
                        + ".filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', ''))))");
        assertThat(fonts)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("Sarabun", "Noto Sans Thai");
        Object loaded = browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('data:'))");
        assertThat(loaded)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void complains_of_nothing_on_the_console() {
        choose("f-year", "2566");
        browser.findElement(By.cssSelector("label:has(#in-english)")).click();

        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.getTitle()).isEqualTo("โปร่งใส: ผลการอ่านรายงาน");
    }

    @Test
    void opens_all_findings_when_printed() {
        assertThat(browser.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)))
                .containsKey("data");
        browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.findElements(By.cssSelector(".group:not([open])"))).isEmpty();
        browser.executeScript("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.findElements(By.cssSelector(".group:not([open])"))).isNotEmpty();
    }

    private static List<String> shownReports() {
        return browser.findElements(By.cssSelector("#first-list tbody tr:not([hidden]) td:nth-child(2) a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static List<WebElement> visible(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static void choose(String id, String value) {
        new Select(browser.findElement(By.id(id))).selectByValue(value);
    }
}
