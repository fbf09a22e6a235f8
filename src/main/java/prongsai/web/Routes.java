package prongsai.web;

import static prongsai.web.Route.get;
import static prongsai.web.Route.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.present.html.AttendancePage;
import prongsai.present.html.CollectionPage;
import prongsai.present.html.ComparePage;
import prongsai.present.html.CoveragePage;
import prongsai.present.html.FamiliesPage;
import prongsai.present.html.ServedAssets;
import prongsai.present.html.TemplatePage;

/** All addresses of the page, in one table. */
final class Routes {
    /** Where the program tells its name. */
    static final String ABOUT = "/about";

    static final String NAME = "prongsai";

    private static final List<String> DECISIONS = List.of("accept", "reopen", "correct", "uncorrect");

    private Routes() {}

    /** What answers over an index. */
    record Reports(
            LibraryRoutes list,
            SearchRoutes search,
            ReportRoutes report,
            CompareRoutes compare,
            FamilyRoutes families,
            CoverageRoutes coverage,
            AttendanceRoutes attendance,
            CollectionRoutes collection,
            ApiRoutes api) {}

    /**
     * The table; the first that fits answers.
     *
     * @param reports over an index; without one the page checks drafts alone
     */
    static List<Route> of(DraftRoutes drafts, Optional<Reports> reports) {
        ServedAssets assets = ServedAssets.load();
        List<Route> routes = new ArrayList<>();
        reports.ifPresent(over -> routes.addAll(of(over)));
        routes.addAll(List.of(
                get("/", drafts::form),
                get(ABOUT, Routes::about),
                get("/favicon.ico", Routes::noPicture),
                get("/assets/*", call -> asset(assets, call)),
                get("/draft", drafts::form),
                post("/check", drafts::check),
                get("/result/*", drafts::result),
                get("/result/*/shared", drafts::shared),
                get("/result/*/shared/*", drafts::passage),
                get("/result/*/*", drafts::made),
                post("/result/*/delete", drafts::delete)));
        for (String what : DECISIONS) {
            routes.add(post("/result/*/" + what, drafts.decide(what)));
        }
        return routes;
    }

    private static List<Route> of(Reports reports) {
        List<Route> routes = new ArrayList<>(List.of(
                get("/", reports.list::list),
                get("/search", reports.search::search),
                post("/search/keep", reports.search.keep(true)),
                post("/search/forget", reports.search.keep(false)),
                get(CoveragePage.PATH, reports.coverage::page),
                get(CoveragePage.CSV, reports.coverage::csv),
                get(CollectionPage.PATH, reports.collection::page),
                post(CollectionPage.PATH + "/add", reports.collection::add),
                post(CollectionPage.PATH + "/read", reports.collection::read),
                post(CollectionPage.PATH + "/again", reports.collection::again),
                get(AttendancePage.PATH, reports.attendance::form),
                post(AttendancePage.PATH, reports.attendance::take),
                get(AttendancePage.PATH + "/*", reports.attendance::page),
                get(AttendancePage.PATH + "/*/csv", reports.attendance::csv),
                get("/report/*", reports.report::report),
                get("/report/*/page/*", reports.report::picture),
                get("/report/*/history", reports.compare::history),
                get(ComparePage.PATH, reports.compare::compare),
                get("/report/*/shared", reports.families::shared),
                get("/report/*/shared/*", reports.families::passage),
                get(FamiliesPage.PATH, reports.families::families),
                get(TemplatePage.PATH, reports.families::template),
                post("/report/*/review", reports.report::review)));
        for (String what : DECISIONS) {
            routes.add(post("/report/*/" + what, reports.report.decide(what)));
        }
        routes.addAll(reports.api.routes());
        return routes;
    }

    private static void about(Call call) {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        Answers.bytes(call.response(), call.callback(), HttpStatus.OK_200, "text/plain; charset=utf-8", name);
    }

    private static void noPicture(Call call) {
        Answers.bytes(call.response(), call.callback(), HttpStatus.NO_CONTENT_204, "image/x-icon", new byte[0]);
    }

    private static void asset(ServedAssets assets, Call call) {
        Optional<ServedAssets.Asset> asset = assets.of(call.part(0));
        int status = asset.isPresent() ? HttpStatus.OK_200 : HttpStatus.NOT_FOUND_404;
        if (asset.isPresent()) {
            call.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "private, max-age=60");
        }
        Answers.bytes(
                call.response(),
                call.callback(),
                status,
                asset.map(ServedAssets.Asset::mediaType).orElse("text/plain; charset=utf-8"),
                asset.map(ServedAssets.Asset::content).orElse(new byte[0]));
    }
}
