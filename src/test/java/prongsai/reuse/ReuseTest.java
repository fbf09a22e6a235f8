package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.model.shared.TextPair;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.Store;

class ReuseTest {
    private static final String TYPE = "องค์การบริหารส่วนตำบล";
    private static final String TEMPLATE =
            "จัดเวรเจ้าหน้าที่ตอบคำถามผ่านเพจของ อบต.%s ทุกวันทำการ และสรุปคำถามให้นายกทราบทุกสิ้นเดือน รวม %d เรื่อง";
    private static final Official OFFICIAL = Official.shipped();

    private static Reports report(String id, String name, int year) {
        return Reports.ofYear(year).by(TYPE, name).filed(id, name + "-" + year + ".docx");
    }

    private static Report answering(String id, String name, int year, String... answers) {
        Reports report = report(id, name, year);
        for (int i = 0; i < answers.length; i++) {
            report.item("O" + (i + 1), Status.DONE, Field.PROGRESS, answers[i]);
        }
        return report.make();
    }

    private static String template(String name, int count) {
        return TEMPLATE.formatted(name, count);
    }

    private static List<SharedText> compared(List<Report> reports) {
        try (Store store = Store.inMemory()) {
            reports.forEach(store::put);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                Reuse reuse = Reuse.over(snapshot, OFFICIAL);
                return reports.stream().map(reuse::of).toList();
            }
        }
    }

    private static Map<Stretch.Kind, String> words(Passage passage) {
        return passage.stretches().stream()
                .collect(Collectors.toMap(Stretch::kind, passage::words, (a, b) -> a + "|" + b));
    }

    @Test
    void says_which_words_stand_in_another_agencys_report_and_where() {
        Report one = answering("a", "ดอนแก้วงาม", 2566, template("ดอนแก้วงาม", 41));
        Report other = answering("b", "หนองไผ่เหลือง", 2566, template("หนองไผ่เหลือง", 9));
        SharedText shared = compared(List.of(one, other)).getFirst();
        Passage passage = shared.passages().getFirst();
        assertThat(passage.record()).isEqualTo("O1");
        assertThat(words(passage)).containsEntry(Stretch.Kind.OWN, "41 ");
        assertThat(words(passage).get(Stretch.Kind.SHARED))
                .isEqualTo(
                        "จัดเวรเจ้าหน้าที่ตอบคำถามผ่านเพจของ อบต.ดอนแก้วงาม ทุกวันทำการ และสรุปคำถามให้นายกทราบทุกสิ้นเดือน รวม |เรื่อง");
        Stretch stretch = passage.stretches().getFirst();
        assertThat(stretch.match()).hasValueSatisfying(match -> {
            assertThat(match.agencies()).isEqualTo(1);
            assertThat(match.reach()).isEqualTo(Reach.FEW);
            assertThat(passage.sources().get(match.source()).text().substring(match.start(), match.end()))
                    .isEqualTo(
                            "จัดเวรเจ้าหน้าที่ตอบคำถามผ่านเพจของ อบต.หนองไผ่เหลือง ทุกวันทำการ และสรุปคำถามให้นายกทราบทุกสิ้นเดือน รวม");
        });
        assertThat(shared.share())
                .hasValueSatisfying(share -> assertThat(share.sharedPart()).isGreaterThan(0.97));
        assertThat(shared.sources()).singleElement().satisfies(source -> {
            assertThat(source.report().id()).isEqualTo("b");
            assertThat(source.only()).isEqualTo(source.letters());
        });
    }

    @Test
    void own_other_years_do_not_count() {
        List<Report> reports = List.of(
                answering("a", "ดอนแก้วงาม", 2566, template("ดอนแก้วงาม", 41)),
                answering("b", "ดอนแก้วงาม", 2565, template("ดอนแก้วงาม", 40)));
        SharedText shared = compared(reports).getFirst();
        assertThat(shared.share()).as("nothing to compare with").isEmpty();
        assertThat(shared.passages()).noneMatch(Passage::shares);
        assertThat(shared.repeats()).as("told apart").singleElement().satisfies(source -> {
            assertThat(source.report().id()).isEqualTo("b");
            assertThat(source.part()).isGreaterThan(0.9);
        });
        assertThat(shared.sources()).isEmpty();
    }

    @Test
    void earliest_of_equal_sources_is_shown_and_all_agencies_are_counted() {
        List<Report> reports = new ArrayList<>();
        reports.add(answering("own", "ดอนแก้วงาม", 2566, template("ดอนแก้วงาม", 41)));
        for (int i = 0; i < 6; i++) {
            String name = "หนองไผ่เหลือง" + "กขคงจฉ".charAt(i);
            reports.add(report("r" + i, name, 2566)
                    .dated(LocalDate.of(2023, 9 - i, 1))
                    .item("O1", Status.DONE, Field.PROGRESS, template(name, 9))
                    .make());
        }
        Passage passage = compared(reports).getFirst().passages().getFirst();
        assertThat(passage.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.report().id()).isEqualTo("r5"));
        assertThat(passage.stretches().getFirst().match()).hasValueSatisfying(match -> {
            assertThat(match.agencies()).isEqualTo(6);
            assertThat(match.reach()).isEqualTo(Reach.FAMILY);
        });
    }

    @Test
    void a_word_that_the_first_source_has_otherwise_is_had_from_the_next() {
        String text = template("ดอนแก้วงาม", 41);
        List<Report> reports = List.of(
                answering("own", "ดอนแก้วงาม", 2566, text),
                answering("a", "หนองไผ่เหลือง", 2565, text.replace("เจ้าหน้าที่", "พนักงาน")),
                answering("b", "ห้วยหินลาด", 2565, text.replace("ทุกสิ้นเดือน", "เป็นระยะ ๆ")));
        Passage passage = compared(reports).getFirst().passages().getFirst();
        assertThat(words(passage)).as("all of it stands elsewhere").doesNotContainKey(Stretch.Kind.OWN);
        assertThat(passage.sources())
                .extracting(source -> source.report().id())
                .as("the one that explains most first")
                .containsExactly("a", "b");
    }

    @Test
    void family_is_who_shares_most_and_its_leftover_name_a_missing_ancestor() {
        String[] answers = {
            "ปรับป้ายบอกทางในอาคารให้อ่านง่ายและเพิ่มที่นั่งรอสำหรับผู้สูงอายุหน้าห้องรับเรื่อง",
            "นำคำร้องที่ค้างเกินกำหนดเข้าที่ประชุมหัวหน้าส่วนทุกวันจันทร์แล้วติดตามจนแล้วเสร็จ",
            "ให้ชาวบ้านเลือกหัวข้อที่อยากฟังก่อนวันประชาคมสองสัปดาห์ผ่านกล่องหน้าร้านค้า",
            "ลงบัญชีของขวัญที่ส่งคืนพร้อมภาพถ่ายและหนังสือตอบขอบคุณของผู้บริหารทุกครั้ง"
        };
        Report one = answering("a", "ดอนแก้วงาม", 2566, answers);
        Report other = answering("b", "หนองไผ่เหลือง", 2566, answers);
        Report stranger =
                answering("c", "ลานตะวันทอง", 2566, "ขุดลอกร่องน้ำหน้าที่ทำการและปลูกไม้ยืนต้นริมรั้วแทนของเดิมที่ล้ม");
        List<SharedText> all = compared(List.of(one, other, stranger));
        Family.Mention mention = new Family.Mention(all.getFirst().report(), "O2", "progress", "เทศบาลตำบลคุ้งบัวขาว");
        List<Family> families = Families.of(all, List.of(new Families.Trace("เทศบาลตำบลคุ้งบัวขาว", mention)));
        assertThat(families).singleElement().satisfies(family -> {
            assertThat(family.name()).isEqualTo("F1");
            assertThat(family.members()).extracting(member -> member.id()).containsExactly("a", "b");
            assertThat(family.leftovers()).singleElement().satisfies(leftover -> {
                assertThat(leftover.agency()).isEqualTo("เทศบาลตำบลคุ้งบัวขาว");
                assertThat(leftover.report()).isEmpty();
                assertThat(leftover.mentions()).containsExactly(mention);
            });
        });
        assertThat(Families.ofReport("c", families)).isEqualTo(Optional.empty());
    }

    /** Each family text has another length, so that no two are alike. */
    private static String[] answers(String... instead) {
        String[] answers = {
            "ปรับป้ายบอกทางในอาคารให้อ่านง่ายและเพิ่มที่นั่งรอสำหรับผู้สูงอายุหน้าห้องรับเรื่อง",
            "นำคำร้องที่ค้างเกินกำหนดเข้าที่ประชุมหัวหน้าส่วนทุกวันจันทร์แล้วติดตามจนแล้วเสร็จ",
            "ให้ชาวบ้านเลือกหัวข้อที่อยากฟังก่อนวันประชาคมสองสัปดาห์ผ่านกล่องหน้าร้านค้า",
            "ลงบัญชีของขวัญที่ส่งคืนพร้อมภาพถ่ายและหนังสือตอบขอบคุณของผู้บริหารทุกครั้ง",
            "เปิดเวทีรับฟังความเห็นเรื่องถนนสายในหมู่บ้านก่อนตั้งงบประมาณของปีถัดไปทุกหมู่"
        };
        System.arraycopy(instead, 0, answers, 0, instead.length);
        return answers;
    }

    @Test
    void tree_of_a_family_joins_a_copy_with_what_it_was_copied_from() {
        String changed = "ขุดลอกร่องน้ำหน้าที่ทำการและปลูกไม้ยืนต้นริมรั้วแทนของเดิมที่ล้มเมื่อปลายฤดูฝน";
        String again = "ติดกล้องวงจรปิดที่สี่แยกหน้าตลาดสดและหน้าโรงเรียนตามที่ผู้ปกครองร้องขอมาหลายปี";
        Report root = answering("a", "ดอนแก้วงาม", 2565, answers());
        Report child = answering("b", "หนองไผ่เหลือง", 2566, answers(changed));
        Report grandchild = answering("c", "ลานตะวันทอง", 2566, answers(changed, again));
        List<SharedText> all = compared(List.of(root, child, grandchild));
        Family.Mention mention = new Family.Mention(all.get(2).report(), "O3", "progress", "อบต.หนองไผ่เหลือง");
        Family.Mention old = new Family.Mention(all.getFirst().report(), "O4", "progress", "อบต.คุ้งบัวขาว");
        List<Family> families = Families.of(
                all,
                List.of(
                        new Families.Trace(TYPE + "หนองไผ่เหลือง", mention),
                        new Families.Trace(TYPE + "คุ้งบัวขาว", old)));
        List<Family.Kin> tree = families.getFirst().tree();
        assertThat(tree).extracting(kin -> kin.report().id()).containsExactly("a", "b", "c");
        assertThat(tree)
                .extracting(kin -> kin.from().map(from -> from.id()))
                .containsExactly(Optional.empty(), Optional.of("a"), Optional.of("b"));
        assertThat(tree)
                .extracting(Family.Kin::reason)
                .containsExactly(Family.Reason.SHARED_SOURCE, Family.Reason.EARLIER_YEAR, Family.Reason.LEFTOVER);
        assertThat(tree.getFirst().missing()).hasValue(TYPE + "คุ้งบัวขาว");
    }

    @Test
    void nothing_is_told_of_who_was_first_where_two_reports_are_of_one_year() {
        List<SharedText> both = compared(List.of(
                answering("a", "ดอนแก้วงาม", 2566, answers()), answering("b", "หนองไผ่เหลือง", 2566, answers())));
        assertThat(Families.between(both.getFirst(), both.getLast(), List.of()))
                .extracting(Family.Kin::reason)
                .containsOnly(Family.Reason.SHARED_SOURCE);
    }

    @Test
    void two_reports_are_paired_text_by_text_with_scores_spans_and_masked_names() {
        Report one = answering(
                "a",
                "ดอนแก้วงาม",
                2566,
                template("ดอนแก้วงาม", 41),
                "ประชาสัมพันธ์ผ่านเสียงตามสายทุกเช้าวันจันทร์ ประชุมผู้ปกครองสองครั้ง และแจกใบปลิวที่ตลาดนัด",
                "ขุดลอกร่องน้ำหน้าที่ทำการและปลูกไม้ยืนต้นริมรั้วแทนของเดิมที่ล้ม");
        Report other = answering(
                "b",
                "หนองไผ่เหลือง",
                2566,
                "ประชาสัมพันธ์ผ่านเสียงตามสายทุกเย็นวันศุกร์ ประชุมผู้ปกครองสี่ครั้ง แล้วแจกใบปลิวที่ตลาดนัด",
                template("หนองไผ่เหลือง", 9));
        try (Store store = Store.inMemory()) {
            store.put(one);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                List<TextPair> pairs = Reuse.over(snapshot, OFFICIAL).pairs(one, other);
                assertThat(pairs).extracting(TextPair::record).containsExactly("O1", "O2");
                assertThat(pairs).extracting(TextPair::otherRecord).containsExactly("O2", "O1");
                assertThat(pairs)
                        .extracting(TextPair::verdict)
                        .containsExactly(TextPair.Verdict.SAME, TextPair.Verdict.REWORKED);
                TextPair same = pairs.getFirst();
                assertThat(same.masks()).containsExactly("อบต.ดอนแก้วงาม");
                assertThat(same.otherMasks()).containsExactly("อบต.หนองไผ่เหลือง");
                assertThat(pairs.getLast().spans())
                        .extracting(span -> pairs.getLast().text().substring(span.start(), span.end()))
                        .contains("ประชาสัมพันธ์ผ่านเสียงตามสายทุก");
            }
        }
    }
}
