package prongsai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.text.Similarity;
import prongsai.text.Squash;

/**
 * The wording of column headers, and what each means. A new layout of a form is a row here.
 *
 * <p>Wordings are compared squashed, so spaces, line breaks and punctuation do not count. The first row that fits
 * wins: narrower wordings stand above wider ones.
 */
final class HeaderWordings {
    /** A header longer than this, squashed, is a cell of text. */
    private static final int LONGEST = 90;
    /** Of a long answer the beginning tells already that it is no header. */
    private static final int BEGINNING = 2 * LONGEST;

    /** Letters that a name may have beside the words that tell it: การ, งาน, (Output). */
    private static final int BESIDE = 12;

    private enum Fit {
        EXACT,
        PREFIX,
        CONTAINS
    }

    /**
     * A name of a column, squashed.
     *
     * @param loose true for one that tells no more than that something came of it, or that somebody has to do with it
     */
    private record Wording(Role role, Fit fit, String words, boolean loose) {
        Wording(Role role, Fit fit, String words) {
            this(role, fit, words, false);
        }

        Wording asLoose() {
            return new Wording(role, fit, words, true);
        }

        boolean fits(String header) {
            return switch (fit) {
                case EXACT -> header.equals(words);
                case PREFIX -> header.startsWith(words);
                case CONTAINS -> header.contains(words);
            };
        }
    }

