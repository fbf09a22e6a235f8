package prongsai.read;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import prongsai.model.FileStatus;

/**
 * A file of pictures (PNG, JPEG, GIF, BMP, TIFF). How large a picture is stands in its header; one beyond
 * {@link Limit#PICTURE_PIXELS} is refused before a pixel is decoded.
 */
public final class PictureFile implements Closeable {
    private final ImageInputStream in;
    private final ImageReader reader;
    private final Limits limits;
    private final int count;

    private PictureFile(ImageInputStream in, ImageReader reader, Limits limits) throws IOException {
        this.in = in;
        this.reader = reader;
        this.limits = limits;
        reader.setInput(in);
        this.count = counted();
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
    public int count() {
        return count;
    }

    /**
     * Decodes a picture.
     *
     * @param index 0-based
     * @throws IOException where it is damaged
     */
    public BufferedImage read(int index) throws IOException {
        return reader.read(index);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    /** Steps from picture to picture: a file may claim any number, and a loop of TIFF directories has no end. */
    private int counted() throws IOException {
        int found = 0;
        while (true) {
            try {
                long pixels = (long) reader.getWidth(found) * reader.getHeight(found);
                limits.hold(Limit.PICTURE_PIXELS, pixels, "picture " + (found + 1));
            } catch (IndexOutOfBoundsException e) {
                return found;
            }
            limits.hold(Limit.PAGES, ++found, "the picture file");
        }
    }
}
