package prongsai.read.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Dropped;
import prongsai.model.Link;
import prongsai.model.Paragraph;

class RtfTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset222 Angsana New;}"
            + "{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Wingdings;}}{\\colortbl;\\red0\\green0\\blue0;}"
            + "{\\stylesheet{\\s0 Normal;}}{\\info{\\title x}}";

    @TempDir
    Path folder;

    private Document read(String body) throws Exception {
        Path file = folder.resolve("a.rtf");
        Files.write(file, (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
        return OtherReader.read(file);
    }

    private List<String> texts(String body) throws Exception {
        return read(body).paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<String> cells(Document document) {
        return document.tables().getFirst().cells().stream().map(RtfTest::print).toList();
    }

    private static String print(Cell cell) {
        return cell.id() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " " + cell.text();
    }

    @Test
    void reads_thai_of_windows_874_and_of_unicode() throws Exception {
        // A1 D2 C3 in Windows-874 are การ.
        assertThat(texts("\\pard\\f0 \\'a1\\'d2\\'c3\\par \\uc1\\u3585?\\u3634\\'d2\\u3619 \\f1 caf\\'e9\\par"))
                .containsExactly("การ", "การcafé");
    }

    @Test
    void draws_symbols_and_keeps_breaks() throws Exception {
        assertThat(texts("{\\f2 \\'fe}\\f1  a{\\f2 \\u-3928?}\\tab\\tab b\\line c\\_d\\~e\\emdash\\par"))
                .containsExactly("☑ a☐ b\nc-d e—");
    }

    @Test
    void prints_list_numbers_as_written() throws Exception {
        Document document = read("{\\listtext\\f1 1.\\tab}\\f1 one\\par{\\listtext\\f1 2.\\tab}two\\par three\\par");
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("1. one", "2. two", "three");
        assertThat(document.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(Paragraph.Style.LIST, Paragraph.Style.LIST, Paragraph.Style.BODY);
    }

    @Test
    void reads_fields_boxes_pictures_and_links() throws Exception {
        Document document =
                read("\\f1 see {\\field{\\*\\fldinst HYPERLINK \"https://a.go.th\"}{\\fldrslt here}} {\\field"
                        + "{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres1\\ffdefres0}}}{\\fldrslt }} yes{\\field"
                        + "{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres25\\ffdefres0}}}{\\fldrslt }}no"
                        + "{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 0100}}\\par");
        Paragraph paragraph = document.paragraphs().getFirst();
        assertThat(paragraph.text()).isEqualTo("see here ☑ yes☐no");
        assertThat(paragraph.links()).containsExactly(new Link("here", "https://a.go.th"));
        assertThat(paragraph.images()).isEqualTo(1);
    }

    @Test
    void lays_merged_cells_on_the_grid() throws Exception {
        Document document = read(
                "\\trowd\\trhdr\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\f1 a\\cell b\\cell c\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1010\\cellx3000\\pard\\intbl\\cell d\\cell\\row"
                        + "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\intbl e\\cell\\cell f\\cell\\row\\pard after\\par");
        assertThat(cells(document))
                .containsExactly(
                        "t1r1c1 2x1 a", "t1r1c2 1x1 b", "t1r1c3 1x1 c", "t1r2c2 1x2 d", "t1r3c1 1x2 e", "t1r3c3 1x1 f");
        assertThat(document.tables().getFirst().headerRows()).isEqualTo(1);
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("after");
    }

    @Test
    void keeps_tables_inside_cells() throws Exception {
        Document document = read(
                "\\trowd\\cellx3000\\pard\\intbl\\itap1\\f1 out\\par\\pard\\intbl\\itap2 in\\nestcell{\\*"
                        + "\\nesttableprops\\trowd\\cellx1000\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 end\\cell\\row\\pard z\\par");
        assertThat(cells(document)).containsExactly("t1r1c1 1x1 out\nin\nend");
        assertThat(document.tables()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .content()
                        .get(1)
                        .id())
                .isEqualTo("t1.1");
    }

    @Test
    void sets_hidden_and_deleted_text_and_margins_apart() throws Exception {
        Document document = read(
                "{\\header\\pard\\f1 top\\par}{\\footer bottom}\\f1 seen{\\v hidden}{\\deleted gone}{\\footnote note}"
                        + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard box\\par}}{\\shprslt x}}\\par");
        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("seen", "note", "box");
        assertThat(document.paragraphs())
                .extracting(Paragraph::style)
                .containsExactly(Paragraph.Style.BODY, Paragraph.Style.FOOTNOTE, Paragraph.Style.TEXT_BOX);
        assertThat(document.dropped())
                .extracting(Dropped::reason)
                .containsExactlyInAnyOrder("page-header", "page-footer", "hidden-text", "deleted-revision");
        assertThat(document.dropped())
                .extracting(Dropped::text)
                .containsExactlyInAnyOrder("top", "bottom", "hidden", "gone");
    }

    @Test
    void survives_what_is_cut_or_nested_without_end() throws Exception {
        assertThat(texts("\\f1 a{\\field{\\*\\fldinst HYPER")).containsExactly("a");
        assertThat(texts("\\f1 a\\cell\\row}}}}b\\'z\\u\\bin99999999")).containsExactly("bz");
    }
}
