package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import prongsai.app.Settings;
import prongsai.extract.Digits;
import prongsai.present.Chromium;
import prongsai.text.Squash;

/** The page in a real browser: what a clerk does with it, and what a hostile file does not. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class DraftPageBrowserTest {
    private static final Path DRAFT =
            Path.of("corpus/แม่แบบ-ก/อบต.ทุ่งดอกจาน-2566.docx").toAbsolutePath();
    private static final String SCRIPT =
            "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'" + "</script>";

    @TempDir
    static Path folder;

    private static PageServer server;
    private static ChromeDriver browser;
    private static String axe = "";
    private static String result = "";

    @BeforeAll
    static void start() throws IOException {
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Path.of("corpus/organisations.csv")),
                Digits.ARABIC,
                false,
                true,
                1,
                false);
        server = PageServer.start(
                fault -> {}, new ServeOptions("127.0.0.1", 0, Optional.empty(), settings, ServeOptions.Limits.DEFAULT));
        browser = Chromium.start(folder.resolve("profile"));
        try (InputStream in = DraftPageBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("no axe.min.js among the libraries of the tests");
            }
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.get(server.address().toString());
        result = handOver(DRAFT);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        browser.manage().window().setSize(new Dimension(1366, 768));
        browser.get(server.address().toString());
        browser.executeScript("localStorage.clear()");
        browser.navigate().refresh();
        browser.manage().logs().get(LogType.BROWSER);
    }

    /** Chooses a file on the open page, sends it, and gives the address of the result. */
    private static String handOver(Path file) {
        browser.findElement(By.id("draft")).sendKeys(file.toString());
        browser.findElement(By.id("go")).click();
        return atResult();
    }

    private static String atResult() {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(b -> !b.findElements(By.cssSelector("section.result")).isEmpty());
        return browser.getCurrentUrl();
    }

    private static void english() {
        browser.findElement(By.cssSelector("label:has(#in-english)")).click();
    }

    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_word_file_gives_its_sheet_first_then_findings_with_words_place_and_what_to_do() {
        browser.get(result);
        assertThat(browser.findElement(By.cssSelector(".acts .file")).getText()).isEqualTo("อบต.ทุ่งดอกจาน-2566.docx");
        List<String> headings = browser.findElements(By.cssSelector(".report h4")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(headings.get(0)).startsWith("ใบตรวจองค์ประกอบ");
        assertThat(headings.get(1)).isEqualTo("ข้อสังเกต");
        assertThat(browser.findElements(By.cssSelector(".group > summary .count")))
                .extracting(WebElement::getText)
                .containsExactly("ควรแก้", "ควรตรวจ", "ทราบ");
        WebElement o24 = browser.findElement(By.cssSelector("[data-rule='answer-of-other-item']"));
        assertThat(o24.getText())
                .contains("ข้อ O24")
                .contains("ตาราง 7 แถว 3")
                .contains("โปรดระบุผลของข้อ O24 เอง")
                .contains("การจัดซื้อจัดจ้างของปี 2565");
        assertThat(browser.executeScript("return [...document.fonts].some(f => f.status === 'loaded')"))
                .as("the own fonts are in use")
                .isEqualTo(true);
        assertThat(complaints()).as("what the browser refused to load or run").isEmpty();
    }

    @Test
    void a_pdf_and_a_file_to_compare_with_are_taken_by_the_same_form() throws Exception {
        browser.findElement(By.id("against"))
                .sendKeys(Path.of("corpus/rongmaduea-2565.md").toAbsolutePath().toString());
        assertThat(browser.findElement(By.id("against-chosen")).getText()).isEqualTo("rongmaduea-2565.md");
        handOver(Path.of("corpus/rongmaduea-2567.pdf").toAbsolutePath());
        assertThat(browser.findElement(By.cssSelector(".report h3")).getText())
                .isEqualTo("องค์การบริหารส่วนตำบลร่องมะเดื่อ");
        assertThat(browser.findElement(By.cssSelector(".finding .place")).getText())
                .startsWith("หน้า ");
        HttpResponse<byte[]> file = taken("ดาวน์โหลด PDF พร้อมข้อสังเกต");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(pdf.getPage(0).getAnnotations()).isNotEmpty();
        }
    }

    /** What the first button of the result gives. */
    private static HttpResponse<byte[]> taken(String button) throws IOException, InterruptedException {
        WebElement take = browser.findElement(By.cssSelector(".buttons a"));
        assertThat(take.getText()).isEqualTo(button);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(take.getAttribute("href")))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void the_word_file_is_handed_back_with_comments_under_its_own_name() throws Exception {
        browser.get(result);
        HttpResponse<byte[]> file = taken("ดาวน์โหลดไฟล์ Word พร้อมข้อสังเกต");
        assertThat(file.headers()
                        .firstValue("Content-Disposition")
                        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)))
                .contains("attachment; filename*=UTF-8''อบต.ทุ่งดอกจาน-2566 (ข้อสังเกต).docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(Stream.of(word.getComments()).map(XWPFComment::getText))
                    .anySatisfy(comment -> assertThat(comment).contains("โปรดระบุผลของข้อ O24 เอง"));
        }
    }

    @Test
    void a_broken_file_is_told_in_thai_and_in_english_with_what_to_do() throws IOException {
        Path broken = Files.writeString(folder.resolve("เสีย.pdf"), "%PDF-1.7\nx");
        handOver(broken);
        WebElement told = browser.findElement(By.cssSelector(".unread"));
        assertThat(told.getText())
                .contains("อ่านไฟล์นี้ไม่ได้")
                .contains("เสีย.pdf")
                .contains("โปรด");
        assertThat(browser.findElements(By.cssSelector(".report"))).isEmpty();
        english();
        assertThat(told.getText()).contains("This file could not be read").doesNotContainPattern("โปรด");
    }

    @Test
    void markup_in_a_report_and_in_a_name_is_shown_as_letters_and_runs_nothing() throws IOException {
        Path hostile = folder.resolve("<img src=x onerror=alert(1)>.docx");
        Files.write(hostile, withInAnswer(SCRIPT));
        handOver(hostile);
        assertThat(browser.findElement(By.cssSelector(".acts .file")).getText())
                .isEqualTo("<img src=x onerror=alert(1)>.docx");
        assertThat(browser.findElement(By.cssSelector("[data-rule='answer-of-other-item'] blockquote"))
                        .getText())
                .contains("<img src=x onerror=");
        assertThat(browser.findElements(By.cssSelector("main img, main script, main iframe, main [onerror]")))
                .isEmpty();
        assertThat(browser.getTitle()).doesNotContain("taken");
        assertThat(complaints()).isEmpty();
    }

    /** The draft with a text before the words of its answer to O24. */
    private static byte[] withInAnswer(String text) throws IOException {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String words = "เสนอรายงานสรุปการจัดซื้อจัดจ้าง";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(DRAFT));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    assertThat(xml).contains(words);
                    content = xml.replace(words, escaped + words).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_draft_is_checked_with_the_keyboard_alone() {
        WebElement draft = browser.findElement(By.id("draft"));
        tabTo(draft);
        assertThat(browser.executeScript(
                        "return getComputedStyle(document.querySelector('label[for=draft]')).outlineStyle"))
                .as("the focus is seen")
                .isEqualTo("solid");
        draft.sendKeys(Path.of("corpus/rongmaduea-2565.md").toAbsolutePath().toString());
        tabTo(browser.findElement(By.id("go")));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        atResult();
        tabTo(browser.findElement(By.cssSelector(".buttons a")));
        tabTo(browser.findElement(By.cssSelector(".throw button")));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(b -> !b.findElements(By.id("hand")).isEmpty());
    }

    @Test
    void a_finding_is_accepted_with_a_reason_and_opened_again_with_the_keyboard_alone() throws Exception {
        handOver(DRAFT);
        int before = browser.findElements(By.cssSelector(".group:not(.accepted) .finding"))
                .size();
        By first = By.cssSelector(".group.error .finding");
        String finding = String.valueOf(browser.findElement(first).getAttribute("id"));
        String words = browser.findElement(first)
                .findElement(By.cssSelector(".message"))
                .getText();
        tabTo(browser.findElement(By.cssSelector("#" + finding + " .decide summary")));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        tabTo(browser.findElement(By.cssSelector("#" + finding + " textarea")));
        assertThat(violations()).as("with the form open").isEmpty();
        new Actions(browser).sendKeys("ตรวจกับต้นฉบับแล้ว ตรงกัน").perform();
        tabTo(browser.findElement(By.cssSelector("#" + finding + " .decide button")));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        By accepted = By.cssSelector(".group.accepted #" + finding);
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(b -> !b.findElements(accepted).isEmpty());
        assertThat(browser.findElement(accepted).isDisplayed()).isTrue();
        assertThat(browser.findElement(accepted).getText()).contains(words, "รับทราบแล้ว: ตรวจกับต้นฉบับแล้ว ตรงกัน");
        assertThat(browser.findElements(By.cssSelector(".group:not(.accepted) .finding")))
                .hasSize(before - 1);
        assertThat(violations()).as("with an accepted finding").isEmpty();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                taken("ดาวน์โหลดไฟล์ Word พร้อมข้อสังเกต").body()))) {
            assertThat(Stream.of(word.getComments()).map(XWPFComment::getText))
                    .anySatisfy(comment -> assertThat(comment).contains("ตรวจกับต้นฉบับแล้ว ตรงกัน"));
        }
        tabTo(browser.findElement(By.cssSelector(".group.accepted #" + finding + " .decide button")));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .until(b -> b.findElements(accepted).isEmpty()
                        && !b.findElements(By.id(finding)).isEmpty());
        assertThat(complaints()).isEmpty();
    }

    /** {@code PRONGSAI_REGENERATE=1} writes the picture of the README anew. */
    @Test
    void the_picture_of_the_readme_shows_a_checked_draft() throws IOException {
        browser.manage().window().setSize(new Dimension(1200, 1640));
        browser.get(result);
        Path picture = Path.of("docs/images/serve.png");
        if (System.getenv("PRONGSAI_REGENERATE") != null) {
            Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
        }
        BufferedImage there = ImageIO.read(picture.toFile());
        assertThat(there.getWidth()).isBetween(1000, 1400);
    }

    private static void tabTo(WebElement wanted) {
        for (int i = 0; i < 120; i++) {
            if (browser.switchTo().activeElement().equals(wanted)) {
                return;
            }
            new Actions(browser).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }

    @Test
    void without_a_file_or_with_too_large_a_one_the_page_says_so_and_sends_nothing() {
        browser.findElement(By.id("go")).click();
        assertThat(browser.findElement(By.id("alert")).getText()).startsWith("ยังไม่ได้เลือกไฟล์");
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("draft");
        drop("draft", "new File([new ArrayBuffer(61000000)], 'ใหญ่.pdf')");
        assertThat(browser.findElement(By.id("alert")).getText()).isEmpty();
        browser.findElement(By.id("go")).click();
        assertThat(browser.findElement(By.id("alert")).getText()).startsWith("ไฟล์ใหญ่เกิน 60 MB");
        assertThat(browser.getCurrentUrl()).isEqualTo(server.address().toString());
    }

    @Test
    void a_file_is_dropped_on_the_page() {
        drop("draft", "new File(['รายงาน'], 'ร่าง.txt'), new File(['x'], 'y.txt')");
        assertThat(browser.findElement(By.id("alert")).getText()).startsWith("ตรวจได้ครั้งละหนึ่งไฟล์");
        drop("draft", "new File(['รายงาน'], 'ร่าง.txt')");
        assertThat(browser.findElement(By.id("draft-chosen")).getText()).isEqualTo("ร่าง.txt");
        browser.findElement(By.id("go")).click();
        atResult();
        assertThat(browser.findElement(By.cssSelector(".unread .file")).getText())
                .isEqualTo("ร่าง.txt");
    }

    private static void drop(String zone, String files) {
        browser.executeScript("const data = new DataTransfer(); [" + files + "].forEach(f => data.items.add(f));"
                + "document.querySelector('[data-drop=" + zone + "]').dispatchEvent("
                + "new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))");
    }

    @Test
    void works_without_a_script() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.navigate().refresh();
            handOver(Path.of("corpus/rongmaduea-2565.md").toAbsolutePath());
            assertThat(browser.findElement(By.cssSelector(".report h3")).getText())
                    .isEqualTo("องค์การบริหารส่วนตำบลร่องมะเดื่อ");
            english();
            assertThat(browser.findElement(By.cssSelector(".report h3 + .file, .acts h2"))
                            .getText())
                    .startsWith("Result");
        } finally {
            browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void the_language_stays_from_page_to_page() {
        english();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Check a draft before it is sent");
        assertThat(browser.getTitle()).isEqualTo("Check a draft · Prongsai");
        browser.get(result);
        assertThat(browser.findElement(By.cssSelector(".group > summary .count"))
                        .getText())
                .isEqualTo("To correct");
    }

    @Test
    void paper_has_sheet_all_findings_and_the_last_line_but_no_buttons() throws IOException {
        browser.get(result);
        browser.executeScript("window.dispatchEvent(new Event('beforeprint'))");
        Object data = browser.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true))
                .get("data");
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(data)))) {
            String text = Squash.of(new PDFTextStripper().getText(pdf));
            assertThat(text)
                    .contains(Squash.of("ใบตรวจองค์ประกอบ"))
                    .contains(Squash.of("โปรดระบุผลของข้อ O24 เอง"))
                    .contains(Squash.of("ไฟล์ไม่ออกจากเครื่องนี้"))
                    .contains(Squash.of("ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช."))
                    .doesNotContain(Squash.of("ดาวน์โหลด"))
                    .doesNotContain(Squash.of("ลบผลนี้"));
        }
    }

    @Test
    void never_scrolls_sideways_at_the_widths_of_office_screens() {
        for (String page : List.of(server.address().toString(), result)) {
            browser.get(page);
            for (int width : new int[] {1366, 1024}) {
                browser.manage().window().setSize(new Dimension(width, 768));
                for (String language : new String[] {"in-english", "in-thai"}) {
                    browser.findElement(By.cssSelector("label:has(#" + language + ")"))
                            .click();
                    Number over = (Number) browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(over.intValue()).as(page + " at " + width).isLessThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void axe_finds_nothing_on_any_of_the_pages() {
        for (String page : List.of(server.address().toString(), result, server.address() + "nowhere")) {
            browser.get(page);
            browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(violations()).as(page).isEmpty();
        }
    }

    /** Rules that are broken, each with the first element that breaks it. */
    private static List<?> violations() {
        browser.executeScript(axe);
        return (List<?>)
                browser.executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)))");
    }
}
