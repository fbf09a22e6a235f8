package prongsai.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import prongsai.present.html.Page;
import prongsai.present.html.SharedPage;
import prongsai.text.Squash;

/** The side-by-side page and the index of compared reports in a real browser; runs where {@link IndexPageBrowserTest} does. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class SharedPageBrowserTest {
    @TempDir
    static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        Page.write(SharedSamples.run(), folder);
        SharedPage.write(SharedSamples.hostile(), List.of(), folder.resolve("hostile.html"));
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
        browser.manage().window().setSize(new Dimension(1366, 900));
        browser.get(side());
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
    }

    private static String side() {
        return folder.resolve("shared/udon__ห้วยทรายทอง-2566.pdf.html").toUri().toString();
    }

    @Test
    void never_scrolls_sideways_at_the_widths_of_office_screens() {
        Stream.of(side(), address("index.html"), address("hostile.html")).forEach(page -> {
            browser.get(page);
            for (int width : new int[] {1366, 1280, 1024}) {
                for (String language : new String[] {"in-english", "in-thai"}) {
                    browser.manage().window().setSize(new Dimension(width, 900));
                    browser.findElement(By.cssSelector("label:has(#" + language + ")"))
                            .click();
                    Number over = (Number) browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(over.intValue())
                            .as("overflow of " + page + " at " + width + " " + language)
                            .isLessThanOrEqualTo(0);
                }
            }
        });
    }

    private static String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    @Test
    void shows_every_shared_stretch_on_both_sides_within_its_column() {
        List<SharedRow> rows = SharedRow.of(SharedSamples.full());
        for (String side : List.of(".draft", ".others")) {
            assertThat(browser.findElements(By.cssSelector(side + " a.same")))
                    .allMatch(WebElement::isDisplayed)
                    .extracting(mark -> Squash.of(mark.getText()))
                    .containsExactlyInAnyOrderElementsOf(rows.stream()
                            .map(row -> Squash.of(side.equals(".draft") ? row.words() : row.sourceWords()))
                            .toList());
        }
        Object outside = browser.executeScript("return [...document.querySelectorAll('a.same')].filter(mark => {"
                + "const box = mark.getBoundingClientRect(), column = mark.closest('.draft, .source').getBoundingClientRect();"
                + "return box.left < column.left - 1 || box.right > column.right + 1 }).map(mark => mark.id)");
        assertThat(outside)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void stands_draft_left_and_source_right() {
        Object pairs = browser.executeScript("return [...document.querySelectorAll('.pair')].map(pair => {"
                + "const left = pair.querySelector('.draft').getBoundingClientRect();"
                + "const right = pair.querySelector('.others').getBoundingClientRect();"
                + "return right.left >= left.right && Math.abs(right.top - left.top) < 2 })");
        assertThat(pairs)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(9)
                .containsOnly(true);
    }

    @Test
    void leads_to_the_same_words_on_the_other_side_when_enter_is_pressed() {
        WebElement left = browser.findElement(By.cssSelector("#p11 .draft a.same"));
        left.sendKeys(Keys.ENTER);

        assertThat(browser.getCurrentUrl()).endsWith("#p11-1r");
        assertThat(browser.findElement(By.cssSelector("a.same:target")).getDomAttribute("href"))
                .isEqualTo("#p11-1");
    }

    @Test
    void opens_texts_without_shared_words_when_asked() {
        WebElement alone = browser.findElement(By.id("p5"));
        assertThat(alone.isDisplayed()).isFalse();
        browser.findElements(By.cssSelector("details.without > summary")).get(1).sendKeys(Keys.ENTER);
        assertThat(alone.isDisplayed()).isTrue();
        assertThat(alone.getText()).contains("เผยแพร่แผนดำเนินงานประจำปี 2566");
    }

    @Test
    void speaks_english_when_switched() {
        browser.findElement(By.cssSelector("label:has(#in-english)")).click();
        assertThat(browser.findElement(By.cssSelector("#parts h2")).getText()).isEqualTo("Whose words");
        assertThat(browser.findElement(By.cssSelector("#p4 header p")).getText())
                .contains("national template")
                .contains("also in 212 other agencies");
    }

    @Test
    void prints_every_shared_text_on_a4_without_cutting_a_word() throws IOException {
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            // What Chromium writes for a Thai line cannot be read back mark by mark; numbers and dates can.
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("62.5%").contains("O34").contains("212");
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            // 186 mm, the width between the margins of A4, at 96 dots an inch.
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 703, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
            Number over = (Number) browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(over.intValue()).isLessThanOrEqualTo(0);
            stands_draft_left_and_source_right();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void asks_the_network_for_nothing_and_complains_of_nothing() {
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
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }
}
