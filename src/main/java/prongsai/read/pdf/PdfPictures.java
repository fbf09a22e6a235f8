package prongsai.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import prongsai.read.Limit;

/** Measures the pictures of a PDF before one is decoded. */
public final class PdfPictures {
    private static final List<String> JPEG = List.of(COSName.DCT_DECODE.getName(), "DCT");

    private PdfPictures() {}

    /**
     * Holds a picture to the limit of pixels: its dictionary, those of its masks, and the header of a JPEG, whose size
     * need not be the one that the dictionary says.
     *
     * @param page page that shows it, 1-based
     * @throws PdfLimitException where it has more pixels than the limit
     */
    public static void hold(PDImage image, PdfLimits limits, int page) throws PdfLimitException {
        hold((long) image.getWidth() * image.getHeight(), limits, page);
        if (image.getCOSObject() instanceof COSDictionary dictionary) {
            for (COSName mask : List.of(COSName.SMASK, COSName.MASK)) {
                if (dictionary.getDictionaryObject(mask) instanceof COSDictionary other) {
                    hold((long) other.getInt(COSName.WIDTH, 0) * other.getInt(COSName.HEIGHT, 0), limits, page);
                }
            }
        }
        if (image.getSuffix() != null && image.getSuffix().equals("jpg")) {
            hold(ofJpeg(image), limits, page);
        }
    }

    private static void hold(long pixels, PdfLimits limits, int page) throws PdfLimitException {
        if (pixels > limits.picturePixels()) {
            throw new PdfLimitException(Limit.PICTURE_PIXELS, limits.picturePixels(), page);
        }
    }

    /** 0 for a header that cannot be understood: the decoder will say what is wrong with it. */
    private static long ofJpeg(PDImage image) {
        try (InputStream bytes = image.createInputStream(JPEG);
                ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("JPEG");
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
