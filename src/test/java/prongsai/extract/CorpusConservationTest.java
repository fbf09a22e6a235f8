package prongsai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import prongsai.CorpusRun;
import prongsai.model.Document;
import prongsai.model.Report;

/** No word of the example corpus, in text, DOCX or PDF, is lost on its way into a report. */
class CorpusConservationTest {
    private static final String BOX = "(?:[☐☑☒✓]|\\(\\s*[/✓]?\\s*\\)|\\[\\s*[/✓☑]?\\s*\\])";
    /** Labels of boxes, one of them cut by a page; the word before an indicator's number. */
    private static final String LABEL = BOX
            + "\\s*(?:ยังไม่ได้ดำเนินการ|ดำเนินการ(?:แล้ว)?|ดำเนิน$)\\s*:?|(?m:^การ$|^\\s*ตัวชี้วัดที่(?=\\s*[\\d๐-๙]))";
    /** What an analysis prints with a weak item's title; it becomes the item's score. */
    private static final String SCORED = "(?:ได้)?\\s*(?:ผล)?(?:คะแนน\\s*[\\d๐-๙.]+|[\\d๐-๙.]+\\s*คะแนน)";

    /** Runs of letters; numbers, codes, tick boxes and their labels are told elsewhere. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.replaceAll(LABEL, "\n").replaceAll(SCORED, "\n").split("[\n\\d๐-๙]+")) {
            String word = line.strip();
            if (word.length() > 1) {
                words.add(word);
            }
        }
        return words;
    }

    @Test
    void words_are_runs_of_letters_between_numbers_and_boxes() {
        assertThat(words("☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ\n1. ประชุม ๑๒ ครั้ง (/) ดำเนินการ"))
                .containsExactly(". ประชุม", "ครั้ง");
    }

    @Test
    void every_block_of_the_corpus_has_one_fate() {
        Map<String, Document> documents = CorpusRun.documents();
        Map<String, Report> reports = CorpusRun.once().reports();
        assertThat(documents).hasSize(24);
        documents.forEach((file, document) -> assertThat(Conserved.wrongFates(document, report(reports, file)))
                .as(file)
                .isEmpty());
    }

    @Test
    void every_word_of_the_corpus_stands_where_its_fate_says() {
        Map<String, Report> reports = CorpusRun.once().reports();
        CorpusRun.documents()
                .forEach((file, document) -> assertThat(
                                Conserved.lostWords(document, report(reports, file), CorpusConservationTest::words))
                        .as(file)
                        .isEmpty());
    }

    private static Report report(Map<String, Report> reports, String file) {
        assertThat(reports).containsKey(file);
        return Objects.requireNonNull(reports.get(file));
    }
}
