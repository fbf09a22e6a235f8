package prongsai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.present.sheet.HitsBook;
import prongsai.search.Question;
import prongsai.search.Search;
import prongsai.store.Snapshot;

/** A question over the records of an index. */
public final class SearchJob {
    private SearchJob() {}

    /**
     * What to ask.
     *
     * @param index folder of the index
     * @param question over its records
     */
    public record Options(Path index, Question question) {}

    /**
     * Asks.
     *
     * @throws prongsai.search.QuestionException where the question cannot be asked
     * @throws prongsai.store.StoreException where there is no index, or it cannot be used
     */
    public static SearchResult run(Options options) {
        try (Snapshot snapshot = Snapshot.open(options.index)) {
            return Search.over(snapshot).answer(options.question);
        }
    }

    /**
     * Records that say the like of a passage, which is the question's text; its first page alone.
     *
     * @throws prongsai.search.QuestionException where the passage is too long
     * @throws prongsai.store.StoreException where there is no index, or it cannot be used
     */
    public static SearchResult like(Options options) {
        Question question = options.question;
        try (Snapshot snapshot = Snapshot.open(options.index)) {
            return Search.over(snapshot).like(question.text(), question.where(), question.size());
        }
    }

    /**
     * Asks which agencies have records that answer.
     *
     * @throws prongsai.search.QuestionException where the question cannot be asked
     * @throws prongsai.store.StoreException where there is no index, or it cannot be used
     */
    public static AgencyHits byAgency(Options options) {
        try (Snapshot snapshot = Snapshot.open(options.index)) {
            return Search.over(snapshot).byAgency(options.question);
        }
    }

    /**
     * Writes the hits as a workbook.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public static void workbook(SearchResult result, Path file) {
        try {
            HitsBook.write(result, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
