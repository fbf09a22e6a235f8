package prongsai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebAddressTest {
    @Test
    void finds_those_in_words_without_what_stands_behind_them() {
        assertThat(WebAddress.in(
                        "ดูที่ (https://www.example.go.th/o1?id=2) และ www.example.com/ขดูใหม่ http://a.b\nต่อ"))
                .containsExactly("https://www.example.go.th/o1?id=2", "www.example.com/", "http://a.b");
        assertThat(WebAddress.in("example.com")).isEmpty();
    }

    @Test
    void tells_one_alone_from_one_among_words() {
        assertThat(WebAddress.isAlone("  https://example.com/a\n")).isTrue();
        assertThat(WebAddress.isAlone("ดู https://example.com/a")).isFalse();
        assertThat(WebAddress.beginsIn("ดู https: //example.com")).isTrue();
        assertThat(WebAddress.beginsIn("ดูเว็บไซต์ example.com")).isFalse();
    }

    @Test
    void tells_that_a_line_ends_in_one() {
        assertThat(WebAddress.ends("ดู www.example.com/a/")).isTrue();
        assertThat(WebAddress.ends("ดู www.example.com แล้ว")).isFalse();
    }
}
