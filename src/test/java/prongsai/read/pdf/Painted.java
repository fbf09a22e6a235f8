package prongsai.read.pdf;

import java.util.List;
import prongsai.model.Document;
import prongsai.read.page.FontTraits;
import prongsai.read.page.PageContent;
import prongsai.read.page.TagTables;

/** Pages written by hand, taken the way of a PDF's pages: glyphs repaired, then laid out. */
final class Painted {
    private Painted() {}

    static Document document(PageContent... pages) {
        return PdfReader.document(List.of(pages), List.of(new FontTraits("Garuda", false)), TagTables.UNTAGGED);
    }
}
