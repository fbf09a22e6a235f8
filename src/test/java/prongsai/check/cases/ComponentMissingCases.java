package prongsai.check.cases;

import static prongsai.check.Reports.ofYear;
import static prongsai.check.Reports.withoutYear;
import static prongsai.check.cases.RuleCase.finds;
import static prongsai.check.cases.RuleCase.nearMiss;
import static prongsai.check.cases.RuleCase.silent;
import static prongsai.check.cases.RuleCase.unasked;
import static prongsai.model.Field.PERIOD;
import static prongsai.model.Field.TITLE;
import static prongsai.model.Severity.ERROR;
import static prongsai.model.Severity.WARNING;
import static prongsai.model.Status.DONE;

import java.util.List;
import prongsai.check.Reports;
import prongsai.model.Component;

final class ComponentMissingCases implements RuleCases {
    @Override
    public List<RuleCase> cases() {
        return List.of(
                finds("no summary of what was done", report(2566, "summary"), "report")
                        .as(ERROR)
                        .naming("summary")
                        .saying("รายงานปี 2566 ต้องมี"),
                finds("no measures", report(2566, "measures"), "report")
                        .as(ERROR)
                        .naming("measures"),
                finds(
                                "no measures, and so none of the columns of their table",
                                report(2566, "measures", "responsible", "steps", "period", "summary", "outcome"),
                                "report")
                        .naming("measures"),
                finds(
                                "no measures and no QR code are two causes",
                                report(2566, "measures", "summary", "eit-qr-code"),
                                "report",
                                "report")
                        .naming("measures", "eit-qr-code"),
                finds("no period, of which the form is not certain", report(2566, "period"), "report")
                        .as(WARNING)
                        .naming("period"),
                finds("no responsible unit", report(2566, "responsible"), "report")
                        .as(WARNING)
                        .naming("responsible"),
                finds("no steps", report(2566, "steps"), "report").as(WARNING).naming("steps"),
                finds("no outcome", report(2566, "outcome"), "report")
                        .as(WARNING)
                        .naming("outcome"),
                finds("no QR code of the questionnaire", report(2566, "eit-qr-code"), "report")
                        .as(ERROR)
                        .saying("ในไฟล์นี้")
                        .naming("eit-qr-code"),
                finds("two components", report(2566, "summary", "period"), "report", "report")
                        .as(ERROR, WARNING),
                finds("no limits and suggestions in 2568", report(2568, "limits-and-suggestions"), "report")
                        .as(WARNING)
                        .naming("limits-and-suggestions"),
                finds("no period in 2568", report(2568, "period"), "report").as(WARNING),
                finds("a municipality's report", report(2566, "summary").by("เทศบาลตำบล", "ลำพาดทอง"), "report")
                        .as(ERROR),
                finds(
                        "an analysis beside the report",
                        ofYear(2566)
                                .part("measures-report")
                                .part("analysis-memo")
                                .measure(1, TITLE, "ก")
                                .component("summary", Component.State.ABSENT),
                        "report"),
                nearMiss(
                        "it cannot be told from the file",
                        ofYear(2566)
                                .part("measures-report")
                                .measure(1, TITLE, "ก")
                                .component("eit-qr-code", Component.State.UNDECIDED)),
                nearMiss("the issues of 2568 are told one by one by another rule", report(2568, "issues")),
                nearMiss("issues are no component of 2566", report(2566, "issues")),
                nearMiss("limits are no component of 2566", report(2566, "limits-and-suggestions")),
                nearMiss(
                        "present in one measure of several",
                        ofYear(2566)
                                .part("measures-report")
                                .measure(1, TITLE, "ก", PERIOD, "ตลอดปี")
                                .measure(2, TITLE, "ข", PERIOD, "")
                                .component("period", Component.State.PRESENT)),
                silent(
                        "all components",
                        ofYear(2566)
                                .part("measures-report")
                                .measure(1, TITLE, "ก")
                                .component("summary", Component.State.PRESENT)
                                .component("period", Component.State.PRESENT)),
                unasked(
                        "a memo that only proposes measures",
                        ofYear(2566)
                                .part("analysis-memo")
                                .measure(1, TITLE, "อบรม")
                                .component("summary", Component.State.ABSENT),
                        "measures"),
                unasked(
                        "the year is not known",
                        withoutYear()
                                .part("measures-report")
                                .measure(1, TITLE, "ก")
                                .component("summary", Component.State.ABSENT),
                        "year"),
                unasked(
                        "a progress report of the public items is no report of measures",
                        ofYear(2566).part("measures-report").item("O1", DONE, TITLE, "โครงสร้าง"),
                        "measures"),
                unasked(
                        "a list of items without measures",
                        ofYear(2566).item("O1", DONE, TITLE, "โครงสร้าง"),
                        "measures"));
    }

    private static Reports report(int year, String... absent) {
        Reports report = ofYear(year).part("measures-report").measure(1, TITLE, "มาตรการสุจริต");
        for (String id : absent) {
            report.component(id, Component.State.ABSENT);
        }
        return report;
    }
}