    private static final List<Wording> ROWS = List.of(
            exact(Role.RANK, "อันดับ"),
            exact(Role.KEY, "ลำดับ"),
            exact(Role.KEY, "ลำดับที่"),
            exact(Role.KEY, "ที่"),
            exact(Role.KEY, "ข้อ"),
            exact(Role.KEY, "ข้อที่"),
            exact(Role.KEY, "รหัส"),
            exact(Role.KEY, "oit"),
            exact(Role.KEY, "ข้อoit"),
            exact(Role.KEY, "no"),
            exact(Role.KEY, "moit"),
            exact(Role.KEY, "ข้อmoit"),
            exact(Role.KEY, "มาตรการที่"),
            exact(Role.KEY, "กิจกรรมที่"),
            exact(Role.KEY, "รหัสข้อ"),
            exact(Role.KEY, "รหัสตัวชี้วัด"),
            exact(Role.STATUS, "มีไม่มี"),
            exact(Role.STATUS, "ไม่มีมี"),
            exact(Role.STATUS, "สถานะ"),
            exact(Role.STATUS, "สถานะการดำเนินการ"),
            exact(Role.STATUS, "สถานะการดำเนินงาน"),
            exact(Role.STATUS, "สถานะการเผยแพร่"),
            exact(Role.STATUS, "สถานะการเปิดเผย"),
            exact(Role.NOT_DONE, "ยังไม่ได้ดำเนินการ"),
            exact(Role.NOT_DONE, "ยังไม่ดำเนินการ"),
            exact(Role.NOT_DONE, "ไม่ได้ดำเนินการ"),
            exact(Role.NOT_DONE, "ไม่ดำเนินการ"),
            exact(Role.NOT_DONE, "ยังไม่แล้วเสร็จ"),
            exact(Role.NOT_DONE, "ยังไม่ได้เผยแพร่"),
            exact(Role.NOT_DONE, "ยังไม่เผยแพร่"),
            exact(Role.NOT_DONE, "ไม่มี"),
            exact(Role.NOT_DONE, "ยังไม่มี"),
            exact(Role.UNDER_WAY, "อยู่ระหว่างดำเนินการ"),
            exact(Role.UNDER_WAY, "อยู่ระหว่างการดำเนินการ"),
            exact(Role.UNDER_WAY, "ระหว่างดำเนินการ"),
            exact(Role.UNDER_WAY, "กำลังดำเนินการ"),
            exact(Role.DONE, "ดำเนินการ"),
            exact(Role.DONE, "ดำเนินการแล้ว"),
            exact(Role.DONE, "ดำเนินการแล้วเสร็จ"),
            exact(Role.DONE, "แล้วเสร็จ"),
            exact(Role.DONE, "เผยแพร่แล้ว"),
            exact(Role.DONE, "มี"),
            contains(Role.RESPONSIBLE, "รับผิดชอบ"),
            // What a page that cuts its head leaves of it.
            exact(Role.RESPONSIBLE, "ผู้รับผิด"),
            exact(Role.RESPONSIBLE, "หน่วยงาน"),
            exact(Role.RESPONSIBLE, "ส่วนงาน"),
            exact(Role.RESPONSIBLE, "กลุ่มงาน"),
            exact(Role.RESPONSIBLE, "กอง"),
            exact(Role.RESPONSIBLE, "ฝ่าย"),
            exact(Role.RESPONSIBLE, "กองฝ่าย"),
            exact(Role.RESPONSIBLE, "สำนักกอง"),
            exact(Role.RESPONSIBLE, "เจ้าภาพ"),
            exact(Role.RESPONSIBLE, "เจ้าภาพหลัก"),
            exact(Role.RESPONSIBLE, "หน่วยงานเจ้าภาพ"),
            exact(Role.RESPONSIBLE, "หน่วยงานหลัก"),
            exact(Role.RESPONSIBLE, "ผู้ดำเนินการ"),
            exact(Role.RESPONSIBLE, "หน่วยงานดำเนินการ"),
            exact(Role.RESPONSIBLE, "หน่วยดำเนินการ"),
            exact(Role.RESPONSIBLE, "เจ้าของเรื่อง"),
            exact(Role.RESPONSIBLE, "เจ้าของข้อมูล"),
            exact(Role.RESPONSIBLE, "หน่วยงานเจ้าของข้อมูล"),
            exact(Role.RESPONSIBLE, "หน่วยงานเจ้าของเรื่อง"),
            exact(Role.RESPONSIBLE, "ผู้เกี่ยวข้อง").asLoose(),
            exact(Role.RESPONSIBLE, "ผู้ที่เกี่ยวข้อง").asLoose(),
            exact(Role.RESPONSIBLE, "หน่วยงานที่เกี่ยวข้อง").asLoose(),
            exact(Role.RESPONSIBLE, "ส่วนงานที่เกี่ยวข้อง").asLoose(),
            exact(Role.RESPONSIBLE, "owner"),
            exact(Role.RESPONSIBLE, "responsible"),
            prefix(Role.PERIOD, "ระยะเวลา"),
            exact(Role.PERIOD, "เวลา"),
            exact(Role.PERIOD, "กำหนดการ"),
            prefix(Role.PERIOD, "ช่วงระยะเวลา"),
            prefix(Role.PERIOD, "ช่วงเวลา"),
            prefix(Role.PERIOD, "ห้วงเวลา"),
            prefix(Role.PERIOD, "ห้วงระยะเวลา"),
            prefix(Role.PERIOD, "กำหนดแล้วเสร็จ"),
            prefix(Role.PERIOD, "กำหนดเวลา"),
            prefix(Role.PERIOD, "กำหนดระยะเวลา"),
            prefix(Role.PERIOD, "กรอบเวลา"),
            prefix(Role.PERIOD, "กรอบระยะเวลา"),
            exact(Role.PERIOD, "เริ่มสิ้นสุด"),
            exact(Role.PERIOD, "เริ่มต้นสิ้นสุด"),
            exact(Role.PERIOD, "เริ่มต้นถึงสิ้นสุด"),
            exact(Role.PERIOD, "วันเริ่มต้น"),
            exact(Role.PERIOD, "วันที่เริ่ม"),
            exact(Role.PERIOD, "วันที่เริ่มต้น"),
            exact(Role.PERIOD, "วันเริ่มต้นสิ้นสุด"),
            exact(Role.PERIOD, "วันที่เริ่มต้นสิ้นสุด"),
            exact(Role.PERIOD, "วันสิ้นสุด"),
            exact(Role.PERIOD, "วันที่สิ้นสุด"),
            exact(Role.PERIOD, "ช่วงที่ดำเนินการ"),
            exact(Role.PERIOD, "timeline"),
            exact(Role.PERIOD, "period"),
            exact(Role.EVIDENCE, "url"),
            exact(Role.EVIDENCE, "link"),
            prefix(Role.EVIDENCE, "ลิงก์"),
            prefix(Role.EVIDENCE, "ลิงค์"),
            prefix(Role.EVIDENCE, "หลักฐาน"),
            prefix(Role.EVIDENCE, "เอกสารหลักฐาน"),
            prefix(Role.EVIDENCE, "เอกสารอ้างอิง"),
            prefix(Role.EVIDENCE, "ที่อยู่เว็บไซต์"),
            prefix(Role.NOTE, "หมายเหตุ"),
            prefix(Role.ELEMENTS, "องค์ประกอบ"),
            prefix(Role.GUIDELINE, "แนวทางในการยกระดับ"),
            prefix(Role.GUIDELINE, "แนวทางการยกระดับ"),
            prefix(Role.GUIDELINE, "แนวทางการพัฒนา"),
            prefix(Role.GUIDELINE, "แนวทางในการพัฒนา"),
            contains(Role.ISSUE, "ข้อบกพร่อง"),
            contains(Role.ISSUE, "จุดอ่อน"),
            contains(Role.IMPROVEMENT, "ต้องพัฒนาให้ดีขึ้น"),
            contains(Role.IMPROVEMENT, "ควรพัฒนาให้ดีขึ้น"),
            exact(Role.IMPROVEMENT, "ประเด็นที่ต้องพัฒนา"),
            exact(Role.IMPROVEMENT, "ประเด็นที่ควรพัฒนา"),
            exact(Role.IMPROVEMENT, "ประเด็นที่ต้องแก้ไข"),
            exact(Role.IMPROVEMENT, "ประเด็นที่ต้องปรับปรุง"),
            prefix(Role.IMPROVEMENT, "สภาพปัญหา"),
            exact(Role.IMPROVEMENT, "ปัญหาที่พบ"),
            exact(Role.IMPROVEMENT, "ข้อค้นพบ"),
            prefix(Role.STEPS, "การกำหนดขั้นตอน"),
            contains(Role.FOLLOW_UP, "กำกับติดตาม"),
            prefix(Role.FOLLOW_UP, "การติดตาม"),
            prefix(Role.FOLLOW_UP, "ติดตาม"),
            contains(Role.OUTCOME, "outcome"),
            prefix(Role.OUTCOME, "ผลลัพธ์"),
            prefix(Role.OUTCOME, "ผลสัมฤทธิ์"),
            prefix(Role.OUTCOME, "ผลที่ได้รับ").asLoose(),
            prefix(Role.OUTCOME, "ความสำเร็จ"),
            exact(Role.OUTCOME, "ผลที่ได้").asLoose(),
            prefix(Role.OUTCOME, "ผลสำเร็จ").asLoose(),
            prefix(Role.OUTCOME, "ผลที่เกิดขึ้น").asLoose(),
            prefix(Role.OUTCOME, "ประโยชน์ที่ได้รับ"),
            contains(Role.RESULT, "output"),
            prefix(Role.RESULT, "สรุปผล"),
            prefix(Role.RESULT, "ผลการดำเนิน"),
            prefix(Role.RESULT, "ผลการปฏิบัติ"),
            prefix(Role.RESULT, "ผลดำเนิน"),
            prefix(Role.RESULT, "ผลการประเมินตนเอง"),
            prefix(Role.RESULT, "การดำเนินงานที่ผ่านมา"),
            prefix(Role.RESULT, "สิ่งที่ดำเนินการ"),
            prefix(Role.RESULT, "สิ่งที่ได้ดำเนินการ"),
            prefix(Role.RESULT, "ผลผลิต"),
            prefix(Role.RESULT, "รายงานผลการดำเนิน"),
            prefix(Role.RESULT, "ความก้าวหน้า"),
            prefix(Role.RESULT, "คำชี้แจง"),
            prefix(Role.METHOD, "วิธีดำเนิน"),
            prefix(Role.METHOD, "วิธีการ"),
            prefix(Role.METHOD, "วิธีปฏิบัติ"),
            prefix(Role.METHOD, "ขั้นตอน"),
            prefix(Role.METHOD, "แนวทางการดำเนิน"),
            prefix(Role.METHOD, "แนวทางดำเนิน"),
            prefix(Role.METHOD, "แนวทางปฏิบัติ"),
            prefix(Role.METHOD, "แนวทางและ"),
            prefix(Role.METHOD, "แนวทางการปฏิบัติ"),
            prefix(Role.METHOD, "การดำเนินการ"),
            prefix(Role.METHOD, "แนวทางการแก้ไข"),
            prefix(Role.METHOD, "แนวทางแก้ไข"),
            prefix(Role.METHOD, "แนวทางการปรับปรุง"),
            prefix(Role.METHOD, "รายละเอียดการดำเนิน"),
            prefix(Role.METHOD, "รายละเอียดกิจกรรม"),
            exact(Role.METHOD, "แนวทาง"),
            exact(Role.METHOD, "วิธี"),
            exact(Role.METHOD, "action"),
            prefix(Role.INSTRUMENT_SCORE, "คะแนนเครื่องมือ"),
            prefix(Role.INSTRUMENT_SCORE, "คะแนนรายเครื่องมือ"),
            prefix(Role.INSTRUMENT_SCORE, "คะแนนแบบวัด"),
            exact(Role.SCORE, "คะแนน"),
            prefix(Role.SCORE, "คะแนนที่ได้"),
            prefix(Role.SCORE, "ผลคะแนน"),
            prefix(Role.SCORE, "คะแนนตัวชี้วัด"),
            prefix(Role.SCORE, "คะแนนปี"),
            prefix(Role.SCORE, "คะแนนเฉลี่ย"),
            prefix(Role.SCORE, "คะแนนการประเมิน"),
            prefix(Role.SCORE, "คะแนนประเมิน"),
            prefix(Role.LEVEL, "ระดับ"),
            prefix(Role.TITLE, "มาตรการ"),
            prefix(Role.TITLE, "กิจกรรม"),
            prefix(Role.TITLE, "โครงการ"),
            exact(Role.TITLE, "ข้อมูล"),
            exact(Role.TITLE, "รายการ"),
            prefix(Role.TITLE, "รายการข้อมูล"),
            prefix(Role.TITLE, "ชื่อข้อ"),
            prefix(Role.TITLE, "ชื่อรายการ"),
            exact(Role.TITLE, "หัวข้อ"),
            prefix(Role.TITLE, "ข้อมูลที่ต้องเผยแพร่"),
            prefix(Role.TITLE, "ข้อมูลที่ต้องเปิดเผย"),
            prefix(Role.TITLE, "ข้อมูลที่เปิดเผย"),
            prefix(Role.TITLE, "ข้อมูลที่เผยแพร่"),
            prefix(Role.TITLE, "ข้อมูลตามแบบ"),
            prefix(Role.TITLE, "ประเด็นตัวชี้วัด"),
            prefix(Role.TITLE, "ประเด็นการตรวจ"),
            prefix(Role.TITLE, "รายละเอียดตัวชี้วัด"),
            prefix(Role.TITLE, "ชื่อตัวชี้วัด"),
            prefix(Role.TITLE, "ชื่อมาตรการ"),
            prefix(Role.ASIDE, "ไตรมาส"),
            prefix(Role.ASIDE, "งบประมาณ"),
            prefix(Role.ASIDE, "ปัญหา"),
            prefix(Role.ASIDE, "อุปสรรค"),
            prefix(Role.ASIDE, "ข้อจำกัด"),
            prefix(Role.ASIDE, "ข้อเสนอแนะ"),
            exact(Role.ASIDE, "เป้าหมาย"),
            prefix(Role.ASIDE, "กลุ่มเป้าหมาย"),
            exact(Role.ASIDE, "ตัวชี้วัดความสำเร็จ"),
            exact(Role.ASIDE, "วัตถุประสงค์"),
            prefix(Role.INDICATOR, "ตัวชี้วัด"),
            prefix(Role.INDICATOR, "เครื่องมือ"),
            prefix(Role.INDICATOR, "แบบวัด"));

