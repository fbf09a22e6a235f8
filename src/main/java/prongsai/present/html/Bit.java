package prongsai.present.html;

import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Stretch;
import prongsai.present.Words;
import prongsai.text.Thai;

/**
 * A stretch of a text on the page, of the draft or of a source.
 *
 * @param words as they stand
 * @param kind whose words; in a source, {@link Stretch.Kind#OWN} is what the draft does not share
 * @param number number of the source report where shared, else 0
 * @param id its anchor; empty where not shared
 * @param href the anchor of the same words on the other side; empty where not shared
 * @param match how common the words are; present where shared
 * @param other the report on the other side; present where shared
 */
public record Bit(
        String words,
        Stretch.Kind kind,
        int number,
        String id,
        String href,
        Optional<Stretch.Match> match,
        Optional<ReportRef> other) {
    /** Words that nothing links to. */
    static Bit plain(String words, Stretch.Kind kind) {
        return new Bit(words, kind, 0, "", "", Optional.empty(), Optional.empty());
    }

    public boolean shared() {
        return kind == Stretch.Kind.SHARED;
    }

    public boolean official() {
        return kind == Stretch.Kind.OFFICIAL;
    }

    /** Its looks: the colour of its source, hatched where a national template. */
    public String look() {
        boolean national =
                match.filter(found -> found.reach() == Reach.NATIONAL).isPresent();
        return "same " + colour(number) + (national ? " national" : "");
    }

    /** ตรงกับ … ปี 2566 · ตรงกับอีก 3 หน่วยงาน. */
    public Bilingual title(Words words) {
        String name = other.map(ReportRef::label).orElse("");
        String year = other.flatMap(ReportRef::fiscalYear).map(String::valueOf).orElse("");
        int agencies = match.map(Stretch.Match::agencies).orElse(0);
        return words.say("shared.title.bit", (name + " " + year).strip(), words.say("shared.with", agencies));
    }

    /** Colour of the source report with this number: {@value #COLOURS} colours, then the same with a pattern. */
    static String colour(int number) {
        return "c" + ((number - 1) % COLOURS + 1) + (number > COLOURS ? " again" : "");
    }

    static final int COLOURS = 8;

    /** The offset, or the next one at which no mark is parted from its consonant and no pair of surrogates is parted. */
    static int snapped(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        while (at > 0 && at < text.length() && belongsToTheOneBefore(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean belongsToTheOneBefore(char c) {
        return Thai.isMark(c) || c == Thai.SARA_AM || Character.isLowSurrogate(c);
    }
}
