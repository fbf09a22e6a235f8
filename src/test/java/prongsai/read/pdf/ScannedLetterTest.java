package prongsai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.Scans;

/** An official letter, which has blanks one below the other too, scanned. */
class ScannedLetterTest {
    private static final long SEED = 20_261_130;
    private static final int DPI = 250;
    private static final String LETTER = """
            <html><meta charset="utf-8"><style>@page{size:A4;margin:25mm 20mm 20mm 30mm}
            body{font:16pt Norasi;line-height:1.25} p{margin:4pt 0;text-align:justify;text-indent:25mm}
            div.row{display:flex;justify-content:space-between} .c{margin-left:78mm}</style>
            <div class="row"><span>ที่ ชร ๗๘๙๐๑/๑๒๓</span><span>ที่ทำการองค์การบริหารส่วนตำบลดอยสมมุติ</span></div>
            <div class="c">๑๔ กุมภาพันธ์ ๒๕๖๗</div>
            <div>เรื่อง&emsp;ขอส่งรายงานผลการดำเนินงาน</div>
            <div>เรียน&emsp;นายอำเภอดอยสมมุติ</div>
            <div class="row"><span>สิ่งที่ส่งมาด้วย&emsp;๑. รายงานผลการดำเนินงาน</span><span>จำนวน ๑ ชุด</span></div>
            <div class="row"><span>&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;๒. ภาพถ่ายกิจกรรม</span><span>จำนวน ๒ แผ่น</span></div>
            <p>ด้วยองค์การบริหารส่วนตำบลดอยสมมุติได้ดำเนินการตามแผนงานของปีที่ผ่านมาแล้วเสร็จทุกโครงการ
            และได้ประชุมผู้นำชุมชนเพื่อรับฟังความคิดเห็นก่อนปิดโครงการ ประชาชนในพื้นที่พอใจกับผลงาน
            และขอให้ดำเนินการต่อในปีถัดไป</p>
            <p>ในการนี้ จึงขอส่งรายงานผลการดำเนินงานมาเพื่อโปรดทราบ และขอความอนุเคราะห์เผยแพร่ต่อไป
            ตามรายละเอียดที่ส่งมาพร้อมหนังสือนี้</p>
            <p>จึงเรียนมาเพื่อโปรดทราบ</p>
            <div class="c">ขอแสดงความนับถือ</div></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void is_no_table_and_keeps_its_lines() throws Exception {
        BufferedImage page = Scans.of(Typesetter.print(LETTER, folder), 1, DPI, 0.7, SEED);
        ReadResult result =
                new Readers(Limits.DEFAULT, Ocr.BEST).read(Source.of("สแกน.pdf", Scans.pdf(folder, page, DPI)));
        Document document = ((ReadResult.Read) result).document();

        assertThat(document.tables()).isEmpty();
        String text = document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        assertThat(text).contains("ขอส่งรายงานผลการดำเนินงาน", "ขอแสดงความนับถือ", "จึงเรียนมาเพื่อโปรดทราบ");
        assertThat(text.replaceAll("\\s", ""))
                .containsSubsequence("ขอส่งรายงาน", "ด้วยองค์การบริหาร", "ในการนี้", "ขอแสดงความนับถือ");
    }
}
