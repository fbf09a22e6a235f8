package prongsai.present.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.desk.Decisions;
import prongsai.desk.Review;
import prongsai.model.Bilingual;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.TextOrigin;
import prongsai.model.Value;
import prongsai.model.shared.ReportRef;
import prongsai.present.Words;

/**
 * A report as an assessor reads it: its records, each with its findings in the margin, beside the page that they stand on.
 *
 * @param view the report and its findings
 * @param review how far people are with it
 * @param at what is looked at
 * @param leaf the page beside the records
 * @param decide where decisions are sent
 * @param correctable whether values can be put right here
 * @param agency all reports of its agency, earliest year first
 */
public record ReportPage(
        ReportView view,
        Review review,
        At at,
        Leaf leaf,
        DecideForm decide,
        boolean correctable,
        List<ReportRef> agency) {
    private static final String PATH = "/report/";

    /**
     * What is looked at; an empty text for nothing.
     *
     * @param record name of a record
     * @param field key of one of its fields
     * @param page the page beside, 0 where the record says it
     * @param edit whether the value is to be put right
     * @param only whether records without a finding are left out
     * @param repairs whether repairs are shown
     */
    public record At(String record, String field, int page, boolean edit, boolean only, boolean repairs) {}

    /**
     * Records of one kind.
     *
     * @param heading what they are
     * @param cards at least one
     */
    public record Group(Bilingual heading, List<Card> cards) {}

    /**
     * A record with its findings.
     *
     * @param anchor its id in the page
     */
    public record Card(Entry entry, String anchor, List<ReportView.Shown> findings) {
        /** Fields but the title, in the order of the form. */
        public List<Field> fields() {
            return ReportView.columns(List.of(entry)).stream()
                    .filter(field -> field != Field.TITLE)
                    .toList();
        }
    }

    public ReportPage {
        agency = List.copyOf(agency);
    }

    /** Other reports of the agency, each with the address at which both stand side by side. */
    public List<Map.Entry<ReportRef, String>> beside() {
        ReportRef own = ReportRef.of(view.report());
        return agency.stream()
                .filter(ref -> !ref.id().equals(own.id()))
                .map(ref -> Map.entry(ref, ComparePage.path(own, ref)))
                .toList();
    }

    /** Address of what a report shares with others. */
    public static String shared(String id) {
        return path(id) + "/shared";
    }

    /** Address of a report's agency over the years. */
    public static String history(String id) {
        return path(id) + "/history";
    }

    /** Address of a report. */
    public static String path(String id) {
        return PATH + id;
    }

    /** Where a record of a report is shown, its cell marked on the page. */
    public static String address(String id, String record, String field, Place place) {
        Address address = Address.of(path(id)).with("record", record).with("field", field);
        return (place.page() > 0 ? address.with("page", String.valueOf(place.page())) : address) + "#"
                + anchor(id, record);
    }

    private static String anchor(String id, String record) {
        return record.isEmpty() ? "records" : "r-" + id + "-" + record.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The address of this page, looking at something else. */
    public String look(String record, String field, Place place) {
        return with(record, field, place.page()) + "#" + anchor(view.report().id(), record);
    }

    /** Where a value stands, the first place on each page: a record may go on overleaf. */
    public static List<Place> places(Value value) {
        List<Place> places = new ArrayList<>();
        for (Value.Piece piece : value.pieces()) {
            if (places.stream().noneMatch(place -> place.page() == piece.place().page())) {
                places.add(piece.place());
            }
        }
        return places;
    }

    /** The address at which a value is put right. */
    public String edit(String record, String field, Place place) {
        return with(record, field, place.page()).with("edit", "1") + "#"
                + anchor(view.report().id(), record);
    }

    /** The address of another page beside the same records. */
    public String turn(int page) {
        return with(at.record, at.field, page) + "#leaf";
    }

    /** The address with or without records that have no finding. */
    public String only(boolean wanted) {
        return with(at.record, at.field, at.page).with("only", wanted ? "1" : "") + "#records";
    }

    /** The address with or without repairs. */
    public String repairs(boolean wanted) {
        return with(at.record, at.field, leaf.page()).with("repairs", wanted ? "1" : "") + "#leaf";
    }

    private Address with(String record, String field, int page) {
        return Address.of(path(view.report().id()))
                .with("record", record)
                .with("field", field)
                .with("page", page > 0 ? String.valueOf(page) : "")
                .with("only", at.only ? "1" : "")
                .with("repairs", at.repairs ? "1" : "");
    }

    /** All records by kind, in the order of the report. */
    public List<Group> groups(Words words) {
        Report report = view.report();
        return Stream.of(
                        group(words.say("records.measures", report.measures().size()), report.measures()),
                        group(words.say("records.items", report.oitItems().size()), report.oitItems()),
                        group(
                                words.say(
                                        "records.indicators",
                                        report.indicators().size()),
                                report.indicators()),
                        group(
                                words.say(
                                        "records.weaknesses",
                                        report.weaknesses().size()),
                                report.weaknesses()))
                .filter(group -> !group.cards.isEmpty())
                .toList();
    }

    private Group group(Bilingual heading, List<? extends Entry> entries) {
        List<String> anchors = view.anchors(entries);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean first = anchors.get(i).equals(view.anchor(entry.key()));
            List<ReportView.Shown> findings =
                    first ? findings(shown -> shown.finding().record().equals(entry.key())) : List.of();
            if (!at.only || !findings.isEmpty()) {
                cards.add(new Card(entry, anchors.get(i), findings));
            }
        }
        return new Group(heading, List.copyOf(cards));
    }

    /** Findings about the report as a whole, about paragraphs, and about records that are not there. */
    public List<ReportView.Shown> others() {
        return findings(shown -> !view.has(shown.finding().record()));
    }

    private List<ReportView.Shown> findings(java.util.function.Predicate<ReportView.Shown> which) {
        return Stream.concat(
                        view.groups().stream().flatMap(group -> group.findings().stream()), view.accepted().stream())
                .filter(which)
                .toList();
    }

    /** True for the value that is looked at. */
    public boolean looksAt(Entry entry, Field field) {
        return at.record.equals(entry.key()) && at.field.equals(field.key());
    }

    /** The value that is to be put right, as it stands; empty where none is or it cannot be. */
    public Optional<String> edited(Entry entry, String field) {
        return correctable && at.edit && at.record.equals(entry.key()) && at.field.equals(field)
                ? Decisions.correctable(view.report(), entry.key(), field)
                : Optional.empty();
    }

    /** True where a value can be put right by the names of its record and field. */
    public boolean editable(Entry entry, String field) {
        return correctable
                && Decisions.correctable(view.report(), entry.key(), field).isPresent();
    }

    /** True where the file holds letters, so that what was repaired can be read again in a moment. */
    public boolean digital() {
        return view.report().source().textOrigin() == TextOrigin.DIGITAL;
    }

    /** Blocks that what is looked at came from, by their ids; empty where nothing is looked at. */
    static Set<String> blocks(Report report, At at) {
        return pieces(report, at).map(Value.Piece::block).collect(Collectors.toSet());
    }

    /** Places of what is looked at; the places of its findings where no record has the name. */
    static List<Place> places(ReportView view, At at) {
        List<Place> places =
                pieces(view.report(), at).map(Value.Piece::place).distinct().toList();
        if (!places.isEmpty() || at.record.isEmpty()) {
            return places;
        }
        return Stream.concat(
                        view.checked().findings().findings().stream()
                                .filter(finding -> finding.record().equals(at.record))
                                .map(prongsai.model.Finding::place),
                        prose(view.report(), at.record).stream())
                .filter(place -> !place.equals(Place.NOWHERE))
                .distinct()
                .toList();
    }

    private static Optional<Place> prose(Report report, String record) {
        return record.matches("prose [1-9]\\d{0,6}")
                ? report.prose().stream()
                        .skip(Integer.parseInt(record.substring(6)) - 1L)
                        .findFirst()
                        .map(prose -> prose.value().place())
                : Optional.empty();
    }

    private static Stream<Value.Piece> pieces(Report report, At at) {
        return report.entries().stream()
                .filter(entry -> entry.key().equals(at.record))
                .flatMap(entry -> at.field.isEmpty() || Field.ofKey(at.field).isEmpty()
                        ? entry.fields().values().stream()
                        : Field.ofKey(at.field).map(entry::value).stream())
                .filter(Objects::nonNull)
                .flatMap(value -> value.pieces().stream());
    }
}
