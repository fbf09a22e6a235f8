package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
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
}
