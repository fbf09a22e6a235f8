package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import prongsai.model.Bilingual;

/** A failure of the disk says what failed and where, also where Java says the path alone. */
class DiskWordsTest {
    @Test
    void the_kind_and_the_path_are_named_in_both_languages() {
        assertThat(DiskWords.of(new NoSuchFileException("/ปี/ก.pdf")))
                .isEqualTo(new Bilingual("ไม่พบ /ปี/ก.pdf", "/ปี/ก.pdf is not there"));
        assertThat(DiskWords.of(new AccessDeniedException("/ปี/ก.pdf")))
                .isEqualTo(new Bilingual("ไม่มีสิทธิ์อ่านหรือเขียน /ปี/ก.pdf", "/ปี/ก.pdf may not be read or written"));
        assertThat(DiskWords.of(new DirectoryNotEmptyException("/ปี")).en()).isEqualTo("DirectoryNotEmpty: /ปี");
    }

    @Test
    void the_systems_own_words_stand_as_they_are_and_none_is_nothing() {
        assertThat(DiskWords.of(new FileSystemException("/ปี/ก.pdf", null, "Input/output error"))
                        .en())
                .isEqualTo("/ปี/ก.pdf: Input/output error");
        assertThat(DiskWords.of(new IOException("Stale file handle")).en()).isEqualTo("Stale file handle");
        assertThat(DiskWords.of(new EOFException()).en()).isEqualTo("EOF");
    }
}
