package prongsai.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import prongsai.present.Chromium;
import prongsai.text.Squash;

/** A browser at a page that is served: what all tests of its pages do with it. */
final class PageBrowser implements AutoCloseable {
    private final ChromeDriver driver;
    private final String server;
    private final String axe;

    private PageBrowser(ChromeDriver driver, String server, String axe) {
        this.driver = driver;
        this.server = server;
        this.axe = axe;
    }

    /** Starts one. */
    static PageBrowser at(PageServer server, Path profile) throws IOException {
        try (InputStream in = PageBrowser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("no axe.min.js among the libraries of the tests");
            }
            String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String address = server.address().toString();
            ChromeDriver driver = Chromium.start(profile);
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(180));
            return new PageBrowser(driver, address.substring(0, address.length() - 1), axe);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page of the server in Thai, on a small laptop. */
    void open(String path) {
        driver.manage().window().setSize(new Dimension(1366, 768));
        driver.get(server + path);
        driver.executeScript("localStorage.clear()");
        driver.navigate().refresh();
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** Where it is, without the server. */
    String path() {
        return String.valueOf(driver.getCurrentUrl()).substring(server.length());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    void english() {
        find("label:has(#in-english)").click();
    }

    /** Waits until something is there. */
    void waitFor(String css) {
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(b -> !all(css).isEmpty());
    }

    /** Goes on with the key until something has the focus. */
    void tabTo(String css) {
        for (int i = 0; i < 400; i++) {
            if (find(css).equals(driver.switchTo().activeElement())) {
                return;
            }
            new Actions(driver).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("the key never comes to " + css);
    }

    void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Rules of accessibility that are broken, each with the first element that breaks it. */
    List<?> violations() {
        driver.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        driver.executeScript(axe);
        return (List<?>) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html + ' '"
                + " + v.nodes[0].failureSummary)))");
    }

    Object executed(String script) {
        return driver.executeScript(script);
    }

    /** What the browser refused to load or run since the page was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** The letters on paper, without white space. */
    String paper() throws IOException {
        driver.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data");
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(data)))) {
            return Squash.of(new PDFTextStripper().getText(pdf));
        }
    }

    /** How far the page is wider than the window, at the widths of office screens, in both languages. */
    int sideways() {
        int most = 0;
        for (int width : new int[] {1366, 1024}) {
            driver.manage().window().setSize(new Dimension(width, 768));
            for (String language : new String[] {"in-english", "in-thai"}) {
                find("label:has(#" + language + ")").click();
                Number over = (Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                most = Math.max(most, over.intValue());
            }
        }
        return most;
    }

    /** {@code PRONGSAI_REGENERATE=1} writes a picture of the page for the documentation anew. */
    void picture(String name, int width, int height) throws IOException {
        driver.manage().window().setSize(new Dimension(width, height));
        if (System.getenv("PRONGSAI_REGENERATE") != null) {
            Files.write(Path.of("docs/images", name), driver.getScreenshotAs(OutputType.BYTES));
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
