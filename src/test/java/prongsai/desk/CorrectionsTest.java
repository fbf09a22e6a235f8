package prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.extract.Digits;
import prongsai.extract.Extractor;
import prongsai.model.Bilingual;
import prongsai.model.Component;
import prongsai.model.Corrected;
import prongsai.model.Engine;
import prongsai.model.Field;
import prongsai.model.Link;
import prongsai.model.OitItem;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.model.Warning;
import prongsai.read.text.TextReader;
import prongsai.reference.Official;

/** Values that people put right meet a report as it was read. */
class CorrectionsTest {
    private static final String ID = "9f2c00000000";
    private static final String FILE = "โฟลเดอร์/ก.txt";
    private static final String TEXT = """
            รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566
            องค์การบริหารส่วนตำบลทดสอบนาม
            คะแนนภาพรวม 85.39 คะแนน

            ข้อ\tชื่อข้อ\tองค์ประกอบด้านข้อมูล\tผู้รับผิดชอบ\tความก้าวหน้าผลการดำเนินการ
            O1\tโครงสร้าง\tแสดงแผนผังโครงสร้าง\tสำนักปลัด\t☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ เผยแพร่แล้ว 25 ราย
            O2\tข้อมูลผู้บริหาร\tแสดงรายนามผู้บริหาร\tสำนักปลัด\t☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ เผยแพร่แล้ว
            O3\tอำนาจหน้าที่\tแสดงหน้าที่และอำนาจ\tสำนักปลัด\t☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ เผยแพร่แล้ว
            O3\tแผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน\tแสดงแผนพัฒนา\tกองคลัง\t☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ เผยแพร่แล้ว
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Optional<Report> read(Optional<Integer> year) {
        return read(TEXT, year);
    }

    private static Optional<Report> read(String text, Optional<Integer> year) {
        return new Extractor(Official.shipped(), new Extractor.Options(Digits.ARABIC, year))
                .extract(TextReader.parse(text), ID, FILE, "0".repeat(64), new Engine("0", "1", "1", ""));
    }

    private static Report read() {
        return read(Optional.empty()).orElseThrow();
    }

    private Decisions decisions(String entries) throws IOException {
        return DecisionsFile.read(
                Files.writeString(folder.resolve("แก้ค่า.json"), """
                {"schema": "prongsai/decisions/1", "corrections": [
                %s
                ]}
                """.formatted(entries.replace('\'', '"'))));
    }

    private Report corrected(String entries) throws IOException {
        return decisions(entries).over(read(), year -> read(Optional.of(year)), Official.shipped(), Digits.ARABIC);
    }

    private static OitItem item(Report report, String code) {
        return report.oitItems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(Report report) {
        return report.warnings().stream()
                .map(Warning::code)
                .filter(code -> code.startsWith("correction-"))
                .toList();
    }

    @Test
    void reads_the_sample_as_these_tests_suppose() {
        Report report = read();
        assertThat(report.oitItems().stream().map(OitItem::code)).containsExactly("O1", "O2", "O3", "O3");
        assertThat(item(report, "O2").status()).isEqualTo(Status.NONE);
        assertThat(report.fiscalYear()).contains(2566);
        assertThat(report.scores()).hasSize(1);
    }

    @Test
    void puts_text_and_status_right_and_tells_how_they_were_read() throws IOException {
        Report report = corrected("""
                {'report': '9f2c00000000', 'record': 'O1', 'field': 'progress', 'read': 'เผยแพร่แล้ว ๒๕ ราย', 'value': 'เผยแพร่แล้ว ๒๖ ราย', 'note': 'เลขจาง', 'by': 'สมศรี'},
                {'report': 'ก.txt', 'record': 'o2', 'field': 'status', 'read': 'none', 'value': 'done'}""");
        Value progress = item(report, "O1").value(Field.PROGRESS);
        assertThat(progress.text()).isEqualTo("เผยแพร่แล้ว 26 ราย");
        assertThat(progress.place())
                .isEqualTo(item(read(), "O1").value(Field.PROGRESS).place());
        assertThat(item(report, "O2").status()).isEqualTo(Status.DONE);
        assertThat(report.corrected())
                .containsExactly(
                        new Corrected(
                                "O1", "progress", "เผยแพร่แล้ว 25 ราย", "เผยแพร่แล้ว 26 ราย", "เลขจาง", "สมศรี", ""),
                        new Corrected("O2", "status", "none", "done", "", "", ""));
        assertThat(problems(report)).isEmpty();
        assertThat(report.engine().corrections()).matches("[0-9a-f]{12}");
    }

    @Test
    void puts_a_paragraph_right_in_its_place() throws IOException {
        Report report = corrected(
                "{'report': 'ก.txt', 'record': 'prose 3', 'field': 'text', 'read': 'คะแนนภาพรวม 85.39 คะแนน', 'value': 'คะแนนภาพรวม 85.38 คะแนน'}");
        assertThat(report.prose().get(2).text()).isEqualTo("คะแนนภาพรวม 85.38 คะแนน");
        assertThat(report.prose().get(2).place())
                .isEqualTo(read().prose().get(2).place());
        assertThat(report.prose().get(1)).isEqualTo(read().prose().get(1));
        assertThat(problems(report)).isEmpty();
    }

    @Test
    void puts_right_whether_a_component_is_there() throws IOException {
        Report report = corrected("""
                {'report': 'ก.txt', 'record': 'component eit-qr-code', 'field': 'present', 'read': false, 'value': true},
                {'report': 'ก.txt', 'record': 'component issues', 'field': 'present', 'read': false, 'value': true}""");
        assertThat(report.components())
                .filteredOn(one -> one.id().equals("eit-qr-code"))
                .extracting(Component::state)
                .containsExactly(Component.State.PRESENT);
        assertThat(report.corrected())
                .containsExactly(new Corrected("component eit-qr-code", "present", "false", "true", "", "", ""));
        assertThat(problems(report)).containsExactly("correction-unknown");
    }

    @Test
    void puts_those_who_signed_right_and_quotes_no_name_in_a_warning() throws IOException {
        Report signed = read(
                        TEXT + "\nลงชื่อ นายสมชาย ใจดื\n(นายสมชาย ใจดื)\nปลัดองค์การบริหารส่วนตำบลทดสอบนาม\n",
                        Optional.empty())
                .orElseThrow();
        Report report = decisions("""
                {'report': 'ก.txt', 'record': 'signatory 1', 'field': 'name', 'read': '%s', 'value': 'นายสมชาย ใจดี'},
                {'report': 'ก.txt', 'record': 'signatory 1', 'field': 'position', 'read': 'รองปลัด', 'value': 'ปลัด'},
                {'report': 'ก.txt', 'record': 'signatory 9', 'field': 'name', 'read': 'ก', 'value': 'ข'}""".formatted(signed.signatories().getFirst().name()))
                .over(signed, year -> Optional.empty(), Official.shipped(), Digits.ARABIC);
        assertThat(report.signatories().getFirst().name()).isEqualTo("นายสมชาย ใจดี");
        assertThat(report.signatories().getFirst().position())
                .isEqualTo(signed.signatories().getFirst().position());
        assertThat(problems(report)).containsExactly("correction-stale", "correction-unknown");
        assertThat(report.warnings())
                .filteredOn(warning -> warning.code().equals("correction-stale"))
                .allSatisfy(warning -> assertThat(warning.message().th()).doesNotContain("รองปลัด"));
    }

    @Test
    void puts_addresses_of_links_right_and_keeps_the_words_of_those_that_stay() throws IOException {
        Report linked = read(
                        TEXT.replace(
                                "เผยแพร่แล้ว 25 ราย", "เผยแพร่ที่ www.thodsobnam.go.th/a และ www.thodsobnam.go.th/b"),
                        Optional.empty())
                .orElseThrow();
        assertThat(item(linked, "O1").links()).hasSize(2);
        String kept = item(linked, "O1").links().getFirst().url();
        String wrong = item(linked, "O1").links().getLast().url();
        Report report = decisions(
                        "{'report': 'ก.txt', 'record': 'O1', 'field': 'links', 'read': '%s\\n%s', 'value': '%s\\nhttps://thodsobnam.go.th/c'}"
                                .formatted(kept, wrong, kept))
                .over(linked, year -> Optional.empty(), Official.shipped(), Digits.ARABIC);
        assertThat(item(report, "O1").links())
                .containsExactly(
                        item(linked, "O1").links().getFirst(),
                        new Link("https://thodsobnam.go.th/c", "https://thodsobnam.go.th/c"));
    }

    @Test
    void leaves_a_report_as_it_is_that_nothing_is_said_of() throws IOException {
        Report report = corrected(
                "{'report': '000000000000', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'}");
        assertThat(report).isEqualTo(read());
    }

    @Test
    void tells_of_a_value_that_is_read_otherwise_now_and_leaves_it() throws IOException {
        Report report = corrected("""
                {'report': '9f2c00000000', 'record': 'O1', 'field': 'progress', 'read': 'เผยแพร่แล้ว 23 ราย', 'value': 'เผยแพร่แล้ว 26 ราย'},
                {'report': '9f2c00000000', 'record': 'O2', 'field': 'status', 'read': 'done', 'value': 'none'},
                {'report': '9f2c00000000', 'record': 'O9', 'field': 'status', 'read': 'none', 'value': 'done'},
                {'report': '9f2c00000000', 'record': 'O3', 'field': 'code', 'read': 'O3', 'value': 'O4'}""");
        assertThat(problems(report))
                .containsExactly(
                        "correction-stale", "correction-needless", "correction-unknown", "correction-ambiguous");
        assertThat(report.oitItems()).isEqualTo(read().oitItems());
        assertThat(report.corrected()).isEmpty();
        List<Bilingual> said = Decisions.unmet(List.of(report));
        assertThat(said).hasSize(4);
        assertThat(said.getFirst().th()).startsWith(FILE + ": ").contains("O1 progress", "23 ราย", "25 ราย");
        assertThat(said.getFirst().en()).contains("“เผยแพร่แล้ว 23 ราย”", "“เผยแพร่แล้ว 25 ราย” is read now");
    }

    @Test
    void names_the_second_of_two_rows_of_one_code_and_gives_it_the_concept_of_its_right_code() throws IOException {
        Report report = corrected(
                "{'report': '9f2c00000000', 'record': 'O3', 'occurrence': 2, 'field': 'code', 'read': 'O3', 'value': 'O4'}");
        assertThat(report.oitItems().stream().map(OitItem::code)).containsExactly("O1", "O2", "O3", "O4");
        assertThat(item(report, "O4").concept())
                .isNotEmpty()
                .isNotEqualTo(item(read(), "O3").concept());
        assertThat(report.corrected()).containsExactly(new Corrected("O4", "code", "O3", "O4", "", "", ""));
    }

    @Test
    void reads_a_report_of_a_wrong_year_once_more_by_the_catalogue_of_the_right_one() throws IOException {
        Report report = corrected("""
                {'report': '9f2c00000000', 'record': 'report', 'field': 'fiscalYear', 'read': 2566, 'value': 2565},
                {'report': '9f2c00000000', 'record': 'score overall', 'field': 'value', 'read': 85.39, 'value': '95.39'}""");
        assertThat(report.fiscalYear()).contains(2565);
        assertThat(report.engine().catalogue()).startsWith("oit-2565");
        assertThat(report.scores().getFirst().value()).isEqualTo(95.39);
        assertThat(report.corrected().stream().map(one -> one.read() + " " + one.value()))
                .containsExactly("2566 2565", "85.39 95.39");
        assertThat(problems(report)).isEmpty();
    }

    @Test
    void looks_a_corrected_agency_up_in_the_list_of_organisations() throws IOException {
        Path list = Files.writeString(folder.resolve("organisations.csv"), """
                name,type,district,province,domain,code
                องค์การบริหารส่วนตำบลทดสอบนาน,องค์การบริหารส่วนตำบล,เมืองใหม่,ลำปาง,,X1
                องค์การบริหารส่วนตำบลทดสอบนาน,องค์การบริหารส่วนตำบล,เมืองเก่า,ภูเก็ต,,X2
                """);
        Official official = Official.shipped().with(Optional.empty(), Optional.of(list));
        Report report = decisions("""
                {'report': '9f2c00000000', 'record': 'report', 'field': 'agency.name', 'read': '%s', 'value': 'อบต.ทดสอบนาน'},
                {'report': '9f2c00000000', 'record': 'report', 'field': 'agency.province', 'read': null, 'value': 'ภูเก็ต'}""".formatted(read().agency().name()))
                .over(read(), year -> read(Optional.of(year)), official, Digits.ARABIC);
        assertThat(report.agency().name()).isEqualTo("องค์การบริหารส่วนตำบลทดสอบนาน");
        assertThat(report.agency().code()).contains("X2");
        assertThat(report.agency().district()).contains("เมืองเก่า");
        assertThat(report.agency().province()).contains("ภูเก็ต");
        assertThat(report.agency().known()).isTrue();
        assertThat(report.agency().confidence()).isEqualTo(1);
        assertThat(report.agency().printedNames()).isEmpty();
        assertThat(report.warnings().stream().map(Warning::code)).noneMatch(code -> code.startsWith("agency-"));
        assertThat(report.corrected().getFirst().value())
                .isEqualTo(report.agency().name());
    }

    @Test
    void writes_the_kind_of_an_agency_out_that_no_list_has() throws IOException {
        Report report = corrected("""
                {'report': '9f2c00000000', 'record': 'report', 'field': 'agency.name', 'read': '%s', 'value': 'อบต.ทดสอบนาน'}""".formatted(read().agency().name()));
        assertThat(report.agency().name()).isEqualTo("องค์การบริหารส่วนตำบลทดสอบนาน");
        assertThat(report.agency().shortName()).isEqualTo("ทดสอบนาน");
        assertThat(report.agency().known()).isFalse();
        assertThat(report.corrected().getFirst().value()).isEqualTo("องค์การบริหารส่วนตำบลทดสอบนาน");
    }

    @Test
    void a_corrected_value_is_sure_and_what_is_said_of_a_record_follows_its_name() throws IOException {
        Report read = read();
        Report doubted = new Report(
                read.id(),
                read.engine(),
                read.source(),
                read.parts(),
                read.agency(),
                read.fiscalYear(),
                read.head(),
                read.scores(),
                read.measures(),
                read.oitItems(),
                read.indicators(),
                read.weaknesses(),
                read.components(),
                read.prose(),
                read.signatories(),
                read.unassigned(),
                Map.of("oitItems/O1/code", 0.5, "oitItems/O1/progress", 0.6, "scores/0/value", 0.4, "fiscalYear", 0.7),
                read.warnings(),
                read.repairs(),
                read.fates());
        Report report = decisions("""
                {'report': '9f2c00000000', 'record': 'O1', 'field': 'code', 'read': 'O1', 'value': 'O7'},
                {'report': '9f2c00000000', 'record': 'score overall', 'field': 'value', 'read': '85.390', 'value': 86},
                {'report': '9f2c00000000', 'record': 'report', 'field': 'fiscalYear', 'read': '2566', 'value': ''}""").over(doubted, year -> Optional.empty(), Official.shipped(), Digits.ARABIC);
        assertThat(report.confidence()).containsExactly(Map.entry("oitItems/O7/progress", 0.6));
        assertThat(report.fiscalYear()).isEmpty();
    }

    @Test
    void of_two_corrections_of_one_value_the_first_counts() throws IOException {
        Report report = corrected("""
                {'report': '9f2c00000000', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'},
                {'report': '9f2c00000000', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'not-done'}""");
        assertThat(item(report, "O2").status()).isEqualTo(Status.DONE);
        assertThat(report.corrected()).hasSize(1);
    }

    @Test
    void the_fingerprint_of_a_file_changes_with_its_own_corrections_alone() throws IOException {
        String own = "{'report': '9f2c00000000', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'}";
        String other = "{'report': 'ข.txt', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'}";
        String first = decisions(own).fingerprint(ID, FILE);
        assertThat(first).matches("[0-9a-f]{12}");
        assertThat(decisions(other + ",\n" + own).fingerprint(ID, FILE)).isEqualTo(first);
        assertThat(decisions(own.replace("'done'", "'not-done'")).fingerprint(ID, FILE))
                .isNotEqualTo(first);
        assertThat(decisions(other).fingerprint(ID, FILE)).isEmpty();
    }

    @Test
    void says_in_one_sentence_of_corrections_whose_files_are_not_there() throws IOException {
        Decisions decisions = decisions("""
                {'report': 'ข.txt', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'},
                {'report': '9f2c00000000', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'},
                {'report': 'ค.txt', 'record': 'O2', 'field': 'status', 'read': 'none', 'value': 'done'}""");
        List<Bilingual> said = decisions.strange(Map.of(FILE, ID));
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().en()).contains("line 2, 4", "ข.txt, ค.txt");
        assertThat(decisions.strange(Map.of(FILE, ID, "ข.txt", "1", "ค.txt", "2")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'record':'O2','field':'status','read':'none','value':'done' | \"report\"",
                "'report':'a','record':'O2','field':'status','value':'done' | \"read\"",
                "'report':'a','record':'O2','field':'status','read':'none' | \"value\"",
                "'report':'a','record':'O2','field':'status','read':'none','value':'finished' | not-applicable",
                "'report':'a','record':'O2','field':'state','read':'none','value':'done' | \"state\"",
                "'report':'a','record':'measure 1','field':'status','read':'','value':'done' | \"status\"",
                "'report':'a','record':'component eit-qr-code','field':'present','read':false,'value':'yes' | true",
                "'report':'a','record':'prose 0','field':'text','read':'ก','value':'ข' | prose 0",
                "'report':'a','record':'signatory 1','field':'rank','read':'ก','value':'ข' | \"rank\"",
                "'report':'a','record':'row 7','field':'title','read':'','value':'ก' | row 7",
                "'report':'a','record':'report','field':'fiscalYear','read':2566,'value':66 | 66",
                "'report':'a','record':'score overall','field':'value','read':1,'value':853.9 | 853.9",
                "'report':'a','record':'report','field':'document.date','read':'','value':'2566-13-01' | 2566-13-01",
            })
    void names_the_line_and_what_to_do_when_a_correction_cannot_be_understood(String entry, String todo) {
        DecisionsException problem =
                catchThrowableOfType(DecisionsException.class, () -> decisions("\n{" + entry + "}"));
        assertThat(problem.saying().en()).contains("แก้ค่า.json, line 3:").contains(todo);
        assertThat(problem.saying().th()).contains("บรรทัด 3:").contains(todo);
    }

    @Test
    void a_place_is_kept_though_the_words_are_others() throws IOException {
        Report report = corrected(
                "{'report': '9f2c00000000', 'record': 'O1', 'field': 'responsible', 'read': 'สำนักปลัด', 'value': 'กองคลังและกองช่าง'}");
        Value value = item(report, "O1").value(Field.RESPONSIBLE);
        assertThat(value.placeAt(10)).isNotEqualTo(Place.NOWHERE).isEqualTo(value.place());
    }
}
