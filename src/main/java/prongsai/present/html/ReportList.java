package prongsai.present.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import prongsai.desk.Review;
import prongsai.model.shared.ReportRef;
import prongsai.present.ReportLine;
import prongsai.present.ThaiOrder;

/**
 * The reports of an index as the page lists them.
 *
 * @param rows of this page
 * @param asked what they were chosen by
 * @param pager which page
 * @param all reports of the index
 * @param counts reports by status, chosen by all but the status
 * @param years, newest first
 * @param provinces in Thai order
 * @param types of agencies, in Thai order
 */
public record ReportList(
        List<Row> rows,
        Asked asked,
        Pager pager,
        int all,
        Map<Review.Status, Long> counts,
        List<String> years,
        List<String> provinces,
        List<String> types) {
    /** Reports on one page. */
    public static final int SIZE = 50;

    /** Address of the list. */
    public static final String PATH = "/";

    /**
     * One report.
     *
     * @param line how it stands
     * @param review how far people are with it
     */
    public record Row(ReportLine line, Review review) {}

    /**
     * What is asked for; an empty text asks for nothing.
     *
     * @param text words of the agency, the file or the note
     * @param year fiscal year
     * @param province of the agency
     * @param type of agency
     * @param status key of {@link Review.Status}
     * @param page from 1
     */
    public record Asked(String text, String year, String province, String type, String status, int page) {
        /** Where this list is. */
        public Address address() {
            return Address.of(PATH)
                    .with("text", text)
                    .with("year", year)
                    .with("province", province)
                    .with("type", type)
                    .with("status", status);
        }

        /** True where something is asked for beside the status. */
        public boolean narrow() {
            return !(text + year + province + type).isEmpty();
        }

        private boolean fits(Row row) {
            ReportRef ref = row.line.ref();
            return fits(year, ref.fiscalYear().map(String::valueOf).orElse(""))
                    && fits(province, ref.province().orElse(""))
                    && fits(type, ref.type())
                    && says(row);
        }

        private static boolean fits(String wanted, String there) {
            return wanted.isEmpty() || wanted.equals(there);
        }

        private boolean says(Row row) {
            String all = (row.line.ref().agency() + "\n" + row.line.ref().file() + "\n"
                            + row.line.ref().district().orElse("") + "\n" + row.review.note())
                    .toLowerCase(Locale.ROOT);
            return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
        }
    }

    public ReportList {
        rows = List.copyOf(rows);
    }

    /**
     * Chooses.
     *
     * @param lines all reports, in their order
     * @param reviews by id
     */
    public static ReportList of(List<ReportLine> lines, Map<String, Review> reviews, Asked asked) {
        List<Row> all = lines.stream()
                .map(line -> new Row(
                        line,
                        reviews.getOrDefault(
                                line.ref().id(), Review.none(line.ref().id()))))
                .filter(asked::fits)
                .toList();
        Map<Review.Status, Long> counts = new EnumMap<>(Review.Status.class);
        all.forEach(row -> counts.merge(row.review.status(), 1L, Long::sum));
        List<Row> found = all.stream()
                .filter(row -> Asked.fits(asked.status, row.review.status().key()))
                .toList();
        Pager pager = new Pager(asked.page, found.size(), SIZE, asked.address());
        return new ReportList(
                found.subList(pager.from(), (int) pager.to()),
                asked,
                pager,
                lines.size(),
                counts,
                values(lines, ref -> ref.fiscalYear().map(String::valueOf).orElse(""))
                        .reversed(),
                values(lines, ref -> ref.province().orElse("")),
                values(lines, ReportRef::type));
    }

    private static List<String> values(List<ReportLine> lines, Function<ReportRef, String> value) {
        TreeSet<String> values = new TreeSet<>(ThaiOrder.order());
        lines.forEach(line -> values.add(value.apply(line.ref())));
        values.remove("");
        return List.copyOf(values);
    }

    /** Reports of all statuses that fit. */
    public long every() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(Review.Status status) {
        return counts.getOrDefault(status, 0L);
    }
}
