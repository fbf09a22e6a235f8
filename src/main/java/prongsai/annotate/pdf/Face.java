package prongsai.annotate.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import prongsai.text.Thai;

/**
 * A font that the program carries. The JDK's own shaper (HarfBuzz) sets it, as Thai needs: a tone mark stands higher over
 * an upper vowel, marks move aside from tall letters, ำ comes apart around a tone mark. Where a machine has no font
 * machinery (a server without fontconfig), each character is drawn by itself, readable if less fine.
 */
final class Face implements AutoCloseable {
    private static final float EM = 1000;
    private static final int WHOLE = 1;

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final @Nullable Font shaper;

    private Face(byte[] file, boolean shaped) {
        this.file = file;
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own font is damaged", e);
        }
        shaper = shaped ? shaper(file) : null;
    }

    /** The font in a file beside this class's resources, {@code sarabun-regular.ttf}. */
    static Face of(String name) {
        return new Face(bytes(name), true);
    }

    /** The same without the JDK's shaper, as on a machine that has none. */
    static Face unshaped(String name) {
        return new Face(bytes(name), false);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Face.class.getResourceAsStream("/prongsai/annotate/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Font shaper(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(EM);
        } catch (FontFormatException | IOException | LinkageError | RuntimeException | InternalError e) {
            return null;
        }
    }

    /** The font file. */
    InputStream file() {
        return new ByteArrayInputStream(file);
    }

    Shaped set(String text) {
        if (text.isEmpty()) {
            return new Shaped(List.of());
        }
        return Optional.ofNullable(shaper).map(s -> shaped(s, text)).orElseGet(() -> plain(text));
    }

    /** True where the font itself says of this one glyph that it is this one character. */
    boolean says(Shaped.Cluster cluster) {
        return cluster.text().length() == WHOLE
                && cluster.glyphs().size() == WHOLE
                && cluster.glyphs().getFirst().id()
                        == letters.getGlyphId(cluster.text().charAt(0));
    }

    private static Shaped shaped(Font shaper, String text) {
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        char[] characters = text.toCharArray();
        GlyphVector glyphs =
                shaper.layoutGlyphVector(context, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int count = glyphs.getNumGlyphs();
        List<Shaped.Cluster> clusters = new ArrayList<>();
        int from = 0;
        while (from < count) {
            int start = glyphs.getGlyphCharIndex(from);
            int to = from + 1;
            while (to < count && begun(glyphs.getGlyphCharIndex(to), start, text)) {
                to++;
            }
            int end = to < count ? glyphs.getGlyphCharIndex(to) : text.length();
            double x = glyphs.getGlyphPosition(from).getX();
            List<Shaped.Glyph> drawn = new ArrayList<>();
            for (int i = from; i < to; i++) {
                // The JDK leaves glyphs that show nothing in, with this number.
                if (glyphs.getGlyphCode(i) < 0xFFFE) {
                    drawn.add(new Shaped.Glyph(
                            glyphs.getGlyphCode(i),
                            glyphs.getGlyphPosition(i).getX() - x,
                            -glyphs.getGlyphPosition(i).getY()));
                }
            }
            clusters.add(new Shaped.Cluster(
                    start,
                    text.substring(start, end),
                    drawn,
                    glyphs.getGlyphPosition(to).getX() - x));
            from = to;
        }
        return new Shaped(clusters);
    }

    /** True for a glyph of a cluster that has begun: a mark, or what a letter came apart into. */
    private static boolean begun(int index, int start, String text) {
        return index <= start || Thai.isMark(text.charAt(index)) || text.charAt(index) == Thai.SARA_AM;
    }

    private Shaped plain(String text) {
        List<Shaped.Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int id = letters.getGlyphId(text.charAt(i));
            clusters.add(
                    new Shaped.Cluster(i, text.substring(i, i + 1), List.of(new Shaped.Glyph(id, 0, 0)), advance(id)));
        }
        return new Shaped(clusters);
    }

    /** How far a glyph leads by itself, in thousandths of an em. */
    double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * (double) EM / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
