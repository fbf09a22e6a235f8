package prongsai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.check.RuleSettings;
import prongsai.desk.Correction;
import prongsai.desk.Decisions;
import prongsai.extract.Digits;
import prongsai.read.Limits;
import prongsai.read.Source;

/** What a job tells its workers arrives as it was. */
class WorkerOrderTest {
    @Test
    void all_that_shapes_a_report_arrives() {
        Correction one = new Correction(
                "0123456789ab",
                "O24",
                2,
                "progress",
                "อ่านว่า\nสองบรรทัด",
                "ที่ถูก = #!",
                "",
                "ผู้ตรวจ",
                "2026-11-30",
                "ก.json",
                7);
        Correction other =
                new Correction("ก.pdf", "report", 0, "fiscalYear", "", "2566", "หมายเหตุ", "", "", "ก.json", 9);
        Settings told = new Settings(
                Optional.of(2566),
                Optional.of(Path.of("/ก ข/catalogue.json")),
                Optional.empty(),
                Digits.KEEP,
                true,
                false,
                3,
                true,
                Limits.DEFAULT.with("pages", 77).with("nesting", 100),
                new Scans(false, Optional.of(Path.of("/แคช"))),
                RuleSettings.ALL,
                new Decisions(List.of(), List.of(one, other)),
                Isolation.HERE);
        WorkerOrder.Standing heard = WorkerOrder.standing(
                WorkerOrder.standing(told, Optional.of(Path.of("/ค/organisations.csv")), "e; ฉ=1"));
        assertThat(heard.engine()).isEqualTo("e; ฉ=1");
        assertThat(heard.settings().fingerprint()).isEqualTo(told.fingerprint());
        assertThat(heard.settings().limits()).isEqualTo(told.limits());
        assertThat(heard.settings().scans()).isEqualTo(told.scans());
        assertThat(heard.settings().catalogue()).isEqualTo(told.catalogue());
        assertThat(heard.settings().organisations()).contains(Path.of("/ค/organisations.csv"));
        assertThat(heard.settings().decisions()).isEqualTo(told.decisions());
        assertThat(heard.settings().raw()).isTrue();
        assertThat(heard.settings().names()).isFalse();
    }

    @Test
    void a_task_arrives() {
        FileReading.Task task = new FileReading.Task(
                new Source("ก/ข = ค:\\u0e01 # !.pdf", Path.of("/ก ข/ค\nง.pdf"), "0".repeat(64), 5_000_000_000L),
                "ก__ข",
                Path.of("/out/reports/ก__ข.json"),
                4);
        assertThat(WorkerOrder.task(WorkerOrder.task(task))).isEqualTo(task);
    }
}
