package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.check.Peers.Teller;
import prongsai.check.Peers.UsualAnswer;
import prongsai.check.Reports;
import prongsai.model.Agency;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.shared.ReportRef;
import prongsai.reference.Official;
import prongsai.reuse.Reuse;
import prongsai.reuse.Texts;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/** What reports of indexes know of each other; the reports are made by hand. */
class IndexPeersTest {
    private static final Official OFFICIAL = Official.shipped();
    private static final String TYPE = "องค์การบริหารส่วนตำบล";
    private static final String PLAN = "จัดทำแผนซื้อพัสดุของทั้งปีและติดประกาศไว้หน้าสำนักงานในเดือนตุลาคม";
    private static final String RARE = "ยังเหลือรายการเรือท้องแบนที่ต้องสอบราคาใหม่ในไตรมาสที่สอง";
    private static final String EVENT = "อบรมอาสาสมัครเมื่อวันที่ 9 มีนาคม 2566 มีผู้เข้าร่วม 64 คน";

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private Texts base(Report... reports) {
        Store store = Store.inMemory();
        open.add(store);
        List.of(reports).forEach(store::put);
        store.commit();
        Snapshot snapshot = store.snapshot();
        open.add(snapshot);
        return new Texts(snapshot);
    }

    private static IndexPeers peers(Texts... bases) {
        return new IndexPeers(List.of(bases), OFFICIAL, Map.of());
    }

    private static Report answer(String id, String agency, int year, String code, String text) {
        return Reports.ofYear(year)
                .filed(id, id + ".txt")
                .by(TYPE, agency)
                .item(code, Status.DONE, Field.PROGRESS, text)
                .make();
    }

    @Test
    void an_answer_of_two_years_is_one_though_the_codes_of_its_item_differ() {
        Texts base = base(
                answer("a1", "ห้วยทรายทอง", 2565, "O21", PLAN),
                answer("a2", "ห้วยทรายทอง", 2566, "O19", PLAN),
                answer("b1", "หนองบัวสีทอง", 2566, "O19", PLAN),
                answer("c1", "ลานตะวันทอง", 2566, "O21", PLAN),
                answer("d1", "ทุ่งดอกจาน", 2566, "O19", RARE));
        assertThat(peers(base).usualAnswers("procurement-plan"))
                .as("O21 of 2565 and O19 of 2566, an agency counted once, an answer of one agency not at all")
                .containsExactly(new UsualAnswer(PLAN, 2));
        assertThat(peers(base).usualAnswers("procurement-monthly-summary"))
                .as("O21 of 2566: one agency")
                .isEmpty();
        assertThat(peers(base).usualAnswers("no-such-concept")).isEmpty();
    }

    @Test
    void in_a_very_large_index_only_answers_like_the_given_ones_are_looked_for() {
        Texts base = base(
                answer("a1", "ห้วยทรายทอง", 2565, "O21", PLAN),
                answer("a2", "ห้วยทรายทอง", 2566, "O19", PLAN),
                answer("b1", "หนองบัวสีทอง", 2566, "O19", PLAN),
                answer("c1", "ลานตะวันทอง", 2566, "O21", PLAN),
                answer("d1", "ทุ่งดอกจาน", 2566, "O19", RARE),
                answer("e1", "บึงกระโดนงาม", 2566, "O19", RARE));
        assertThat(LikeAnswers.of(List.of(PLAN), List.of(base), Official.shipped(), 2))
                .as("by the concept of the report's own year, an agency counted once")
                .isEqualTo(Map.of("procurement-plan", List.of(new UsualAnswer(PLAN, 2))));
        assertThat(LikeAnswers.of(List.of(PLAN, RARE), List.of(base), Official.shipped(), 1))
                .containsOnlyKeys("procurement-plan", "procurement-monthly-summary");
        assertThat(LikeAnswers.of(List.of("ไม่มีใครตอบอย่างนี้เลยสักแห่งเดียว"), List.of(base), Official.shipped(), 1))
                .isEmpty();
        assertThat(peers(base).usualAnswers("procurement-plan", List.of(PLAN)))
                .as("of few reports every answer is looked at")
                .containsExactly(new UsualAnswer(PLAN, 2), new UsualAnswer(RARE, 2));
    }

