package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.METHOD;
import static prongsai.model.Field.OUTCOME;
import static prongsai.model.Field.OUTPUT;
import static prongsai.model.Field.PROGRESS;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.INFO;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import java.util.Optional;
import prongsai.check.KnownPeers;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Place;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;

final class SharedPassageCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                told(
                                "few agencies have words that tell a result",
                                shared(few("measure 1", "output", TRAINING)),
                                "measure 1")
                        .as(WARNING)
                        .in(OUTPUT)
                        .quoting(TRAINING),
                told(
                                "the words stand among own ones",
                                shared(part(
                                        "measure 1",
                                        "output",
                                        "ตามแผน " + TRAINING + " ครบถ้วน",
                                        TRAINING,
                                        2,
                                        Reach.FEW)),
                                "measure 1")
                        .as(WARNING)
                        .quoting(TRAINING),
                told(
                                "one agency alone has them",
                                shared(part("measure 1", "output", TRAINING, TRAINING, 1, Reach.FEW)),
                                "measure 1")
                        .as(WARNING),
                told(
                                "five agencies have them",
                                shared(part("measure 1", "output", TRAINING, TRAINING, 5, Reach.FEW)),
                                "measure 1")
                        .as(WARNING),
                told("an item's answer tells a result", shared(few("O5", "progress", TRAINING)), "O5")
                        .as(WARNING)
                        .in(PROGRESS),
                told(
                                "an outcome tells a number",
                                shared(few(
                                        "measure 1",
                                        "outcome",
                                        "ผู้เข้าอบรม 38 คน มีความรู้เพิ่มขึ้น เมื่อวันที่ 16 กุมภาพันธ์ 2566")),
                                "measure 1")
                        .as(WARNING)
                        .in(OUTCOME),
                told(
                                "Thai digits",
                                shared(
                                        few(
                                                "measure 1",
                                                "output",
                                                "อบรมวินัยให้แก่บุคลากรทุกกอง เมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๖๖ มีผู้เข้าอบรม ๓๘ คน")),
                                "measure 1")
                        .as(WARNING),
                told(
                                "a method is never above an information",
                                shared(few("measure 1", "method", STEPS_TEXT)),
                                "measure 1")
                        .as(INFO)
                        .in(METHOD),
                told(
                                "a title is never above an information",
                                shared(few(
                                        "measure 1",
                                        "title",
                                        "มาตรการอบรมวินัยให้พนักงานใหม่ทุกคนภายในเดือนแรก รุ่นละ 38 คน")),
                                "measure 1")
                        .as(INFO)
                        .in(TITLE),
                told("a paragraph is never above an information", shared(few("prose 1", "", TRAINING)), "prose 1")
                        .as(INFO),
                told(
                                "a result without day or number",
                                shared(few(
                                        "O5", "progress", "1. เผยแพร่บนเว็บไซต์ของหน่วยงานเป็นปัจจุบันภายใน 15 วัน")),
                                "O5")
                        .as(INFO),
                told(
                                "the turn of the fiscal year is no day of a result",
                                shared(few(
                                        "measure 1",
                                        "outcome",
                                        "ดำเนินการระหว่างวันที่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566")),
                                "measure 1")
                        .as(INFO),
                told(
                        "two passages",
                        shared(few("measure 1", "output", TRAINING), few("O5", "progress", TRAINING)),
                        "measure 1",
                        "O5"),
                told("a family's warning stays among six", six().in(family()), "measure 1")
                        .as(WARNING)
                        .in(OUTPUT),
                kept(
                        "a family's informations are counted under the template",
                        sixInfos().in(family())),
                kept("a turn of phrase", shared(few("O5", "progress", "ให้บริการตามลำดับคิวที่ประกาศไว้"))),
                kept("official wording", shared(official("measure 1", "output", TRAINING))),
                kept(
                        "a whole family has the words",
                        shared(part("O5", "progress", TRAINING, TRAINING, 12, Reach.FAMILY))),
                kept(
                        "the whole country has the words",
                        shared(part("O5", "progress", TRAINING, TRAINING, 900, Reach.NATIONAL))),
                none("own words alone", shared(own("measure 1", "output", TRAINING))),
                none("compared, and nothing is shared", shared()),
                unasked("there is no other report", ofYear(2566).measure(1, OUTPUT, TRAINING), "peers"));
    }

    private static final ReportRef OWN = ref("9f2c00000000", "องค์การบริหารส่วนตำบลห้วยทรายทอง");
    private static final ReportRef NONG = ref("aaaa00000000", "องค์การบริหารส่วนตำบลหนองบัวสีทอง");
    private static final String TRAINING =
            "อบรมวินัยให้แก่บุคลากรทุกกอง เมื่อวันที่ 16 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 38 คน";
    private static final String STEPS_TEXT = "จัดอบรมวินัยและจริยธรรมแก่พนักงานทุกระดับ ปีละ 2 ครั้ง";

    private static ReportRef ref(String id, String agency) {
        return new ReportRef(
                id,
                agency + ".pdf",
                agency,
                agency,
                "องค์การบริหารส่วนตำบล",
                Optional.of("ดอนแก้ว"),
                Optional.of("อุดรธานี"),
                Optional.of(2566),
                Optional.empty());
    }

    private static Passage part(String record, String field, String text, String words, int agencies, Reach reach) {
        int start = text.indexOf(words);
        int end = start + words.length();
        List<Stretch> stretches = new java.util.ArrayList<>();
        if (start > 0) {
            stretches.add(new Stretch(0, start, Stretch.Kind.OWN, Optional.empty()));
        }
        stretches.add(new Stretch(
                start,
                end,
                Stretch.Kind.SHARED,
                Optional.of(new Stretch.Match(0, 0, words.length(), agencies, reach))));
        if (end < text.length()) {
            stretches.add(new Stretch(end, text.length(), Stretch.Kind.OWN, Optional.empty()));
        }
        return passage(record, field, text, stretches, new Share(10, words.length(), 0));
    }

    private static Passage few(String record, String field, String text) {
        return part(record, field, text, text, 2, Reach.FEW);
    }

    private static Passage official(String record, String field, String text) {
        Stretch all = new Stretch(0, text.length(), Stretch.Kind.OFFICIAL, Optional.empty());
        return passage(record, field, text, List.of(all), new Share(0, 0, text.length()));
    }

    private static Passage own(String record, String field, String text) {
        Stretch all = new Stretch(0, text.length(), Stretch.Kind.OWN, Optional.empty());
        return passage(record, field, text, List.of(all), new Share(text.length(), 0, 0));
    }

    private static Passage passage(String record, String field, String text, List<Stretch> stretches, Share share) {
        return new Passage(
                record,
                field,
                prongsai.model.Value.of(text, "b1", Place.ofCell("1", 2, 3)),
                stretches,
                List.of(new Passage.SourceText(NONG, record, field, text, 0.9)),
                share);
    }

    private static SharedText shared(Passage... passages) {
        return new SharedText(
                OWN,
                Optional.of(new Share(16, 84, 50)),
                List.of(passages),
                List.of(new SharedText.SourceReport(NONG, 84, 84, 0.84)),
                Optional.empty());
    }

    private static RuleCase told(String name, SharedText text, String... records) {
        return finds(name, report(text), records).knowing(new KnownPeers().sharing(text));
    }

    private static RuleCase kept(String name, SharedText text) {
        return nearMiss(name, report(text)).knowing(new KnownPeers().sharing(text));
    }

    private static RuleCase none(String name, SharedText text) {
        return silent(name, report(text)).knowing(new KnownPeers().sharing(text));
    }

    /** A report that says what the passages say. */
    private static Reports report(SharedText text) {
        Reports report = ofYear(2566);
        text.passages().stream()
                .filter(passage -> passage.record().startsWith("prose"))
                .forEach(passage -> report.prose(passage.text()));
        return report.measure(1, fields(text, "measure 1"))
                .item("O5", DONE, fields(text, "O5"))
                .indicator(1, DONE, fields(text, "indicator 1"));
    }

    private static Object[] fields(SharedText text, String record) {
        return text.passages().stream()
                .filter(passage -> passage.record().equals(record))
                .flatMap(passage ->
                        java.util.stream.Stream.of(Field.ofKey(passage.field()).orElseThrow(), passage.text()))
                .toArray();
    }

    private static SharedText sixInfos() {
        return shared(
                few("measure 1", "method", STEPS_TEXT),
                few("measure 1", "title", "มาตรการปลูกฝังวัฒนธรรมสุจริตแก่พนักงานที่บรรจุใหม่"),
                few("O5", "note", "เผยแพร่เบอร์ติดต่อของทุกกองบนเว็บไซต์ให้เป็นปัจจุบันทุกสิ้นเดือน"),
                few("O5", "progress", "เผยแพร่แผนที่ตั้งของหน่วยงานบนเว็บไซต์ให้เป็นปัจจุบันทุกสิ้นเดือน"),
                few("prose 1", "", TRAINING),
                few("indicator 1", "guideline", "ให้บริการตามลำดับคิวที่ประกาศไว้และแจ้งเวลารอโดยประมาณ"));
    }

    private static SharedText six() {
        List<Passage> passages = new java.util.ArrayList<>(sixInfos().passages());
        passages.add(few("measure 1", "output", TRAINING));
        return shared(passages.toArray(Passage[]::new));
    }

    private static Optional<Family> family() {
        return Optional.of(new Family("F1", List.of(OWN, NONG), 2, new Share(10, 90, 50), List.of()));
    }
}
