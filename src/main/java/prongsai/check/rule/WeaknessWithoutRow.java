package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Prose;
import prongsai.model.Severity;
import prongsai.model.Weakness;
import prongsai.text.Codes;

/**
 * A paragraph lists weak items, and the analysis has no row for one of them. Only codes of a list count that the words
 * before it call weak; a code that is merely referred to is none.
 */
public final class WeaknessWithoutRow implements Rule {
    private static final Pattern WEAK = Pattern.compile("โดยเฉพาะ|ต่ำ|คะแนนน้อย|จุดอ่อน|ข้อบกพร่อง|ไม่ได้คะแนน|ไม่ผ่าน"
            + "|(?:ต้อง|ควร)(?:พัฒนา|ปรับปรุง)|(?<![\\d๐-๙.])[0๐]\\s*คะแนน");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*(?:และ)?[\\s,]*");
    private static final int LIST = 2;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.report().weaknesses().isEmpty() ? Optional.of(Lack.ANALYSIS) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Set<String> rows =
                context.report().weaknesses().stream().map(Weakness::code).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (Prose prose : context.report().prose()) {
            for (List<Codes.Mention> list : lists(prose.text())) {
                if (list.size() < LIST
                        || !Surroundings.found(
                                WEAK,
                                Surroundings.before(
                                        prose.text(), list.getFirst().start(), 70))) {
                    continue;
                }
                for (Codes.Mention mention : list) {
                    if (!rows.contains(mention.code()) && told.add(mention.code())) {
                        hits.add(Hit.absent(mention.code(), prose.value().placeAt(mention.start()))
                                .other(prose.text().substring(mention.start(), mention.end()))
                                .confidence(0.85)
                                .saying(mention.code()));
                    }
                }
            }
        }
        return hits;
    }

    /** Codes that nothing but commas and a conjunction part. */
    private static List<List<Codes.Mention>> lists(String text) {
        List<List<Codes.Mention>> lists = new ArrayList<>();
        int end = 0;
        for (Codes.Mention mention : Codes.scan(text)) {
            boolean goesOn = !lists.isEmpty()
                    && BETWEEN.matcher(text.substring(end, mention.start())).matches();
            if (!goesOn) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(mention);
            end = mention.end();
        }
        return lists;
    }
}
