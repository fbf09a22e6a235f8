package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
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
