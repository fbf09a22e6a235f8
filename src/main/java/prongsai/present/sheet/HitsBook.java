package prongsai.present.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Hit;
import prongsai.present.Highlights;
import prongsai.present.Words;

/** The hits of a question as a workbook for the meeting: one row a record, columns for the assessor's own remarks. */
public final class HitsBook {
    private HitsBook() {}

    /**
     * Writes the book.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(SearchResult result, Path file) throws IOException {
        Words words = new Words();
        Workbook.write(file, book -> {
            Workbook.properties(book, words.say("hits.sheet").th() + ": " + result.query(), words);
            ListSheet<Hit> sheet = Workbook.list(book, new Styles(book), words, "hits.sheet", 2, columns(words));
            result.hits().forEach(sheet::add);
            sheet.finish();
        });
    }

    private static List<Column<Hit>> columns(Words words) {
        return List.of(
                Column.key(words.say("first.agency").th(), 24, Hit::agency),
                Column.key(
                        words.say("first.province").th(),
                        11,
                        hit -> hit.province().orElse("")),
                Column.number(
                        words.say("book.year").th(),
                        7,
                        hit -> hit.fiscalYear().map(String::valueOf).orElse("")),
                Column.key(
                        words.say("book.record").th(),
                        12,
                        hit -> words.record(hit.record()).th()),
                Column.number(
                        words.say("book.number").th(), 6, hit -> hit.record().replaceAll("\\D", "")),
                Column.name(words.say("book.title.item").th(), 26, Hit::title),
                Column.key(
                        words.say("hits.field").th(),
                        14,
                        hit -> words.field(hit.field().isEmpty() ? "prose" : hit.field())
                                .th()),
                Column.text(words.say("hits.words").th(), 60, hit -> Highlights.plain(hit.highlight())),
                Column.text(
                        words.say("book.place").th(),
                        16,
                        hit -> words.place(hit.place()).th()),
                Column.key(words.say("first.file").th(), 18, Hit::report));
    }
}
