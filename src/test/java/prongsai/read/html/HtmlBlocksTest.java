package prongsai.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import prongsai.model.Link;
import prongsai.read.html.HtmlBlocks.Grid;
import prongsai.read.html.HtmlBlocks.GridCell;
import prongsai.read.html.HtmlBlocks.Line;

class HtmlBlocksTest {
    private static List<String> texts(String html) {
        return HtmlBlocks.lines(html).stream().map(Line::text).toList();
    }

    private static Grid grid(String html) {
        return (Grid) HtmlBlocks.blocks(html).stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Cells as "row,column+rowSpan x columnSpan: text". */
    private static List<String> cells(Grid grid) {
        return grid.cells().stream().map(HtmlBlocksTest::print).toList();
    }

    private static String print(GridCell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                + cell.content().stream().map(b -> ((Line) b).text()).collect(Collectors.joining("|"));
    }

    @Test
    void gives_one_line_when_plain_text_comes() {
        assertThat(texts("  กองคลัง   กองช่าง ")).containsExactly("กองคลัง กองช่าง");
        assertThat(texts("")).isEmpty();
        assertThat(texts("ค่า < 5 & > 3")).containsExactly("ค่า < 5 & > 3");
    }

    @Test
    void parts_lines_when_paragraphs_end_and_keeps_breaks_inside() {
        assertThat(texts("<p>ข้อหนึ่ง</p><p>ข้อสอง<br/>ต่อ</p>ท้าย"))
                .containsExactly("ข้อหนึ่ง", "ข้อสอง\nต่อ", "ท้าย");
    }

    @Test
    void keeps_steps_together_when_list_is_unclosed_and_has_no_items() {
        assertThat(texts("<p>หัวข้อ</p> <ol style=\"list-style-type: none\"> 1. จัดทำแผน 2. ติดตามผล "))
                .containsExactly("หัวข้อ", "1. จัดทำแผน 2. ติดตามผล");
        assertThat(texts("- อย่างน้อย <ul style=\"list-style-type: none\"> - หนึ่ง <ol> (1) สอง"))
                .containsExactly("- อย่างน้อย", "- หนึ่ง", "(1) สอง");
    }

    @Test
    void reads_ticks_when_inputs_are_checked_or_not() {
        assertThat(
                        texts(
                                "<input type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ"))
                .containsExactly("☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ");
        assertThat(texts("<input type=radio checked>มี<input type=text value='สำนักปลัด'><input type=hidden value=x>"))
                .containsExactly("☑มีสำนักปลัด");
    }

    @Test
    void prints_marks_when_lists_have_items() {
        assertThat(texts("<ol><li>ก</li><li>ข<ul><li>ค</li></ul></li><li value=7>ง</li><li>จ</li></ol>"))
                .containsExactly("1. ก", "2. ข", "• ค", "7. ง", "8. จ");
        assertThat(texts("<ol start=3 style='list-style-type:thai'><li>ก<li>ข</ol>"))
                .containsExactly("๓. ก", "๔. ข");
        assertThat(texts("<ol type=a start=26><li>ก<li>ข</ol>")).containsExactly("z. ก", "aa. ข");
        assertThat(texts("<ol type=I start=4><li>ก</ol>")).containsExactly("IV. ก");
        assertThat(texts("<ul style='list-style-type:none'><li>- ก</ul>")).containsExactly("- ก");
    }

    @Test
    void prints_no_mark_twice_when_item_begins_with_its_own() {
        assertThat(texts("<ol><li>1. ก</li><li>2 ข</li></ol>")).containsExactly("1. ก", "2. 2 ข");
    }

    @Test
    void keeps_links_and_counts_pictures() {
        List<Line> lines = HtmlBlocks.lines("ดู <a href='https://www.huaysaithong.go.th/plan'>แผน งาน</a> "
                + "<a href='https://x.go.th/qr'><img src=q.png></a><a href='#top'>บน</a><img src=r.png>");
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().text()).isEqualTo("ดู แผน งาน บน");
        assertThat(lines.getFirst().links())
                .containsExactly(
                        new Link("แผน งาน", "https://www.huaysaithong.go.th/plan"), new Link("", "https://x.go.th/qr"));
        assertThat(lines.getFirst().images()).isEqualTo(2);
    }

