package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import prongsai.model.FileStatus;

/**
 * A file of pictures (PNG, JPEG, GIF, BMP, TIFF). How large a picture is stands in its header; one beyond
 * {@link Limit#PICTURE_PIXELS} is refused before a pixel is decoded.
 */
public final class PictureFile implements PagePictures {
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
