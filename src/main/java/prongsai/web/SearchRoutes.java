package prongsai.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.Library;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.SearchPage;
import prongsai.search.Filter;
import prongsai.search.Question;
import prongsai.search.QuestionException;

/** Asks an index. */
final class SearchRoutes {
    private static final Map<String, Filter> FILTERS =
            Map.of("year", Filter.YEAR, "province", Filter.PROVINCE, "item", Filter.ITEM, "type", Filter.TYPE);

    private final LibraryRoutes library;
    private final LibraryPages pages;

    SearchRoutes(LibraryRoutes library, LibraryPages pages) {
        this.library = library;
        this.pages = pages;
    }

    /** The answer to what is asked. */
    void search(Call call) throws Exception {
        Map<String, String> where = new HashMap<>();
        SearchPage.facets().forEach(facet -> where.put(facet, call.asked(facet)));
        SearchPage.Asked asked = new SearchPage.Asked(
                call.asked("q"),
                where,
                order(call.asked("order")).name().toLowerCase(Locale.ROOT),
                call.number("page"));
        library.reading(call, reading -> call.page(HttpStatus.OK_200, pages.search(answer(asked, reading))));
    }

    private static SearchPage answer(SearchPage.Asked asked, Library.Reading reading) {
        try {
            return SearchPage.of(asked, reading.search(question(asked)));
        } catch (QuestionException e) {
            return SearchPage.wrong(asked, e.saying());
        }
    }

    private static Question question(SearchPage.Asked asked) {
        Map<Filter, List<String>> where = new EnumMap<>(Filter.class);
        FILTERS.forEach((name, filter) -> {
            if (!asked.value(name).isEmpty()) {
                where.put(filter, List.of(asked.value(name)));
            }
        });
        int page = Math.min(asked.page(), Question.REACH / SearchPage.SIZE);
        return new Question(asked.words(), where, (page - 1) * SearchPage.SIZE, SearchPage.SIZE, order(asked.order()));
    }

    private static Question.Order order(String name) {
        return switch (name) {
            case "oldest" -> Question.Order.OLDEST;
            case "newest" -> Question.Order.NEWEST;
            default -> Question.Order.BEST;
        };
    }
}
