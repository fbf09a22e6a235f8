package prongsai.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsTest {
    private final Organisations shipped = Organisations.shipped();

    @TempDir
    Path folder;

    @Test
    void knows_the_local_governments_by_type_and_place() {
        assertThat(shipped.all()).hasSize(7849);
        assertThat(shipped.named("องค์การบริหารส่วนตำบลหนองไผ่ล้อม"))
                .extracting(Organisation::province)
                .containsExactlyInAnyOrder("สุรินทร์", "ขอนแก่น");
        assertThat(shipped.of("ทต.", "หนองไผ่ล้อม"))
                .extracting(Organisation::district)
                .containsExactly("เมืองนครราชสีมา");
        assertThat(shipped.of("องค์การบริหารส่วนตำบล", "หนองไผ่ล้อม", Optional.of("สำโรงทาบ"), Optional.of("สุรินทร์")))
                .extracting(Organisation::code)
                .containsExactly("6321209");
        assertThat(shipped.shortNamed("แม่ลาน้อย"))
                .extracting(Organisation::typeAbbreviation)
                .containsExactlyInAnyOrder("ทต.", "อบต.");
        assertThat(shipped.named("อบต. หนองไผ่ล้อม")).hasSize(2);
        assertThat(shipped.named("องค์การบริหารส่วนตำบลห้วยทรายทอง")).isEmpty();
        assertThat(shipped.named("เมืองพัทยา"))
                .extracting(Organisation::province)
                .containsExactly("ชลบุรี");
    }

    @Test
    void ignores_a_place_that_fits_no_organisation_of_the_name() {
        assertThat(shipped.of("อบต.", "หนองไผ่ล้อม", Optional.empty(), Optional.of("ภูเก็ต")))
                .hasSize(2);
    }

    @Test
    void finds_full_names_with_spaces_and_line_ends_inside() {
        String text = "รายงานของ องค์การบริหาร ส่วนตำบล\nหนองไผ่ ล้อม อำเภอสำโรงทาบ";
        Mention mention = only(text);
        assertThat(mention.start()).isEqualTo(text.indexOf("องค์การ"));
        assertThat(mention.printed()).isEqualTo("องค์การบริหาร ส่วนตำบล\nหนองไผ่ ล้อม");
        assertThat(mention.type()).isEqualTo("องค์การบริหารส่วนตำบล");
        assertThat(mention.shortName()).isEqualTo("หนองไผ่ล้อม");
        assertThat(mention.fullName()).isEqualTo("องค์การบริหารส่วนตำบลหนองไผ่ล้อม");
        assertThat(mention.known()).isTrue();
        assertThat(mention.bounded()).isTrue();
        assertThat(mention.candidates()).hasSize(2);
    }

    @Test
    void takes_the_longest_known_name() {
        assertThat(only("เทศบาลตำบลคลองท่อมใต้").shortName()).isEqualTo("คลองท่อมใต้");
        assertThat(only("เทศบาลเมืองเมืองพล").shortName()).isEqualTo("เมืองพล");
        assertThat(only("ทน.นครราชสีมา").fullName()).isEqualTo("เทศบาลนครนครราชสีมา");
    }

    @Test
    void keeps_the_misprinted_type_as_printed() {
        Mention mention = only("องค์กรบริหารส่วนตำบลหนองไผ่ล้อม");
        assertThat(mention.slip()).isTrue();
        assertThat(mention.printedType()).isEqualTo("องค์กรบริหารส่วนตำบล");
        assertThat(mention.fullName()).isEqualTo("องค์การบริหารส่วนตำบลหนองไผ่ล้อม");
    }

    @Test
    void finds_every_shipped_name_in_full_and_abbreviated() {
        for (Organisation one : shipped.all()) {
            assertThat(only(one.name()).candidates()).as(one.name()).contains(one);
            assertThat(only(one.name()).end()).isEqualTo(one.name().length());
            if (!one.typeAbbreviation().isEmpty()) {
                assertThat(only(one.typeAbbreviation() + one.shortName()).candidates())
                        .as(one.typeAbbreviation() + one.shortName())
                        .contains(one);
            }
            assertThat(shipped.named(one.name())).contains(one);
        }
    }

    @Test
    void finds_abbreviations_that_stand_on_their_own() {
        assertThat(only("สมาชิกสภา อบต.หนองไผ่ล้อม").known()).isTrue();
        assertThat(only("สมาชิกสภาอบต.หนองไผ่ล้อม").known()).isTrue();
        assertThat(only("ตามคำสั่งอบต.หนองไผ่ล้อม").known()).isTrue();
        assertThat(only("นายกอบต.หนองไผ่ล้อม").known()).isTrue();
        assertThat(only("นายก อบต หนองไผ่ล้อม").shortName()).isEqualTo("หนองไผ่ล้อม");
        assertThat(only("(อบจ.ขอนแก่น)").type()).isEqualTo("องค์การบริหารส่วนจังหวัด");
        assertThat(only("ทต.หนองไผ่ล้อม").type()).isEqualTo("เทศบาลตำบล");
        assertThat(only("ทม.เมืองพล").type()).isEqualTo("เทศบาลเมือง");
    }

    @Test
    void does_not_see_abbreviations_inside_other_words() {
        assertThat(shipped.scan("เป็นผู้รับผิดชอบต่อหน้าที่")).isEmpty();
        assertThat(shipped.scan("ผู้รับผิดชอบจัดทำแผน")).isEmpty();
        assertThat(shipped.scan("มอบจังหวัดดำเนินการ")).isEmpty();
        assertThat(shipped.scan("ผู้รับผิดชอบ ต.หนองไผ่ล้อม"))
                .as("a space inside")
                .isEmpty();
        assertThat(shipped.scan("ผู้รับผิดชอบต.หนองไผ่ล้อม")).isEmpty();
        assertThat(shipped.scan("รอบต่อไป ประกอบจากสองส่วน สอบตามระเบียบ")).isEmpty();
        assertThat(shipped.scan("")).isEmpty();
    }

    @Test
    void marks_names_that_are_everyday_words() {
        Mention and = only("สมาชิกสภา อบต. และบุคลากร");
        assertThat(and.shortName()).isEqualTo("และ");
        assertThat(and.commonWord()).isTrue();
        assertThat(and.bounded()).isFalse();
        assertThat(only("องค์การบริหารส่วนตำบล ประกอบด้วย").commonWord()).isTrue();
        assertThat(only("เทศบาลเมืองแพร่").commonWord()).isTrue();
        assertThat(only("องค์การบริหารส่วนตำบลอำนาจ").commonWord()).isTrue();
        assertThat(only("องค์การบริหารส่วนตำบลหนองไผ่ล้อม").commonWord()).isFalse();
    }

    @Test
    void gives_the_type_alone_and_what_follows_where_the_name_is_not_known() {
        Mention mention = only("องค์การบริหารส่วนตำบลฎฐฑทรายทอง อำเภอ");
        assertThat(mention.shortName()).isEmpty();
        assertThat(mention.known()).isFalse();
        assertThat(mention.printed()).isEqualTo("องค์การบริหารส่วนตำบล");
        assertThat(mention.following()).isEqualTo("ฎฐฑทรายทอง");
        assertThat(mention.candidates()).isEmpty();
        assertThat(only("องค์การบริหารส่วนตำบล").following()).isEmpty();
    }

    @Test
    void looks_for_no_name_over_a_blank_line_or_a_tab() {
        assertThat(only("องค์การบริหารส่วนตำบล\n \nหนองไผ่ล้อม").shortName()).isEmpty();
        assertThat(only("องค์การบริหารส่วนตำบล\n \nหนองไผ่ล้อม").following()).isEmpty();
        assertThat(only("องค์การบริหารส่วนตำบล\tหนองไผ่ล้อม").shortName()).isEmpty();
        assertThat(only("องค์การบริหารส่วนตำบล\r\nหนองไผ่ล้อม").shortName()).isEqualTo("หนองไผ่ล้อม");
    }

    @Test
    void joins_nikhahit_and_aa_in_names() {
        String text = "อบต.ค\u0E4D\u0E32นาดี จังหวัดร้อยเอ็ด";
        Mention mention = only(text);
        assertThat(mention.shortName()).isEqualTo("คำนาดี");
        assertThat(mention.end()).isEqualTo(text.indexOf(' '));
        assertThat(mention.known()).isTrue();
    }

    @Test
    void gives_a_name_of_another_type_as_not_known() {
        Mention mention = only("อบจ.หนองไผ่ล้อม");
        assertThat(mention.shortName()).isEqualTo("หนองไผ่ล้อม");
        assertThat(mention.known()).isFalse();
        assertThat(mention.candidates())
                .extracting(Organisation::typeAbbreviation)
                .contains("อบต.", "ทต.");
    }

    @Test
    void does_not_end_a_name_before_a_vowel_or_mark_of_its_last_letter() {
        assertThat(shipped.shortNamed("นาดี")).isNotEmpty();
        assertThat(only("อบต.นาดี่ยว").shortName()).isNotEqualTo("นาดี");
    }

    @Test
    void finds_several_in_order_without_overlap() {
        List<Mention> mentions = shipped.scan("อบต.หนองไผ่ล้อม ร่วมกับ ทต.หนองไผ่ล้อม และเทศบาลนครนครราชสีมา");
        assertThat(mentions)
                .extracting(Mention::printed)
                .containsExactly("อบต.หนองไผ่ล้อม", "ทต.หนองไผ่ล้อม", "เทศบาลนครนครราชสีมา");
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).end());
        }
    }

    @Test
    void suggests_names_like_a_misspelt_one() {
        assertThat(shipped.alike("อบต.", "ท่าสวรรณ์", Optional.of("เลย"), 3))
                .extracting(Organisation::shortName)
                .startsWith("ท่าสวรรค์");
        assertThat(shipped.alike("อบต.", "กขคง", Optional.empty(), 3)).isEmpty();
    }

    @Test
    void takes_up_a_users_list() throws IOException {
        Organisations with = shipped.with(file("\uFEFFname,type,district,province,domain,code\n"
                + "องค์การบริหารส่วนตำบลห้วยทรายทอง,อบต.,ดอนแก้ว,อุดรธานี,HuaySaiThong.go.th,\n"
                + "\"เขาแก้วงาม\",เทศบาลตำบล,ดอนแก้ว,อุดรธานี,,X-2\n"
                + "โรงเรียนบ้านดอนแก้ววิทยา,โรงเรียน,,,,\n"));
        assertThat(with.all()).hasSize(7852);
        Organisation own = with.named("อบต.ห้วยทรายทอง").getFirst();
        assertThat(own.name()).isEqualTo("องค์การบริหารส่วนตำบลห้วยทรายทอง");
        assertThat(own.shortName()).isEqualTo("ห้วยทรายทอง");
        assertThat(own.domain()).contains("huaysaithong.go.th");
        assertThat(own.code()).isEmpty();
        assertThat(with.named("เทศบาลตำบลเขาแก้วงาม").getFirst().code()).isEqualTo("X-2");
        assertThat(with.named("โรงเรียนบ้านดอนแก้ววิทยา").getFirst().type()).isEqualTo("โรงเรียน");
        assertThat(with.scan("เว็บไซต์ของอบต.ห้วยทรายทอง").getFirst().known()).isTrue();
        assertThat(shipped.named("อบต.ห้วยทรายทอง")).isEmpty();
    }

    @Test
    void a_users_line_takes_the_place_of_the_shipped_one() throws IOException {
        Organisations with = shipped.with(file(
                "name,district,province,domain\nองค์การบริหารส่วนตำบลหนองไผ่ล้อม,สำโรงทาบ,สุรินทร์,example.go.th\n"));
        assertThat(with.all()).hasSize(7849);
        assertThat(with.of("อบต.", "หนองไผ่ล้อม", Optional.of("สำโรงทาบ"), Optional.empty())
                        .getFirst()
                        .domain())
                .contains("example.go.th");
    }

    @Test
    void says_what_is_wrong_with_a_users_list() throws IOException {
        Path noHeader = file("องค์การบริหารส่วนตำบลห้วยทรายทอง,อบต.\n");
        assertThatThrownBy(() -> shipped.with(noHeader))
                .isInstanceOf(ReferenceFileException.class)
                .hasMessage(noHeader + ": the first line must be the header name,type,district,province,domain,code");
        Path noName = file("name,type\nห้วยทรายทอง,อบต.\n,อบต.\n");
        assertThatThrownBy(() -> shipped.with(noName)).hasMessageContaining("line 3 has nothing in the column name");
        Path wrongCode =
                Files.write(folder.resolve("tis620.csv"), "name\nห้วยทรายทอง\n".getBytes(Charset.forName("TIS-620")));
        assertThatThrownBy(() -> shipped.with(wrongCode)).hasMessageContaining("saved as UTF-8");
        Path nowhere = folder.resolve("none.csv");
        assertThatThrownBy(() -> shipped.with(nowhere)).isInstanceOf(ReferenceFileException.class);
        Path empty = file("");
        assertThatThrownBy(() -> shipped.with(empty)).isInstanceOf(ReferenceFileException.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "own", ".csv"), text);
    }

    private Mention only(String text) {
        List<Mention> mentions = shipped.scan(text);
        assertThat(mentions).hasSize(1);
        return mentions.getFirst();
    }

    @Test
    void finds_agencies_of_a_kind_that_only_a_users_own_list_has() throws IOException {
        Path csv = folder.resolve("hospitals.csv");
        Files.writeString(csv, """
                name,type,district,province,domain,code
                โรงพยาบาลภูตะแบกคำ,โรงพยาบาล,กุดจับ,อุดรธานี,phutabaekkham.go.th,Y1
                วิทยาลัยการอาชีพดอยสารภีงาม,วิทยาลัยการอาชีพ,เทิง,เชียงราย,,Y2
                """);
        Organisations own = shipped.with(csv);
        String text = "รายงานของโรงพยาบาล\nภูตะแบกคำและวิทยาลัยการอาชีพดอยสารภีงาม กับโรงพยาบาลส่งเสริมสุขภาพ";
        assertThat(own.scan(text))
                .extracting(Mention::type, Mention::shortName, Mention::known)
                .containsExactly(
                        tuple("โรงพยาบาล", "ภูตะแบกคำ", true),
                        tuple("วิทยาลัยการอาชีพ", "ดอยสารภีงาม", true),
                        tuple("โรงพยาบาล", "", false));
        assertThat(shipped.scan(text)).isEmpty();
    }
}
