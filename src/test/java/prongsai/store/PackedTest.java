package prongsai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final String JSON = "{\"title\":\"โปร่งใส\",\"text\":\"" + "ร้องเรียน ".repeat(200) + "\"}";

    private static Document kept(StoredField field) {
        Document document = new Document();
        document.add(field);
        return document;
    }

    @Test
    void a_text_comes_back_and_takes_fewer_bytes() {
        BytesRef packed = Packed.of(JSON);
        assertThat(packed.length).isLessThan(JSON.length() / 2);
        assertThat(Packed.text(packed)).isEqualTo(JSON);
        assertThat(Packed.text(Packed.of(""))).isEmpty();
    }

    @Test
    void json_of_an_older_schema_is_a_text() {
        assertThat(Documents.json(kept(new StoredField(Documents.JSON, JSON)))).isEqualTo(JSON);
        assertThat(Documents.json(kept(new StoredField(Documents.JSON, Packed.of(JSON)))))
                .isEqualTo(JSON);
        assertThat(Documents.json(new Document())).isEmpty();
    }

    @Test
    void bytes_of_the_schema_before_are_read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
            packing.write(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Packed.text(new BytesRef(bytes.toByteArray()))).isEqualTo(JSON);
    }

    @Test
    void every_character_comes_back() {
        String text = "ก\t\n\u0001\u0002\u0003\u007f\u0080é☑𝟙\uE000๙ ";
        assertThat(Packed.text(Packed.of(text))).isEqualTo(text);
    }

    @Test
    void damaged_bytes_are_refused() {
        assertThatThrownBy(() -> Packed.text(new BytesRef(new byte[] {1, 2, 3})))
                .isInstanceOf(UncheckedIOException.class);
    }
}