    @Test
    void marks_headings_and_list_items() {
        List<Line> lines = HtmlBlocks.lines("<h2>ส่วนที่ ๑</h2><p>ก<ul><li>ข</ul>");
        assertThat(lines).extracting(Line::heading).containsExactly(true, false, false);
        assertThat(lines).extracting(Line::listItem).containsExactly(false, false, true);
    }

    @Test
    void lays_cells_on_the_grid_when_they_span() {
        Grid grid =
                grid("<table><thead><tr><th rowspan=2>ที่<th colspan=2>ผล<tr><th>ดำเนินการ<th>ไม่ได้ดำเนินการ</thead>"
                        + "<tr><td>1<td colspan=2>ก<br>ข</table>");
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.headerRows()).isEqualTo(2);
        assertThat(cells(grid))
                .containsExactly(
                        "1,1 2x1 ที่",
                        "1,2 1x2 ผล",
                        "2,2 1x1 ดำเนินการ",
                        "2,3 1x1 ไม่ได้ดำเนินการ",
                        "3,1 1x1 1",
                        "3,2 1x2 ก\nข");
    }

    @Test
    void bounds_spans_when_a_page_claims_huge_ones() {
        Grid grid = grid("<table><tr><td colspan=999999999 rowspan=999999999>ก<td>ข<tr><td>ค</table>");
        assertThat(cells(grid)).containsExactly("1,1 2x1000 ก", "1,1001 1x1 ข", "2,1001 1x1 ค");
    }

    @Test
    void makes_a_table_when_rows_stand_without_one() {
        assertThat(cells(grid("<tr><td>ก</td><td>ข</td></tr>"))).containsExactly("1,1 1x1 ก", "1,2 1x1 ข");
        assertThat(texts("<td>ก</td><td>ข</td>")).containsExactly("ก", "ข");
    }

    @Test
    void keeps_tables_inside_cells() {
        Grid outer = grid("<table><tr><td>ก<table><tr><td>ข</table>ค</table>");
        assertThat(outer.cells()).hasSize(1);
        assertThat(outer.cells().getFirst().content()).hasSize(3).element(1).isInstanceOf(Grid.class);
        assertThat(texts("<table><tr><td>ก<table><tr><td>ข</table>ค</table>")).containsExactly("ก", "ข", "ค");
    }

    @Test
    void sets_hidden_text_apart() {
        HtmlBlocks.Content content = HtmlBlocks.content(
                Jsoup.parse("<title>ชื่อ</title><p>เห็น<span style='display: none'>ซ่อน</span></p><script>x</script>"));
        assertThat(content.blocks()).extracting(b -> ((Line) b).text()).containsExactly("เห็น");
        assertThat(content.hidden()).containsExactly("ซ่อน");
    }

    @Test
    void knows_html_by_its_tags_and_entities() {
        assertThat(HtmlBlocks.looksLikeHtml("<input type=\"checkbox\"/> ดำเนินการ"))
                .isTrue();
        assertThat(HtmlBlocks.looksLikeHtml("ก<br>ข")).isTrue();
        assertThat(HtmlBlocks.looksLikeHtml("ก&nbsp;ข")).isTrue();
        assertThat(HtmlBlocks.looksLikeHtml("ค่า < 5 และ > 3 Do & Don't")).isFalse();
        assertThat(HtmlBlocks.looksLikeHtml("<ชื่อหน่วยงาน> <https://x.go.th>")).isFalse();
    }

    @Test
    void survives_when_tags_nest_deeply() {
        assertThat(texts("<div>".repeat(50_000) + "ก")).containsExactly("ก");
        assertThat(texts("<ul><li>".repeat(20_000) + "ก")).hasSize(1);
    }
}
