package prongsai.web;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.IndexReading;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;
import prongsai.present.html.FamiliesPage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.TemplatePage;

/** Who shares words with whom. Of a large index that is found out at the first look, and the page says so. */
final class FamilyRoutes {
    private static final int SECONDS_TO_NEXT_LOOK = 3;

    private final LibraryRoutes library;
    private final LibraryPages pages;
    private final Frame frame;
    private final ServeOptions.Limits limits;

    FamilyRoutes(LibraryRoutes library, LibraryPages pages, Frame frame, ServeOptions.Limits limits) {
        this.library = library;
        this.pages = pages;
        this.frame = frame;
        this.limits = limits;
    }

    /** All families, or that of one report. */
    void families(Call call) throws Exception {
        Optional<String> of = Optional.of(call.asked("of")).filter(id -> !id.isEmpty());
        library.reading(call, reading -> {
            Optional<List<Family>> families = reading.families(limits.patience());
            if (of.isPresent() && !reading.has(of.get())) {
                call.page(HttpStatus.NOT_FOUND_404, frame.message("report.gone"));
            } else if (families.isEmpty()) {
                comparing(call);
            } else {
                call.page(
                        HttpStatus.OK_200,
                        pages.families(FamiliesPage.of(families.get(), of, !reading.compared(), call.number("page"))));
            }
        });
    }

    /** What the template of a report's family says, place by place. */
    void template(Call call) throws Exception {
        String of = call.asked("of");
        library.reading(call, reading -> {
            Optional<List<Family>> families = reading.families(limits.patience());
            if (families.isEmpty()) {
                comparing(call);
                return;
            }
            Optional<Family> family = family(families.get(), of);
            if (family.isEmpty()) {
                call.page(HttpStatus.NOT_FOUND_404, frame.message("families.none.of"));
                return;
            }
            Optional<List<TemplatePlace>> places = reading.template(family.get(), limits.patience());
            if (places.isEmpty()) {
                comparing(call);
                return;
            }
            boolean only = !call.asked("only").isEmpty();
            call.page(
                    HttpStatus.OK_200,
                    pages.template(TemplatePage.of(family.get(), of, places.get(), only, call.number("page"))));
        });
    }

    /** The family that a report is of. */
    static Optional<Family> family(List<Family> families, String report) {
        return families.stream()
                .filter(one ->
                        one.members().stream().anyMatch(member -> member.id().equals(report)))
                .findFirst();
    }

    /** What a report shares with others, side by side. */
    void shared(Call call) throws Exception {
        shared(call, (reading, text) -> Optional.of(pages.shared(text, reading.knownFamilies())));
    }

    /** One text of a report beside its sources, word by word. */
    void passage(Call call) throws Exception {
        Optional<Integer> number = call.partNumber(1);
        shared(call, (reading, text) -> number.flatMap(n -> pages.passage(text, reading.knownFamilies(), n)));
    }

    /** Makes a page of what a report shares; empty where there is no such. */
    @FunctionalInterface
    private interface Showing {
        Optional<String> page(IndexReading reading, SharedText text);
    }

    private void shared(Call call, Showing showing) throws Exception {
        String id = call.part(0);
        library.reading(call, reading -> {
            if (!reading.has(id)) {
                call.page(HttpStatus.NOT_FOUND_404, frame.message("report.gone"));
                return;
            }
            Optional<SharedText> text = reading.shared(id, limits.patience());
            if (text.isEmpty()) {
                comparing(call);
                return;
            }
            Optional<String> page = showing.page(reading, text.get());
            call.page(
                    page.isPresent() ? HttpStatus.OK_200 : HttpStatus.NOT_FOUND_404,
                    page.orElseGet(() -> frame.message("shared.none-there")));
        });
    }

    private void comparing(Call call) {
        call.response().getHeaders().put("Refresh", SECONDS_TO_NEXT_LOOK);
        call.page(HttpStatus.OK_200, pages.comparing());
    }
}
