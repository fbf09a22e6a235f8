package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Bilingual;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.text.Steps;

/** A field, or a numbered step, ends in the middle of a sentence: with a word that something must follow. */
public final class TextCut implements Rule {
    private static final Pattern OPEN =
            Pattern.compile("(?:พร้อมทั้ง|พร้อมกับ|รวมทั้ง|รวมถึง|ตลอดจน|ครอบคลุมใน|เนื่องจาก|เพื่อให้"
                    + "|เพื่อ|โดย|ซึ่ง|เช่น|อาทิ|คือ|และ|หรือ|(?:เมื่อ|ลง|ภายใน|ตั้งแต่)วันที่|(?<!ตาม|เต็ม|ครบ)จำนวน"
                    + "|ได้แก่|ประกอบด้วย|ดังต่อไปนี้|ดังนี้)[\\s:]*$");
    /** The next step may go on after these: a list that they open, or the last one of a list that they join. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:ได้แก่|ประกอบด้วย|ดังต่อไปนี้|ดังนี้|จำนวน|เช่น|อาทิ|คือ|และ|หรือ)[\\s:]*$");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Said said : context.said()) {
            if (said.field().isEmpty() || said.in(Field.TITLE, Field.RESPONSIBLE, Field.PERIOD)) {
                continue;
            }
            List<Steps.Step> steps = Steps.split(said.text());
            for (int i = 0; i < steps.size(); i++) {
                Steps.Step step = steps.get(i);
                boolean last = i == steps.size() - 1;
                Matcher open = OPEN.matcher(said.text().substring(step.start(), step.end()));
                if (open.find() && (last || !GOES_ON.matcher(open.group()).find())) {
                    String word = open.group().strip();
                    int start = step.start() + open.start();
                    Hit hit = Hit.at(said, start, start + word.length()).confidence(0.8);
                    Bilingual record = context.label(said);
                    Bilingual column = context.label(said.field().orElseThrow());
                    // What another step follows does not end its field.
                    hits.add(
                            last || step.number() == 0
                                    ? hit.saying(record, column, word)
                                    : hit.variant("step").saying(record, column, word, step.number()));
                }
            }
        }
        return hits;
    }
}
