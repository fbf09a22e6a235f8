package prongsai.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.layout.Piece.Cell;
import prongsai.layout.Piece.Grid;
import prongsai.layout.Piece.Line;
import prongsai.layout.Piece.Row;

/**
 * Puts a content into the form of its fiscal year. Column headings are those that agencies print: seven columns of
 * measures, five of indicators, five of items under the headings of the sub-indicators.
 */
final class Forms {
    private static final Map<String, String> MEASURES_2566 = columns(
            "number", "ลำดับ",
            "title", "มาตรการ/กิจกรรม",
            "method", "วิธีดำเนินการ",
            "period", "ระยะเวลาในการดำเนินการ",
            "responsible", "ผู้รับผิดชอบ",
            "output", "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม",
            "outcome", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ");
    private static final Map<String, String> MEASURES_2568 = columns(
            "number", "ลำดับที่",
            "title", "มาตรการหรือกิจกรรมที่ดำเนินการ",
            "method", "ขั้นตอนหรือวิธีการปฏิบัติ",
            "period", "ช่วงระยะเวลาในการดำเนินการ",
            "responsible", "ผู้รับผิดชอบ",
            "output", "ผลการดำเนินการ (output)",
            "outcome", "ผลลัพธ์หรือผลสัมฤทธิ์ในการดำเนินการ (outcome/result)");
    private static final Map<String, String> MEASURES_OF_ANALYSIS = columns(
            "title", "มาตรการ/แนวทาง",
            "method", "วิธีการดำเนินการ",
            "responsible", "ผู้รับผิดชอบ",
            "period", "ระยะเวลาดำเนินการ",
            "followUp", "การติดตามผล",
            "note", "หมายเหตุ");
    private static final Map<String, String> INDICATORS = columns(
            "title", "ตัวชี้วัด",
            "guideline", "แนวทางในการยกระดับการประเมิน",
            "responsible", "ผู้รับผิดชอบ",
            "period", "ระยะเวลา",
            "progress", "ความก้าวหน้าผลการดำเนินการ");
    private static final Map<String, String> ITEMS = columns(
            "code", "ข้อ",
            "title", "ข้อมูล",
            "elements", "องค์ประกอบด้านข้อมูล",
            "responsible", "ผู้รับผิดชอบ",
            "progress", "ความก้าวหน้าผลการดำเนินการ");
    private static final Map<String, String> WEAKNESSES = columns(
            "group", "ตัวชี้วัดของการประเมิน ITA",
            "issue", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขเร่งด่วน",
            "text", "ประเด็นที่ต้องพัฒนาให้ดีขึ้นที่มีความสอดคล้องกับผลประเมิน",
            "responsible", "การมอบหมายส่วนราชการ/เจ้าหน้าที่ผู้รับผิดชอบ",
            "steps", "การกำหนดขั้นตอนและแนวทางปฏิบัติ",
            "followUp", "แนวทางการกำกับติดตามรายงานผล",
            "note", "หมายเหตุ");
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("number", 7),
            Map.entry("code", 7),
            Map.entry("title", 15),
            Map.entry("method", 22),
            Map.entry("period", 10),
            Map.entry("responsible", 11),
            Map.entry("output", 22),
            Map.entry("outcome", 20),
            Map.entry("guideline", 26),
            Map.entry("elements", 30),
            Map.entry("progress", 28),
            Map.entry("followUp", 14),
            Map.entry("note", 10),
            Map.entry("group", 14),
            Map.entry("issue", 16),
            Map.entry("text", 20),
            Map.entry("steps", 18));
    private static final Set<String> MERGED = Set.of("responsible", "period", "group");

    private final Content content;
    private final Look look;
    private final Official official;

    private Forms(Content content, Look look, Official official) {
        this.content = content;
        this.look = look;
        this.official = official;
    }

    /** The lines and tables of the report, in the order of print. */
    static List<Piece> of(Content content, Look look, Official official) {
        Forms forms = new Forms(content, look, official);
        List<Piece> pieces = new ArrayList<>();
        for (String section : content.order()) {
            content.tables().stream()
                    .filter(table -> table.before().equals(section))
                    .forEach(table -> pieces.addAll(forms.free(table)));
            pieces.addAll(
                    switch (section) {
                        case "measures" -> forms.measures();
                        case "indicators" -> forms.indicators();
                        case "oitItems" -> forms.items();
                        case "weaknesses" -> forms.weaknesses();
                        case "scores" -> forms.scores();
                        default -> forms.prose(section);
                    });
        }
        return pieces;
    }

