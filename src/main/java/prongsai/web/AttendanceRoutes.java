package prongsai.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import prongsai.app.DraftJob;
import prongsai.app.IndexReading;
import prongsai.model.Bilingual;
import prongsai.present.CoverageCsv;
import prongsai.present.YearCoverage;
import prongsai.present.html.AttendancePage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;
import prongsai.reference.Organisation;
import prongsai.reference.Organisations;
import prongsai.reference.ReferenceFileException;
import prongsai.text.Codes;

/** A list of agencies beside the reports. Lists are held in memory, the last few, until the program ends. */
final class AttendanceRoutes {
    private static final int MOST_LISTS = 12;
    private static final int MOST_AGENCIES = 10_000;
    private static final long MOST_BYTES = 4_000_000;

    private final LibraryRoutes library;
    private final LibraryPages pages;
    private final Forms forms;
    private final Frame frame;
    private final Secret secret = new Secret();
    private final Map<String, List<Organisation>> lists = new LinkedHashMap<>();

    AttendanceRoutes(LibraryRoutes library, LibraryPages pages, Forms forms, Frame frame) {
        this.library = library;
        this.pages = pages;
        this.forms = forms;
        this.frame = frame;
    }

    /** The page that takes a list. */
    void form(Call call) {
        call.page(HttpStatus.OK_200, pages.attendance(MOST_AGENCIES));
    }

    /** Takes a list. */
    void take(Call call) throws IOException {
        try {
            String id = hold(forms.take(call.request(), AttendanceRoutes::read));
            Answers.to(call.response(), call.callback(), AttendancePage.path(id));
        } catch (Uploads.RefusedException e) {
            call.page(e.status(), frame.said(e.said()));
        } catch (ReferenceFileException e) {
            // Where the file lies is nobody's business.
            Bilingual said = e.saying();
            int from = e.file().length() + 2;
            call.page(
                    HttpStatus.BAD_REQUEST_400,
                    frame.said(
                            new Bilingual(said.th().substring(from), said.en().substring(from))));
        }
    }

    private static List<Organisation> read(Uploads.Form form) throws IOException, Uploads.RefusedException {
        Optional<Path> sent = form.list().map(DraftJob.Handed::path);
        if (sent.isPresent() && Files.size(sent.get()) > MOST_BYTES) {
            throw new Uploads.RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413, "attendance.long");
        }
        List<Organisation> list = new ArrayList<>();
        if (sent.isPresent()) {
            list.addAll(Organisations.listed(sent.get()));
        }
        if (!form.word("names").isBlank()) {
            list.addAll(pasted(form.word("names")));
        }
        if (list.isEmpty()) {
            throw new Uploads.RefusedException(HttpStatus.BAD_REQUEST_400, "attendance.none");
        }
        if (list.size() > MOST_AGENCIES) {
            throw new Uploads.RefusedException(HttpStatus.PAYLOAD_TOO_LARGE_413, "attendance.long");
        }
        return list.stream().distinct().toList();
    }

    private static List<Organisation> pasted(String names) throws IOException {
        Path file = Files.createTempFile("prongsai-list", ".txt");
        try {
            Files.writeString(file, names);
            return Organisations.listed(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private synchronized String hold(List<Organisation> list) {
        while (lists.size() >= MOST_LISTS) {
            lists.remove(lists.keySet().iterator().next());
        }
        String id = secret.next();
        lists.put(id, list);
        return id;
    }

    private synchronized Optional<List<Organisation>> held(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** The list beside the reports of one year or all. */
    void page(Call call) throws Exception {
        with(call, (reading, list, items) -> {
            List<Integer> years = years(reading);
            int year = call.asked("year").matches("[0-9]{4}") ? call.number("year") : 0;
            AttendancePage.Asked asked = new AttendancePage.Asked(
                    call.part(0),
                    year,
                    call.asked("items"),
                    !call.asked("silent").isEmpty());
            List<YearCoverage> coverage = years.stream()
                    .filter(one -> year == 0 || one == year)
                    .map(reading::coverage)
                    .toList();
            call.page(HttpStatus.OK_200, pages.attendance(AttendancePage.of(asked, coverage, list, items), years));
        });
    }

    /** One year as a file of the command {@code coverage}. */
    void csv(Call call) throws Exception {
        with(call, (reading, list, items) -> {
            int year = call.number("year");
            if (!years(reading).contains(year)) {
                call.page(HttpStatus.NOT_FOUND_404, frame.message("not-there"));
                return;
            }
            byte[] csv =
                    CoverageCsv.of(reading.coverage(year).beside(list, items)).getBytes(StandardCharsets.UTF_8);
            Answers.download(call.response(), "text/csv; charset=utf-8", "attendance-" + year + ".csv");
            Answers.bytes(call.response(), call.callback(), HttpStatus.OK_200, "text/csv; charset=utf-8", csv);
        });
    }

    /** Answers about a list. */
    @FunctionalInterface
    private interface Beside {
        void answer(IndexReading reading, List<Organisation> list, Set<String> items) throws Exception;
    }

    private void with(Call call, Beside beside) throws Exception {
        Optional<List<Organisation>> list = held(call.part(0));
        if (list.isEmpty()) {
            call.page(HttpStatus.NOT_FOUND_404, frame.message("attendance.gone"));
            return;
        }
        Set<String> items = List.of(call.asked("items").split("[,;\\s]+")).stream()
                .flatMap(item -> Codes.ofCell(item).stream())
                .collect(Collectors.toSet());
        library.reading(call, reading -> beside.answer(reading, list.get(), items));
    }

    private static List<Integer> years(IndexReading reading) {
        return reading.lines().stream()
                .flatMap(line -> line.ref().fiscalYear().stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