    private static final List<String> ACTIVITIES = List.of("มาตรการ", "กิจกรรม", "โครงการ");

    /** Tone marks, which recognition of scans loses or takes for another. */
    private static final Pattern MARKS = Pattern.compile("[\u0E47-\u0E4D]");
    /** Letters and vowels that recognition takes for each other, each group written as its first. */
    private static final List<String> ALIKE =
            List.of("ชขซฃฆธ", "ตดค", "กถภ", "พฟ", "ผฝ", "บป", "อฮ", "\u0E35\u0E31\u0E34\u0E36\u0E37", "\u0E38\u0E39");
    /** Shorter words mean others without their marks. */
    private static final int TELLING = 7;

    /** What is beside the records of a form decides nothing: only its clear names count. */
    private static final Set<Role> CLEAR = EnumSet.of(Role.ASIDE, Role.EVIDENCE, Role.STATUS, Role.UNDER_WAY);

    private static final List<Wording> BARE = ROWS.stream()
            .filter(row -> !CLEAR.contains(row.role))
            .map(row -> new Wording(row.role, row.fit, bare(row.words)))
            .filter(row -> row.words.length() >= TELLING)
            .toList();

    /** Vowels over and under letters, which recognition loses as it loses tone marks. */
    private static final Pattern VOWELS = Pattern.compile("[\u0E31\u0E34-\u0E39]");
    /** Shorter names have too little in common with what recognition makes of them. */
    private static final int NEAR = 5;
    /** One letter in so many may be another, beyond marks, vowels and letters that look alike. */
    private static final int LETTERS_A_MISTAKE = 7;

