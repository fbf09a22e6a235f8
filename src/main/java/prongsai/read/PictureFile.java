package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import prongsai.model.FileStatus;

/**
 * A file of pictures (PNG, JPEG, GIF, BMP, TIFF). How large a picture is stands in its header; one beyond
 * {@link Limit#PICTURE_PIXELS} is refused before a pixel is decoded.
 */
public final class PictureFile implements PagePictures {
    private static final double MILLIMETRES = 25.4;
    private static final double A4_INCHES = 11.69;
    /** Less is what programs write that know no paper: 72, 96. */
    private static final double COARSEST = 120;

    private static final double FINEST = 1_300;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final Limits limits;
    private final List<Size> sizes;

    private PictureFile(ImageInputStream in, ImageReader reader, Limits limits) throws IOException {
        this.in = in;
        this.reader = reader;
        this.limits = limits;
        reader.setInput(in);
        this.sizes = sizes();
    }

    /**
     * Opens a file and looks at the sizes of its pictures.
     *
     * @throws LimitException too many pictures, or one of them too large
     * @throws ReadException no picture that can be read
     * @throws IOException the file cannot be opened
     */
    public static PictureFile open(Path file, Limits limits) throws IOException {
        ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
        if (in == null) {
            throw new IOException("cannot open " + file);
        }
        try {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ReadException(FileStatus.UNSUPPORTED, "a picture of a kind that cannot be read");
            }
            return new PictureFile(in, readers.next(), limits);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Pictures in the file: a TIFF may have several. */
    @Override
    public int count() {
        return sizes.size();
    }

    /** A point for each pixel: whoever reads a picture says how large the paper was. */
    @Override
    public Size size(int page) {
        return sizes.get(page - 1);
    }

    @Override
    public BufferedImage picture(int page) throws IOException {
        return reader.read(page - 1);
    }

    /** Such as {@code image/png}. */
    public String mediaType() throws IOException {
        return "image/" + reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    /**
     * Pixels of an inch: as the file says it, or, where it says nothing or what only screens have, as if the picture were
     * a page of A4.
     *
     * @param index 0-based
     * @param image the decoded picture
     */
    public double dpi(int index, BufferedImage image) {
        double said = saidDpi(index);
        double ofA4 = Math.max(image.getWidth(), image.getHeight()) / A4_INCHES;
        return said >= COARSEST && said <= FINEST ? said : Math.max(ofA4, 1);
    }

    private double saidDpi(int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 0;
            }
            Node tree = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            NodeList sizes = ((Element) tree).getElementsByTagName("HorizontalPixelSize");
            double millimetres =
                    sizes.getLength() == 0 ? 0 : Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
            return millimetres > 0 ? MILLIMETRES / millimetres : 0;
        } catch (IOException | RuntimeException e) {
            // Broken metadata are no reason not to read the picture.
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    /** Steps from picture to picture: a file may claim any number, and a loop of TIFF directories has no end. */
    private List<Size> sizes() throws IOException {
        List<Size> found = new ArrayList<>();
        while (true) {
            try {
                Size size = new Size(reader.getWidth(found.size()), reader.getHeight(found.size()));
                limits.hold(
                        Limit.PICTURE_PIXELS, (long) (size.width() * size.height()), "picture " + (found.size() + 1));
                found.add(size);
            } catch (IndexOutOfBoundsException e) {
                return List.copyOf(found);
            }
            limits.hold(Limit.PAGES, found.size(), "the picture file");
        }
    }
}
