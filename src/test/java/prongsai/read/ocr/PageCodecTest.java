package prongsai.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageContent;
import prongsai.read.page.PageFrame;
import prongsai.read.page.Segment;
import prongsai.read.page.Shape;
import prongsai.read.page.TagTables;

class PageCodecTest {
    private static final PageContent PAGE = new PageContent(
            3,
            new PageFrame(595.2, 841.9, 1),
            List.of(
                    new Glyph("ก\u0E34", 10.25, 20.5, 7.75, 16, 0, 4, Ink.VISIBLE, TagTables.NONE).sure(0.97),
                    new Glyph("ข", 18, 20.5, 7.75, 16, 0, 5, Ink.VISIBLE, TagTables.NONE).sure(0.97)),
            List.of(Segment.lying(10, 20, 30), Segment.standing(5, 6, 7)),
            List.of(new Shape(new Box(1, 2, 3, 4), true)),
            List.of(new Box(0, 0, 595.2, 841.9)),
            List.of(),
            false,
            true);

    @Test
    void a_page_comes_back_as_it_was() {
        assertThat(PageCodec.decode(PageCodec.encode(PAGE, 4), 3, 4)).contains(PAGE);
    }

    @Test
    void broken_bytes_are_no_page() {
        byte[] bytes = PageCodec.encode(PAGE, 4);
        assertThat(PageCodec.decode(java.util.Arrays.copyOf(bytes, bytes.length - 9), 3, 4))
                .isEmpty();
        assertThat(PageCodec.decode(new byte[] {1, 2, 3}, 3, 4)).isEmpty();
    }

    @Test
    void the_key_changes_with_pixels_resolution_and_reader() {
        Raster white = Raster.of(2, 1, 300, new byte[] {-1, -1});
        String key = PageCodec.key(white, "a");
        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(PageCodec.key(white, "a"));
        assertThat(key)
                .isNotEqualTo(PageCodec.key(Raster.of(2, 1, 300, new byte[] {-1, 0}), "a"))
                .isNotEqualTo(PageCodec.key(Raster.of(2, 1, 200, new byte[] {-1, -1}), "a"))
                .isNotEqualTo(PageCodec.key(Raster.of(1, 2, 300, new byte[] {-1, -1}), "a"))
                .isNotEqualTo(PageCodec.key(white, "b"));
    }

    @Test
    void a_page_that_is_kept_is_not_read_again() {
        Map<String, byte[]> kept = new HashMap<>();
        OcrCache cache = new OcrCache() {
            @Override
            public Optional<byte[]> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, byte[] value) {
                kept.put(key, value);
            }
        };
        int[] asked = {0};
        OcrEngine engine = new OcrEngine() {
            @Override
            public String id() {
                return "counted";
            }

            @Override
            public List<TextLine> read(Raster picture, OcrEngine.Shape shape) {
                asked[0]++;
                return List.of(
                        new TextLine(List.of(new Symbol("ก", new Box(2, 2, 20, 30), 0.98)), new Box(2, 2, 20, 30), 30));
            }
        };
        Raster page = Sheet.blank(60, 60, 300).text("กา", 10, 40, 16).raster();
        Ocr ocr = new Ocr(() -> Optional.of(engine), cache, PageTasks.IN_TURN, PageProgress.NONE);
        List<ScanReader.Page> pages = List.of(new ScanReader.Page(1, () -> page));

        List<PageContent> first = new ScanReader(ocr, 0).read(pages);
        int once = asked[0];
        List<PageContent> second = new ScanReader(ocr, 0).read(pages);

        assertThat(once).isPositive();
        assertThat(asked[0]).isEqualTo(once);
        assertThat(second).isEqualTo(first);
        assertThat(first.getFirst().recognised()).isTrue();
    }
}
