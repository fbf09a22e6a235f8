package prongsai.present.html;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Stretch;
import prongsai.present.FirstSeen;

/**
 * A text of the report with the texts of other agencies beside it.
 *
 * @param number its place among the texts that were compared, 1 for the first
 * @param passage the text
 * @param bits its stretches, which make the text again when joined
 * @param beside the sources that stretches point to
 * @param agencies the most other agencies that have words of it
 * @param first true where this report is the first in the collection to have it
 */
public record PassageView(
        int number, Passage passage, List<Bit> bits, List<Beside> beside, int agencies, boolean first) {
    /**
     * A source's text.
     *
     * @param source the text
     * @param number number of its report
     * @param anchor its id in the page
     * @param bits its stretches, which make the text again when joined
     * @param first true where it is the first in the collection
     */
    public record Beside(Passage.SourceText source, int number, String anchor, List<Bit> bits, boolean first) {
        public String colour() {
            return Bit.colour(number);
        }
    }

    /** A stretch and the number by which both sides are linked. */
    private record Linked(int number, Stretch.Match match) {}

    /**
     * Lays a passage out.
     *
     * @param numbers number of each source report by its id
     */
    static PassageView of(int number, Passage passage, ReportRef report, Map<String, Integer> numbers) {
        String anchor = anchor(number);
        Optional<ReportRef> first = FirstSeen.of(report, passage);
        Set<String> ids = new HashSet<>();
        List<Beside> beside = new ArrayList<>();
        for (int i = 0; i < passage.sources().size(); i++) {
            Passage.SourceText source = passage.sources().get(i);
            List<Linked> linked = linked(passage, i);
            if (!linked.isEmpty()) {
                int sourceNumber = numbers.getOrDefault(source.report().id(), 0);
                List<Bit> bits = sourceBits(source, linked, sourceNumber, anchor, report);
                bits.forEach(bit -> ids.add(bit.id()));
                beside.add(new Beside(
                        source,
                        sourceNumber,
                        sourceAnchor(anchor, i),
                        bits,
                        first.equals(Optional.of(source.report()))));
            }
        }
        return new PassageView(
                number,
                passage,
                bits(passage, anchor, numbers, ids),
                List.copyOf(beside),
                FirstSeen.agencies(passage),
                first.equals(Optional.of(report)));
    }

    /** Its id in the page. */
    public String anchor() {
        return anchor(number);
    }

    private static String anchor(int number) {
        return "p" + number;
    }

    /** How common its commonest words are; empty where nobody else has words of it. */
    public Optional<Reach> reach() {
        return passage.stretches().stream()
                .flatMap(stretch -> stretch.match().stream())
                .map(Stretch.Match::reach)
                .max(Comparator.naturalOrder());
    }

    /** True where another agency has words of it. */
    public boolean shares() {
        return !beside.isEmpty();
    }

    private static String sourceAnchor(String anchor, int source) {
        return anchor + "-s" + (source + 1);
    }

    private static List<Linked> linked(Passage passage, int source) {
        return IntStream.range(0, passage.stretches().size())
                .boxed()
                .flatMap(i -> passage.stretches().get(i).match().stream()
                        .filter(match -> match.source() == source)
                        .map(match -> new Linked(i + 1, match)))
                .toList();
    }

    private static List<Bit> bits(Passage passage, String anchor, Map<String, Integer> numbers, Set<String> ids) {
        List<Bit> bits = new ArrayList<>();
        for (int i = 0; i < passage.stretches().size(); i++) {
            Stretch stretch = passage.stretches().get(i);
            String words = passage.text()
                    .substring(
                            Bit.snapped(passage.text(), stretch.start()), Bit.snapped(passage.text(), stretch.end()));
            if (stretch.match().isEmpty()) {
                bits.add(Bit.plain(words, stretch.kind()));
            } else {
                Stretch.Match match = stretch.match().get();
                Passage.SourceText source = passage.sources().get(match.source());
                String id = anchor + "-" + (i + 1);
                bits.add(new Bit(
                        words,
                        Stretch.Kind.SHARED,
                        numbers.getOrDefault(source.report().id(), 0),
                        id,
                        "#" + (ids.contains(id + "r") ? id + "r" : sourceAnchor(anchor, match.source())),
                        stretch.match(),
                        Optional.of(source.report())));
            }
        }
        return List.copyOf(bits);
    }

    /** Words of the source that several stretches point to are marked once, for the first of them. */
    private static List<Bit> sourceBits(
            Passage.SourceText source, List<Linked> linked, int number, String anchor, ReportRef report) {
        String text = source.text();
        List<Bit> bits = new ArrayList<>();
        int at = 0;
        List<Linked> inOrder = linked.stream()
                .sorted(comparingInt(link -> link.match().start()))
                .toList();
        for (Linked link : inOrder) {
            int start = Math.max(at, Bit.snapped(text, link.match().start()));
            int end = Bit.snapped(text, link.match().end());
            if (end > start) {
                if (start > at) {
                    bits.add(Bit.plain(text.substring(at, start), Stretch.Kind.OWN));
                }
                String id = anchor + "-" + link.number();
                bits.add(new Bit(
                        text.substring(start, end),
                        Stretch.Kind.SHARED,
                        number,
                        id + "r",
                        "#" + id,
                        Optional.of(link.match()),
                        Optional.of(report)));
                at = end;
            }
        }
        if (at < text.length()) {
            bits.add(Bit.plain(text.substring(at), Stretch.Kind.OWN));
        }
        return List.copyOf(bits);
    }
}