    private static final List<Wording> LONG = ROWS.stream()
            .filter(row -> !CLEAR.contains(row.role))
            .map(row -> new Wording(row.role, row.fit, letters(row.words)))
            .filter(row -> row.words.length() >= NEAR)
            .toList();

    private HeaderWordings() {}

    /** True for a name that means what it says only beside others: alone it stands for the column that a form must have. */
    static boolean loose(String header) {
        String squashed = Squash.of(header);
        return ROWS.stream().anyMatch(row -> row.loose && row.words.equals(squashed));
    }

    /** True for a cell that is a name and hardly more: no answer that begins with the same words. */
    static boolean alone(String cell) {
        String squashed = Squash.of(cell);
        return !squashed.isEmpty()
                && squashed.chars().noneMatch(Character::isDigit)
                && ROWS.stream()
                        .anyMatch(row -> row.fits(squashed) && squashed.length() <= row.words.length() + BESIDE);
    }

    /** True for a name of what is done, and of nothing that it is done for. */
    static boolean activity(String header) {
        String squashed = Squash.of(header);
        return ACTIVITIES.stream().anyMatch(squashed::startsWith);
    }

    /** True for a name that is a quarter of the year. */
    static boolean quarter(String header) {
        return header.length() <= LONGEST && Squash.of(header).startsWith("ไตรมาส");
    }

