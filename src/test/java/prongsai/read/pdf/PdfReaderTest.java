package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Link;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.model.TextOrigin;
import prongsai.read.Limit;
import prongsai.read.Limits;

/** Whole files, made with PDFBox so that each has one peculiarity. */
class PdfReaderTest {
    private static final File GARUDA = new File("/usr/share/fonts/truetype/tlwg/Garuda.ttf");

    private interface Painting {
        void paint(PDDocument pdf, PDPage page, PDPageContentStream content, PDFont font) throws IOException;
    }

    private static byte[] pdf(int rotation, Painting painting) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, GARUDA);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                painting.paint(pdf, page, content, font);
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static Document read(byte[] pdf) throws IOException {
        return PdfReader.read(new RandomAccessReadBuffer(pdf), PdfLimits.DEFAULT);
    }

    private static void write(PDPageContentStream content, PDFont font, Matrix at, String text) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.setTextMatrix(at);
        content.showText(text);
        content.endText();
    }

    private static void write(PDPageContentStream content, PDFont font, double x, double y, String text)
            throws IOException {
        write(content, font, Matrix.getTranslateInstance((float) x, (float) y), text);
    }

    @Test
    void reads_places_in_points_from_the_upper_left() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(100, 600, 200, 100);
            content.stroke();
            content.moveTo(200, 600);
            content.lineTo(200, 700);
            content.stroke();
            write(content, font, 110, 680, "กองคลัง");
            write(content, font, 210, 680, "กองช่าง");
        }));

        Table table = document.tables().getFirst();
        assertThat(table.id()).isEqualTo("t1");
        assertThat(table.cells()).extracting(Cell::text).containsExactly("กองคลัง", "กองช่าง");
        assertThat(table.cells()).extracting(Cell::id).containsExactly("t1r1c1", "t1r1c2");
        assertThat(table.place().page()).isEqualTo(1);
        assertThat(table.place().box()).hasValueSatisfying(box -> {
            assertThat(box.x0()).isBetween(99.0, 101.0);
            assertThat(box.y0()).isBetween(841.9 - 701, 841.9 - 699);
            assertThat(box.y1()).isBetween(841.9 - 601, 841.9 - 599);
        });
        assertThat(table.cells().getFirst().paragraphs().getFirst().id()).isEqualTo("t1r1c1p1");
    }

    @Test
    void turns_text_upright_when_the_page_is_rotated() throws IOException {
        // user space of a page turned by 90 degrees: text that runs upwards there reads from left to right
        Document document = read(pdf(90, (pdf, page, content, font) -> {
            write(content, font, Matrix.getRotateInstance(Math.PI / 2, 100, 200), "๑. บรรทัดแรก");
            write(content, font, Matrix.getRotateInstance(Math.PI / 2, 130, 200), "๒. บรรทัดต่อมา");
        }));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("๑. บรรทัดแรก", "๒. บรรทัดต่อมา");
    }

    @Test
    void reads_a_table_on_its_side_when_the_page_is_upright() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(100, 100, 200, 400);
            content.stroke();
            content.moveTo(100, 300);
            content.lineTo(300, 300);
            content.stroke();
            write(content, font, Matrix.getRotateInstance(Math.PI / 2, 130, 110), "ซ้าย");
            write(content, font, Matrix.getRotateInstance(Math.PI / 2, 130, 310), "ขวา");
        }));

        Table table = document.tables().getFirst();
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.cells()).extracting(Cell::text).containsExactly("ซ้าย", "ขวา");
        assertThat(table.place().box()).hasValueSatisfying(box -> {
            assertThat(box.x0()).isBetween(99.0, 101.0);
            assertThat(box.y1()).isBetween(841.9 - 101, 841.9 - 99);
        });
    }

    @Test
    void nests_a_table_when_it_stands_in_a_cell() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(50, 500, 400, 200);
            content.addRect(50, 500, 100, 200);
            content.addRect(170, 520, 200, 60);
            content.addRect(170, 520, 100, 60);
            content.stroke();
            write(content, font, 60, 680, "นอก");
            write(content, font, 160, 680, "เหนือ");
            write(content, font, 180, 560, "ใน");
            write(content, font, 280, 560, "ในสอง");
        }));

        assertThat(document.tables()).hasSize(1);
        Cell second = document.tables().getFirst().at(1, 2).orElseThrow();
        assertThat(second.content().get(1)).isInstanceOfSatisfying(Table.class, inner -> {
            assertThat(inner.number()).isEqualTo("1.1");
            assertThat(inner.id()).isEqualTo("t1.1");
            assertThat(inner.cells()).extracting(Cell::id).containsExactly("t1.1r1c1", "t1.1r1c2");
        });
        assertThat(second.text()).isEqualTo("เหนือ\nใน\nในสอง");
    }

    @Test
    void keeps_the_text_of_a_frame_as_paragraphs() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(100, 600, 200, 100);
            content.stroke();
            write(content, font, 110, 650, "ประกาศ");
        }));

        assertThat(document.tables()).isEmpty();
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("ประกาศ");
    }

    @Test
    void writes_tick_boxes_when_they_are_drawn() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(100, 700, 10, 10);
            content.addRect(220, 700, 10, 10);
            content.stroke();
            content.moveTo(222, 705);
            content.lineTo(224, 702);
            content.lineTo(229, 709);
            content.stroke();
            write(content, font, 116, 701, "ยังไม่ได้ดำเนินการ");
            write(content, font, 236, 701, "ดำเนินการ");
        }));

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ");
    }

    @Test
    void writes_tick_boxes_when_they_are_fields_of_a_form() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            for (boolean ticked : new boolean[] {false, true}) {
                PDCheckBox box = new PDCheckBox(form);
                box.setPartialName("box" + ticked);
                PDAnnotationWidget widget = box.getWidgets().getFirst();
                widget.setRectangle(new PDRectangle(100, ticked ? 660 : 700, 10, 10));
                widget.setAppearanceState(ticked ? "Yes" : "Off");
                widget.getCOSObject().setItem(COSName.FT, COSName.BTN);
                widget.setPage(page);
                page.getAnnotations().add(widget);
            }
            write(content, font, 116, 701, "ยังไม่ได้ดำเนินการ");
            write(content, font, 116, 661, "ดำเนินการ");
        }));

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("☐ ยังไม่ได้ดำเนินการ", "☑ ดำเนินการ");
    }

    @Test
    void counts_pictures_and_links_where_they_are() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.addRect(100, 600, 300, 100);
            content.addRect(100, 600, 150, 100);
            content.stroke();
            write(content, font, 110, 680, "ดูที่ เว็บไซต์");
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                    300,
                    620,
                    40,
                    40);
            PDAnnotationLink link = new PDAnnotationLink();
            float from = 110 + font.getStringWidth("ดูที่ ") * 12 / 1000;
            link.setRectangle(new PDRectangle(from - 0.5f, 676, 60, 16));
            PDActionURI action = new PDActionURI();
            action.setURI("https://huaisaithong.example/");
            link.setAction(action);
            page.getAnnotations().add(link);
        }));

        List<Cell> cells = document.tables().getFirst().cells();
        assertThat(cells.getFirst().links()).containsExactly(new Link("เว็บไซต์", "https://huaisaithong.example/"));
        assertThat(cells.getFirst().images()).isZero();
        assertThat(cells.getLast().images()).isEqualTo(1);
    }

    @Test
    void takes_the_text_that_the_file_says_for_a_cluster() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            write(content, font, 100, 700, "ก");
            content.appendRawCommands("/Span <</ActualText <FEFF0E190E490E33>>> BDC\n");
            write(content, font, 108, 700, "นา");
            content.appendRawCommands("EMC\n");
        }));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("กน\u0E49\u0E33");
    }

    @Test
    void leaves_invisible_text_out_when_the_page_shows_text_of_its_own() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            write(content, font, 100, 700, "ข้อความที่เห็น");
            content.setRenderingMode(RenderingMode.NEITHER);
            write(content, font, 100, 600, "ซ่อน");
        }));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("ข้อความที่เห็น");
        assertThat(document.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.reason()).isEqualTo("hidden-text");
            assertThat(dropped.text()).isEqualTo("ซ่อน");
        });
        assertThat(document.textOrigin()).isEqualTo(TextOrigin.DIGITAL);
    }

    @Test
    void reads_invisible_text_as_recognised_when_the_page_has_no_other() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            write(content, font, 100, 600, "จากภาพสแกน");
        }));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("จากภาพสแกน");
        assertThat(document.textOrigin()).isEqualTo(TextOrigin.OCR);
    }

    @Test
    void names_the_page_when_it_is_a_picture_without_text() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {
            BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(pdf, scan), 50, 50, 400, 600);
        }));

        assertThat(PdfReader.hasText(document)).isFalse();
        assertThat(document.warnings()).singleElement().satisfies(w -> {
            assertThat(w.code()).isEqualTo("page-without-text");
            assertThat(w.message().th()).contains("หน้า 1");
        });
    }

    @Test
    void misses_nothing_when_a_page_is_blank() throws IOException {
        Document document = read(pdf(0, (pdf, page, content, font) -> {}));

        assertThat(PdfReader.hasText(document)).isFalse();
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void asks_for_a_password_when_the_file_is_encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(out);
        }

        assertThatThrownBy(() -> read(out.toByteArray())).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void throws_an_input_exception_when_the_file_is_damaged_or_no_pdf() throws IOException {
        byte[] whole = pdf(0, (pdf, page, content, font) -> write(content, font, 100, 700, "กก"));

        assertThatThrownBy(() -> read("not a PDF".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 40))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void keeps_what_was_painted_when_a_content_stream_breaks_off() throws IOException {
        byte[] pdf = pdf(0, (document, page, content, font) -> {
            write(content, font, 100, 700, "ก่อนเสีย");
            content.appendRawCommands("\nBT /F9 12 Tf <zz> [(( Tj ET Q Q Q >> ]\n");
        });

        assertThat(read(pdf).paragraphs()).extracting(Paragraph::text).first().isEqualTo("ก่อนเสีย");
    }

    @Test
    void stops_when_a_page_paints_more_glyphs_than_the_limit() throws IOException {
        byte[] pdf = pdf(0, (document, page, content, font) -> write(content, font, 50, 700, "กขค".repeat(10)));
        PdfLimits limits = PdfLimits.of(Limits.DEFAULT.with(Limit.GLYPHS, 29));

        assertThatThrownBy(() -> PdfReader.read(new RandomAccessReadBuffer(pdf), limits))
                .isInstanceOfSatisfying(PdfLimitException.class, e -> {
                    assertThat(e.what()).isEqualTo("glyphs");
                    assertThat(e.page()).isEqualTo(1);
                });
    }

    @Test
    void stops_when_forms_that_call_each_other_would_never_end() throws IOException {
        byte[] pdf = pdf(0, (document, page, content, font) -> {
            org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject inner = null;
            for (int depth = 0; depth < 12; depth++) {
                var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
                String call = "n";
                if (inner != null) {
                    call = "/" + form.getResources().add(inner).getName() + " Do";
                }
                try (var out = form.getContentStream().createOutputStream()) {
                    out.write((call + "\n").repeat(20).getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            content.drawForm(java.util.Objects.requireNonNull(inner));
        });
        PdfLimits limits = PdfLimits.of(Limits.DEFAULT.with(Limit.OPERATORS, 10_000));

        assertThatThrownBy(() -> PdfReader.read(new RandomAccessReadBuffer(pdf), limits))
                .isInstanceOfSatisfying(
                        PdfLimitException.class, e -> assertThat(e.what()).isEqualTo("operators"));
    }

    @Test
    void reads_the_same_bytes_twice_alike() throws IOException {
        byte[] pdf = pdf(0, (document, page, content, font) -> {
            content.addRect(100, 600, 200, 100);
            content.stroke();
            write(content, font, 110, 650, "ประกาศ");
            write(content, font, 110, 500, "ท้าย");
        });

        assertThat(read(pdf)).isEqualTo(read(pdf));
    }
}
