package prongsai.web;

import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.IndexReading;
import prongsai.desk.DecisionsException;
import prongsai.desk.Desk;
import prongsai.desk.SavedQuery;
import prongsai.model.search.AgencyHits;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.SearchPage;
import prongsai.search.Filter;
import prongsai.search.Question;
import prongsai.search.QuestionException;

/** Asks an index. */
final class SearchRoutes {
    private static final int MOST_NAME = 120;

    private static final Map<String, Filter> FILTERS =
            Map.of("year", Filter.YEAR, "province", Filter.PROVINCE, "item", Filter.ITEM, "type", Filter.TYPE);

    private final LibraryRoutes library;
    private final LibraryPages pages;
    private final Desk desk;
    private final Forms forms;
    private final Frame frame;

    SearchRoutes(LibraryRoutes library, LibraryPages pages, Desk desk, Forms forms, Frame frame) {
        this.library = library;
        this.pages = pages;
        this.desk = desk;
        this.forms = forms;
        this.frame = frame;
    }

    /** The answer to what is asked. */
    void search(Call call) throws Exception {
        SearchPage.Asked asked = asked(call::asked, call.number("page"));
        library.reading(call, reading -> call.page(HttpStatus.OK_200, pages.search(answer(asked, reading))));
    }

    private static SearchPage.Asked asked(UnaryOperator<String> said, int page) {
        Map<String, String> where = new HashMap<>();
        SearchPage.facets().forEach(facet -> where.put(facet, said.apply(facet)));
        return new SearchPage.Asked(
                said.apply("q"),
                where,
                order(said.apply("order")).name().toLowerCase(Locale.ROOT),
                said.apply("group").equals("agency"),
                page);
    }

    private SearchPage answer(SearchPage.Asked asked, IndexReading reading) {
        try {
            Question question = question(asked);
            Optional<AgencyHits> agencies =
                    asked.grouped() ? Optional.of(reading.byAgency(question)) : Optional.empty();
            return SearchPage.of(asked, reading.search(question), agencies, desk.queries());
        } catch (QuestionException e) {
            return SearchPage.wrong(asked, e.saying(), desk.queries());
        }
    }

    /** Keeps a question by its name, or keeps it no longer. */
    Route.Action keep(boolean wanted) {
        return call -> {
            try {
                Uploads.Form form = forms.take(call.request(), taken -> taken);
                String name = form.word("name");
                if (name.isBlank() || name.length() > MOST_NAME) {
                    throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "search.no-name");
                }
                SearchPage.Asked asked = asked(form::word, 1);
                if (wanted) {
                    desk.put(new SavedQuery(name, asked.address().asked()));
                } else {
                    desk.removeQuery(name);
                }
                Answers.to(call.response(), call.callback(), asked.address().toString());
            } catch (Uploads.RefusedException e) {
                call.page(e.status(), frame.said(e.said()));
            } catch (DecisionsException e) {
                call.page(HttpStatus.CONFLICT_409, frame.said(e.saying()));
            } catch (UncheckedIOException e) {
                call.page(HttpStatus.INTERNAL_SERVER_ERROR_500, frame.message("not-written"));
            }
        };
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
            case "agency" -> Question.Order.AGENCY;
            case "score" -> Question.Order.SCORE;
            default -> Question.Order.BEST;
        };
    }
}
