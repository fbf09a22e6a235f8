package prongsai.read.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.Segment;
import prongsai.read.page.Shape;
import prongsai.read.page.TagTables;

/**
 * A recognised page as bytes, for the cache: magic number, frame, glyphs, lines, shapes, pictures, in the binary form of
 * {@link DataOutputStream}; each list with its length before it.
 */
final class PageCodec {
    private static final int MAGIC = 0x50534F32;
    private static final int MOST = 1_000_000;

    private PageCodec() {}

    /** What a page is kept by: hash of its pixels, their number and resolution, and of who reads them. */
    static String key(Raster page, String reader) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(16)
                    .putInt(page.width())
                    .putInt(page.height())
                    .putDouble(page.dpi())
                    .array());
            digest.update(page.bytes());
            digest.update(reader.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * A page as bytes.
     *
     * @param font number that its glyphs name; bold ones name the next
     */
    static byte[] encode(PageContent page, int font) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeDouble(page.frame().width());
            out.writeDouble(page.frame().height());
            out.writeInt(page.frame().turns());
            out.writeInt(page.glyphs().size());
            for (Glyph glyph : page.glyphs()) {
                glyph(out, glyph);
                out.writeBoolean(glyph.font() != font);
            }
            out.writeInt(page.segments().size());
            for (Segment segment : page.segments()) {
                out.writeBoolean(segment.horizontal());
                out.writeDouble(segment.at());
                out.writeDouble(segment.from());
                out.writeDouble(segment.to());
            }
            out.writeInt(page.shapes().size());
            for (Shape shape : page.shapes()) {
                box(out, shape.box());
                out.writeBoolean(shape.square());
                out.writeBoolean(shape.round());
            }
            out.writeInt(page.pictures().size());
            for (Box picture : page.pictures()) {
                box(out, picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The page again.
     *
     * @param font number that its glyphs name; bold ones name the next
     * @return empty where the bytes are broken: the page is then read anew
     */
    static Optional<PageContent> decode(byte[] bytes, int number, int font) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                return Optional.empty();
            }
            PageFrame frame = new PageFrame(in.readDouble(), in.readDouble(), in.readInt());
            List<Glyph> glyphs = list(in, i -> glyph(i, font));
            List<Segment> segments =
                    list(in, i -> new Segment(i.readBoolean(), i.readDouble(), i.readDouble(), i.readDouble()));
            List<Shape> shapes = list(in, i -> new Shape(box(i), i.readBoolean(), i.readBoolean()));
            List<Box> pictures = list(in, PageCodec::box);
            return Optional.of(
                    new PageContent(number, frame, glyphs, segments, shapes, pictures, List.of(), false, true));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void glyph(DataOutputStream out, Glyph glyph) throws IOException {
        out.writeUTF(glyph.raw());
        out.writeUTF(glyph.text());
        out.writeDouble(glyph.x());
        out.writeDouble(glyph.y());
        out.writeDouble(glyph.width());
        out.writeDouble(glyph.size());
        out.writeUTF(glyph.cause());
        out.writeDouble(glyph.confidence());
    }

    private static Glyph glyph(DataInputStream in, int font) throws IOException {
        String raw = in.readUTF();
        String text = in.readUTF();
        double x = in.readDouble();
        double y = in.readDouble();
        double width = in.readDouble();
        double size = in.readDouble();
        String cause = in.readUTF();
        double confidence = in.readDouble();
        int own = in.readBoolean() ? font + 1 : font;
        return new Glyph(raw, text, x, y, width, size, 0, own, Ink.VISIBLE, TagTables.NONE, cause, confidence);
    }

    private static void box(DataOutputStream out, Box box) throws IOException {
        out.writeDouble(box.x0());
        out.writeDouble(box.y0());
        out.writeDouble(box.x1());
        out.writeDouble(box.y1());
    }

    private static Box box(DataInputStream in) throws IOException {
        return new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    @FunctionalInterface
    private interface Item<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> List<T> list(DataInputStream in, Item<T> item) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IOException("broken: " + size);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item.read(in));
        }
        return items;
    }
}
