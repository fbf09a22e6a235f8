package prongsai.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.model.Field;
import prongsai.model.OitItem;
import prongsai.reference.AgencyType;
import prongsai.reference.AgencyTypes;
import prongsai.reference.CatalogueItem;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/** Answers that say the same. */
final class Answers {
    /** Less than this is left of an answer that says no more than that something is on the web site. */
    private static final int LEAST_CORE = 10;

    private static final double SAME = 0.93;

    /** Where and how it is published: most answers end with it. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:และ|ซึ่ง|พร้อมทั้ง|พร้อม|โดย|รวมทั้ง|ได้|ดำเนินการ|นำ)*(?:เผยแพร่|เปิดเผย|ประชาสัมพันธ์|แสดง|ลง)(?:ประชาสัมพันธ์|ข้อมูล|ผล)*"
                    + "(?:ไว้|บน|ผ่าน|ทาง|ใน|ลง|ที่|หน้า)*เว็บไซ[ตด]์[^\\n]*");

    private static final Pattern COMPLETE =
            Pattern.compile("(?:โดย)?(?:มี)?(?:ข้อมูล|รายละเอียด|เนื้อหา)*(?:ครบถ้วน|ครบ)ตามองค์ประกอบ[^\\n]{0,20}");

    /** A line that goes on: the next one begins neither with a dash nor with a number. */
    private static final Pattern WRAPPED = Pattern.compile("\\n(?!\\s*(?:[-–•*]|\\(?[0-9๐-๙]))");

    private Answers() {}

    /**
     * An item's answer.
     *
     * @param item the row
     * @param core what it says beside being published, letters alone, without the own name
     * @param subject what the item is about
     */
    record Answer(OitItem item, String core, Subject subject) {
        String text() {
            return item.text(Field.PROGRESS);
        }

        /** True where it says no more than that something is published and complete. */
        boolean generic() {
            return core.length() < LEAST_CORE && !EmptyCell.isEmpty(text());
        }

        boolean sameAs(Answer other) {
            return core.length() >= LEAST_CORE
                    && other.core.length() >= LEAST_CORE
                    && Similarity.dice(core, other.core) >= SAME;
        }
    }

    /**
     * One item's answer given to another.
     *
     * @param wrong the row whose subject the answer lacks
     * @param source the row whose subject it has
     */
    record Borrowed(Answer wrong, Answer source) {}

    static List<Answer> of(CheckContext context) {
        return context.report().oitItems().stream()
                .filter(item -> !EmptyCell.isEmpty(item.text(Field.PROGRESS)))
                .map(item -> new Answer(item, core(context, item.text(Field.PROGRESS)), Subject.of(context, item)))
                .toList();
    }

    /** The pairs in which one row's answer is plainly the other's, siblings left out; each row at most once as wrong. */
    static List<Borrowed> borrowed(CheckContext context, List<Answer> answers) {
        List<Borrowed> found = new ArrayList<>();
        for (Answer wrong : answers) {
            if (!wrong.subject().isLackedBy(wrong.text())) {
                continue;
            }
            Optional<Answer> source = answers.stream()
                    .filter(other -> !other.item().code().equals(wrong.item().code()))
                    .filter(other -> !siblings(context, other.item(), wrong.item()))
                    .filter(wrong::sameAs)
                    .filter(other -> other.subject().isMetBy(other.text()))
                    .findFirst();
            source.ifPresent(other -> found.add(new Borrowed(wrong, other)));
        }
        return found;
    }

    static boolean siblings(CheckContext context, OitItem a, OitItem b) {
        return siblings(context, a).contains(b.code()) || siblings(context, b).contains(a.code());
    }

    private static Set<String> siblings(CheckContext context, OitItem item) {
        return context.official(item.code())
                .map(CatalogueItem::siblings)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** What an answer says beside being published, letters alone, without the own name and types of agencies. */
    static String core(CheckContext context, String answer) {
        String core = WRAPPED.matcher(answer.strip())
                .replaceAll("")
                .lines()
                .map(line -> line.replaceAll("\\s", ""))
                .map(line ->
                        COMPLETE.matcher(PUBLISHED.matcher(line).replaceAll("")).replaceAll(""))
                .map(Squash::of)
                .collect(Collectors.joining());
        String own = Squash.of(context.report().agency().shortName());
        if (!own.isEmpty()) {
            core = core.replace(own, "");
        }
        for (AgencyType type : AgencyTypes.shipped().all()) {
            core = core.replace(Squash.of(type.name()), "");
        }
        return core;
    }
}
