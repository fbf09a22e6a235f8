package prongsai.check.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.reference.Certainty;
import prongsai.text.Numerals;
import prongsai.text.Squash;
import prongsai.text.ThaiDates;

/**
 * Words that stand in another agency's report too. Official wording is no such words; it has stretches of its own.
 *
 * <p>A warning where one to five other agencies have them and they tell what was done: in an answer, output or outcome,
 * with a day, or a number of something. A title, a method or a paragraph is at most an information, however few share it.
 *
 * <p>One finding for a record's field, on the longest stretch. All warnings are told. Informations are told only for words
 * of few agencies that are a sentence or make up most of the field, since a turn of phrase in a text of one's own is
 * nothing to act on; and not in a report of a template family that shares {@value #MANY} fields and more: there
 * {@link SharedTemplate} counts them in one line.
 */
public final class SharedPassage implements Rule {
    /** So many shared fields in a report of a family are told as one. */
    static final int MANY = 6;

    /** From here on words are a passage wherever they stand, in letters. */
    private static final int SENTENCE = 100;
    /** Shorter ones are a turn of phrase, in letters. */
    private static final int PHRASE = 40;

    /** A number of something; deadlines (15 วัน, 6 เดือน) and numbers of steps are no results. */
    private static final Pattern COUNTED =
            Pattern.compile("\\d\\s*(?:คน|ราย|ท่าน|ครั้ง|รุ่น|โครงการ|กิจกรรม|เรื่อง|รายการ|ฉบับ"
                    + "|ชุด|เครื่อง|แห่ง|หมู่บ้าน|ครัวเรือน|บาท|คะแนน|เล่ม|แผ่น|ป้าย|สาย|%)|ร้อยละ\\s*\\d");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.peers().shared(context.report()).isEmpty() ? Optional.of(Lack.PEERS) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        SharedText text = context.peers().shared(context.report()).orElseThrow();
        boolean counted = text.family().isPresent() && sharing(text) >= MANY;
        return text.passages().stream()
                .flatMap(passage -> hit(context, passage, counted).stream())
                .toList();
    }

    /** How many fields and paragraphs share words. */
    static long sharing(SharedText text) {
        return text.passages().stream().filter(Passage::shares).count();
    }

    private static Optional<Hit> hit(CheckContext context, Passage passage, boolean counted) {
        Optional<Stretch> telling = longest(few(passage).filter(stretch -> tells(passage, stretch)));
        if (telling.isPresent()) {
            return Optional.of(hit(context, passage, telling.get()).severity(Severity.WARNING));
        }
        return counted
                ? Optional.empty()
                : longest(few(passage).filter(stretch -> passageOfItsOwn(passage, stretch)))
                        .map(stretch -> hit(context, passage, stretch).variant("words"));
    }

    private static Hit hit(CheckContext context, Passage passage, Stretch stretch) {
        Stretch.Match match = stretch.match().orElseThrow();
        ReportRef source = passage.sources().get(match.source()).report();
        List<Stretch> first =
                Stream.concat(Stream.of(stretch), passage.stretches().stream()).toList();
        return Hit.at(passage, stretch)
                .other(source.label())
                .sources(Sources.of(passage, first))
                .restingOn("other reports", Certainty.CERTAIN)
                .saying(label(context, passage), match.agencies(), source.label());
    }

    private static Stream<Stretch> few(Passage passage) {
        return passage.stretches().stream()
                .filter(stretch -> stretch.match()
                        .filter(match -> match.reach() == Reach.FEW)
                        .isPresent());
    }

    private static Optional<Stretch> longest(Stream<Stretch> stretches) {
        return stretches.max(Comparator.comparingInt((Stretch stretch) -> stretch.end() - stretch.start())
                .thenComparing(Comparator.comparingInt(Stretch::start).reversed()));
    }

    private static boolean passageOfItsOwn(Passage passage, Stretch stretch) {
        int letters = Squash.of(passage.words(stretch)).length();
        long written = passage.share().own() + passage.share().shared();
        return letters >= SENTENCE || (letters >= PHRASE && 2 * passage.share().shared() >= written);
    }

    private static boolean tells(Passage passage, Stretch stretch) {
        Optional<Field> field = Field.ofKey(passage.field());
        boolean result = field.filter(List.of(Field.OUTPUT, Field.OUTCOME, Field.PROGRESS)::contains)
                .isPresent();
        String words = Numerals.arabic(passage.words(stretch));
        return result
                && (Surroundings.found(COUNTED, words)
                        || ThaiDates.scan(words).stream()
                                .anyMatch(date -> date.day().isPresent() && !turnOfYear(date)));
    }

    /** The first and last day of a fiscal year stand in every report of that year. */
    private static boolean turnOfYear(ThaiDates.Mention date) {
        int year = date.year();
        return date.date().equals(ThaiDates.lastDayOfFiscalYear(year))
                || date.date().equals(ThaiDates.firstDayOfFiscalYear(year + 1));
    }

    /** What the record and its field are called in a sentence. */
    private static Bilingual label(CheckContext context, Passage passage) {
        Bilingual record = context.said().stream()
                .filter(said -> said.record().equals(passage.record()))
                .findFirst()
                .map(context::label)
                .orElseGet(() -> context.words().say("label.prose"));
        return Field.ofKey(passage.field())
                .map(field -> context.words().say("label.field", record, context.label(field)))
                .orElse(record);
    }
}
