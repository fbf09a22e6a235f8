package prongsai.web;

import static prongsai.web.Route.get;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.BusyException;
import prongsai.app.IndexReading;
import prongsai.app.Library;
import prongsai.codec.FamiliesJson;
import prongsai.codec.FindingsJson;
import prongsai.codec.ReportJson;
import prongsai.codec.SearchJson;
import prongsai.codec.SharedJson;
import prongsai.desk.DecisionsException;
import prongsai.desk.Review;
import prongsai.message.Messages;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;
import prongsai.present.Checked;
import prongsai.present.ReportsJson;
import prongsai.present.html.ReportList;
import prongsai.search.Filter;
import prongsai.search.Question;
import prongsai.search.QuestionException;

/**
 * The index for programs of this machine: JSON by {@code GET} alone, described in {@code openapi.json}. It stands behind
 * the same {@link Guard} as the pages and changes nothing.
 */
final class ApiRoutes {
    /** Where all of it is. */
    static final String PATH = "/api";

    private static final String JSON = "application/json; charset=utf-8";
    private static final int MOST_HITS = 1_000;
    private static final int MOST_PAGES = 1_000_000;
    private static final String SECONDS_TO_NEXT_LOOK = "2";
    /** When somebody should ask again who was turned away. */
    static final String SECONDS_WHILE_BUSY = "10";

    private static final Set<String> OF_LIST = Set.of("text", "year", "province", "type", "status", "page");
    private static final List<String> ORDERS = List.of("best", "oldest", "newest");
    private static final Set<String> OF_SEARCH = Stream.concat(
                    Stream.of(Filter.values()).map(Filter::key), Stream.of("q", "from", "size", "order"))
            .collect(Collectors.toUnmodifiableSet());

    private final Library library;
    private final ServeOptions.Limits limits;
    private final ApiFiles files = new ApiFiles();

    ApiRoutes(Library library, ServeOptions.Limits limits) {
        this.library = library;
        this.limits = limits;
    }

    /** All addresses of it. */
    List<Route> routes() {
        return List.of(
                get(PATH + "/openapi.json", call -> json(call, files.description())),
                get(PATH + "/schemas/*", this::schema),
                get(PATH + "/reports", asked(OF_LIST, this::list)),
                get(PATH + "/reports/*", asked(Set.of(), this::report)),
                get(PATH + "/reports/*/findings", asked(Set.of(), this::findings)),
                get(PATH + "/reports/*/shared", asked(Set.of(), this::shared)),
                get(PATH + "/reports/*/family", asked(Set.of(), this::family)),
                get(PATH + "/families", asked(Set.of(), this::families)),
                get(PATH + "/search", asked(OF_SEARCH, this::search)));
    }

    /** Answers a question over the index as it stands, as JSON. */
    @FunctionalInterface
    private interface Answerer {
        String answer(IndexReading reading, ApiQuery query, Call call)
                throws Problem.RefusedException, InterruptedException;
    }

    private Route.Action asked(Set<String> names, Answerer answerer) {
        return call -> {
            try {
                ApiQuery query = ApiQuery.of(call.request(), names);
                if (!library.begun()) {
                    throw later(call, "api.unbegun");
                }
                Optional<IndexReading> now = library.read(limits.patience());
                if (now.isEmpty()) {
                    throw later(call, "api.surveying");
                }
                try (IndexReading reading = now.get()) {
                    json(call, answerer.answer(reading, query, call).getBytes(StandardCharsets.UTF_8));
                }
            } catch (Problem.RefusedException e) {
                Problem.answer(call.response(), call.callback(), e.status(), e.said());
            } catch (DecisionsException e) {
                Problem.answer(call.response(), call.callback(), HttpStatus.CONFLICT_409, e.saying());
            } catch (BusyException e) {
                call.response().getHeaders().put(HttpHeader.RETRY_AFTER, SECONDS_WHILE_BUSY);
                Problem.answer(
                        call.response(),
                        call.callback(),
                        HttpStatus.SERVICE_UNAVAILABLE_503,
                        Messages.of("serve").say("comparing.busy"));
            }
        };
    }

    private static Problem.RefusedException later(Call call, String key) {
        call.response().getHeaders().put(HttpHeader.RETRY_AFTER, SECONDS_TO_NEXT_LOOK);
        return refused(HttpStatus.SERVICE_UNAVAILABLE_503, key);
    }

    private static Problem.RefusedException refused(int status, String key) {
        return new Problem.RefusedException(status, Messages.of("serve").say(key));
    }