    /** What a header cell means; empty where no wording fits or the cell is too long for a header. */
    static Optional<Role> role(String header) {
        if (header.length() > BEGINNING
                && Squash.of(header.substring(0, BEGINNING)).length() > LONGEST) {
            return Optional.empty();
        }
        String squashed = Squash.of(header).replace("ดาเนิน", "ดำเนิน");
        if (squashed.isEmpty() || squashed.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Role> role = role(ROWS, squashed);
        if (role.isEmpty()) {
            role = role(BARE, bare(squashed));
        }
        return role.isPresent() ? role : ofTwo(header);
    }

    /** Two names of one column, as in แนวทาง/ขั้นตอน: what the first means where that is how something is done. */
    private static Optional<Role> ofTwo(String header) {
        int slash = header.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : role(ROWS, Squash.of(header.substring(0, slash))).filter(Role.METHOD::equals);
    }

    /**
     * What a header cell that no wording fits is nearest to, for a row that surely is a header: its marks may be lost, and
     * one letter in seven misread.
     *
     * @param taken meanings of the row's other cells, which this one has not
     * @return empty where nothing is near, or wordings of two meanings are as near
     */
    static Optional<Role> near(String header, Set<Role> taken) {
        String words = letters(Squash.of(header));
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Set<Role> nearest = EnumSet.noneOf(Role.class);
        double least = 1;
        for (Wording row : LONG) {
            int most = row.words.length() / LETTERS_A_MISTAKE;
            double off = (double) distance(row, words, most) / row.words.length();
            if (off <= (double) most / row.words.length() && !taken.contains(row.role) && off <= least) {
                if (off < least) {
                    nearest.clear();
                }
                least = off;
                nearest.add(row.role);
            }
        }
        return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
    }

    /** Letters that differ between a wording and the part of a header that it is compared with. */
    private static int distance(Wording row, String header, int most) {
        int length = row.words.length();
        int starts = switch (row.fit) {
            case EXACT, PREFIX -> 0;
            case CONTAINS -> Math.max(0, header.length() - length + most);
        };
        int best = most + 1;
        for (int from = 0; from <= starts; from++) {
            for (int to = from + length - most; to <= Math.min(header.length(), from + length + most); to++) {
                int end = row.fit == Fit.EXACT ? header.length() : to;
                best = Math.min(best, Similarity.distance(row.words, header.substring(from, end), most));
            }
        }
        return best;
    }

    private static Optional<Role> role(List<Wording> rows, String header) {
        return rows.stream().filter(row -> row.fits(header)).map(Wording::role).findFirst();
    }

    /** Without tone marks, and letters that look alike the same. */
    private static String bare(String words) {
        StringBuilder bare = new StringBuilder(MARKS.matcher(words).replaceAll(""));
        for (int i = 0; i < bare.length(); i++) {
            for (String alike : ALIKE) {
                if (alike.indexOf(bare.charAt(i)) > 0) {
                    bare.setCharAt(i, alike.charAt(0));
                }
            }
        }
        return bare.toString();
    }

    /** The same without vowels over and under letters. */
    private static String letters(String words) {
        return VOWELS.matcher(bare(words)).replaceAll("");
    }

    private static Wording exact(Role role, String words) {
        return new Wording(role, Fit.EXACT, words);
    }

    private static Wording prefix(Role role, String words) {
        return new Wording(role, Fit.PREFIX, words);
    }

    private static Wording contains(Role role, String words) {
        return new Wording(role, Fit.CONTAINS, words);
    }
}