    @Test
    void the_most_usual_answer_comes_first_and_no_other_column_counts() {
        Texts base = base(
                answer("a1", "ห้วยทรายทอง", 2566, "O19", RARE),
                answer("b1", "หนองบัวสีทอง", 2566, "O19", RARE),
                answer("c1", "ลานตะวันทอง", 2566, "O19", PLAN),
                answer("d1", "ทุ่งดอกจาน", 2566, "O19", PLAN),
                answer("e1", "บึงกระโดนงาม", 2566, "O19", PLAN),
                Reports.ofYear(2566)
                        .filed("f1", "f1.txt")
                        .by(TYPE, "ภูผาเมฆ")
                        .item("O19", Status.DONE, Field.TITLE, "แผน", Field.NOTE, RARE)
                        .make());
        assertThat(peers(base).usualAnswers("procurement-plan"))
                .containsExactly(new UsualAnswer(PLAN, 3), new UsualAnswer(RARE, 2));
    }

    @Test
    void answers_of_several_indexes_count_together() {
        Texts one = base(answer("a1", "ห้วยทรายทอง", 2566, "O19", PLAN));
        Texts other = base(answer("b1", "หนองบัวสีทอง", 2566, "O19", PLAN));
        assertThat(peers(one).usualAnswers("procurement-plan")).isEmpty();
        assertThat(peers(one, other).usualAnswers("procurement-plan")).containsExactly(new UsualAnswer(PLAN, 2));
        assertThat(peers(one, other).agencyNames())
                .containsExactlyInAnyOrder(TYPE + "ห้วยทรายทอง", TYPE + "หนองบัวสีทอง");
    }

    private static Report withDomain(String id, String agency, String domain) {
        return Reports.ofYear(2566)
                .filed(id, id + ".txt")
                .by(TYPE, agency)
                .withDomain(domain)
                .make();
    }

    @Test
    void a_domain_is_of_the_one_agency_that_prints_it_and_of_none_of_two() {
        Texts one = base(
                withDomain("a1", "ห้วยทรายทอง", "huaisaithong.go.th"),
                withDomain("a2", "ห้วยทรายทอง", "huaisaithong.go.th"),
                withDomain("b1", "หนองบัวสีทอง", "nongbuasithong.go.th"));
        Texts other = base(withDomain("c1", "ลานตะวันทอง", "nongbuasithong.go.th"));
        assertThat(peers(one).ownerOf("huaisaithong.go.th")).contains(TYPE + "ห้วยทรายทอง");
        assertThat(peers(one).ownerOf("nongbuasithong.go.th")).contains(TYPE + "หนองบัวสีทอง");
        assertThat(peers(one, other).ownerOf("nongbuasithong.go.th")).isEmpty();
        assertThat(peers(one, other).ownerOf("lantawanthong.go.th")).isEmpty();
    }

    @Test
    void earlier_reports_are_the_agencys_own_the_newest_first() {
        Report asked = answer("a4", "ห้วยทรายทอง", 2567, "O19", PLAN);
        Texts one = base(
                answer("a1", "ห้วยทรายทอง", 2564, "O19", PLAN),
                answer("a5", "ห้วยทรายทอง", 2568, "O19", PLAN),
                asked,
                answer("b1", "หนองบัวสีทอง", 2566, "O19", PLAN));
        Texts other =
                base(answer("a2", "ห้วยทรายทอง", 2565, "O19", PLAN), answer("a3", "ห้วยทรายทอง", 2566, "O19", PLAN));
        assertThat(peers(one, other).earlier(asked)).extracting(Report::id).containsExactly("a3", "a2", "a1");
    }

    @Test
    void tellers_are_other_agencies_and_say_their_words() {
        Report asked = answer("a1", "ห้วยทรายทอง", 2566, "O30", EVENT);
        Texts one = base(
                asked,
                answer("a2", "ห้วยทรายทอง", 2565, "O30", EVENT),
                answer("b1", "หนองบัวสีทอง", 2566, "O31", "ณ วัดโพธิ์ " + EVENT));
        Texts other = base(Reports.ofYear(2566)
                .filed("c1", "c1.txt")
                .by(TYPE, "ลานตะวันทอง")
                .prose(EVENT)
                .make());
        List<Teller> tellers = peers(one, other).tellers(asked, "2023-03-09 64");
        assertThat(tellers).extracting(teller -> teller.report().id()).containsExactly("b1", "c1");
        assertThat(tellers.getFirst().record()).isEqualTo("O31");
        assertThat(tellers.getFirst().field()).isEqualTo("progress");
        assertThat(tellers.getFirst().text()).isEqualTo("ณ วัดโพธิ์ " + EVENT);
        assertThat(tellers.getLast().record()).isEqualTo("prose 1");
        assertThat(tellers.getLast().field()).isEmpty();
        assertThat(peers(one, other).tellers(asked, "2023-03-09 65")).isEmpty();
    }

