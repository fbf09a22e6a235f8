package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Severity;
import prongsai.model.Status;

/** Both boxes are ticked; or "not done" stands beside a result that says it is done, or "done" beside one that says it is not. */
public final class StatusContradictory implements Rule {
    /** Done; not law and order (ความสงบเรียบร้อย), nor last year (ปีที่แล้ว). */
    private static final Pattern DONE = Pattern.compile(
            "(?<!สงบ|ความ)เรียบร้อย|แล้วเสร็จ|เสร็จสิ้น|เสร็จสมบูรณ์|(?<!จะ|ที่)แล้ว(?!เสร็จ|แต่|จึง|ใน)");
    /** Words before or behind that put it off: planned, negated, or still under way. */
    private static final Pattern PUT_OFF_BEFORE =
            Pattern.compile("(?:ไม่|จะ|คาดว่า|กำหนด|ภายใน|ให้|หาก|เมื่อ|เพื่อ|คาดการณ์)[^\\n]{0,25}$");

    private static final Pattern PUT_OFF_AFTER =
            Pattern.compile("^\\s*(?:ภายใน|ประมาณ|(?:เพียง)?บางส่วน|ใน(?:เดือน|ปี|ไตรมาส))");
    private static final Pattern UNDONE = Pattern.compile(
            "(?:ยังไม่(?:ได้|มีการ)?|ไม่ได้|มิได้)\\s*(?:ดำเนินการ|จัดทำ|เผยแพร่|แล้วเสร็จ|เปิดเผย|ประกาศใช้|เริ่ม)");
    /** What is not done is one of the things told of, or was not before. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:ที่|ซึ่ง|หาก|กรณี|เรื่อง|รายการ|โครงการ|ข้อ|ส่วน|ปี\\s*\\d*|เดิม|ราย|งาน|(?<!ระห)ว่า|เพราะ|เนื่องจาก)[^\\n]{0,20}$");

    private static final Pattern PARTLY = Pattern.compile("บางส่วน|แล้ว(?!เสร็จ)|เรียบร้อย|ส่วนที่|คงเหลือ");
    private static final Pattern UNDER_WAY = Pattern.compile("อยู่ระหว่าง|กำลัง(?:ดำเนิน|จัด)");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Answered.lack(context);
    }

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        for (Entry row : Answered.rows(context)) {
            Status status = Answered.status(row);
            if (status == Status.BOTH) {
                hits.add(Hit.whole(row, Field.PROGRESS).variant("both").saying(context.label(row)));
            } else if (status == Status.NOT_DONE) {
                done(row.text(Field.PROGRESS))
                        .ifPresent(span -> hits.add(Hit.at(row, Field.PROGRESS, span[0], span[1])
                                .saying(
                                        context.label(row),
                                        row.text(Field.PROGRESS).substring(span[0], span[1]))));
            } else if (status == Status.DONE) {
                undone(row.text(Field.PROGRESS))
                        .ifPresent(span -> hits.add(Hit.at(row, Field.PROGRESS, span[0], span[1])
                                .variant("undone")
                                .severity(Severity.WARNING)
                                .confidence(0.8)
                                .saying(
                                        context.label(row),
                                        row.text(Field.PROGRESS).substring(span[0], span[1]))));
            }
        }
        return hits;
    }

    /** The answer says that it is not done, and of nothing that it is. */
    private static Optional<int[]> undone(String answer) {
        Matcher matcher = UNDONE.matcher(answer);
        return !Surroundings.found(PARTLY, answer)
                        && matcher.find()
                        && !Surroundings.found(OF_ANOTHER, Surroundings.before(answer, matcher.start(), 30))
                ? Optional.of(new int[] {matcher.start(), matcher.end()})
                : Optional.empty();
    }

    private static Optional<int[]> done(String answer) {
        if (Surroundings.found(UNDER_WAY, answer)) {
            return Optional.empty();
        }
        Matcher matcher = DONE.matcher(answer);
        while (matcher.find()) {
            if (!Surroundings.found(PUT_OFF_BEFORE, Surroundings.before(answer, matcher.start(), 30))
                    && !Surroundings.found(PUT_OFF_AFTER, Surroundings.after(answer, matcher.end(), 12))) {
                return Optional.of(new int[] {matcher.start(), matcher.end()});
            }
        }
        return Optional.empty();
    }
}
