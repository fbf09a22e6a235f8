package prongsai.read.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;

class XmlParserTest {
    private static final XmlParser.Dialect LETTERS = new XmlParser.Dialect(Map.of(), Set.of("a", "b"), Set.of());

    private static Xml parse(byte[] part) throws ReadException {
        return XmlParser.parse("word/document.xml", new ByteArrayInputStream(part), LETTERS, DocumentLimits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <a>กำ</a>",
        "UTF-8, \uFEFF<a>กำ</a>",
        "UTF-8, \uFEFF<?xml version='1.0' encoding='utf-8' standalone='yes'?><a>กำ</a>",
        "UTF-8, <?xml version=\"1.0\" encoding=\"UTF-8\"?><a>กำ</a>",
        "UTF-8, <?xml version='1.0'?><a>กำ</a>",
        "UTF-8, <!-- encoding='TIS-620' --><a>กำ</a>",
        "UTF-16LE, \uFEFF<?xml version='1.0' encoding='UTF-16'?><a>กำ</a>",
        "UTF-16BE, \uFEFF<a>กำ</a>",
        "TIS-620, <?xml version='1.0' encoding='TIS-620'?><a>กำ</a>",
    })
    void reads_letters_in_the_encoding_that_a_part_has(String encoding, String part) throws ReadException {
        assertThat(parse(part.getBytes(Charset.forName(encoding))).text()).isEqualTo("กำ");
    }

    @Test
    void tells_bytes_that_are_no_letters_as_damage_and_prints_nothing() {
        byte[] part = "<a><b>กขคง</b></a>".getBytes(StandardCharsets.UTF_8);
        part[8] = (byte) 0xFF;
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (byte[] one : new byte[][] {part, Arrays.copyOf(part, 11)}) {
                assertThatThrownBy(() -> parse(one))
                        .isInstanceOfSatisfying(
                                ReadException.class, e -> assertThat(e.status()).isEqualTo(FileStatus.DAMAGED));
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
