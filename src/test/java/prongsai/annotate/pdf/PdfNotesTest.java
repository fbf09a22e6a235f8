package prongsai.annotate.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.annotate.Notes;
import prongsai.model.Dropped;
import prongsai.model.Entry;
import prongsai.model.Field;
import prongsai.model.Finding;
import prongsai.model.Place;
import prongsai.model.Severity;
import prongsai.read.pdf.OwnNotes;

class PdfNotesTest {
    private static final String NOTICE = "ตัวช่วยตรวจเบื้องต้น ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.";
    private static final String LIBRE_OFFICE = "rongmaduea-2567.pdf";
    private static final String CHROMIUM = "แม่แบบ-ค/nongwadaeng-2566.pdf";

    @TempDir
    private Path folder;

    private Path written(PdfNotes.Draft draft) throws Exception {
        Path out = folder.resolve("out-" + System.nanoTime() + ".pdf");
        PdfNotes.write(draft, out);
        return out;
    }

    private static List<PDAnnotation> own(PDDocument pdf, String kind) throws IOException {
        List<PDAnnotation> all = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            all.addAll(page.getAnnotations(a -> kind.equals(a.getSubtype())));
        }
        return all;
    }

    /** What stands under the marks of each finding, by its number; over pages and lines. */
    private static String under(PDDocument pdf, int number) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : pdf.getPage(page - 1).getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight
                        && numbers(highlight.getContents()).contains(number)) {
                    text.append(Under.text(pdf, page, highlight.getQuadPoints()));
                }
            }
        }
        return text.toString();
    }

    private static List<Integer> numbers(String contents) {
        Matcher matcher = Pattern.compile("(?m)^\\((\\d+)\\) ").matcher(contents);
        List<Integer> numbers = new ArrayList<>();
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIBRE_OFFICE,
                CHROMIUM,
                "kolamphuthong_o28_2568.pdf",
                "แม่แบบ-ก/อบต.หนองบัวสีทอง-2566.pdf",
                "แม่แบบ-ข/thatabaekngam2568.pdf"
            })
    void highlights_the_very_words_when_a_finding_names_words(String name) throws Exception {
        PdfNotes.Draft read = Drafts.corpus(name);
        List<Finding> findings = Drafts.amid(read.report(), Notes.MOST);
        assertThat(findings).hasSizeGreaterThan(10);
        try (PDDocument pdf =
                Loader.loadPDF(written(Drafts.with(read, findings)).toFile())) {
            for (int i = 0; i < findings.size(); i++) {
                assertThat(Under.letters(under(pdf, i + 1)))
                        .as(findings.get(i).record() + " " + findings.get(i).quote())
                        .isEqualTo(Under.letters(findings.get(i).quote()));
            }
        }
    }

    /** Upright text on a page that the viewer turns, and text on its side; both with a crop box off the origin. */
    @ParameterizedTest
    @CsvSource({"90,true", "180,true", "270,true", "90,false", "270,false"})
    void highlights_the_very_words_when_the_page_is_turned_and_cropped(int turn, boolean upright) throws Exception {
        Path turned = turned(turn, upright);
        PdfNotes.Draft read = Drafts.of(turned);
        List<Finding> findings = Drafts.amid(read.report(), 12);
        try (PDDocument pdf =
                Loader.loadPDF(written(Drafts.with(read, findings)).toFile())) {
            for (int i = 0; i < findings.size(); i++) {
                assertThat(Under.letters(under(pdf, i + 1)))
                        .as(findings.get(i).quote())
                        .isEqualTo(Under.letters(findings.get(i).quote()));
            }
        }
    }

    private Path turned(int turn, boolean upright) throws IOException {
        Path file = folder.resolve("turned.pdf");
        try (PDDocument pdf = Loader.loadPDF(Drafts.path(LIBRE_OFFICE).toFile())) {
            for (PDPage page : pdf.getPages()) {
                PDRectangle box = page.getMediaBox();
                page.setRotation(turn);
                Matrix matrix = Matrix.getTranslateInstance(30, 40);
                PDRectangle crop = new PDRectangle(30, 40, box.getWidth(), box.getHeight());
                if (upright) {
                    boolean side = turn != 180;
                    crop = new PDRectangle(
                            30, 40, side ? box.getHeight() : box.getWidth(), side ? box.getWidth() : box.getHeight());
                    matrix = switch (turn) {
                        case 90 -> new Matrix(0, 1, -1, 0, 30 + box.getHeight(), 40);
                        case 180 -> new Matrix(-1, 0, 0, -1, 30 + box.getWidth(), 40 + box.getHeight());
                        default -> new Matrix(0, -1, 1, 0, 30, 40 + box.getWidth());
                    };
                }
                page.setMediaBox(new PDRectangle(crop.getWidth() + 80, crop.getHeight() + 90));
                page.setCropBox(crop);
                try (PDPageContentStream content =
                        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.PREPEND, true, false)) {
                    content.transform(matrix);
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    @Test
    void keeps_every_byte_of_the_draft_in_front() throws Exception {
        Path file = Drafts.path(CHROMIUM);
        byte[] before = Files.readAllBytes(file);
        byte[] after = Files.readAllBytes(written(Drafts.corpus(CHROMIUM)));
        assertThat(after).hasSizeGreaterThan(before.length).startsWith(before);
    }

    @Test
    void writes_the_same_bytes_when_asked_twice() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        PdfNotes.Draft draft = Drafts.with(read, Drafts.amid(read.report(), 3));
        assertThat(written(draft)).hasSameBinaryContentAs(written(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBRE_OFFICE, CHROMIUM})
    void reads_as_before_when_the_annotated_file_is_read_again(String name) throws Exception {
        PdfNotes.Draft read = Drafts.corpus(name);
        Path out = written(Drafts.with(read, Drafts.amid(read.report(), Notes.MOST)));
        PdfNotes.Draft again = Drafts.of(out);
        assertThat(again.document().blocks()).isEqualTo(read.document().blocks());
        assertThat(again.report().prose()).isEqualTo(read.report().prose());
        assertThat(again.report().entries()).isEqualTo(read.report().entries());
        List<Dropped> more = again.document().dropped().stream()
                .filter(d -> !d.reason().equals("own-note"))
                .toList();
        assertThat(more).hasSameSizeAs(read.document().dropped());
        assertThat(again.document().dropped()).anyMatch(d -> d.text().contains("น้ำป่าที่กำลังมา"));
    }

    /** On two of two pages a line is a header; on two of four it might be none. */
    @Test
    void tells_headers_as_before_when_the_summary_is_longer_than_the_draft() throws Exception {
        Path file = folder.resolve("headed.pdf");
        try (PDDocument pdf = Loader.loadPDF(Drafts.path(LIBRE_OFFICE).toFile())) {
            for (PDPage page : pdf.getPages()) {
                try (PDPageContentStream content =
                        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                    content.newLineAtOffset(60, page.getCropBox().getHeight() - 20);
                    content.showText("Integrity report");
                    content.endText();
                }
            }
            pdf.save(file.toFile());
        }
        PdfNotes.Draft read = Drafts.of(file);
        assertThat(read.document().dropped()).anyMatch(d -> d.reason().equals("page-header"));
        Path out = written(Drafts.with(read, Drafts.amid(read.report(), 15)));
        PdfNotes.Draft again = Drafts.of(out);
        assertThat(again.document().pages()).isGreaterThanOrEqualTo(4);
        assertThat(again.document().blocks()).isEqualTo(read.document().blocks());
    }

    @Test
    void takes_its_own_earlier_notes_back_when_an_annotated_file_is_checked_again() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        Path once = written(Drafts.with(read, Drafts.amid(read.report(), 7)));
        PdfNotes.Draft again = Drafts.of(once);
        Path twice = written(Drafts.with(again, Drafts.amid(again.report(), 5)));
        try (PDDocument pdf = Loader.loadPDF(twice.toFile())) {
            assertThat(own(pdf, "Highlight")).hasSize(5);
            assertThat(own(pdf, "Popup")).hasSize(5);
            List<Boolean> summary = new ArrayList<>();
            pdf.getPages().forEach(page -> summary.add(OwnNotes.is(page)));
            assertThat(summary.subList(0, read.document().pages())).containsOnly(false);
            assertThat(summary.subList(read.document().pages(), summary.size())).containsOnly(true);
            assertThat(summary(pdf, read)).containsOnlyOnce("ใบตรวจองค์ประกอบ");
        }
        assertThat(Files.readAllBytes(twice)).startsWith(Files.readAllBytes(once));
    }

    @Test
    void gives_a_note_its_author_its_thai_and_a_window() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        try (PDDocument pdf = Loader.loadPDF(
                written(Drafts.with(read, Drafts.amid(read.report(), 1))).toFile())) {
            COSDictionary note = own(pdf, "Highlight").getFirst().getCOSObject();
            assertThat(note.getString(COSName.T)).isEqualTo("โปร่งใส");
            assertThat(note.getString(COSName.CONTENTS))
                    .startsWith("(1) ควรตรวจ")
                    .contains("น้ำป่าที่กำลังมา");
            COSString raw = (COSString) note.getDictionaryObject(COSName.CONTENTS);
            assertThat(raw.getBytes()).startsWith((byte) 0xFE, (byte) 0xFF);
            COSDictionary window = note.getCOSDictionary(COSName.getPDFName("Popup"));
            assertThat(window.getCOSDictionary(COSName.PARENT)).isSameAs(note);
        }
    }

    @Test
    void colours_by_severity() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        List<Finding> some = Drafts.amid(read.report(), 3);
        List<Finding> findings = IntStream.range(0, 3)
                .mapToObj(i -> Drafts.finding(
                        some.get(i).record(),
                        some.get(i).field(),
                        some.get(i).span(),
                        some.get(i).quote(),
                        some.get(i).place(),
                        Severity.values()[i]))
                .toList();
        try (PDDocument pdf =
                Loader.loadPDF(written(Drafts.with(read, findings)).toFile())) {
            assertThat(own(pdf, "Highlight").stream()
                            .map(a -> Arrays.toString(a.getColor().getComponents()))
                            .distinct())
                    .hasSize(3);
        }
    }

    @Test
    void frames_the_cell_when_a_cell_is_empty() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        // Measure 2 of this report has no outcome: README of the corpus.
        Entry second = read.report().measures().get(1);
        Place place = second.value(Field.OUTCOME).place();
        Finding finding = Drafts.finding("measure 2", "outcome", Optional.empty(), "", place, Severity.WARNING);
        try (PDDocument pdf =
                Loader.loadPDF(written(Drafts.with(read, List.of(finding))).toFile())) {
            assertThat(own(pdf, "Highlight")).isEmpty();
            PDRectangle square = own(pdf, "Square").getFirst().getRectangle();
            var box = place.box().orElseThrow();
            double height = pdf.getPage(0).getCropBox().getHeight();
            assertThat(square.getLowerLeftX()).isBetween((float) box.x0(), (float) box.x0() + 3);
            assertThat(square.getUpperRightX()).isBetween((float) box.x1() - 3, (float) box.x1());
            assertThat(height - square.getUpperRightY()).isBetween(box.y0(), box.y0() + 3);
            assertThat(height - square.getLowerLeftY()).isBetween(box.y1() - 3, box.y1());
        }
    }

    @Test
    void marks_the_title_when_a_finding_is_about_the_whole_report() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        Finding one = Drafts.finding("report", "", Optional.empty(), "", Place.NOWHERE, Severity.INFO);
        Finding other = Drafts.finding("report", "", Optional.empty(), "", Place.NOWHERE, Severity.ERROR);
        try (PDDocument pdf =
                Loader.loadPDF(written(Drafts.with(read, List.of(one, other))).toFile())) {
            // Both in one mark: two on top of each other could not both be pointed at.
            assertThat(own(pdf, "Highlight")).hasSize(1);
            assertThat(numbers(own(pdf, "Highlight").getFirst().getContents())).containsExactly(2, 1);
            assertThat(Under.letters(under(pdf, 1)))
                    .contains(Under.letters("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม")
                            .substring(0, 3));
            assertThat(under(pdf, 1)).contains("รายงาน");
        }
    }

    @Test
    void notes_thirty_and_lists_all_when_there_are_more() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(CHROMIUM);
        List<Finding> many = new ArrayList<>(Drafts.amid(read.report(), 45));
        Finding last = many.removeLast();
        many.add(Drafts.finding(last.record(), last.field(), last.span(), last.quote(), last.place(), Severity.ERROR));
        try (PDDocument pdf = Loader.loadPDF(written(Drafts.with(read, many)).toFile())) {
            List<Integer> noted = own(pdf, "Highlight").stream()
                    .flatMap(a -> numbers(a.getContents()).stream())
                    .distinct()
                    .toList();
            assertThat(noted).hasSize(30).contains(45);
            String summary = summary(pdf, read);
            assertThat(summary).contains("ข้อสังเกตทั้งหมด 45 ข้อ");
            IntStream.rangeClosed(1, 45).forEach(i -> assertThat(summary).contains("\n" + i + ". "));
        }
    }

    private static String summary(PDDocument pdf, PdfNotes.Draft read) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(read.document().pages() + 1);
        return "\n" + stripper.getText(pdf).replace("\r", "");
    }

    @Test
    void sums_up_with_the_component_sheet_first_and_the_notice_last() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        try (PDDocument pdf = Loader.loadPDF(written(read).toFile())) {
            String summary = summary(pdf, read).strip();
            assertThat(summary.indexOf("ใบตรวจองค์ประกอบ"))
                    .isPositive()
                    .isLessThan(summary.indexOf("ข้อสังเกตทั้งหมด"));
            assertThat(summary).contains("ไม่ครบ").endsWith(NOTICE);
            PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
            assertThat(page.getRotation()).isZero();
            assertThat(page.getCropBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        }
    }

    @Test
    void leads_from_each_number_in_the_margin_to_the_summary() throws Exception {
        PdfNotes.Draft read = Drafts.corpus(LIBRE_OFFICE);
        try (PDDocument pdf = Loader.loadPDF(
                written(Drafts.with(read, Drafts.amid(read.report(), 4))).toFile())) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations(a -> "Link".equals(a.getSubtype()));
            assertThat(links).isNotEmpty();
            COSArray target = (COSArray) links.getFirst().getCOSObject().getDictionaryObject(COSName.DEST);
            assertThat(target.getObject(0))
                    .isSameAs(pdf.getPage(pdf.getNumberOfPages() - 1).getCOSObject());
        }
    }

    @Test
    void refuses_a_signed_file_and_writes_nothing() throws Exception {
        Path signed = folder.resolve("signed.pdf");
        try (PDDocument pdf = Loader.loadPDF(Drafts.path(LIBRE_OFFICE).toFile())) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            pdf.addSignature(signature, content -> new byte[] {1, 2, 3});
            try (var out = Files.newOutputStream(signed)) {
                pdf.saveIncremental(out);
            }
        }
        assertRefused(signed, "ลายมือชื่ออิเล็กทรอนิกส์");
    }

    @Test
    void refuses_a_certified_file() throws Exception {
        Path certified = folder.resolve("certified.pdf");
        try (PDDocument pdf = Loader.loadPDF(Drafts.path(LIBRE_OFFICE).toFile())) {
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.getPDFName("DocMDP"), new COSDictionary());
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Perms"), permissions);
            pdf.save(certified.toFile());
        }
        assertRefused(certified, "DocMDP");
    }

    @Test
    void refuses_a_file_that_is_protected_against_changes() throws Exception {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument pdf = Loader.loadPDF(Drafts.path(LIBRE_OFFICE).toFile())) {
            AccessPermission reading = new AccessPermission();
            reading.setCanModifyAnnotations(false);
            pdf.protect(new StandardProtectionPolicy("owner", "", reading));
            pdf.save(locked.toFile());
        }
        assertRefused(locked, "ป้องกันการแก้ไข");
    }

    private void assertRefused(Path file, String reason) throws Exception {
        PdfNotes.Draft draft = Drafts.of(file);
        Path out = folder.resolve("refused.pdf");
        assertThatThrownBy(() -> PdfNotes.write(draft, out)).isInstanceOfSatisfying(PdfRefusal.class, refusal -> {
            assertThat(refusal.saying().th()).contains(reason, String.valueOf(file.getFileName()), "โปรด");
            assertThat(refusal.saying().en()).contains("--format html");
        });
        assertThat(out).doesNotExist();
    }

    @Test
    void writes_anew_when_the_files_own_table_of_contents_is_broken() throws Exception {
        Path file = Drafts.path(LIBRE_OFFICE);
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Path broken = folder.resolve("broken.pdf");
        Files.writeString(broken, bytes.replaceAll("startxref\\s+\\d+", "startxref\n7"), StandardCharsets.ISO_8859_1);
        PdfNotes.Draft read = Drafts.of(broken);
        Path out = written(Drafts.with(read, Drafts.amid(read.report(), 6)));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertThat(own(pdf, "Highlight")).hasSize(6);
            assertThat(Increment.possible(out)).isTrue();
        }
        assertThat(Drafts.of(out).document().blocks()).isEqualTo(read.document().blocks());
    }
}
