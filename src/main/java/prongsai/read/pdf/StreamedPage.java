package prongsai.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A page whose content is inflated as it is read, as PDFBox's own, through a buffer that is looked ahead in at no cost:
 * the parser looks at nearly every byte before it takes it.
 */
final class StreamedPage extends PDPage {
    private final PDPage page;

    StreamedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** The page's own, which share fonts with those of the document's other pages. */
    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        COSStream content = getCOSObject().getCOSStream(COSName.CONTENTS);
        if (content != null && COSName.FLATE_DECODE.equals(content.getFilters())) {
            try {
                return new LookAhead(new FlateFilterDecoderStream(content.createRawInputStream()));
            } catch (IOException e) {
                // A stream that cannot be opened is told of by PDFBox, and read as empty.
                return super.getContentsForStreamParsing();
            }
        }
        return super.getContentsForStreamParsing();
    }
}
