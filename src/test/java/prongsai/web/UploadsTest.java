package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names from outside, as they are shown; and how a system opens the page. */
class UploadsTest {
    @ParameterizedTest
    @CsvSource({
        "ร่าง ปี ๒๕๖๖.docx, ร่าง ปี ๒๕๖๖.docx",
        "../../etc/passwd, passwd",
        "C:\\Users\\ผู้ใช้\\ร่าง.pdf, ร่าง.pdf",
        "a/.., -",
        "'  ', -",
        "<b>x</b>.docx, b>.docx"
    })
    void a_name_is_shown_by_its_last_part(String called, String shown) {
        assertThat(Uploads.shown(called)).isEqualTo(shown);
    }

    @Test
    void a_name_is_one_line_without_signs_that_turn_it_around_and_not_too_long() {
        assertThat(Uploads.shown("a\nb\u202Excod.docx")).isEqualTo("a bxcod.docx");
        assertThat(Uploads.shown("ก".repeat(500) + ".docx")).hasSize(160).endsWith("ก.docx");
    }

    @Test
    void each_system_opens_an_address_by_its_own_program() {
        URI address = URI.create("http://127.0.0.1:8427/");
        assertThat(Browser.command("Windows 11", address))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", "http://127.0.0.1:8427/");
        assertThat(Browser.command("Mac OS X", address)).containsExactly("open", "http://127.0.0.1:8427/");
        assertThat(Browser.command("Linux", address)).containsExactly("xdg-open", "http://127.0.0.1:8427/");
    }

    @Test
    void a_form_that_the_disk_cannot_keep_is_the_disk_s_fault(@TempDir Path folder) throws Exception {
        Http.Form form = new Http.Form().file("draft", "a.docx", new byte[100_000]);
        Http.Answer kept = handed(form, folder);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        Http.Answer lost = handed(form, Files.createFile(folder.resolve("no-folder")));
        assertThat(lost.status()).isEqualTo(500);
        assertThat(lost.body()).contains("ดิสก์");
    }

    @Test
    void a_form_that_does_not_come_whole_is_the_form_s_fault(@TempDir Path folder) throws Exception {
        Http.Answer torn =
                handed(new Http.Form().field("a", "1").field("b", "2").field("c", "3"), folder);
        assertThat(torn.status()).isEqualTo(400);
    }

    /** What comes of a form of at most two parts whose files are to lie in a folder. */
    private static Http.Answer handed(Http.Form form, Path folder) throws Exception {
        Uploads uploads = new Uploads(ServeOptions.Limits.DEFAULT);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws IOException {
                try {
                    uploads.take(request, folder, 2);
                    response.setStatus(200);
                    callback.succeeded();
                } catch (Uploads.RefusedException e) {
                    response.setStatus(e.status());
                    Content.Sink.write(response, true, e.said().th(), callback);
                }
                return true;
            }
        });
        server.start();
        try {
            return new Http(URI.create("http://127.0.0.1:" + connector.getLocalPort())).post("/", form);
        } finally {
            server.stop();
        }
    }
}