    private List<Piece> prose(String section) {
        List<String> lines = content.lines().getOrDefault(section, List.of());
        if (lines.isEmpty() && section.equals("head")) {
            lines = List.of(
                    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    "ประจำปีงบประมาณ พ.ศ. " + content.fiscalYear(),
                    place());
        }
        if (lines.isEmpty() && section.equals("intro")) {
            lines = List.of(score());
        }
        List<Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            pieces.add(new Line(look.digits(line), section.equals("head")));
        }
        return pieces;
    }

    private String place() {
        Map<String, String> agency = content.agency();
        return "%s อำเภอ%s จังหวัด%s"
                .formatted(
                        agency.getOrDefault("name", ""),
                        agency.getOrDefault("district", ""),
                        agency.getOrDefault("province", ""));
    }

    private String score() {
        String name = content.agency().getOrDefault("name", "");
        for (var score : content.scores()) {
            if (score.path("scope").asText().equals("overall")) {
                return "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ%s ประจำปีงบประมาณ พ.ศ. %d ได้คะแนน %.2f อยู่ในระดับ %s โดยมีรายละเอียดดังนี้"
                        .formatted(
                                name,
                                score.path("year").asInt(),
                                score.path("value").asDouble(),
                                score.path("level").asText());
            }
        }
        return name + " ขอรายงานผลการดำเนินการ ดังนี้";
    }

    /** A sheet of scores, for a content that brings neither prose nor tables of its own to tell them. */
    private List<Piece> scores() {
        if (!content.lines().getOrDefault("intro", List.of()).isEmpty()
                || !content.lines().getOrDefault("memo", List.of()).isEmpty()) {
            return List.of();
        }
        Map<Integer, List<List<String>>> years = new LinkedHashMap<>();
        for (var score : content.scores()) {
            String scope = score.path("scope").asText();
            String value = "%.2f".formatted(score.path("value").asDouble());
            List<List<String>> rows = years.computeIfAbsent(score.path("year").asInt(), year -> new ArrayList<>());
            if (scope.startsWith("indicator ")) {
                String number = scope.substring("indicator ".length());
                rows.add(List.of(number, official.indicator(Integer.parseInt(number)), value));
            } else if (List.of("IIT", "EIT", "OIT").contains(scope)) {
                rows.add(List.of("", scope, value));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        years.forEach((year, rows) -> {
            if (!rows.isEmpty()) {
                pieces.addAll(free(new Content.FreeTable(
                        "",
                        "สรุปผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. " + year,
                        List.of("ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"),
                        rows)));
            }
        });
        return pieces;
    }

    private List<Piece> free(Content.FreeTable table) {
        List<Piece> pieces = new ArrayList<>();
        if (!table.title().isEmpty()) {
            pieces.add(new Line(look.digits(table.title()), true));
        }
        List<Integer> widths = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(Row.of(row.stream().map(look::digits).toList()));
        }
        int columns = Math.max(
                table.heads().size(),
                table.rows().isEmpty() ? 0 : table.rows().get(0).size());
        for (int i = 0; i < columns; i++) {
            widths.add(10);
        }
        pieces.add(new Grid(widths, table.heads().stream().map(look::digits).toList(), rows));
        return pieces;
    }

    private List<Piece> measures() {
        if (content.measures().isEmpty()) {
            return List.of();
        }
        boolean analysis = has(content.measures(), "followUp") && !has(content.measures(), "output");
        Map<String, String> form =
                analysis ? MEASURES_OF_ANALYSIS : content.fiscalYear() >= 2567 ? MEASURES_2568 : MEASURES_2566;
        List<Map<String, String>> rows = content.measures();
        if (analysis) {
            rows = rows.stream()
                    .map(row -> with(row, "title", row.get("number") + ". " + row.getOrDefault("title", "")))
                    .toList();
        }
        return List.of(grid("measures", form, rows));
    }

    private List<Piece> indicators() {
        List<Piece> pieces = new ArrayList<>();
        Map<String, List<Map<String, String>>> parts = new LinkedHashMap<>();
        for (Map<String, String> row : content.indicators()) {
            int number = Integer.parseInt(row.getOrDefault("number", "0"));
            String part = number <= 5 ? "IIT" : number <= 8 ? "EIT" : "OIT";
            parts.computeIfAbsent(part, key -> new ArrayList<>())
                    .add(with(row, "title", "ตัวชี้วัดที่ " + number + " " + row.getOrDefault("title", "")));
        }
        parts.forEach((part, rows) -> {
            pieces.addAll(heading("ประเด็นการประเมิน " + part));
            pieces.add(grid("indicators", INDICATORS, rows));
        });
        return pieces;
    }

    /** A heading as the form has it, or as the content says otherwise; none for an empty one. */
    private List<Piece> heading(String usual) {
        String text = content.headings().getOrDefault(usual, usual);
        return text.isEmpty() ? List.of() : List.of(new Line(text, true));
    }

    private List<Piece> items() {
        if (content.oitItems().isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(heading("ประเด็นการประเมิน OIT"));
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : content.oitItems()) {
            String code = row.getOrDefault("code", "");
            String group = row.getOrDefault(
                    "group",
                    official.item(content.fiscalYear(), code)
                            .map(item -> "ตัวชี้วัดย่อยที่ " + item.sub() + " " + item.subTitle())
                            .orElse(""));
            String printed = row.getOrDefault("code-printed", look.code(code));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(with(row, "code", printed));
        }
        if (look.groupRows()) {
            List<Row> all = new ArrayList<>();
            List<Map<String, String>> every = content.oitItems();
            Map<String, String> form = used(ITEMS, every);
            groups.forEach((group, rows) -> {
                if (!group.isEmpty()) {
                    all.add(new Row(List.of(new Cell(List.of(look.digits(group)), Optional.empty(), 1, form.size()))));
                }
                all.addAll(rows(form, rows));
            });
            pieces.add(new Grid(widths(form), heads("oitItems", form), all));
        } else {
            groups.forEach((group, rows) -> {
                if (!group.isEmpty()) {
                    pieces.add(new Line(look.digits(group), true));
                }
                pieces.add(grid("oitItems", ITEMS, rows));
            });
        }
        return pieces;
    }

    private List<Piece> weaknesses() {
        if (content.weaknesses().isEmpty()) {
            return List.of();
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : content.weaknesses()) {
            String code = row.getOrDefault("code", "");
            String title = official.item(content.fiscalYear() - 1, code)
                    .map(Official.Item::title)
                    .orElse("");
            String made = "%s %s ได้ %s คะแนน"
                    .formatted(code, row.getOrDefault("title", title), row.getOrDefault("score", ""));
            String issue = row.getOrDefault("issue", made.replaceAll(" +", " "));
            rows.add(with(row, "issue", issue));
        }
        return List.of(grid("weaknesses", WEAKNESSES, rows));
    }

    private Grid grid(String table, Map<String, String> form, List<Map<String, String>> records) {
        Map<String, String> used = used(form, records);
        return new Grid(widths(used), heads(table, used), rows(used, records));
    }

    private static Map<String, String> used(Map<String, String> form, List<Map<String, String>> records) {
        Map<String, String> used = new LinkedHashMap<>(form);
        used.keySet().removeIf(field -> !has(records, field));
        return used;
    }

    private static List<Integer> widths(Map<String, String> form) {
        return form.keySet().stream()
                .map(field -> WIDTHS.getOrDefault(field, 10))
                .toList();
    }

    private List<String> heads(String table, Map<String, String> form) {
        List<String> heads = new ArrayList<>();
        form.forEach((field, head) -> heads.add(content.headings().getOrDefault(table + "." + field, head)));
        return heads;
    }

    private List<Row> rows(Map<String, String> form, List<Map<String, String>> records) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map<String, String> record : records) {
            List<Cell> cells = new ArrayList<>();
            form.keySet().forEach(field -> cells.add(cell(record, field)));
            rows.add(cells);
        }
        if (look.merge()) {
            int column = 0;
            for (String field : form.keySet()) {
                if (MERGED.contains(field)) {
                    merge(rows, column);
                }
                column++;
            }
        }
        return rows.stream().map(Row::new).toList();
    }

    private Cell cell(Map<String, String> record, String field) {
        String text = record.getOrDefault(field, "");
        Cell cell = Cell.of(field.equals("code") ? text : look.digits(text));
        boolean boxes = field.equals("progress")
                && Set.of("done", "not-done", "both", "none").contains(record.getOrDefault("status", ""));
        return boxes ? new Cell(cell.lines(), Optional.of(record.getOrDefault("status", "")), 1, 1) : cell;
    }

    /** Equal cells in one column over following rows become one. */
    private static void merge(List<List<Cell>> rows, int column) {
        for (int first = 0; first < rows.size(); ) {
            Cell top = rows.get(first).get(column);
            int end = first + 1;
            while (end < rows.size()
                    && !top.lines().isEmpty()
                    && rows.get(end).get(column).equals(top)) {
                rows.get(end).set(column, top.down(0));
                end++;
            }
            rows.get(first).set(column, top.down(end - first));
            first = end;
        }
    }

    private static boolean has(List<Map<String, String>> records, String field) {
        return records.stream().anyMatch(record -> record.containsKey(field));
    }

    private static Map<String, String> with(Map<String, String> record, String field, String text) {
        Map<String, String> copy = new LinkedHashMap<>(record);
        copy.put(field, text);
        return copy;
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }
}
