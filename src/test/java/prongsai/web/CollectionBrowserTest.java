package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import prongsai.text.Squash;

/** Files on their way into the index, in a real browser. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CollectionBrowserTest {
    private static final Path CORPUS = Path.of("corpus").toAbsolutePath();

    @RegisterExtension
    static final ServedIndex served = ServedIndex.of("rongmaduea-2565.md");

    @TempDir
    static Path temp;

    private static PageBrowser browser;

    @BeforeAll
    static void start() {
        browser = served.browser();
    }

    private static Path kept() {
        return served.indexed().folder().resolve("index-files");
    }

    @Test
    @Order(1)
    void files_that_are_sent_come_into_the_index_and_what_failed_says_why_and_what_to_do() throws IOException {
        Path broken = Files.writeString(temp.resolve("เสีย.pdf"), "%PDF-1.4 nothing more");
        browser.open("/collection");
        browser.find("#report")
                .sendKeys(CORPUS.resolve("อบต.ภูผาเมฆ_รายงาน_2566.txt") + "\n" + CORPUS.resolve("rongmaduea-2567.pdf")
                        + "\n" + broken);
        browser.tabTo("form[action='/collection/add'] button");
        browser.type(Keys.ENTER);
        browser.waitFor(".ended");
        assertThat(browser.find(".ended").getText()).contains("อ่านใหม่ 2 ฉบับ").contains("ดัชนีมีรายงาน 3 ฉบับ");
        assertThat(browser.texts("#unread tbody td.file")).containsExactly("เสีย.pdf");
        assertThat(browser.find("#unread tbody").getText()).contains("ไฟล์เสีย");
        browser.picture("serve-collection.png", 1280, 800);
        browser.open("/?text=ภูผาเมฆ");
        for (int i = 0; i < 100 && browser.all(".reportlist tbody tr").isEmpty(); i++) {
            browser.open("/?text=ภูผาเมฆ");
        }
        browser.find(".reportlist tbody th a").click();
        browser.waitFor("#records");
        assertThat(browser.all(".card")).isNotEmpty();
    }

    @Test
    @Order(2)
    void a_file_that_failed_is_read_again_when_it_was_mended() throws IOException {
        Files.copy(
                CORPUS.resolve("paknamtakhian-ita-2566.pdf"),
                kept().resolve("เสีย.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        browser.open("/collection");
        browser.find("form[action='/collection/again'] button").click();
        browser.waitFor(".ended");
        assertThat(browser.find(".ended").getText()).contains("อ่านใหม่ 1 ฉบับ").contains("ดัชนีมีรายงาน 4 ฉบับ");
        assertThat(browser.all("#unread")).isEmpty();
    }

    @Test
    @Order(3)
    void a_folder_that_was_allowed_is_read_and_what_is_current_is_kept() throws IOException {
        Files.copy(
                CORPUS.resolve("rongmaduea 2566.docx"), served.indexed().files().resolve("ใหม่.docx"));
        browser.open("/collection");
        assertThat(browser.texts("#place option")).containsExactly("files");
        browser.find("form[action='/collection/read'] button").click();
        browser.waitFor(".ended");
        assertThat(browser.find(".ended").getText())
                .contains("อ่านใหม่ 1 ฉบับ")
                .contains("ของเดิมที่ไม่เปลี่ยน 1 ฉบับ");
    }

    @Test
    @Order(4)
    void fits_office_screens_and_paper_and_axe_finds_nothing() throws IOException {
        browser.open("/collection");
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        assertThat(browser.paper()).contains(Squash.of("เพิ่มรายงานเข้าดัชนี"));
        browser.open("/collection");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void no_name_place_or_other_site_gets_through_and_too_large_a_form_is_refused() throws IOException {
        Http http = new Http(served.server().address());
        byte[] nothing = "nothing".getBytes(StandardCharsets.UTF_8);
        List<String> foreign = List.of("Host: " + http.authority(), "Origin: http://evil.example");
        for (String to : List.of("/collection/add", "/collection/read", "/collection/again")) {
            Http.Form form = form(http).file("report", "x.md", nothing).field("place", "x");
            assertThat(http.post(to, form, foreign).status()).as(to).isEqualTo(403);
            assertThat(http.post(to, new Http.Form().file("report", "x.md", nothing))
                            .status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.get(to).status()).as(to).isEqualTo(404);
            long most = ServeOptions.Limits.DEFAULT.bytes();
            assertThat(http.send(
                                    "POST " + to + " HTTP/1.1",
                                    List.of(
                                            "Host: " + http.authority(),
                                            "Origin: " + http.origin(),
                                            "Content-Type: multipart/form-data; boundary=x",
                                            "Content-Length: " + 2 * most),
                                    new byte[(int) (2 * most)])
                            .status())
                    .as(to)
                    .isEqualTo(413);
        }
        for (String place :
                List.of("/etc", "../files", "", served.indexed().files().toString())) {
            assertThat(http.post("/collection/read", form(http).field("place", place))
                            .status())
                    .as(place)
                    .isEqualTo(409);
        }
        assertThat(http.post("/collection/add", form(http)).status()).isEqualTo(400);
        assertThat(http.send("GET /collection HTTP/1.1", List.of("Host: evil.example"), nothing)
                        .status())
                .isEqualTo(421);
        String name = "../../<img src=x onerror=alert(1)>.pdf";
        assertThat(http.post("/collection/add", form(http).file("report", name, nothing))
                        .status())
                .isEqualTo(303);
        assertThat(http.get("/collection").body()).doesNotContain("<img");
        try (var all = Files.walk(served.indexed().folder())) {
            assertThat(all.filter(path -> path.toString().contains("onerror")))
                    .singleElement()
                    .isEqualTo(kept().resolve("_img src=x onerror=alert(1)_.pdf"));
        }
    }

    private static Http.Form form(Http http) throws IOException {
        return new Http.Form().field("token", http.token("/attendance"));
    }
}
