package prongsai.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import prongsai.check.Reports;
import prongsai.model.Field;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.shared.Passage;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.reference.Official;
import prongsai.store.Snapshot;
import prongsai.store.Store;
import prongsai.text.Squash;

/** Whatever two agencies write, the stretches cover the text, and a shared one stands in its source. */
class PassagesProperties {
    private static final String[] PIECES = {
        "จัดเวรเจ้าหน้าที่ตอบคำถามผ่านเพจทุกวันทำการ",
        " ",
        "\n",
        "๑๒",
        "38 คน",
        "อบต.ลานตะวันทอง",
        "เทศบาลตำบลลำพาดทอง",
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
        "และสรุปให้นายกทราบ",
        "นำเข้าที่ประชุมหัวหน้าส่วนทุกวันจันทร์",
        "(ครบ)",
        "www.lantawanthong.go.th"
    };

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Report report(String id, String name, Random random) {
        Reports report = Reports.ofYear(2566).by("องค์การบริหารส่วนตำบล", name).filed(id, id + ".txt");
        for (int i = 1; i <= 6; i++) {
            report.item("O" + i, Status.DONE, Field.PROGRESS, text(random));
        }
        return report.make();
    }

    @Property(tries = 60)
    void stretches_cover_the_text_and_stand_in_their_source(@ForAll long seed) {
        Random random = new Random(seed);
        Report one = report("a", "ลานตะวันทอง", random);
        Report other = report("b", "หนองไผ่เหลือง", random);
        try (Store store = Store.inMemory()) {
            store.put(one);
            store.put(other);
            store.commit();
            try (Snapshot snapshot = store.snapshot()) {
                SharedText shared = Reuse.over(snapshot, Official.shipped()).of(one);
                assertThat(shared.passages()).allSatisfy(PassagesProperties::holds);
            }
        }
    }

    private static void holds(Passage passage) {
        int at = 0;
        for (Stretch stretch : passage.stretches()) {
            assertThat(stretch.start()).isEqualTo(at);
            assertThat(stretch.end()).isGreaterThan(at);
            at = stretch.end();
            assertThat(stretch.match().isPresent()).isEqualTo(stretch.kind() == Stretch.Kind.SHARED);
            stretch.match().ifPresent(match -> {
                String source = passage.sources().get(match.source()).text().substring(match.start(), match.end());
                assertThat(unnamed(source)).isEqualTo(unnamed(passage.words(stretch)));
            });
        }
        assertThat(at).isEqualTo(passage.text().length());
        assertThat(List.of(
                        passage.share().own(),
                        passage.share().shared(),
                        passage.share().official()))
                .allMatch(letters -> letters >= 0);
    }

    /** Only the asking report's own names are masked, and both reports' kinds of agency. */
    private static String unnamed(String text) {
        return Squash.of(text)
                .replace("wwwlantawanthonggoth", "")
                .replace("เทศบาลตำบล", "")
                .replace("อบต", "")
                .replace("ลานตะวันทอง", "");
    }
}