    @Test
    void reports_without_year_or_agency_are_passed_over_where_these_are_needed() {
        Report noYear = Reports.withoutYear()
                .filed("a1", "a1.txt")
                .by(TYPE, "ห้วยทรายทอง")
                .withDomain("huaisaithong.go.th")
                .item("O19", Status.DONE, Field.PROGRESS, PLAN)
                .make();
        Report nobody = Reports.ofYear(2566)
                .filed("b1", "b1.txt")
                .byNobodyKnown()
                .item("O19", Status.DONE, Field.PROGRESS, PLAN)
                .item("O30", Status.DONE, Field.PROGRESS, EVENT)
                .make();
        Report later = answer("a2", "ห้วยทรายทอง", 2567, "O30", EVENT);
        IndexPeers peers = peers(base(noYear, nobody, later));
        assertThat(peers.usualAnswers("procurement-plan"))
                .as("one of a year, one of none")
                .isEmpty();
        assertThat(peers.earlier(later)).isEmpty();
        assertThat(peers.earlier(noYear)).isEmpty();
        assertThat(peers.earlier(nobody)).isEmpty();
        assertThat(peers.ownerOf("huaisaithong.go.th")).contains(TYPE + "ห้วยทรายทอง");
        assertThat(peers.agencyNames()).containsExactly(TYPE + "ห้วยทรายทอง");
        assertThat(peers.shared(later)).isEmpty();
        assertThat(peers.tellers(later, "2023-03-09 64"))
                .extracting(teller -> teller.report().label())
                .containsExactly("b1.txt");
        assertThat(peers.tellers(nobody, "2023-03-09 64"))
                .extracting(teller -> teller.report().id())
                .containsExactly("a2");
    }

    /** The same report as a list of organisations makes it that knows the agency by a code. */
    private static Report coded(Report report, String code) {
        Agency agency = report.agency();
        return new Report(
                report.id(),
                report.engine(),
                report.source(),
                report.parts(),
                new Agency(
                        agency.name(),
                        agency.type(),
                        agency.shortName(),
                        agency.district(),
                        agency.province(),
                        agency.domain(),
                        Optional.of(code),
                        true,
                        agency.confidence(),
                        agency.printedNames()),
                report.fiscalYear(),
                report.head(),
                report.scores(),
                report.measures(),
                report.oitItems(),
                report.indicators(),
                report.weaknesses(),
                report.components(),
                report.prose(),
                report.signatories(),
                report.unassigned(),
                report.confidence(),
                report.warnings(),
                report.repairs(),
                report.fates());
    }

    @Test
    void an_agency_is_the_same_whether_a_list_knew_its_code_or_not() {
        Report asked = answer("a2", "ห้วยทรายทอง", 2567, "O30", EVENT);
        Report before = coded(answer("a1", "ห้วยทรายทอง", 2566, "O30", EVENT), "X410401");
        Report again = coded(asked, "X410401");
        Report other = coded(answer("b1", "หนองบัวสีทอง", 2566, "O30", EVENT), "X410402");
        assertThat(ReportRef.of(asked).agencyKey())
                .isNotEqualTo(ReportRef.of(before).agencyKey());
        Texts base = base(before, again);
        assertThat(peers(base).earlier(asked)).extracting(Report::id).containsExactly("a1");
        assertThat(peers(base).tellers(asked, "2023-03-09 64")).isEmpty();
        assertThat(Reuse.over(List.of(base), OFFICIAL).of(asked).share())
                .as("nobody else to compare with")
                .isEmpty();
        assertThat(Reuse.over(List.of(base(before, again, other)), OFFICIAL)
                        .of(asked)
                        .sources())
                .extracting(source -> source.report().id())
                .containsExactly("b1");
    }
}
