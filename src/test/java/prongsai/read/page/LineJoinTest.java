package prongsai.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ส่วน|false|ตำบล|",
                "กองคลัง|true|และสำนักปลัด| ",
                "ปี พ.ศ.|false|2566| ",
                "จำนวน 12|false|ครั้ง| ",
                "Open Data|false|Integrity| ",
                "ต่าง|false|ๆ| ",
                "ต่าง ๆ|false|ที่| ",
                "เว็บไซต์ www.huaisaithong.|false|example|",
                "https://huaisaithong.example/|false|structure|",
                "(แบบ|false|สขร.1)| ",
                "ประชาชนของอบ|false|ต.ห้วยทราย|",
                "นายกอบ|false|จ.|",
                "ครบรอบ|false|ต.ค. 2566| ",
                "ตรวจสอบ|false|ต.ห้วยทราย| ",
                "ประเมิน (|false|ITA)|",
                "self-|false|service|",
                "ทดสอบ|false|)|",
                "น้|true|ำ|",
            })
    void joins_two_lines(String before, boolean blank, String after, String between) {
        assertThat(LineJoin.between(before, blank, after)).isEqualTo(between == null ? "" : between);
    }
}
