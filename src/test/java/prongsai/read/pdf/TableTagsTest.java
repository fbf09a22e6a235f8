package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import prongsai.read.page.TagTables;
import prongsai.read.page.TagTables.TagCell;

/** Tables of hand-made structure trees. */
class TableTagsTest {
    @Test
    void lays_cells_out_when_spans_stand_in_an_array_of_attributes_or_in_a_class() {
        COSDictionary wide = new COSDictionary();
        wide.setInt("ColSpan", 2);
        COSDictionary classes = new COSDictionary();
        classes.setItem(COSName.getPDFName("wide"), wide);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.getPDFName("ClassMap"), classes);

        COSDictionary owner = new COSDictionary();
        owner.setName("Scope", "Column");
        COSDictionary tall = new COSDictionary();
        tall.setInt("RowSpan", 2);
        COSDictionary merged = element("TD");
        merged.setItem(COSName.A, array(owner, tall));
        COSDictionary classed = element("TD");
        classed.setItem(COSName.C, COSName.getPDFName("wide"));
        COSDictionary last = element("TD");
        COSDictionary table = element(
                "Table",
                element("THead", element("TR", element("TH"), classed)),
                element("TBody", element("TR", merged, element("TD"), element("TD")), element("TR", last)));

        TableTags tags = new TableTags(root);
        tags.claim(1, table, TagTables.NONE);
        tags.claim(2, last, 1);
        tags.claim(3, element("P"), 2);

        assertThat(tags.columns(1, 0)).isEqualTo(3);
        assertThat(tags.at(1, 0, 2)).contains(new TagCell(1, 0, 1));
        assertThat(tags.at(1, 2, 0)).contains(new TagCell(1, 1, 0));
        assertThat(tags.cell(3)).contains(new TagCell(1, 2, 1));
        assertThat(tags.cell(1)).isEmpty();
    }

    @Test
    void keeps_within_the_table_when_a_span_is_beyond_reason() {
        COSDictionary cell = element("TD");
        COSDictionary spans = new COSDictionary();
        spans.setInt("RowSpan", Integer.MAX_VALUE);
        spans.setInt("ColSpan", -7);
        cell.setItem(COSName.A, spans);

        TableTags tags = new TableTags(new COSDictionary());
        tags.claim(1, element("Table", element("TR", cell), element("TR")), TagTables.NONE);

        assertThat(tags.at(1, 1, 0)).contains(new TagCell(1, 0, 0));
        assertThat(tags.at(1, 2, 0)).isEmpty();
        assertThat(tags.columns(1, 0)).isEqualTo(1);
    }

    @Test
    void leaves_room_for_cells_that_are_missing_when_the_others_name_their_headers() {
        COSDictionary table = element(
                "Table",
                element("TR", header("no"), header("title"), header("period"), header("who"), header("result")),
                element("TR", under("no"), under("title"), tall(under("period"), 3), under("who"), under("result")),
                element("TR", under("no"), under("title"), under("result")),
                element("TR", under("no"), under("title"), under("who")));
        COSDictionary result = (COSDictionary) row(table, 2).getObject(2);
        COSDictionary who = (COSDictionary) row(table, 3).getObject(2);

        TableTags tags = new TableTags(new COSDictionary());
        tags.claim(1, table, TagTables.NONE);
        tags.claim(2, result, 1);
        tags.claim(3, who, 1);

        assertThat(tags.columns(1, 2)).isEqualTo(5);
        assertThat(tags.cell(2)).contains(new TagCell(1, 2, 4));
        assertThat(tags.at(1, 2, 2)).contains(new TagCell(1, 1, 2));
        assertThat(tags.at(1, 2, 3)).contains(new TagCell(1, 2, 3));
        assertThat(tags.cell(3)).contains(new TagCell(1, 3, 3));
        assertThat(tags.columns(1, 3)).isEqualTo(5);
    }

    @Test
    void leaves_no_room_when_a_cell_of_the_row_names_no_header_of_the_table() {
        COSDictionary table = element(
                "Table",
                element("TR", header("no"), header("who"), header("result")),
                element("TR", under("no"), under("elsewhere"), under("result")),
                element("TR", under("result"), under("no")));

        TableTags tags = new TableTags(new COSDictionary());
        tags.claim(1, table, TagTables.NONE);

        assertThat(tags.columns(1, 1)).isEqualTo(3);
        assertThat(tags.at(1, 1, 2)).contains(new TagCell(1, 1, 2));
        assertThat(tags.columns(1, 2)).isEqualTo(4);
    }

    private static COSArray row(COSDictionary table, int row) {
        COSDictionary element = (COSDictionary) table.getCOSArray(COSName.K).getObject(row);
        return element.getCOSArray(COSName.K);
    }

    private static COSDictionary header(String name) {
        COSDictionary header = element("TH");
        header.setString(COSName.ID, name);
        return header;
    }

    private static COSDictionary under(String header) {
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.getPDFName("Headers"), array(new COSString(header)));
        COSDictionary cell = element("TD");
        cell.setItem(COSName.A, attributes);
        return cell;
    }

    private static COSDictionary tall(COSDictionary cell, int rows) {
        cell.getCOSDictionary(COSName.A).setInt("RowSpan", rows);
        return cell;
    }

    private static COSDictionary element(String type, COSBase... kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.K, kids.length == 0 ? COSInteger.ZERO : array(kids));
        return element;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }
}
