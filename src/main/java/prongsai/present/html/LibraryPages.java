package prongsai.present.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.desk.Review;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.compare.History;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.present.ComparisonState;
import prongsai.present.Run;

/** The pages over an index: its reports in the order in which they need reading, each beside its pages, and the search. */
public final class LibraryPages {
    /** Key of the entry of the list. */
    public static final String LIST = "reports";

    /** Key of the entry of the search. */
    public static final String SEARCH = "search";

    /** Key of the entry of the items. */
    public static final String COVERAGE = "coverage";

    /** Key of the entry of the families. */
    public static final String FAMILIES = "families";

    /** Key of the entry of what comes into the index. */
    public static final String COLLECTION = "collection";

    private final Frame frame;
    private final Messages messages;

    public LibraryPages(Frame frame) {
        this.frame = frame;
        this.messages = frame.messages();
    }

    /**
     * The list of reports.
     *
     * @param known how far it is known what they share
     */
    public String list(ReportList list, ComparisonState known) {
        return frame.page(
                "reportlist.jte",
                LIST,
                messages.say("nav.reports"),
                messages.say("list.heading"),
                Map.of("l", list, "known", known));
    }

    /** The answer to a question. */
    public String search(SearchPage page) {
        return frame.page(
                "search.jte", SEARCH, messages.say("nav.search"), messages.say("search.heading"), Map.of("s", page));
    }

    /**
     * A report beside its pages.
     *
     * @param run the report alone, with all that is known of it
     * @param at what is looked at
     * @param known whether somebody said where the files lie
     * @param sizes of the pages of its file; empty where it is not at hand or has none
     * @param explained the file read once more, where that was asked for and can be
     * @param correctable whether values can be put right here
     * @param kept name of the file that decisions are written into
     * @param years all reports of its agency, earliest year first
     * @param comparison whether it is known what it shares with others
     */
    public String report(
            Run run,
            Review review,
            ReportPage.At at,
            boolean known,
            List<Leaf.Size> sizes,
            Optional<Explained> explained,
            boolean correctable,
            String kept,
            List<ReportRef> years,
            ComparisonState.OfReport comparison) {
        ReportView view = Overview.of(run, 1).reports().getFirst();
        DecideForm decide =
                new DecideForm(ReportPage.path(view.report().id()), frame.token(), messages.say("report.kept", kept));
        ReportPage page = new ReportPage(
                view, review, at, Leaf.of(view, at, known, sizes, explained), decide, correctable, years);
        Bilingual agency = view.agency(frame.words());
        String year = view.year().isEmpty() ? "" : " " + view.year();
        Bilingual title = new Bilingual(agency.th() + year, agency.en() + year);
        return frame.page(
                "reportpage.jte", LIST, title, messages.say("report.heading"), Map.of("p", page, "known", comparison));
    }

    /** Two reports side by side, or those to choose from. */
    public String compare(ComparePage page) {
        return frame.page(
                "comparepage.jte",
                LIST,
                messages.say("compare.title"),
                messages.say("compare.title"),
                Map.of("c", page));
    }

    /**
     * An agency over the years.
     *
     * @param rules what each rule is called
     */
    public String history(History history, Map<String, Bilingual> rules) {
        Bilingual title = messages.say("history.title", history.agency());
        return frame.page("historypage.jte", LIST, title, title, Map.of("h", history, "rules", rules));
    }

    /** Template families. */
    public String families(FamiliesPage page) {
        return frame.page(
                "familiespage.jte",
                FAMILIES,
                messages.say("nav.families"),
                messages.say("families.heading"),
                Map.of("p", page));
    }

    /** What the template of a family says. */
    public String template(TemplatePage page) {
        Bilingual title = messages.say("template.title", page.family().name());
        return frame.page("templatepage.jte", FAMILIES, title, title, Map.of("p", page));
    }

    /**
     * What a report shares with others, side by side.
     *
     * @param families that are known; they name the families of sources
     */
    public String shared(SharedText text, List<Family> families) {
        String id = text.report().id();
        return SharedPages.all(
                frame,
                FAMILIES,
                messages.say("shared.title", text.report().label()),
                SharedView.of(text, families, ""),
                home(id),
                report -> true);
    }

    /**
     * One text of a report beside its sources, word by word.
     *
     * @param number of the text, 1 for the first
     * @return empty where there is no such text that shares words
     */
    public Optional<String> passage(SharedText text, List<Family> families, int number) {
        String id = text.report().id();
        return PassagePage.of(text, families, number, ReportPage.shared(id))
                .map(page -> SharedPages.one(
                        frame,
                        FAMILIES,
                        messages.say("shared.title", text.report().label()),
                        page,
                        home(id)));
    }

    private SharedPages.Home home(String id) {
        return new SharedPages.Home(ReportPage.path(id), messages.say("shared.report"), true);
    }

    /**
     * The page that takes a list of agencies.
     *
     * @param most agencies that a list may have
     */
    public String attendance(int most) {
        return frame.page(
                "attendanceform.jte",
                COVERAGE,
                messages.say("attendance.title"),
                messages.say("attendance.title"),
                Map.of("most", most));
    }

    /**
     * A list of agencies beside the reports.
     *
     * @param years all years of the index, newest first
     */
    public String attendance(AttendancePage page, List<Integer> years) {
        return frame.page(
                "attendance.jte",
                COVERAGE,
                messages.say("attendance.title"),
                messages.say("attendance.title"),
                Map.of("a", page, "years", years));
    }

    /** Files on their way into the index. */
    public String collection(CollectionPage page) {
        return frame.page(
                "collection.jte",
                COLLECTION,
                messages.say("nav.collection"),
                messages.say("collection.heading"),
                Map.of("c", page));
    }

    /** The page that asks to wait until it is known what reports share. */
    public String comparing() {
        return waiting(FAMILIES, "families.heading", messages.say("comparing.title"), messages.say("comparing.text"));
    }

    /** The items of a year. */
    public String coverage(CoveragePage page) {
        return frame.page(
                "coveragepage.jte",
                COVERAGE,
                messages.say("nav.coverage"),
                messages.say("coverage.heading", page.year()),
                Map.of("c", page));
    }

    /** The page that asks to wait until reports are compared and checked. */
    public String surveying() {
        return waiting(LIST, "list.heading", messages.say("surveying.title"), messages.say("surveying.text"));
    }

    private String waiting(String current, String heading, Bilingual what, Bilingual text) {
        return frame.page("surveying.jte", current, what, messages.say(heading), Map.of("what", what, "text", text));
    }
}
