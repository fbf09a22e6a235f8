package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.model.Box;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.read.HostileFiles;
import prongsai.read.Limit;
import prongsai.read.Limits;
import prongsai.read.PagePictures;

/** Pictures of pages are in the coordinates of the boxes that reading gives, and within the limits. */
class PageImagesTest {
    @TempDir
    private Path folder;

    /** A grid of two by two cells with a letter each, on a page that is cropped and turned. */
    private Path grid(int rotation) throws IOException {
        StringBuilder lines = new StringBuilder("1 w ");
        for (int x : new int[] {120, 260, 360}) {
            lines.append(x).append(" 500 m ").append(x).append(" 620 l S ");
        }
        for (int y : new int[] {500, 580, 620}) {
            lines.append("120 ").append(y).append(" m 360 ").append(y).append(" l S ");
        }
        String words = "BT /F 9 Tf 125 610 Td (AAA) Tj 140 0 Td (BBB) Tj -140 -40 Td (CCC) Tj 140 0 Td (DDD) Tj ET";
        return HostileFiles.pdf(
                folder.resolve("grid" + rotation + ".pdf"),
                Map.of(
                        1, HostileFiles.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                        2, HostileFiles.ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                        3,
                                HostileFiles.ascii(
                                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/CropBox[70 400 470 700]"
                                                + "/Rotate " + rotation
                                                + "/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                                                + "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"),
                        4, HostileFiles.stream("", HostileFiles.ascii(lines + words))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void boxes_lie_on_the_lines_of_the_picture_however_the_page_is_turned(int rotation) throws IOException {
        Path file = grid(rotation);
        Document document = PdfReader.read(file, PdfLimits.DEFAULT);
        assertThat(document.tables())
                .singleElement()
                .satisfies(table ->
                        assertThat(table.cells()).extracting(Cell::text).containsExactly("AAA", "BBB", "CCC", "DDD"));
        try (PageImages images = PageImages.open(file, PdfLimits.DEFAULT)) {
            assertThat(images.count()).isEqualTo(1);
            PagePictures.Size size = images.size(1);
            boolean onSide = rotation % 180 != 0;
            assertThat(size).isEqualTo(new PagePictures.Size(onSide ? 300 : 400, onSide ? 400 : 300));
            BufferedImage picture = images.picture(1);
            double scale = picture.getWidth() / size.width();
            assertThat(picture.getHeight() / size.height()).isBetween(scale - 0.01, scale + 0.01);
            for (Cell cell : document.tables().getFirst().cells()) {
                Box box = cell.place().box().orElseThrow();
                double x = (box.x0() + box.x1()) / 2;
                double y = (box.y0() + box.y1()) / 2;
                assertThat(dark(picture, box.x0() * scale, y * scale))
                        .as("left of " + cell.id())
                        .isTrue();
                assertThat(dark(picture, box.x1() * scale, y * scale))
                        .as("right of " + cell.id())
                        .isTrue();
                assertThat(dark(picture, x * scale, box.y0() * scale))
                        .as("top of " + cell.id())
                        .isTrue();
                assertThat(dark(picture, x * scale, box.y1() * scale))
                        .as("bottom of " + cell.id())
                        .isTrue();
                assertThat(dark(picture, x * scale, y * scale))
                        .as("middle of " + cell.id())
                        .isFalse();
            }
        }
    }

    /** True where a pixel within 2 of this one is dark. */
    private static boolean dark(BufferedImage picture, double x, double y) {
        for (int dx = -2; dx <= 2; dx++) {
            for (int dy = -2; dy <= 2; dy++) {
                if ((picture.getRGB((int) Math.round(x) + dx, (int) Math.round(y) + dy) & 0xFF) < 128) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void the_number_of_pages_is_that_of_the_reader_whatever_the_file_claims() throws IOException {
        Path file = HostileFiles.pages(folder.resolve("a.pdf"), "1410065407", 1);
        try (PageImages images = PageImages.open(file, PdfLimits.DEFAULT)) {
            assertThat(images.count()).isEqualTo(1);
            assertThat(images.picture(1).getWidth()).isEqualTo(909);
            assertThatThrownBy(() -> images.picture(2)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        Path many = HostileFiles.pages(folder.resolve("b.pdf"), "6000", 6_000);
        assertThatThrownBy(() -> PageImages.open(many, PdfLimits.DEFAULT)).isInstanceOf(PdfLimitException.class);
    }

    @Test
    void a_page_of_a_square_kilometre_is_drawn_coarser() throws IOException {
        Path file = HostileFiles.pdf(
                folder.resolve("a.pdf"),
                Map.of(
                        1, HostileFiles.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                        2, HostileFiles.ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                        3, HostileFiles.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 2834646 2834646]>>")));
        PdfLimits limits = PdfLimits.of(Limits.DEFAULT.with(Limit.PICTURE_PIXELS, 1_000_000));
        try (PageImages images = PageImages.open(file, limits)) {
            assertThat(images.picture(1).getWidth()).isBetween(990, 1_000);
        }
    }

    @Test
    void forms_that_call_each_other_end_at_the_limit_of_operators() throws IOException {
        PdfLimits limits = PdfLimits.of(Limits.DEFAULT.with(Limit.OPERATORS, 20_000));
        try (PageImages images = PageImages.open(HostileFiles.forms(folder.resolve("a.pdf"), 9), limits)) {
            assertThatThrownBy(() -> images.picture(1))
                    .isInstanceOfSatisfying(
                            PdfLimitException.class, e -> assertThat(e.what()).isEqualTo("operators"));
        }
    }

    private Path withPicture(String dictionary, byte[] data) throws IOException {
        return HostileFiles.pdf(
                folder.resolve("picture.pdf"),
                Map.of(
                        1, HostileFiles.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                        2, HostileFiles.ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                        3,
                                HostileFiles.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                        + "/Resources<</XObject<</X 5 0 R>>>>>>"),
                        4, HostileFiles.stream("", HostileFiles.ascii("q 500 0 0 500 20 20 cm /X Do Q")),
                        5, HostileFiles.stream("/Type/XObject/Subtype/Image/BitsPerComponent 8" + dictionary, data)));
    }

    private void refused(Path file) throws IOException {
        try (PageImages images = PageImages.open(file, PdfLimits.DEFAULT)) {
            assertThatThrownBy(() -> images.picture(1))
                    .isInstanceOfSatisfying(
                            PdfLimitException.class, e -> assertThat(e.limit()).isEqualTo(Limit.PICTURE_PIXELS));
        }
    }

    @Test
    void a_picture_of_nine_hundred_million_pixels_is_refused_before_it_is_decoded() throws IOException {
        refused(withPicture(
                "/Width 30000/Height 30000/ColorSpace/DeviceGray/Filter/FlateDecode",
                HostileFiles.deflated(new byte[1_000])));
    }

    @Test
    void a_jpeg_that_is_larger_than_its_dictionary_says_is_refused_by_its_own_header() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] jpeg = out.toByteArray();
        try (PageImages fair = PageImages.open(
                withPicture("/Width 10/Height 10/ColorSpace/DeviceRGB/Filter/DCTDecode", jpeg), PdfLimits.DEFAULT)) {
            assertThat(dark(fair.picture(1), 300, 900)).isTrue();
        }
        for (int i = 0; i + 8 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 5] = 0x75;
                jpeg[i + 6] = 0x30;
                jpeg[i + 7] = 0x75;
                jpeg[i + 8] = 0x30;
            }
        }
        refused(withPicture("/Width 10/Height 10/ColorSpace/DeviceRGB/Filter/DCTDecode", jpeg));
    }
}
