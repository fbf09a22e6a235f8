package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over an index: what it turns away, each by a request that an attacker would send, and who reads while it changes. */
class IndexServerTest {
    private static final String REPORT = "rongmaduea-2565.md";
    private static final String SCRIPT = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

    @TempDir
    static Path folder;

    private static Indexed indexed;
    private static PageServer server;
    private static Http http;
    private static String path;

    @BeforeAll
    static void start() throws IOException {
        indexed = Indexed.corpus(folder, REPORT);
        String hostile = Files.readString(indexed.files().resolve(REPORT))
                .replace("ร่องมะเดื่อ", "ห้วยผักกูดงาม")
                .replace("อบรม", "อบรม" + SCRIPT.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(hostile).contains("onerror");
        indexed.add(Files.writeString(
                Files.createDirectories(folder.resolve("อื่น")).resolve("\"><img src=x onerror=alert(1)>.md"),
                hostile));
        server = indexed.serve();
        http = new Http(server.address());
        path = "/report/" + indexed.id(REPORT);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Http.Form review(String status) throws IOException {
        return new Http.Form()
                .field("token", http.token("/draft"))
                .field("status", status)
                .field("note", "ขอเอกสาร");
    }

    @Test
    void markup_in_a_report_and_in_its_name_is_shown_as_letters_on_every_page() throws IOException {
        String found =
                http.get("/search?q=%E0%B8%AD%E0%B8%9A%E0%B8%A3%E0%B8%A1").body();
        assertThat(found).contains("onerror=");
        String hostile = http.get("/?text=onerror").body();
        assertThat(hostile).contains("&lt;img src=x onerror=alert(1)&gt;.md");
        String id = hostile.replaceAll("(?s).*href=\"(/report/[0-9a-f]+)\".*", "$1");
        for (String page : List.of(
                found,
                hostile,
                http.get(id).body(),
                http.get(id + "?edit=1&record=O1").body(),
                http.get(id + "/history").body(),
                http.get(id + "/shared").body(),
                http.get("/families").body(),
                http.get("/families?of=" + id.substring("/report/".length())).body(),
                http.get("/compare?a=" + id.substring("/report/".length())).body(),
                http.get("/compare?a=" + id.substring("/report/".length()) + "&b=" + indexed.id(REPORT))
                        .body())) {
            assertThat(page)
                    .doesNotContainPattern("<script(?! src=\"/assets/page.js\")")
                    .doesNotContain("<img")
                    .doesNotContainPattern("<[a-z][^>]*\\s(style|on[a-z]+)=");
        }
        assertThat(http.get(id).body()).contains("&lt;script&gt;document.title=");
    }

    @Test
    void what_is_asked_for_comes_back_as_letters() throws IOException {
        String asked = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String page : List.of(
                "/?text=" + asked + "&year=" + asked + "&status=" + asked,
                "/search?q=" + asked,
                "/search?q=a&province=" + asked + "&order=" + asked,
                "/compare?text=" + asked,
                path + "?record=" + asked + "&field=" + asked + "&page=9999999999&edit=" + asked)) {
            Http.Answer answer = http.get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script>alert");
        }
        assertThat(http.get("/search?q=%ff%fe&page=-1").status()).isEqualTo(200);
    }

    @Test
    void no_address_becomes_a_path_of_files() throws IOException {
        for (String trick : List.of(
                "/report/../../etc/passwd",
                "/report/..%2f..%2fetc%2fpasswd",
                "/report/%2e%2e/files/" + REPORT,
                "/report/" + REPORT,
                "/report/" + indexed.id(REPORT) + "%00",
                path + "/page/..%2f1",
                path + "/page/1.png",
                path + "/history/..%2f..%2fetc%2fpasswd",
                "/report/..%2f..%2fetc%2fpasswd/history",
                "/report/..%2f..%2fetc%2fpasswd/shared",
                "/families?of=..%2f..%2fetc%2fpasswd",
                "/compare?a=..%2f..%2fetc%2fpasswd",
                path + "/page/0",
                path + "/page/99999",
                "/report/" + indexed.index())) {
            Http.Answer answer = http.get(trick);
            assertThat(answer.status()).as(trick).isIn(400, 404);
            assertThat(answer.body()).as(trick).doesNotContain("root:").doesNotContain("ตัวชี้วัด");
        }
    }

    @Test
    void another_host_another_site_and_a_form_without_token_change_nothing() throws IOException {
        String host = "Host: " + http.authority();
        for (String page : List.of(
                "/",
                "/search?q=a",
                path,
                path + "/page/1",
                path + "/history",
                path + "/shared",
                "/families",
                "/compare",
                "/draft")) {
            assertThat(http.send("GET " + page + " HTTP/1.1", List.of("Host: evil.example"), new byte[0])
                            .status())
                    .as(page)
                    .isEqualTo(421);
            assertThat(http.send(
                                    "GET " + page + " HTTP/1.1",
                                    List.of(host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"),
                                    new byte[0])
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        for (String deed : List.of("review", "accept", "reopen", "correct", "uncorrect")) {
            String to = path + "/" + deed;
            assertThat(http.post(to, review("reviewed"), List.of(host, "Origin: http://evil.example"))
                            .status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.post(to, review("reviewed"), List.of(host)).status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.post(to, new Http.Form().field("token", "guess").field("status", "reviewed"))
                            .status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.get(to).status()).as(to).isEqualTo(404);
        }
        assertThat(http.get(path).body()).contains("value=\"not-reviewed\" checked");
    }

    @Test
    void an_index_that_was_not_compared_says_so_and_shows_its_families_when_they_are_known() throws Exception {
        try (PageServer large = indexed.serveLarge()) {
            Http page = new Http(large.address());
            until(page, "/", "<table class=\"list reportlist\"");
            assertThat(until(page, "/families", "class=\"family\"")).contains("จัดกลุ่มจากข้อความทั้งช่อง");
            assertThat(until(page, path + "/shared", "id=\"passages\"")).contains("ห้วยผักกูดงาม");
            String of = path.substring(path.lastIndexOf('/') + 1);
            assertThat(until(page, "/families/template?of=" + of, "class=\"passage said\""))
                    .contains("2 จาก 2 หน่วยงาน");
        }
        assertThat(http.get("/").body()).doesNotContain("id=\"known\"");
    }

    /** Asks again, as a browser does, until the page has what it waits for. */
    private static String until(Http page, String path, String wanted) throws Exception {
        long patience = System.nanoTime() + 60_000_000_000L;
        while (true) {
            Http.Answer answer = page.get(path);
            assertThat(answer.status()).isEqualTo(200);
            if (answer.body().contains(wanted) || System.nanoTime() > patience) {
                assertThat(answer.body()).contains(wanted);
                return answer.body();
            }
            assertThat(answer.header("Refresh")).isPresent();
            Thread.sleep(100);
        }
    }

    @Test
    void a_form_beyond_the_limit_is_refused_at_every_address_that_takes_one() throws IOException {
        try (PageServer narrow = indexed.serveNarrow(50_000)) {
            Http at = new Http(narrow.address());
            String token = at.token("/draft");
            List<String> posts = narrow.routes().stream()
                    .filter(route -> route.method().equals("POST"))
                    .map(route -> "/" + String.join("/", route.pattern()).replace("*", "x"))
                    .toList();
            assertThat(posts).hasSizeGreaterThan(15).contains("/collection/add", "/attendance", "/search/keep");
            for (String to : posts) {
                Http.Form form = new Http.Form().field("token", token).file("report", "x.md", new byte[200_000]);
                assertThat(at.post(to, form).status()).as(to).isEqualTo(413);
            }
            assertThat(indexed.folder().resolve("index-files")).doesNotExist();
        }
    }

    @Test
    void a_question_is_kept_by_a_form_of_this_page_with_a_name_alone() throws IOException {
        String host = "Host: " + http.authority();
        for (String to : List.of("/search/keep", "/search/forget")) {
            Http.Form named =
                    new Http.Form().field("token", http.token("/draft")).field("name", "ก");
            assertThat(http.post(to, named, List.of(host, "Origin: http://evil.example"))
                            .status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.post(to, new Http.Form().field("name", "ก")).status())
                    .as(to)
                    .isEqualTo(403);
            assertThat(http.post(to, new Http.Form().field("token", http.token("/draft")))
                            .status())
                    .as(to)
                    .isEqualTo(400);
        }
        assertThat(indexed.decisions()).doesNotExist();
    }

    @Test
    void a_review_is_taken_of_a_report_that_is_there_and_of_a_status_that_there_is() throws IOException {
        assertThat(http.post(path + "/review", review("done")).status()).isEqualTo(409);
        assertThat(http.post("/report/000000000000/review", review("reviewed")).status())
                .isEqualTo(409);
        assertThat(http.post(
                                path + "/correct",
                                new Http.Form()
                                        .field("token", http.token("/draft"))
                                        .field("record", "O1")
                                        .field("field", "status")
                                        .field("value", "no-such-status"))
                        .status())
                .isEqualTo(409);
        assertThat(indexed.decisions()).doesNotExist();
    }

    @Test
    void a_form_that_is_too_large_or_never_comes_whole_is_refused() throws IOException {
        try (Socket silent =
                new Socket(server.address().getHost(), server.address().getPort())) {
            silent.setSoTimeout(90_000);
            String head =
                    "POST " + path + "/review HTTP/1.1\r\nHost: " + http.authority() + "\r\nOrigin: " + http.origin()
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 4000\r\n\r\n--x\r\n";
            silent.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            silent.getOutputStream().flush();
            String answer = new String(silent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .as("nobody waits for ever")
                    .doesNotStartWith("HTTP/1.1 2")
                    .doesNotStartWith("HTTP/1.1 3");
        }
        Http.Form note = new Http.Form()
                .field("token", http.token("/draft"))
                .field("status", "reviewed")
                .field("note", "ก".repeat(50_000));
        assertThat(http.post(path + "/review", note).status()).isEqualTo(413);
        assertThat(http.get(path).body()).contains("value=\"not-reviewed\" checked");
    }

    @Test
    void who_reads_while_the_index_changes_sees_whole_reports_and_then_the_new_one() throws Exception {
        Queue<String> troubles = new ConcurrentLinkedQueue<>();
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> readers = java.util.stream.IntStream.range(0, 6)
                .mapToObj(number -> Thread.ofPlatform().start(() -> {
                    while (end.getCount() > 0) {
                        for (String page : List.of("/", "/search?q=year:2565", path)) {
                            try {
                                Http.Answer answer = http.get(page);
                                if (answer.status() != 200
                                        || !answer.body().strip().endsWith("</html>")) {
                                    troubles.add(page + " " + answer.status());
                                }
                            } catch (IOException e) {
                                troubles.add(page + " " + e);
                            }
                        }
                    }
                }))
                .toList();
        Path more = Files.createDirectories(folder.resolve("เพิ่ม"));
        indexed.add(Files.writeString(
                more.resolve("new.md"),
                Files.readString(indexed.files().resolve(REPORT)).replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ")));
        long patience = System.nanoTime() + 60_000_000_000L;
        while (!http.get("/?text=new.md").body().contains("new.md</small>") && System.nanoTime() < patience) {
            Thread.sleep(200);
        }
        end.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(troubles).isEmpty();
        assertThat(http.get("/?text=new.md").body()).contains("new.md</small>");
    }

    @Test
    void files_that_cannot_be_kept_are_told_in_both_languages_and_the_next_ones_are_taken(@TempDir Path own)
            throws Exception {
        Indexed other = Indexed.corpus(own, REPORT);
        Path kept = Files.writeString(own.resolve("index-files"), "in the way");
        byte[] report = Files.readString(other.files().resolve(REPORT))
                .replace("ร่องมะเดื่อ", "ทุ่งกระถินเทศ")
                .getBytes(StandardCharsets.UTF_8);
        try (PageServer page = other.serve()) {
            Http at = new Http(page.address());
            Http.Form form = new Http.Form().field("token", at.token("/draft")).file("report", "ใหม่.md", report);
            Http.Answer refused = at.post("/collection/add", form);
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.body())
                    .contains("เก็บไฟล์ในโฟลเดอร์ index-files ไม่ได้")
                    .contains("could not be kept in the folder index-files");
            Files.delete(kept);
            assertThat(at.post("/collection/add", form).status()).isEqualTo(303);
            for (int i = 0; i < 600 && !at.get("/").body().contains("ทุ่งกระถินเทศ"); i++) {
                Thread.sleep(100);
            }
            assertThat(at.get("/").body()).contains("ทุ่งกระถินเทศ");
            assertThat(kept.resolve("ใหม่.md")).hasBinaryContent(report);
        }
    }
}
