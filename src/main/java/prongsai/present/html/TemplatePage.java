package prongsai.present.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.compare.WordDiff;
import prongsai.model.shared.Family;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.TemplatePlace;
import prongsai.model.shared.TemplateText;
import prongsai.present.html.SideBySide.Look;
import prongsai.present.html.SideBySide.Piece;

/**
 * What a family's template says, place by place, and where its agencies say something else.
 *
 * @param family whose template
 * @param of id of the report that one came from
 * @param only whether places in which all say the same are left out
 * @param common how many places have words that at least two agencies share
 * @param differing in how many places not all say the same
 * @param shown places of this page
 * @param pager which page
 */
public record TemplatePage(
        Family family, String of, boolean only, long common, long differing, List<PlaceView> shown, Pager pager) {
    /** Address of the page. */
    public static final String PATH = FamiliesPage.PATH + "/template";

    /** Places on one page. */
    private static final int SIZE = 30;

    private static final int MOST_VARIANTS = 8;
    private static final int MOST_SAID = 20;

    /** What stands for names and for numbers that are not the same in all. */
    private static final Pattern OPEN =
            Pattern.compile(Pattern.quote(TemplateText.NAME) + "|" + Pattern.quote(TemplateText.NUMBER));

    /**
     * A place.
     *
     * @param place what is said there
     * @param anchor its id in the page
     * @param text what most say; empty where no two say the same
     * @param most how each of them says it; empty where all say it letter by letter alike
     * @param others other texts, the most frequent first, {@value #MOST_VARIANTS} at most
     * @param more how many other texts are not shown
     */
    public record PlaceView(
            TemplatePlace place, String anchor, List<Piece> text, List<Saying> most, List<Other> others, int more) {
        /** False where a text is too long to say in which words it differs. */
        public boolean wordwise() {
            return most.stream().allMatch(Saying::wordwise) && others.stream().allMatch(Other::wordwise);
        }
    }

    /**
     * A text beside what most say.
     *
     * @param variant the text
     * @param pieces its words; those that the other one has not are marked, unless most are
     * @param wordwise false where both are too long to be compared word by word: none is marked
     * @param said whose it is, {@value #MOST_SAID} at most
     */
    public record Other(TemplatePlace.Variant variant, List<Piece> pieces, boolean wordwise, List<ReportRef> said) {
        /** How many whose text it is are not named. */
        public int more() {
            return variant.said().size() - said.size();
        }
    }

    /**
     * How one agency says it.
     *
     * @param report whose
     * @param pieces its words; those that are its own are marked
     * @param wordwise false where both are too long to be compared word by word: none is marked
     */
    public record Saying(ReportRef report, List<Piece> pieces, boolean wordwise) {}

    public TemplatePage {
        shown = List.copyOf(shown);
    }

    /**
     * The page of a family's template.
     *
     * @param of id of the report that one came from
     * @param only whether places in which all say the same are left out
     */
    public static TemplatePage of(Family family, String of, List<TemplatePlace> places, boolean only, int page) {
        List<TemplatePlace> all =
                places.stream().filter(place -> !only || place.differs()).toList();
        Pager pager = new Pager(
                page, all.size(), SIZE, Address.of(PATH).with("of", of).with("only", only ? "1" : ""));
        List<PlaceView> shown = new ArrayList<>();
        WordDiff diff = new WordDiff();
        for (int i = pager.from(); i < pager.to(); i++) {
            shown.add(view(i + 1, all.get(i), diff));
        }
        return new TemplatePage(
                family,
                of,
                only,
                places.stream().filter(TemplatePlace::common).count(),
                places.stream().filter(TemplatePlace::differs).count(),
                shown,
                pager);
    }

    private static PlaceView view(int number, TemplatePlace place, WordDiff diff) {
        TemplatePlace.Variant most = place.variants().getFirst();
        List<TemplatePlace.Variant> others =
                place.common() ? place.variants().subList(1, place.variants().size()) : place.variants();
        List<Other> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_VARIANTS, others.size()); i++) {
            // Where no two say the same, the first text is laid beside the second, all others beside the first.
            String beside = place.common() ? most.text() : text(others.get(i == 0 ? 1 % others.size() : 0));
            shown.add(other(beside, others.get(i), diff));
        }
        return new PlaceView(
                place,
                "t" + number,
                place.common() ? open(most.text()) : List.of(),
                place.common() && most.varies() ? sayings(most, diff) : List.of(),
                shown,
                others.size() - shown.size());
    }

    /** As it stands in the reports, unless they have it with other names and numbers. */
    private static String text(TemplatePlace.Variant variant) {
        return variant.varies() ? variant.text() : variant.said().getFirst().text();
    }

    private static List<Saying> sayings(TemplatePlace.Variant most, WordDiff diff) {
        return most.said().stream()
                .limit(MOST_SAID)
                .map(said -> saying(most.text(), said, diff))
                .toList();
    }

    private static Saying saying(String most, TemplatePlace.Said said, WordDiff diff) {
        Optional<List<Piece>> pieces = SideBySide.beside(most, said.text(), diff);
        return new Saying(said.report(), pieces.orElse(plain(said.text())), pieces.isPresent());
    }

    private static Other other(String beside, TemplatePlace.Variant variant, WordDiff diff) {
        String text = text(variant);
        Optional<List<Piece>> pieces = SideBySide.beside(beside, text, diff);
        return new Other(
                variant,
                pieces.map(some -> differing(some, text)).orElse(plain(text)),
                pieces.isPresent(),
                variant.said().stream()
                        .limit(MOST_SAID)
                        .map(TemplatePlace.Said::report)
                        .toList());
    }

    /** A text in which words are marked that another has not, unless most are: then it is a text of its own. */
    private static List<Piece> differing(List<Piece> pieces, String text) {
        int marked = pieces.stream()
                .filter(Piece::differs)
                .mapToInt(piece -> piece.text().length())
                .sum();
        return 2 * marked > text.length() ? plain(text) : pieces;
    }

    private static List<Piece> plain(String text) {
        return List.of(new Piece(Look.PLAIN, text));
    }

    /** A text in which what each writes otherwise is marked. */
    private static List<Piece> open(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher open = OPEN.matcher(text);
        int at = 0;
        while (open.find()) {
            if (open.start() > at) {
                pieces.add(new Piece(Look.PLAIN, text.substring(at, open.start())));
            }
            pieces.add(new Piece(Look.DIFFERS, open.group()));
            at = open.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(Look.PLAIN, text.substring(at)));
        }
        return pieces;
    }

    /** Where the template of a report's family is. */
    public static String path(String report) {
        return Address.of(PATH).with("of", report).toString();
    }

    /** Where it is with those places alone in which not all say the same, or with all. */
    public String only(boolean differing) {
        return Address.of(PATH)
                .with("of", of)
                .with("only", differing ? "1" : "")
                .toString();
    }
}
