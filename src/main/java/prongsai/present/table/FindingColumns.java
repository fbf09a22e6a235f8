package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Accepted;
import prongsai.model.Finding;

/** The columns of the table of findings. */
final class FindingColumns {
    private FindingColumns() {}

    /** All columns, in the order in which they are printed. */
    static List<Column<Row<Finding>>> all() {
        List<Column<Row<Finding>>> columns = new ArrayList<>(CommonColumns.agency("report"));
        columns.add(Column.text("rule", "findings[].rule", row -> row.thing().rule()));
        columns.add(Column.text(
                "severity", "findings[].severity", row -> row.thing().severity().key()));
        columns.add(
                Column.text("record", "findings[].record", row -> row.thing().record()));
        columns.add(Column.text("field", "findings[].field", row -> row.thing().field()));
        columns.add(Column.text("quote", "findings[].quote", row -> row.thing().quote()));
        columns.add(Column.text(
                "messageTh",
                "findings[].message.th",
                row -> row.thing().message().th()));
        columns.add(Column.text(
                "messageEn",
                "findings[].message.en",
                row -> row.thing().message().en()));
        columns.add(Column.text(
                "suggestionTh",
                "findings[].suggestion.th",
                row -> row.thing().suggestion().th()));
        columns.add(Column.text(
                "suggestionEn",
                "findings[].suggestion.en",
                row -> row.thing().suggestion().en()));
        columns.add(Column.text("basis", "findings[].basis", row -> row.thing().basis()));
        columns.add(Column.real(
                "confidence", "findings[].confidence", row -> row.thing().confidence()));
        columns.addAll(CommonColumns.place(Finding::place, "findings[].place"));
        columns.add(Column.text("id", "findings[].id", row -> row.thing().id()));
        columns.add(CommonColumns.reportId());
        columns.add(Column.maybe(
                "accepted", "findings[].accepted", row -> row.thing().accepted().map(Accepted::words)));
        return columns;
    }
}
