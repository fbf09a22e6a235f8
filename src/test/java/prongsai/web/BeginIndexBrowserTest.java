package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import prongsai.app.Settings;
import prongsai.store.StoreException;
import prongsai.text.Squash;

/** A folder in which there is no index yet: the page begins one. */
@Tag("browser")
@EnabledIf(
        value = "prongsai.present.Chromium#wanted",
        disabledReason = "no /usr/bin/chromium with /usr/bin/chromedriver; apt install chromium chromium-driver")
class BeginIndexBrowserTest {
    private static final Path REPORT = Path.of("corpus/rongmaduea-2565.md").toAbsolutePath();

    @TempDir
    static Path folder;

    private static PageServer server;
    private static PageBrowser browser;

    @BeforeAll
    static void start() throws IOException {
        server = serve(folder.resolve("ใหม่/index"));
        browser = PageBrowser.at(server, folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private static PageServer serve(Path index) {
        ServeOptions.Limits usual = ServeOptions.Limits.DEFAULT;
        return PageServer.start(
                fault -> {},
                new ServeOptions(
                        "127.0.0.1",
                        0,
                        Optional.of(index),
                        List.of(),
                        Optional.empty(),
                        Settings.DEFAULT,
                        new ServeOptions.Limits(
                                usual.bytes(),
                                usual.against(),
                                usual.waiting(),
                                usual.kept(),
                                usual.check(),
                                usual.silence(),
                                Duration.ofSeconds(60),
                                usual.compared())));
    }

    @Test
    void every_page_leads_to_where_the_first_reports_are_added_and_then_the_list_opens() throws IOException {
        Path index = folder.resolve("ใหม่/index");
        browser.open("/");
        assertThat(browser.path()).isEqualTo("/collection");
        assertThat(browser.find("#begins").getText())
                .contains("ยังไม่มีดัชนี เริ่มได้ที่หน้านี้")
                .contains(index.toString())
                .contains("ยังไม่มีอะไรถูกเขียนลงในเครื่อง");
        assertThat(index.getParent()).doesNotExist();
        browser.picture("serve-begin.png", 1280, 800);
        assertThat(browser.sideways()).isLessThanOrEqualTo(0);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.paper()).contains(Squash.of("ยังไม่มีดัชนี"));
        browser.open("/families");
        assertThat(browser.path()).isEqualTo("/collection");
        browser.english();
        assertThat(browser.find("#begins h2").getText()).isEqualTo("There is no index yet: begin one here");
        browser.open("/draft");
        browser.find("#draft").sendKeys(REPORT.toString());
        browser.find("#go").click();
        browser.waitFor("section.result .sheet");
        browser.open("/collection");
        browser.find("#report").sendKeys(REPORT.toString());
        browser.tabTo("form[action='/collection/add'] button");
        browser.type(Keys.ENTER);
        browser.waitFor(".ended");
        assertThat(browser.find(".ended").getText()).contains("ดัชนีมีรายงาน 1 ฉบับ");
        assertThat(browser.all("#begins")).isEmpty();
        browser.open("/");
        browser.waitFor(".reportlist");
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.texts(".reportlist tbody th"))
                .singleElement()
                .asString()
                .contains("ร่องมะเดื่อ");
        browser.open("/draft");
        assertThat(browser.find("main").getText()).contains("จะเทียบกับรายงาน 1 ฉบับในดัชนีด้วย");
    }

    @Test
    void programs_are_told_and_a_folder_that_became_another_s_is_told_in_thai(@TempDir Path own) throws Exception {
        Path index = own.resolve("index");
        try (PageServer empty = serve(index)) {
            Http http = new Http(empty.address());
            assertThat(http.get("/report/000000000000").header("Location")).contains("/collection");
            Http.Answer answer = http.get("/api/reports");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("ยังไม่มีดัชนี");
            assertThat(own).isEmptyDirectory();
            Files.createDirectories(index);
            Files.writeString(index.resolve("notes.txt"), "my own");
            Http.Form form = new Http.Form()
                    .field("token", http.token("/collection"))
                    .file("report", "a.md", Files.readAllBytes(REPORT));
            assertThat(http.post("/collection/add", form).status()).isEqualTo(303);
            String page = http.get("/collection").body();
            for (int i = 0; i < 600 && !page.contains("class=\"ended\""); i++) {
                Thread.sleep(100);
                page = http.get("/collection").body();
            }
            assertThat(page).contains("ไม่พบดัชนีของโปร่งใส").contains("class=\"unread\"");
            assertThat(index.resolve("notes.txt")).hasContent("my own");
        }
        assertThatThrownBy(() -> serve(index)).isInstanceOf(StoreException.class);
    }
}