    private static void json(Call call, byte[] content) {
        Answers.bytes(call.response(), call.callback(), HttpStatus.OK_200, JSON, content);
    }

    private void schema(Call call) {
        Optional<byte[]> schema = files.schema(call.part(0));
        if (schema.isPresent()) {
            json(call, schema.get());
        } else {
            Problem.answer(call.request(), call.response(), call.callback(), HttpStatus.NOT_FOUND_404, "not-there");
        }
    }

    private String list(IndexReading reading, ApiQuery query, Call call) throws Problem.RefusedException {
        List<String> statuses =
                Stream.of(Review.Status.values()).map(Review.Status::key).toList();
        int year = query.number("year", 0, 2400, 2700);
        ReportList.Asked asked = new ReportList.Asked(
                query.one("text"),
                year == 0 ? "" : String.valueOf(year),
                query.one("province"),
                query.one("type"),
                query.choice("status", statuses),
                query.number("page", 1, 1, MOST_PAGES));
        ReportList found = ReportList.of(reading.lines(), library.desk().reviews(), asked);
        List<ReportsJson.Entry> entries = found.rows().stream()
                .map(row -> new ReportsJson.Entry(row.line(), row.review()))
                .toList();
        // A page beyond the last is empty for a program, which turns pages until there is nothing more.
        boolean beyond = asked.page() > found.pager().pages();
        return ReportsJson.pretty(
                beyond ? List.of() : entries,
                found.pager().total(),
                asked.page(),
                found.pager().pages(),
                ReportList.SIZE);
    }

    private String report(IndexReading reading, ApiQuery query, Call call) throws Problem.RefusedException {
        return ReportJson.pretty(checked(reading, call).report(), ReportJson.Detail.PLAIN);
    }

    private String findings(IndexReading reading, ApiQuery query, Call call) throws Problem.RefusedException {
        return FindingsJson.pretty(checked(reading, call).findings());
    }

    private static Checked checked(IndexReading reading, Call call) throws Problem.RefusedException {
        return reading.checked(call.part(0)).orElseThrow(() -> refused(HttpStatus.NOT_FOUND_404, "api.no-report"));
    }

    /** The id of a report that is there; what people decided about it does not matter. */
    private static String there(IndexReading reading, Call call) throws Problem.RefusedException {
        String id = call.part(0);
        if (!reading.has(id)) {
            throw refused(HttpStatus.NOT_FOUND_404, "api.no-report");
        }
        return id;
    }

    private String shared(IndexReading reading, ApiQuery query, Call call)
            throws Problem.RefusedException, InterruptedException {
        String id = there(reading, call);
        SharedText text = reading.shared(id, limits.patience()).orElseThrow(() -> later(call, "api.comparing"));
        return SharedJson.pretty(text);
    }

    private String families(IndexReading reading, ApiQuery query, Call call)
            throws Problem.RefusedException, InterruptedException {
        return FamiliesJson.pretty(all(reading, call));
    }

    private String family(IndexReading reading, ApiQuery query, Call call)
            throws Problem.RefusedException, InterruptedException {
        String id = there(reading, call);
        Family family = FamilyRoutes.family(all(reading, call), id)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND_404, "families.none.of"));
        List<TemplatePlace> places =
                reading.template(family, limits.patience()).orElseThrow(() -> later(call, "api.comparing"));
        return FamiliesJson.pretty(
                family, places.stream().flatMap(place -> place.text().stream()).toList());
    }

    private List<Family> all(IndexReading reading, Call call) throws Problem.RefusedException, InterruptedException {
        return reading.families(limits.patience()).orElseThrow(() -> later(call, "api.comparing"));
    }

    private String search(IndexReading reading, ApiQuery query, Call call) throws Problem.RefusedException {
        Map<Filter, List<String>> where = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            where.put(filter, query.all(filter.key()));
        }
        Question.Order order = switch (query.choice("order", ORDERS)) {
            case "oldest" -> Question.Order.OLDEST;
            case "newest" -> Question.Order.NEWEST;
            default -> Question.Order.BEST;
        };
        int size = query.number("size", Question.PAGE, 0, MOST_HITS);
        int from = query.number("from", 0, 0, Question.REACH - size);
        try {
            return SearchJson.pretty(reading.search(new Question(query.one("q"), where, from, size, order)));
        } catch (QuestionException e) {
            throw new Problem.RefusedException(HttpStatus.BAD_REQUEST_400, e.saying());
        }
    }
}
