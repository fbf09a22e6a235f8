package prongsai.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.read.docx.DocxFile.p;
import static prongsai.read.docx.DocxFile.r;
import static prongsai.read.docx.DocxFile.read;
import static prongsai.read.docx.DocxFile.sdt;
import static prongsai.read.docx.DocxFile.tbl;
import static prongsai.read.docx.DocxFile.tc;
import static prongsai.read.docx.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Place;
import prongsai.model.Table;

class DocxTableTest {
    private static Table table(String... rows) {
        return read(tbl(rows)).tables().getFirst();
    }

    private static List<String> cells(String... rows) {
        return DocxFile.cells(table(rows));
    }

    private static String wide(int columns, String text) {
        return tc("<w:gridSpan w:val='" + columns + "'/>", p(text));
    }

    private static String down(String value, String text) {
        return tc("<w:vMerge" + value + "/>", p(text));
    }

    private static final String RESTART = " w:val='restart'";

    @Test
    void places_cells_and_their_paragraphs() {
        Table table = table(tr(tc("ก"), tc("", p("ข") + "<w:p/>" + p("ค"))), tr(tc("ง"), tc("", "<w:p/>")));
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.number()).isEqualTo("1");
        assertThat(DocxFile.cells(table)).containsExactly("t1r1c1 ก", "t1r1c2 ข|ค", "t1r2c1 ง", "t1r2c2 ");
        assertThat(table.cells().get(1).paragraphs().get(1).id()).isEqualTo("t1r1c2p2");
        assertThat(table.cells().get(1).paragraphs().get(1).place()).isEqualTo(Place.ofCell("1", 1, 2));
        assertThat(table.cells().get(3).blank()).isTrue();
    }

    @Test
    void spans_columns_by_grid_span() {
        assertThat(cells(tr(wide(2, "ก"), tc("ข")), tr(tc("ค"), tc("ง"), tc("จ"))))
                .containsExactly("t1r1c1 1x2 ก", "t1r1c3 ข", "t1r2c1 ค", "t1r2c2 ง", "t1r2c3 จ");
    }

    @Test
    void takes_out_columns_in_which_no_cell_begins() {
        assertThat(cells(tr(wide(3, "ก"), wide(2, "ข")), tr(wide(3, "ค"), wide(2, "ง"))))
                .containsExactly("t1r1c1 ก", "t1r1c2 ข", "t1r2c1 ค", "t1r2c2 ง");
    }

    private static String grid(int... widths) {
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        for (int width : widths) {
            grid.append("<w:gridCol w:w='" + width + "'/>");
        }
        return grid + "</w:tblGrid>";
    }

    @Test
    void takes_edges_as_one_when_rows_miss_each_other_by_a_hair() {
        assertThat(cells(
                        grid(1000, 20, 980, 60),
                        tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", p("ก")), wide(2, "ข")),
                        tr(tc("<w:vMerge/>", "<w:p/>"), wide(3, "ค")),
                        tr(tc("ง"), wide(2, "จ"))))
                .containsExactly("t1r1c1 2x1 ก", "t1r1c2 ข", "t1r2c2 ค", "t1r3c1 ง", "t1r3c2 จ");
    }

    @Test
    void keeps_edges_apart_when_a_cell_stands_between_them() {
        assertThat(cells(grid(1000, 20, 980), tr(tc("ก"), tc("ข"), tc("ค")), tr(wide(2, "ง"), tc("จ"))))
                .containsExactly("t1r1c1 ก", "t1r1c2 ข", "t1r1c3 ค", "t1r2c1 1x2 ง", "t1r2c3 จ");
    }

    @Test
    void spans_rows_by_vertical_merge() {
        assertThat(cells(
                        tr(down(RESTART, "ก"), tc("ข")),
                        tr(down("", ""), tc("ค")),
                        tr(down(" w:val='continue'", ""), tc("ง")),
                        tr(down(RESTART, "จ"), tc("ฉ"))))
                .containsExactly("t1r1c1 3x1 ก", "t1r1c2 ข", "t1r2c2 ค", "t1r3c2 ง", "t1r4c1 จ", "t1r4c2 ฉ");
    }

    @Test
    void spans_both_ways_at_once() {
        assertThat(cells(
                        tr(tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", p("ก")), tc("ข")),
                        tr(tc("<w:gridSpan w:val='2'/><w:vMerge/>", "<w:p/>"), tc("ค")),
                        tr(tc("ง"), tc("จ"), tc("ฉ"))))
                .containsExactly("t1r1c1 2x2 ก", "t1r1c3 ข", "t1r2c3 ค", "t1r3c1 ง", "t1r3c2 จ", "t1r3c3 ฉ");
    }

    @Test
    void keeps_a_cell_when_its_merge_has_no_beginning() {
        assertThat(cells(tr(down("", "ก"), tc("ข")), tr(tc("ค"), tc("ง")), tr(down("", "จ"), tc("ฉ"))))
                .containsExactly("t1r1c1 ก", "t1r1c2 ข", "t1r2c1 ค", "t1r2c2 ง", "t1r3c1 จ", "t1r3c2 ฉ");
    }

    @Test
    void spans_columns_by_the_old_horizontal_merge() {
        assertThat(cells(
                        tr(tc("<w:hMerge w:val='restart'/>", p("ก")), tc("<w:hMerge/>", "<w:p/>"), tc("ข")),
                        tr(tc("ค"), tc("ง"), tc("จ"))))
                .containsExactly("t1r1c1 1x2 ก", "t1r1c3 ข", "t1r2c1 ค", "t1r2c2 ง", "t1r2c3 จ");
    }

    @Test
    void leaves_columns_out_before_a_row() {
        assertThat(cells(
                        tr(tc("ก"), tc("ข"), tc("ค")),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + tc("ง")
                                + "</w:tr>"))
                .containsExactly("t1r1c1 ก", "t1r1c2 ข", "t1r1c3 ค", "t1r2c2 ง");
    }

    @Test
    void drops_text_that_a_merge_covers() {
        Document document = read(tbl(tr(down(RESTART, "ก"), tc("ข")), tr(down("", "ใต้"), tc("ค"))));
        assertThat(DocxFile.cells(document.tables().getFirst()))
                .containsExactly("t1r1c1 2x1 ก", "t1r1c2 ข", "t1r2c2 ค");
        assertThat(document.dropped()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo("hidden-text");
            assertThat(d.text()).isEqualTo("ใต้");
            assertThat(d.place()).isEqualTo(Place.ofCell("1", 1, 1));
        });
    }

    @Test
    void counts_repeated_header_rows() {
        String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("ที่") + "</w:tr>";
        assertThat(table(header, header, tr(tc("1")), header).headerRows()).isEqualTo(2);
        assertThat(table(tr(tc("1")), header).headerRows()).isZero();
        assertThat(table("<w:tr><w:trPr><w:tblHeader w:val='0'/></w:trPr>" + tc("ที่") + "</w:tr>", tr(tc("1")))
                        .headerRows())
                .isZero();
    }

    @Test
    void numbers_nested_tables() {
        Document document = read(
                tbl(tr(tc("ก"))),
                tbl(tr(
                        tc("", p("ก่อน") + tbl(tr(tc("ใน"), tc("", tbl(tr(tc("ลึก"))) + "<w:p/>"))) + p("หลัง")),
                        tc("", tbl(tr(tc("สอง"))) + "<w:p/>"))));
        assertThat(DocxFile.cells(document.tables().get(1)))
                .containsExactly("t2r1c1 ก่อน|{t2.1r1c1 ใน, t2.1r1c2 {t2.1.1r1c1 ลึก}}|หลัง", "t2r1c2 {t2.2r1c1 สอง}");
    }

    @Test
    void unwraps_rows_and_cells_in_controls() {
        assertThat(cells(
                        sdt("", tr(tc("ก"), sdt("", tc("ข")))),
                        sdt("", sdt("", tr(sdt("", sdt("", tc("ค"))), tc("", sdt("", p("ง"))))))))
                .containsExactly("t1r1c1 ก", "t1r1c2 ข", "t1r2c1 ค", "t1r2c2 ง");
        assertThat(cells("<w:customXml>" + tr("<w:customXml>" + tc("ก") + "</w:customXml>") + "</w:customXml>"))
                .containsExactly("t1r1c1 ก");
    }

    @Test
    void drops_deleted_and_hidden_rows() {
        Document document = read(tbl(
                tr(tc("ก")),
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
                        + tc("", "<w:p><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del></w:p>") + "</w:tr>",
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("ซ่อน") + "</w:tr>",
                tr(tc("ข"))));
        assertThat(DocxFile.cells(document.tables().getFirst())).containsExactly("t1r1c1 ก", "t1r2c1 ข");
        assertThat(document.dropped())
                .extracting(d -> d.reason() + ": " + d.text())
                .containsExactly("deleted-revision: ลบ", "hidden-text: ซ่อน");
    }

    @Test
    void bounds_spans_when_a_file_claims_huge_ones() {
        assertThat(cells(tr(wide(999999999, "ก"), tc("ข")))).containsExactly("t1r1c1 ก", "t1r1c2 ข");
    }

    @Test
    void reads_pictures_and_text_boxes_inside_cells() {
        Table table = table(tr(tc(
                "",
                "<w:p>" + r("ก") + "<w:r><w:pict><v:shape><v:imagedata/></v:shape><v:shape><v:textbox>"
                        + "<w:txbxContent>" + p("กล่อง")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")));
        assertThat(DocxFile.cells(table)).containsExactly("t1r1c1 ก|กล่อง");
        assertThat(table.cells().getFirst().images()).isEqualTo(1);
    }
}
