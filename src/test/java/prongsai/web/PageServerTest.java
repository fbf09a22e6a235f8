package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.app.Settings;
import prongsai.desk.DecisionsFile;

/** What the page gives, and what it turns away: each by a request that a browser, or an attacker, would send. */
class PageServerTest {
    private static final long MOST = 200_000;
    private static final Path REPORT = Path.of("corpus/rongmaduea-2565.md");
    private static final String HOST = "Host: ";
    private static final Consumer<Throwable> QUIET = fault -> {};

    private static PageServer server;
    private static Http http;

    @TempDir
    static Path elsewhere;

    @BeforeAll
    static void start() {
        server = PageServer.start(QUIET, options(0, limits(MOST, 6, 12, Duration.ofSeconds(30))));
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ServeOptions.Limits limits(long bytes, int waiting, int kept, Duration silence) {
        return new ServeOptions.Limits(
                bytes, 3, waiting, kept, Duration.ofMinutes(2), silence, Duration.ofSeconds(40), 200);
    }

    private static ServeOptions options(int port, ServeOptions.Limits limits) {
        return new ServeOptions("127.0.0.1", port, Optional.empty(), Settings.DEFAULT, limits);
    }

    private static Http.Form draft(Http to, String name, byte[] content) throws IOException {
        return new Http.Form().field("token", to.token()).file("draft", name, content);
    }

    private static byte[] report() throws IOException {
        return Files.readAllBytes(REPORT);
    }

    /** Hands a draft over and gives the path of its result. */
    private static String result(Http to, Http.Form form) throws IOException {
        Http.Answer answer = to.post("/check", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location").orElseThrow();
    }

    private static List<Path> files(Path top) throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void gives_the_form_on_loopback_with_its_promise_and_its_limits() throws IOException {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        Http.Answer page = http.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("ไฟล์ไม่ออกจากเครื่องนี้")
                .contains("ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.")
                .contains("data-bytes=\"200000\"");
    }

    @Test
    void shows_sheet_and_findings_of_a_draft_and_gives_them_to_take_along() throws IOException {
        String path = result(http, draft(http, "ร่าง ปี 2565.md", report()));
        Http.Answer page = http.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("ร่าง ปี 2565.md")
                .contains("ใบตรวจองค์ประกอบ")
                .contains("ข้อ O19")
                .doesNotContain("draft.md");
        Http.Answer json = http.get(path + "/json");
        assertThat(json.header("Content-Type")).contains("application/json");
        // ร่าง ปี 2565 (ข้อสังเกต).json
        assertThat(json.header("Content-Disposition"))
                .contains(
                        "attachment; filename*=UTF-8''%E0%B8%A3%E0%B9%88%E0%B8%B2%E0%B8%87%20%E0%B8%9B%E0%B8%B5%202565"
                                + "%20%28%E0%B8%82%E0%B9%89%E0%B8%AD%E0%B8%AA%E0%B8%B1%E0%B8%87%E0%B9%80%E0%B8%81%E0%B8%95%29.json");
        assertThat(json.body()).contains("\"prongsai/findings/1\"").contains("\"ร่าง ปี 2565.md\"");
        assertThat(http.get(path + "/html").body())
                .startsWith("<!DOCTYPE html>")
                .contains("ใบตรวจองค์ประกอบ");
        assertThat(http.get(path + "/xlsx").status()).isEqualTo(404);
    }

    @Test
    void compares_with_the_files_beside_the_draft() throws IOException {
        byte[] twin = new String(report(), StandardCharsets.UTF_8)
                .replace("ร่องมะเดื่อ", "ห้วยผักกูดงาม")
                .getBytes(StandardCharsets.UTF_8);
        String alone = http.get(result(http, draft(http, "a.md", report()))).body();
        String beside = http.get(result(http, draft(http, "a.md", report()).file("against", "ปีก่อน.md", twin)))
                .body();
        assertThat(alone).doesNotContain("data-rule=\"shared-passage\"");
        assertThat(beside).contains("data-rule=\"shared-passage\"").contains("ห้วยผักกูดงาม");
    }

    @Test
    void lays_a_draft_beside_the_texts_of_the_files_that_it_shares_words_with() throws IOException {
        byte[] twin = new String(report(), StandardCharsets.UTF_8)
                .replace("ร่องมะเดื่อ", "ห้วยผักกูดงาม")
                .replace("เว็บไซต์", "&lt;b&gt;เว็บเพจ&lt;/b&gt;")
                .getBytes(StandardCharsets.UTF_8);
        String path = result(http, draft(http, "a.md", report()).file("against", "b.md", twin));
        Matcher link = Pattern.compile("href=\"(" + path + "/shared/[0-9]+)\"")
                .matcher(http.get(path).body());
        assertThat(link.find()).isTrue();
        Http.Answer one = http.get(link.group(1));
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.body())
                .contains("class=\"like\"")
                .contains("ร่องมะเดื่อ")
                .contains("ห้วยผักกูดงาม");
        // The text about the web site, in which the twin says what a browser must not take for bold words.
        Matcher all = Pattern.compile("href=\"(" + path + "/shared/[0-9]+)\"")
                .matcher(http.get(path + "/shared").body());
        while (!one.body().contains("แผนผังแบ่งงานเป็นห้าส่วน") && all.find()) {
            one = http.get(all.group(1));
        }
        assertThat(one.body())
                .contains("<span class=\"differs\">&lt;b&gt;</span>")
                .contains("เพจ&lt;/b&gt;")
                .doesNotContain("<span class=\"differs\"><b>")
                .doesNotContain("</b>แล้ว");
        assertThat(http.get(path + "/shared").body())
                .contains("class=\"passage\"")
                .contains("ห้วยผักกูดงาม");
        for (String none : List.of("/shared/0", "/shared/9999", "/shared/x", "/shared/1e3", "/shared/..%2f1")) {
            assertThat(http.get(path + none).status()).as(none).isIn(400, 404);
        }
        String alone = result(http, draft(http, "a.md", report()));
        assertThat(http.get(alone).body()).doesNotContain(alone + "/shared");
        assertThat(http.get(alone + "/shared").status()).isEqualTo(404);
        assertThat(http.get("/result/unknown/shared").status()).isEqualTo(404);
    }

    @Test
    void says_in_thai_why_a_broken_file_could_not_be_read_and_what_to_do() throws IOException {
        byte[] broken = ("PK\u0003\u0004" + "x".repeat(3000)).getBytes(StandardCharsets.ISO_8859_1);
        Http.Answer page = http.get(result(http, draft(http, "ร่าง.docx", broken)));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("อ่านไฟล์นี้ไม่ได้")
                .contains("ร่าง.docx")
                .contains("ไฟล์เสียหาย");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example:PORT", "127.0.0.1:1", "localhost", "[::2]:PORT", ""})
    void turns_away_a_foreign_host(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(server.address().getPort()));
        Http.Answer answer = http.send("GET / HTTP/1.1", List.of(HOST + named), new byte[0]);
        assertThat(answer.status()).as(named).isIn(400, 421);
        assertThat(answer.body()).doesNotContain("token");
    }

    @Test
    void turns_away_requests_without_a_host_with_two_and_for_another_address() throws IOException {
        String own = HOST + http.authority();
        assertThat(http.send("GET / HTTP/1.0", List.of(), new byte[0]).status()).isIn(400, 421);
        assertThat(http.send("GET / HTTP/1.1", List.of(own, HOST + "evil.example"), new byte[0])
                        .status())
                .isIn(400, 421);
        assertThat(http.send("GET http://evil.example/ HTTP/1.1", List.of(own), new byte[0])
                        .status())
                .isIn(400, 421);
        assertThat(http.send("GET / HTTP/1.1", List.of(own), new byte[0]).status())
                .isEqualTo(200);
        String local = HOST + "localhost:" + server.address().getPort();
        assertThat(http.send("GET / HTTP/1.1", List.of(local), new byte[0]).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1:1", "file://", "NONE"
            })
    void turns_away_a_post_of_another_site(String origin) throws IOException {
        List<String> headers = new ArrayList<>(List.of(HOST + http.authority()));
        if (!origin.equals("NONE")) {
            headers.add("Origin: "
                    + origin.replace("PORT", String.valueOf(server.address().getPort())));
        }
        Http.Answer answer = http.post("/check", draft(http, "a.md", report()), headers);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("คำขอนี้มาจากเว็บอื่น");
    }

    @Test
    void turns_away_what_another_site_loads_and_lets_its_links_in() throws IOException {
        String own = HOST + http.authority();
        String cross = "Sec-Fetch-Site: cross-site";
        assertThat(http.send(
                                "GET /assets/page.css HTTP/1.1",
                                List.of(own, cross, "Sec-Fetch-Mode: no-cors"),
                                new byte[0])
                        .status())
                .isEqualTo(403);
        assertThat(http.send("GET / HTTP/1.1", List.of(own, "Origin: http://evil.example"), new byte[0])
                        .status())
                .isEqualTo(403);
        assertThat(http.send("GET / HTTP/1.1", List.of(own, cross, "Sec-Fetch-Mode: navigate"), new byte[0])
                        .status())
                .isEqualTo(200);
    }

    @Test
    void turns_away_a_form_without_this_starts_token_and_keeps_none_of_its_files() throws IOException {
        List<Path> before = files(server.folder());
        Http.Form without = new Http.Form().file("draft", "a.md", report());
        Http.Form wrong = new Http.Form().field("token", "x".repeat(24)).file("draft", "a.md", report());
        for (Http.Form form : List.of(without, wrong)) {
            Http.Answer answer = http.post("/check", form);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("โปรดกลับไปหน้าแรกแล้วลองใหม่");
        }
        assertThat(files(server.folder())).isEqualTo(before);
        String path = result(http, draft(http, "a.md", report()));
        assertThat(http.post(path + "/delete", new Http.Form().field("token", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get(path).status()).isEqualTo(200);
    }

    @Test
    void turns_away_too_large_a_form_in_thai_and_keeps_none_of_it() throws IOException {
        List<Path> before = files(server.folder());
        Http.Answer large = http.post("/check", draft(http, "a.md", new byte[(int) MOST * 2]));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("ไฟล์ใหญ่เกิน 1\u00a0MB");
        Http.Answer part = http.post("/check", draft(http, "a.md", new byte[(int) MOST + 10]));
        assertThat(part.status()).isIn(400, 413);
        Http.Answer unsaid = http.send(
                "POST /check HTTP/1.1",
                List.of(
                        HOST + http.authority(),
                        "Origin: " + http.origin(),
                        "Content-Type: multipart/form-data; boundary=" + Http.Form.BOUNDARY,
                        "Transfer-Encoding: chunked"),
                "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(unsaid.status()).isEqualTo(411);
        assertThat(files(server.folder())).isEqualTo(before);
    }

    @Test
    void turns_away_what_is_no_form_or_has_no_file_or_too_many_parts() throws IOException {
        List<String> own = List.of(HOST + http.authority(), "Origin: " + http.origin(), "Content-Length: 3");
        assertThat(http.send("POST /check HTTP/1.1", own, "a=b".getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(415);
        Http.Answer nothing =
                http.post("/check", new Http.Form().field("token", http.token()).file("draft", "", new byte[0]));
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.body()).contains("ยังไม่ได้เลือกไฟล์");
        Http.Form many = draft(http, "a.md", report());
        for (int i = 0; i < 40; i++) {
            many.field("x", "y");
        }
        assertThat(http.post("/check", many).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../ร่าง.md", "..\\\\..\\\\ร่าง.md", "/etc/ร่าง.md", "C:\\\\x\\\\ร่าง.md", "a/../ร่าง.md"})
    void a_name_with_a_path_is_shown_by_its_last_part_and_leads_nowhere(String name) throws IOException {
        List<Path> above = files(elsewhere);
        String path = result(http, draft(http, name, report()));
        assertThat(http.get(path).body()).contains(">ร่าง.md<").doesNotContain("..");
        assertThat(files(elsewhere)).isEqualTo(above);
        assertThat(files(server.folder()))
                .extracting(file -> file.getFileName().toString())
                .allMatch(file -> file.matches("findings\\.[a-z]+|(draft|against-1)\\.md"));
        assertThat(server.folder().resolve("../ร่าง.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/assets/../../pom.xml",
                "/assets/..%2f..%2fpom.xml",
                "/assets/%2e%2e/page.css",
                "/assets//etc/passwd",
                "/assets/fonts/x",
                "/result/AAAAAAAAAAAAAAAAAAAAAAAA",
                "/result/AAAAAAAAAAAAAAAAAAAAAAAA/json",
                "/check",
                "/api",
                "/%00"
            })
    void gives_nothing_for_paths_that_it_does_not_know(String path) throws IOException {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("root:").doesNotContain("modelVersion");
    }

    @Test
    void every_answer_says_that_nothing_may_be_loaded_run_framed_or_kept() throws IOException {
        List<Http.Answer> answers = List.of(
                http.get("/"),
                http.get("/nowhere"),
                http.get("/%00"),
                http.get("/assets/page.js"),
                http.send("GET / HTTP/1.1", List.of(HOST + "evil.example"), new byte[0]),
                http.send("BREW / HTTP/1.1", List.of(HOST + http.authority()), new byte[0]));
        assertThat(answers).extracting(Http.Answer::status).containsExactly(200, 404, 400, 200, 421, 405);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        });
        assertThat(answers.getFirst().header("Cache-Control")).contains("no-store");
    }

    @Test
    void pages_hold_no_script_and_no_style_inline_and_name_no_other_place() throws IOException {
        String result = result(http, draft(http, "a.md", report()));
        for (String path : List.of("/", result, "/nowhere")) {
            String page = http.get(path).body();
            assertThat(page).as(path).doesNotContainPattern("<script(?! src=\"/assets/page.js\")");
            assertThat(page).doesNotContain("<style").doesNotContainPattern("<[a-z][^>]*\\s(style|on[a-z]+)=");
            assertThat(page).doesNotContainPattern("(src|<link[^>]* href)=\"https?:");
        }
        assertThat(http.get("/assets/page.css").body()).doesNotContain("data:").doesNotContainPattern("url\\(https?:");
    }

    @Test
    void deletes_what_was_sent_and_the_result_when_asked_or_at_the_end() throws IOException {
        PageServer own = PageServer.start(QUIET, options(0, limits(MOST, 6, 1, Duration.ofSeconds(30))));
        Http to = new Http(own.address());
        String first = result(to, draft(to, "a.md", report()));
        assertThat(to.get(first).status()).isEqualTo(200);
        assertThat(files(own.folder()))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("draft.md", "findings.docx", "findings.html", "findings.json");
        assertThat(to.post(first + "/delete", new Http.Form().field("token", to.token()))
                        .header("Location"))
                .contains("/draft");
        assertThat(to.get(first).status()).isEqualTo(404);
        assertThat(files(own.folder())).isEmpty();
        String second = result(to, draft(to, "a.md", report()));
        assertThat(to.get(second).status()).isEqualTo(200);
        String third = result(to, draft(to, "b.md", report()));
        assertThat(to.get(third).status()).isEqualTo(200);
        assertThat(to.get(second).status())
                .as("one result is held, the oldest gives way")
                .isEqualTo(404);
        own.close();
        assertThat(own.folder()).doesNotExist();
    }

    private static String firstFinding(Http to, String path) throws IOException {
        Matcher id = Pattern.compile("name=\"finding\" value=\"([0-9a-f]+)\"")
                .matcher(to.get(path).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static Http.Form decision(Http to, String finding) throws IOException {
        return new Http.Form().field("token", to.token()).field("finding", finding);
    }

    private static String accepted(Http to, String path) throws IOException {
        return to.get(path + "/json").body();
    }

    @Test
    void lets_a_finding_stand_with_a_reason_for_this_result_alone_and_opens_it_again() throws IOException {
        String path = result(http, draft(http, "ร่าง.md", report()));
        String other = result(http, draft(http, "ร่าง.md", report()));
        String finding = firstFinding(http, path);
        Http.Answer done = http.post(
                path + "/accept",
                decision(http, finding).field("reason", "ดู <b>แล้ว</b>").field("by", "สมศรี"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).contains(path + "#f-" + finding);
        Http.Answer page = http.get(path);
        assertThat(page.body())
                .contains("group accepted", "รับทราบแล้ว: ดู &lt;b&gt;แล้ว&lt;/b&gt; (สมศรี 25")
                .contains("เก็บไว้กับผลนี้เท่านั้น");
        assertThat(accepted(http, path)).contains("\"reason\": \"ดู <b>แล้ว</b>\"");
        assertThat(http.get(path + "/html").body()).contains("รับทราบแล้ว: ดู");
        assertThat(accepted(http, other)).doesNotContain("\"reason\"");
        assertThat(http.post(path + "/reopen", decision(http, finding)).status())
                .isEqualTo(303);
        assertThat(accepted(http, path)).doesNotContain("\"reason\"");
    }

    @Test
    void puts_the_value_right_that_a_finding_is_about_and_takes_it_as_it_was_read_again() throws IOException {
        String path = result(http, draft(http, "ร่าง.md", report()));
        Matcher form = Pattern.compile(
                        "name=\"finding\" value=\"([0-9a-f]+)\">\\s*<p><label for=\"value-[^>]*>(?s:.*?)</label>\\s*"
                                + "<textarea[^>]*name=\"value\"[^>]*>")
                .matcher(http.get(path).body());
        assertThat(form.find()).isTrue();
        String finding = form.group(1);
        assertThat(http.post(path + "/correct", decision(http, finding)).status())
                .as("a form without the value changes nothing")
                .isEqualTo(409);
        Http.Answer done = http.post(
                path + "/correct",
                decision(http, finding)
                        .field("value", "เผยแพร่แล้ว\r\nครบ <ถ้วน>")
                        .field("note", "อ่านไม่ครบ"));
        assertThat(done.status()).isEqualTo(303);
        String page = http.get(path).body();
        assertThat(page)
                .contains("คนแก้แล้ว อ่านได้ว่า", "เผยแพร่แล้ว\nครบ &lt;ถ้วน&gt;", "เพราะ อ่านไม่ครบ (25")
                .contains("กลับไปใช้ค่าที่อ่านได้");
        Matcher back = Pattern.compile(
                        "name=\"record\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"field\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(back.find()).isTrue();
        Http.Form again = new Http.Form()
                .field("token", http.token())
                .field("record", back.group(1))
                .field("field", back.group(2));
        assertThat(http.post(path + "/uncorrect", again).status()).isEqualTo(303);
        assertThat(http.get(path).body()).doesNotContain("คนแก้แล้ว");
        assertThat(http.post(path + "/uncorrect", again).status()).isEqualTo(409);
    }

    @Test
    void turns_away_a_decision_without_token_origin_reason_or_finding() throws IOException {
        String path = result(http, draft(http, "ร่าง.md", report()));
        String finding = firstFinding(http, path);
        Http.Form without = new Http.Form().field("finding", finding).field("reason", "x");
        assertThat(http.post(path + "/accept", without).status()).isEqualTo(403);
        assertThat(http.post(
                                path + "/accept",
                                decision(http, finding).field("reason", "x"),
                                List.of(HOST + http.authority(), "Origin: http://evil.example"))
                        .status())
                .isEqualTo(403);
        Http.Answer silent = http.post(path + "/accept", decision(http, finding).field("reason", "  "));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("ยังไม่ได้ใส่เหตุผล");
        assertThat(http.post(path + "/accept", decision(http, "../x").field("reason", "x"))
                        .status())
                .isEqualTo(409);
        assertThat(http.post("/result/nobody/accept", decision(http, finding).field("reason", "x"))
                        .status())
                .isEqualTo(409);
        assertThat(accepted(http, path)).doesNotContain("\"reason\"");
    }

    @Test
    void writes_decisions_into_the_file_it_was_started_with_and_hears_it_at_the_next_draft() throws IOException {
        Path file = elsewhere.resolve("ผลการพิจารณา.json");
        ServeOptions options = new ServeOptions(
                "127.0.0.1",
                0,
                Optional.empty(),
                List.of(),
                Optional.of(file),
                Settings.DEFAULT,
                limits(MOST, 6, 12, Duration.ofSeconds(30)));
        try (PageServer own = PageServer.start(QUIET, options)) {
            Http to = new Http(own.address());
            String path = result(to, draft(to, "ร่าง.md", report()));
            String finding = firstFinding(to, path);
            assertThat(file).doesNotExist();
            to.post(path + "/accept", decision(to, finding).field("reason", "ตรวจแล้ว"));
            assertThat(to.get(path).body()).contains("เขียนลงไฟล์ ผลการพิจารณา.json", "รับทราบแล้ว: ตรวจแล้ว");
            assertThat(DecisionsFile.read(file).accepted()).hasSize(1);
            assertThat(accepted(to, result(to, draft(to, "ร่าง.md", report())))).contains("\"ตรวจแล้ว\"");
            assertThat(accepted(to, result(to, draft(to, "ของหน่วยงานอื่น.md", report()))))
                    .doesNotContain("\"ตรวจแล้ว\"");
            assertThat(to.post(path + "/reopen", decision(to, finding)).status())
                    .isEqualTo(303);
            assertThat(DecisionsFile.read(file).accepted()).isEmpty();
            assertThat(accepted(to, path)).doesNotContain("\"ตรวจแล้ว\"");

            Files.writeString(file, "{\"schema\": \"prongsai/decisions/1\", \"accepted\": [");
            Http.Answer broken = to.post(path + "/accept", decision(to, finding).field("reason", "x"));
            assertThat(broken.status()).isEqualTo(409);
            assertThat(broken.body()).contains("ผลการพิจารณา.json บรรทัด 1");
            assertThat(file).hasContent("{\"schema\": \"prongsai/decisions/1\", \"accepted\": [");
        }
    }

    @Test
    void a_check_that_takes_its_time_asks_the_browser_to_come_again() throws Exception {
        ServeOptions.Limits hurried = new ServeOptions.Limits(
                MOST, 3, 6, 3, Duration.ofMinutes(2), Duration.ofSeconds(30), Duration.ZERO, 200);
        try (PageServer own = PageServer.start(QUIET, options(0, hurried))) {
            Http to = new Http(own.address());
            String path = result(to, draft(to, "ช้า.md", report()));
            Http.Answer first = to.get(path);
            assertThat(first.header("Refresh")).contains("2");
            assertThat(first.body()).contains("กำลังอ่านและตรวจ").contains("ช้า.md");
            for (int i = 0; i < 400 && to.get(path).header("Refresh").isPresent(); i++) {
                Thread.sleep(50);
            }
            assertThat(to.get(path).body()).contains("ใบตรวจองค์ประกอบ");
        }
    }

    @Test
    void a_check_that_takes_too_long_is_told_as_such() throws IOException {
        ServeOptions.Limits hurried =
                new ServeOptions.Limits(MOST, 3, 6, 3, Duration.ZERO, Duration.ofSeconds(30), Duration.ZERO, 200);
        try (PageServer own = PageServer.start(QUIET, options(0, hurried))) {
            Http to = new Http(own.address());
            String page = to.get(result(to, draft(to, "ช้า.md", report()))).body();
            assertThat(page)
                    .contains("อ่านไฟล์นี้ไม่ได้")
                    .contains("ใช้เวลาอ่านเกินกำหนด")
                    .doesNotContain("ใบตรวจองค์ประกอบ");
        }
    }

    @Test
    void asks_to_wait_where_too_many_wait() throws IOException {
        try (PageServer own = PageServer.start(QUIET, options(0, limits(MOST, -2, 1, Duration.ofSeconds(30))))) {
            Http to = new Http(own.address());
            Http.Answer answer = to.post("/check", draft(to, "a.md", report()));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("โปรดรอสักครู่");
            assertThat(files(own.folder())).isEmpty();
        }
    }

    @Test
    void does_not_wait_for_a_sender_that_falls_silent() throws IOException {
        try (PageServer own = PageServer.start(QUIET, options(0, limits(MOST, 6, 1, Duration.ofMillis(400))))) {
            Http to = new Http(own.address());
            String head = "POST /check HTTP/1.1\r\nHost: " + to.authority() + "\r\nOrigin: " + to.origin()
                    + "\r\nContent-Type: multipart/form-data; boundary=" + Http.Form.BOUNDARY
                    + "\r\nContent-Length: 5000\r\n\r\n--" + Http.Form.BOUNDARY + "\r\n";
            try (Socket socket = new Socket("127.0.0.1", own.address().getPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                String said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(said).doesNotContain(" 303 ").doesNotContain(" 200 ");
            } catch (SocketTimeoutException e) {
                throw new AssertionError("the connection was held open", e);
            }
            assertThat(to.get("/").status()).as("others are answered").isEqualTo(200);
            assertThat(files(own.folder())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "10.0.0.1", "example.org", "127.0.0.1.example.org", ""})
    void refuses_an_address_that_others_could_reach_and_says_why(String host) {
        assertThatThrownBy(() ->
                        new ServeOptions(host, 0, Optional.empty(), Settings.DEFAULT, ServeOptions.Limits.DEFAULT))
                .isInstanceOfSatisfying(ServeException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(ServeException.Reason.NOT_LOOPBACK);
                    assertThat(refused.saying().th()).contains("เครื่องอื่นอาจเข้าถึง");
                });
    }

    @Test
    void says_which_port_is_in_use_and_knows_its_own_page_there() {
        ServeOptions again = options(server.address().getPort(), ServeOptions.Limits.DEFAULT);
        assertThatThrownBy(() -> PageServer.start(QUIET, again))
                .isInstanceOfSatisfying(ServeException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(ServeException.Reason.PORT_IN_USE);
                    assertThat(refused.saying().th())
                            .contains(String.valueOf(server.address().getPort()))
                            .contains("--port");
                });
        assertThat(PageServer.running(again)).contains(server.address());
        assertThat(PageServer.running(options(1, ServeOptions.Limits.DEFAULT))).isEmpty();
    }
}
