package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import prongsai.model.Document;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.Raster;
import prongsai.read.ocr.ScanReader;
import prongsai.read.page.Pages;
import prongsai.read.page.TagTables;

/** Reads a file of pictures: each is a page. */
final class PictureReader {
    private static final int FONT = 0;

    private PictureReader() {}

    /**
     * Reads all pictures of a file.
     *
     * @param ocr with an engine
     * @throws IOException where a picture cannot be decoded
     */
    static Document read(PictureFile file, Ocr ocr) throws IOException {
        List<ScanReader.Page> pages = new ArrayList<>();
        for (int i = 0; i < file.count(); i++) {
            int index = i;
            pages.add(new ScanReader.Page(i + 1, () -> raster(file, index)));
        }
        return Pages.document(
                file.mediaType(), new ScanReader(ocr, FONT).read(pages), ScanReader.FONTS, TagTables.UNTAGGED);
    }

    /** A decoder reads one picture at a time. */
    private static Raster raster(PictureFile file, int index) throws IOException {
        synchronized (file) {
            BufferedImage image = file.picture(index + 1);
            return Raster.of(image, file.dpi(index, image));
        }
    }
}
