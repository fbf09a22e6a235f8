package prongsai.check.rule;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Severity;
import prongsai.text.Squash;

/** A run of words, or a conjunction, stands twice in a row. Never การการ in มาตรการการ, nor ที่ที่. */
public final class WordsDoubled implements Rule {
    private static final Pattern RUN = Pattern.compile("([\\u0E01-\\u0E4E]{8,40}?) ?\\1");
    /** A short word too, but not behind what makes a noun of it: ผู้ให้บริการ บริการ ... is a subject and its verb; วันทำการ makes none. */
    private static final Pattern WORD = Pattern.compile(
            "(?<!(?<!ทำ|ราช|โครง|มาตร|กรรม|สวัสดิ|วิชา|ดำเนิน)การ|ผู้|ความ|นัก|ให้)([\\u0E01-\\u0E4E]{5,7}?)\\1");

    /** A silent letter ends a word that the dictionary does not know: เว็บไซต์. */
    private static final Pattern SILENCED = Pattern.compile("\\u0E4C$");

    /** เดือนละครั้ง ครั้งล่าสุดเมื่อ: a count, and the next one named; a line that is wrapped between them loses their blank. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:ครั้ง|คน|ราย|ปี|วัน|เดือน|ฉบับ|ชุด|เรื่อง|แห่ง|คำร้อง|ข้อ)(?=\\s*(?:ที่|ล่าสุด|แรก|สุดท้าย|ละ|ถัด|ต่อไป|นี้|หนึ่ง|[0-9๐-๙]))");

    private static final Pattern PLACE = Pattern.compile("ตำบล|อำเภอ|เขต|จังหวัด|เมือง");

    private static final String NOUN = "การ";
    private static final Pattern CONJUNCTION = Pattern.compile("(และ|หรือ|โดย|ซึ่ง|เพื่อ|บน|ใน|จาก) ?\\1");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        Set<String> headings = headings(context);
        for (Said said : context.said()) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
            words.setText(said.text());
            Set<String> told = new HashSet<>();
            for (Pattern pattern : List.of(RUN, WORD, CONJUNCTION)) {
                Matcher matcher = pattern.matcher(said.text());
                int from = 0;
                while (matcher.find(from)) {
                    boolean whole = wholeWords(words, matcher);
                    // The letter before may double with it (คน ประชาชนประชาชน): what is doubled begins one letter on.
                    from = whole ? matcher.end() : matcher.start() + 1;
                    if (whole
                            && !isAddress(matcher)
                            && !isCounted(said.text(), matcher)
                            && !headings.contains(Squash.of(matcher.group(1)))
                            && told.add(matcher.group())) {
                        hits.add(hit(context, said, matcher));
                    }
                }
            }
        }
        return hits;
    }

    /** Titles of the form's parts: one that stands twice is the heading of a part and of its first group, run together. */
    private static Set<String> headings(CheckContext context) {
        return context.catalogue().stream()
                .flatMap(catalogue -> catalogue.items().stream())
                .flatMap(item -> item.subIndicatorTitle().stream())
                .map(Squash::of)
                .collect(Collectors.toSet());
    }

    /** การดำเนิน-การดำเนิน-การ is also ดำเนินการ-ดำเนินการ, which reads better. */
    private static Hit hit(CheckContext context, Said said, Matcher matcher) {
        boolean shifted = matcher.group(1).startsWith(NOUN) && said.text().startsWith(NOUN, matcher.end());
        int shift = shifted ? NOUN.length() : 0;
        String word = shifted ? matcher.group(1).substring(shift) + NOUN : matcher.group(1);
        return Hit.at(said, matcher.start() + shift, matcher.end() + shift)
                .confidence(0.8)
                .saying(matcher.group(), context.label(said), word);
    }

    /** องค์การบริหารส่วนตำบลห้วยทรายทอง ตำบลห้วยทรายทอง is a name and its address. */
    private static boolean isAddress(Matcher matcher) {
        return matcher.group().contains(" ") && PLACE.matcher(matcher.group(1)).lookingAt();
    }

    private static boolean isCounted(String text, Matcher doubled) {
        Matcher word = COUNTED.matcher(text)
                .region(doubled.end() - doubled.group(1).length(), text.length())
                .useTransparentBounds(true);
        return word.lookingAt() && word.end() == doubled.end();
    }

    private static boolean wholeWords(BreakIterator words, Matcher matcher) {
        return words.isBoundary(matcher.start())
                && (SILENCED.matcher(matcher.group(1)).find()
                        || (words.isBoundary(matcher.end(1)) && words.isBoundary(matcher.end())));
    }
}
