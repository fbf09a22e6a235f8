package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.model.Place;
import prongsai.model.Prose;
import prongsai.text.Codes;

/** The items that paragraphs call weak: codes of a list, where the words before it say so. */
final class WeakItems {
    private static final Pattern WEAK = Pattern.compile("โดยเฉพาะ|ต่ำ|คะแนนน้อย|จุดอ่อน|ข้อบกพร่อง|ไม่ได้คะแนน|ไม่ผ่าน"
            + "|(?:ต้อง|ควร)(?:พัฒนา|ปรับปรุง)|(?<![\\d๐-๙.])[0๐]\\s*คะแนน");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*(?:และ)?[\\s,]*");
    private static final int LIST = 2;

    private WeakItems() {}

    /**
     * A code that the text calls weak.
     *
     * @param printed as it stands there
     * @param place where first
     */
    record Named(String printed, Place place) {}

    /** By code, in reading order. */
    static Map<String, Named> of(CheckContext context) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Prose prose : context.report().prose()) {
            for (List<Codes.Mention> list : lists(prose.text())) {
                if (list.size() >= LIST
                        && Surroundings.found(
                                WEAK,
                                Surroundings.before(
                                        prose.text(), list.getFirst().start(), 70))) {
                    list.forEach(mention -> named.putIfAbsent(
                            mention.code(),
                            new Named(
                                    prose.text().substring(mention.start(), mention.end()),
                                    prose.value().placeAt(mention.start()))));
                }
            }
        }
        return named;
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
