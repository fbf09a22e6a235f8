package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Paragraph;
import prongsai.model.Paragraph.Style;
import prongsai.model.Warning;

/** What becomes of all that a page holds beside its upright text; each in a file of its own. */
class PageFatesTest {
    private static final File GARUDA = new File("/usr/share/fonts/truetype/tlwg/Garuda.ttf");

    private interface Painting {
        void paint(PDDocument pdf, PDPage page, Pen pen) throws IOException;
    }

    /** Writes lines of 12 points. */
    private record Pen(PDPageContentStream content, PDFont font) {
        void write(double x, double y, String text) throws IOException {
            write(Matrix.getTranslateInstance((float) x, (float) y), 12, text);
        }

        void write(Matrix at, float size, String text) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(at);
            content.showText(text);
            content.endText();
        }
    }

    private static Document read(int pages, Painting painting) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(pdf, GARUDA);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    painting.paint(pdf, page, new Pen(content, font));
                }
            }
            pdf.save(out);
            return PdfReader.read(new RandomAccessReadBuffer(out.toByteArray()), PdfLimits.DEFAULT);
        }
    }

    private static Document read(Painting painting) throws IOException {
        return read(1, painting);
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static void assertDropped(Document document, String reason, String... texts) {
        assertThat(document.dropped()).extracting(Dropped::reason).containsOnly(reason);
        assertThat(document.dropped()).extracting(Dropped::text).containsExactly(texts);
    }

    @Test
    void leaves_out_letters_in_the_colour_of_the_paper() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "ข้อความที่เห็น");
            pen.content().setNonStrokingColor(Color.WHITE);
            pen.write(50, 650, "ขาวบนขาว");
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น");
        assertDropped(document, "hidden-text", "ขาวบนขาว");
    }

    @Test
    void keeps_white_letters_on_a_dark_ground() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.content().setNonStrokingColor(new Color(0, 60, 120));
            pen.content().addRect(40, 640, 200, 30);
            pen.content().fill();
            pen.content().setNonStrokingColor(Color.WHITE);
            pen.write(50, 650, "หัวตาราง");
        });

        assertThat(texts(document)).containsExactly("หัวตาราง");
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void keeps_white_letters_on_a_picture() throws IOException {
        Document document = read((pdf, page, pen) -> {
            BufferedImage dark = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            pen.content().drawImage(LosslessFactory.createFromImage(pdf, dark), 40, 600, 300, 120);
            pen.content().setNonStrokingColor(Color.WHITE);
            pen.write(50, 650, "รายงานประจำปี");
        });

        assertThat(texts(document)).contains("รายงานประจำปี");
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void leaves_out_letters_that_a_filled_area_covers() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "ข้อความที่เห็น");
            pen.write(50, 650, "เลขประจำตัวที่ปิดไว้");
            pen.content().addRect(40, 640, 200, 30);
            pen.content().fill();
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น");
        assertDropped(document, "hidden-text", "เลขประจำตัวที่ปิดไว้");
    }

    @Test
    void keeps_letters_under_a_marker_pen_and_in_a_frame() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "เน้นข้อความนี้");
            pen.write(50, 650, "ในกรอบ");
            PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(0.4f);
            pen.content().saveGraphicsState();
            pen.content().setGraphicsStateParameters(pale);
            pen.content().setNonStrokingColor(Color.YELLOW);
            pen.content().addRect(45, 695, 200, 20);
            pen.content().fill();
            pen.content().restoreGraphicsState();
            // a ring: filled between two rectangles
            pen.content().addRect(40, 640, 200, 40);
            pen.content().addRect(42, 642, 196, 36);
            pen.content().fillEvenOdd();
        });

        assertThat(texts(document)).containsExactly("เน้นข้อความนี้", "ในกรอบ");
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void keeps_a_line_that_a_seal_only_touches() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 650, "สำนักงานปลัดองค์การบริหารส่วนตำบล");
            BufferedImage seal = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            pen.content().drawImage(LosslessFactory.createFromImage(pdf, seal), 20, 620, 60, 60);
        });

        assertThat(texts(document)).contains("สำนักงานปลัดองค์การบริหารส่วนตำบล");
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void takes_text_under_a_scan_for_the_layer_of_an_ocr() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "รายงานผลการดำเนินการตามมาตรการ");
            pen.write(50, 680, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
            BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            pen.content().drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 595, 842);
        });

        assertThat(String.join("", texts(document))).contains("รายงานผลการดำเนินการตามมาตรการ");
        assertThat(document.textOrigin()).isEqualTo(prongsai.model.TextOrigin.OCR);
    }

    @Test
    void leaves_out_letters_outside_the_clip() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "ข้อความที่เห็น");
            pen.content().saveGraphicsState();
            pen.content().addRect(40, 400, 200, 50);
            pen.content().clip();
            pen.write(50, 420, "ในกรอบ");
            pen.write(50, 300, "นอกกรอบ");
            pen.content().restoreGraphicsState();
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น", "ในกรอบ");
        assertDropped(document, "hidden-text", "นอกกรอบ");
    }

    @Test
    void leaves_out_a_layer_that_is_off() throws IOException {
        Document document = read((pdf, page, pen) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("ร่าง");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            pen.write(50, 700, "ข้อความที่เห็น");
            pen.content().beginMarkedContent(COSName.OC, layer);
            pen.write(50, 650, "ชั้นที่ปิด");
            pen.content().endMarkedContent();
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น");
        assertDropped(document, "hidden-text", "ชั้นที่ปิด");
    }

    @Test
    void leaves_out_a_watermark_across_the_page_and_a_pale_one() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(Matrix.getRotateInstance(Math.PI / 4, 150, 300), 80, "ร่าง");
            pen.content().setNonStrokingColor(new Color(225, 225, 225));
            pen.write(Matrix.getTranslateInstance(100, 200), 90, "สำเนา");
            pen.content().setNonStrokingColor(Color.BLACK);
            pen.write(50, 700, "ข้อความที่เห็น");
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น");
        assertDropped(document, "watermark", "สำเนา", "ร่าง");
    }

    @Test
    void keeps_a_large_title_and_small_slanted_words() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(Matrix.getTranslateInstance(50, 700), 48, "รายงาน");
            pen.write(Matrix.getRotateInstance(Math.PI / 4, 100, 400), 12, "เฉียง");
        });

        assertThat(texts(document)).containsExactlyInAnyOrder("รายงาน", "เฉียง");
        assertThat(document.dropped()).isEmpty();
    }

    @Test
    void reads_text_of_several_directions_each_by_itself() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "บรรทัดตรงที่หนึ่งของหน้า");
            pen.write(Matrix.getRotateInstance(Math.PI / 2, 300, 300), 12, "แนวตั้ง");
            pen.write(50, 680, "บรรทัดตรงที่สองของหน้า");
        });

        assertThat(texts(document)).contains("แนวตั้ง");
        assertThat(String.join("|", texts(document)))
                .contains("บรรทัดตรงที่หนึ่งของหน้า")
                .contains("บรรทัดตรงที่สองของหน้า");
    }

    private static <T extends PDAnnotation> T placed(T annotation, double y, String contents) {
        annotation.setRectangle(new PDRectangle(50, (float) y, 200, 20));
        annotation.setContents(contents);
        return annotation;
    }

    @Test
    void keeps_free_text_sets_a_stamp_apart_and_leaves_comments_out() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "ข้อความที่เห็น");
            page.getAnnotations().add(placed(new PDAnnotationFreeText(), 600, "แก้ไขเป็น ๑๕ วัน"));
            page.getAnnotations().add(placed(new PDAnnotationRubberStamp(), 500, "รับที่ ๒๕๘๗"));
            page.getAnnotations().add(placed(new PDAnnotationText(), 400, "โปรดตรวจอีกครั้ง"));
            page.getAnnotations().add(placed(new PDAnnotationHighlight(), 300, "ตรงนี้สำคัญ"));
        });

        assertThat(texts(document)).containsExactly("ข้อความที่เห็น", "แก้ไขเป็น ๑๕ วัน", "รับที่ ๒๕๘๗");
        assertThat(document.paragraphs().getLast().style()).isEqualTo(Style.CAPTION);
        assertDropped(document, "comment", "โปรดตรวจอีกครั้ง", "ตรงนี้สำคัญ");
    }

    private static void field(
            PDPage page, double y, COSName type, int flags, Map<COSName, String> values, COSArray options)
            throws IOException {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, type);
        field.setInt(COSName.FF, flags);
        values.forEach((key, value) -> field.setItem(key, new COSString(value)));
        if (options.size() > 0) {
            field.setItem(COSName.OPT, options);
        }
        PDAnnotationWidget widget = new PDAnnotationWidget(field);
        widget.setRectangle(new PDRectangle(150, (float) y, 200, 18));
        page.getAnnotations().add(widget);
    }

    @Test
    void reads_the_values_of_a_form_at_their_places() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pdf.getDocumentCatalog().setAcroForm(new PDAcroForm(pdf));
            pen.write(50, 704, "ชื่อหน่วยงาน:");
            field(page, 700, COSName.TX, 0, Map.of(COSName.V, "กองคลัง"), new COSArray());
            pen.write(50, 654, "ระดับ:");
            COSArray pair = new COSArray(List.of(new COSString("a"), new COSString("ผ่านดีเยี่ยม")));
            field(page, 650, COSName.CH, 1 << 17, Map.of(COSName.V, "a"), new COSArray(List.of(pair)));
            pen.write(50, 604, "รหัสผ่าน:");
            field(page, 600, COSName.TX, 1 << 13, Map.of(COSName.V, "ลับ"), new COSArray());
        });

        assertThat(String.join("\n", texts(document)))
                .contains("ชื่อหน่วยงาน: กองคลัง")
                .contains("ระดับ: ผ่านดีเยี่ยม")
                .doesNotContain("ลับ");
    }

    @Test
    void names_an_xfa_form_and_files_within_the_file() throws IOException {
        Document document = read((pdf, page, pen) -> {
            PDAcroForm form = new PDAcroForm(pdf);
            form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSArray());
            pdf.getDocumentCatalog().setAcroForm(form);
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("แผนการใช้จ่าย.xlsx");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("1", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pen.write(50, 700, "ข้อความ");
        });

        assertThat(document.warnings()).extracting(Warning::code).containsExactly("xfa-form", "embedded-files");
        assertThat(document.warnings().getLast().message().en()).contains("แผนการใช้จ่าย.xlsx");
    }

    private static final List<String> LEFT = List.of(
            "องค์การบริหารส่วนตำบลได้กำหนดให้มี",
            "การประชุมผู้บริหารทุกเดือนเพื่อติดตาม",
            "ผลการดำเนินการตามมาตรการส่งเสริม",
            "คุณธรรมและความโปร่งใสภายในหน่วย",
            "งานและรายงานผลต่อนายกองค์การ",
            "บริหารส่วนตำบลเพื่อพิจารณาสั่งการ",
            "ให้หน่วยงานที่เกี่ยวข้องนำไปปฏิบัติต่อไป");
    private static final List<String> RIGHT = List.of(
            "ประชาชนผู้มารับบริการสามารถแสดง",
            "ความคิดเห็นผ่านช่องทางออนไลน์และ",
            "กล่องรับความคิดเห็นที่หน้าสำนักงาน",
            "เจ้าหน้าที่รวบรวมทุกสัปดาห์และสรุป",
            "เสนอผู้บริหารเพื่อปรับปรุงการทำงาน",
            "ให้สะดวกรวดเร็วและโปร่งใสยิ่งขึ้นกว่า",
            "ที่ผ่านมาในปีงบประมาณก่อนหน้านี้");

    @Test
    void reads_one_column_after_the_other_where_prose_stands_in_two() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 780, "จดหมายข่าวองค์การบริหารส่วนตำบลห้วยทรายทอง ฉบับประจำเดือนมกราคม พ.ศ. ๒๕๖๗");
            for (int i = 0; i < LEFT.size(); i++) {
                pen.write(50, 740 - 20 * i, LEFT.get(i));
                pen.write(310, 740 - 20 * i, RIGHT.get(i));
            }
        });

        String text = String.join("", texts(document)).replace(" ", "");
        assertThat(text).contains(String.join("", LEFT).replace(" ", ""));
        assertThat(text.indexOf("ประชาชนผู้มารับบริการ")).isGreaterThan(text.indexOf("นำไปปฏิบัติต่อไป"));
    }

    @Test
    void reads_line_by_line_where_names_stand_side_by_side() throws IOException {
        Document document = read((pdf, page, pen) -> {
            for (int i = 0; i < 7; i++) {
                pen.write(50, 740 - 20 * i, "กรรมการคนที่ " + (i + 1));
                pen.write(310, 740 - 20 * i, "ตำแหน่ง".repeat(1 + i % 3));
            }
        });

        assertThat(String.join("\n", texts(document))).contains("กรรมการคนที่ 1 ตำแหน่ง");
    }

    @Test
    void reads_footnotes_after_the_text_of_their_page() throws IOException {
        Document document = read((pdf, page, pen) -> {
            pen.write(50, 700, "คะแนนการประเมินสูงกว่าปีก่อนในทุกตัวชี้วัดของหน่วยงาน");
            pen.write(50, 680, "โดยเฉพาะตัวชี้วัดการใช้อำนาจของผู้บริหาร");
            pen.write(Matrix.getTranslateInstance(50, 80), 9, "1 ข้อมูลจากรายงานผลการประเมินของปีงบประมาณก่อน");
        });

        assertThat(document.paragraphs().getLast().style()).isEqualTo(Style.FOOTNOTE);
        assertThat(document.paragraphs().getLast().text()).startsWith("1 ข้อมูลจากรายงาน");
    }

    @Test
    void leaves_out_page_numbers_in_all_their_forms() throws IOException {
        for (String form :
                List.of("หน้า %s", "หน้าที่ %s จาก 3", "- %s -", "~ %s ~", "หน้า %s/3", "%s | หน้า", "Page %s of 3")) {
            for (boolean thai : new boolean[] {false, true}) {
                List<String> expected = new ArrayList<>();
                int[] number = {0};
                Document document = read(3, (pdf, page, pen) -> {
                    number[0]++;
                    String digit = String.valueOf((char) ((thai ? '๐' : '0') + number[0]));
                    expected.add(String.format(java.util.Locale.ROOT, form, digit));
                    pen.write(50, 600, "เนื้อหาของหน้าที่มีใจความต่างกัน" + "กขค".charAt(number[0] - 1));
                    pen.write(280, 30, expected.getLast());
                });

                assertDropped(document, "page-number", expected.toArray(String[]::new));
            }
        }
    }
}
