package prongsai.present.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.desk.SavedQuery;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.model.search.AgencyHits;
import prongsai.model.search.SearchResult;
import prongsai.model.search.SearchResult.Facet;
import prongsai.model.search.SearchResult.Hit;

/**
 * An answer to a question, as the page shows it.
 *
 * @param asked the question
 * @param result the answer; empty where the question cannot be asked
 * @param wrong why it cannot be asked
 * @param agencies the answer by agency, where that is asked for
 * @param pager which page of the hits, or of the agencies
 * @param saved questions that are kept
 */
public record SearchPage(
        Asked asked,
        Optional<SearchResult> result,
        Optional<Bilingual> wrong,
        Optional<AgencyHits> agencies,
        Pager pager,
        List<SavedQuery> saved) {
    /** Address of the page. */
    public static final String PATH = "/search";

    /** Hits on one page. */
    public static final int SIZE = 20;

    /** Facet values that are seen at once; the rest opens. */
    public static final int SEEN = 8;

    /** Orders of hits, by their names in an address. */
    public static final List<String> ORDERS = List.of("best", "oldest", "newest", "agency", "score");

    /** What the answer is counted by: the name in the address, and the name in the answer. */
    private static final List<Map.Entry<String, String>> FACETS = List.of(
            Map.entry("year", "fiscalYear"),
            Map.entry("province", "province"),
            Map.entry("item", "item"),
            Map.entry("type", "agencyType"));

    /**
     * What is asked; an empty text asks for nothing.
     *
     * @param words in the query language
     * @param where a value by {@code year}, {@code province}, {@code item}, {@code type}
     * @param order one of {@link #ORDERS}
     * @param grouped whether agencies are listed, not records
     * @param page from 1
     */
    public record Asked(String words, Map<String, String> where, String order, boolean grouped, int page) {
        public Asked {
            where = Map.copyOf(where);
        }

        /** Where this answer is. */
        public Address address() {
            Address address = Address.of(PATH).with("q", words);
            for (Map.Entry<String, String> facet : FACETS) {
                address = address.with(facet.getKey(), value(facet.getKey()));
            }
            return address.with("order", order.equals("best") ? "" : order).with("group", grouped ? "agency" : "");
        }

        /** The same in another spelling. */
        public Address spelled(String other) {
            return address().with("q", other);
        }

        /** The value that is asked for; empty where none is. */
        public String value(String facet) {
            return where.getOrDefault(facet, "");
        }

        /** True where nothing is asked. */
        public boolean nothing() {
            return words.isEmpty() && where.values().stream().allMatch(String::isEmpty);
        }
    }

    /**
     * What the hits are counted by.
     *
     * @param name {@code year}, {@code province}, {@code item}, {@code type}
     * @param chosen the value that is asked for; empty where none is
     * @param values the most frequent first; years newest first
     */
    public record Group(String name, String chosen, List<Facet> values) {}

    /** The names of all facets in an address. */
    public static List<String> facets() {
        return FACETS.stream().map(Map.Entry::getKey).toList();
    }

    /** An answer. */
    public static SearchPage of(
            Asked asked, SearchResult result, Optional<AgencyHits> agencies, List<SavedQuery> saved) {
        long total = agencies.map(AgencyHits::total).orElse(result.total());
        return new SearchPage(
                asked,
                Optional.of(result),
                Optional.empty(),
                agencies,
                new Pager(asked.page, total, SIZE, asked.address()),
                saved);
    }

    /** A question that cannot be asked. */
    public static SearchPage wrong(Asked asked, Bilingual wrong, List<SavedQuery> saved) {
        return new SearchPage(
                asked,
                Optional.empty(),
                Optional.of(wrong),
                Optional.empty(),
                new Pager(1, 0, SIZE, asked.address()),
                saved);
    }

    /** Where the answer to a question that is kept is. */
    public static String href(SavedQuery query) {
        Address address = Address.of(PATH);
        for (String name : List.of("q", "year", "province", "item", "type", "order", "group")) {
            address = address.with(name, query.asked().getOrDefault(name, ""));
        }
        return address.toString();
    }

    /** Where the records of one agency that answer are. */
    public String of(AgencyHits.OfAgency agency) {
        String words = asked.words + " หน่วยงาน:\"" + agency.agency().replace("\"", "") + "\"";
        return asked.address().with("group", "").with("q", words.strip()).toString();
    }

    /** What the hits are counted by; without those that nothing was counted by. */
    public List<Group> groups() {
        return FACETS.stream()
                .map(facet -> new Group(
                        facet.getKey(),
                        asked.value(facet.getKey()),
                        result.map(found -> found.facets().getOrDefault(facet.getValue(), List.of()))
                                .orElse(List.of())))
                .filter(group -> !group.values.isEmpty() || !group.chosen.isEmpty())
                .toList();
    }

    public List<Hit> hits() {
        return result.map(SearchResult::hits).orElse(List.of());
    }

    /** What an order is called. */
    public static Bilingual order(Messages messages, String order) {
        return messages.say("search.order." + order);
    }

    /** Where the record of a hit is shown. */
    public static String href(Hit hit) {
        return ReportPage.address(hit.id(), hit.record(), hit.field(), hit.place());
    }
}
