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

    private enum Fit {
        EXACT,
        PREFIX,
        CONTAINS
    }

    private record Wording(Role role, Fit fit, String words) {
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
            exact(Role.NOT_DONE, "ยังไม่ได้ดำเนินการ"),
            exact(Role.NOT_DONE, "ยังไม่ดำเนินการ"),
            exact(Role.NOT_DONE, "ไม่ได้ดำเนินการ"),
            exact(Role.DONE, "ดำเนินการ"),
            exact(Role.DONE, "ดำเนินการแล้ว"),
            contains(Role.RESPONSIBLE, "ผู้รับผิดชอบ"),
            contains(Role.RESPONSIBLE, "หน่วยงานรับผิดชอบ"),
            contains(Role.RESPONSIBLE, "หน่วยงานที่รับผิดชอบ"),
            contains(Role.RESPONSIBLE, "ส่วนราชการรับผิดชอบ"),
            prefix(Role.PERIOD, "ระยะเวลา"),
            prefix(Role.PERIOD, "ช่วงระยะเวลา"),
            prefix(Role.PERIOD, "ช่วงเวลา"),
            prefix(Role.PERIOD, "ห้วงเวลา"),
            prefix(Role.PERIOD, "กำหนดแล้วเสร็จ"),
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
            prefix(Role.STEPS, "การกำหนดขั้นตอน"),
            contains(Role.FOLLOW_UP, "กำกับติดตาม"),
            prefix(Role.FOLLOW_UP, "การติดตาม"),
            prefix(Role.FOLLOW_UP, "ติดตาม"),
            contains(Role.OUTCOME, "outcome"),
            prefix(Role.OUTCOME, "ผลลัพธ์"),
            prefix(Role.OUTCOME, "ผลสัมฤทธิ์"),
            prefix(Role.OUTCOME, "ผลที่ได้รับ"),
            prefix(Role.OUTCOME, "ความสำเร็จ"),
            contains(Role.RESULT, "output"),
            prefix(Role.RESULT, "สรุปผล"),
            prefix(Role.RESULT, "ผลการดำเนิน"),
            prefix(Role.RESULT, "ผลการปฏิบัติ"),
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
            prefix(Role.METHOD, "แนวทางการปฏิบัติ"),
            prefix(Role.METHOD, "การดำเนินการ"),
            exact(Role.SCORE, "คะแนน"),
            prefix(Role.SCORE, "คะแนนที่ได้"),
            prefix(Role.SCORE, "ผลคะแนน"),
            prefix(Role.SCORE, "คะแนนตัวชี้วัด"),
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
            prefix(Role.TITLE, "ประเด็นการตรวจ"),
            prefix(Role.TITLE, "รายละเอียดตัวชี้วัด"),
            prefix(Role.TITLE, "ชื่อตัวชี้วัด"),
            prefix(Role.TITLE, "ชื่อมาตรการ"),
            prefix(Role.INDICATOR, "ตัวชี้วัด"),
            prefix(Role.INDICATOR, "เครื่องมือ"),
            prefix(Role.INDICATOR, "แบบวัด"));

    /** Tone marks, which recognition of scans loses or takes for another. */
    private static final Pattern MARKS = Pattern.compile("[\u0E47-\u0E4D]");
    /** Letters and vowels that recognition takes for each other, each group written as its first. */
    private static final List<String> ALIKE =
            List.of("ชขซฃฆธ", "ตดค", "กถภ", "พฟ", "ผฝ", "บป", "อฮ", "\u0E35\u0E31\u0E34\u0E36\u0E37", "\u0E38\u0E39");
    /** Shorter words mean others without their marks. */
    private static final int TELLING = 7;

    private static final List<Wording> BARE = ROWS.stream()
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
            .map(row -> new Wording(row.role, row.fit, letters(row.words)))
            .filter(row -> row.words.length() >= NEAR)
            .toList();

    private HeaderWordings() {}

    /** What a header cell means; empty where no wording fits or the cell is too long for a header. */
    static Optional<Role> role(String header) {
        String squashed = Squash.of(header).replace("ดาเนิน", "ดำเนิน");
        if (squashed.isEmpty() || squashed.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Role> role = role(ROWS, squashed);
        return role.isPresent() ? role : role(BARE, bare(squashed));
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
