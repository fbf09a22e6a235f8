package prongsai.model;

import java.util.Optional;

/** The text fields of records: one column of a form each. */
public enum Field {
    /** What the measure, item, indicator or weakness is called. */
    TITLE,
    /** Method, steps or activities of a measure (วิธีดำเนินการ). */
    METHOD,
    /** When (ระยะเวลา). */
    PERIOD,
    /** The responsible unit or person (ผู้รับผิดชอบ). */
    RESPONSIBLE,
    /** What was done (สรุปผลการดำเนินการ, output). */
    OUTPUT,
    /** What came of it (ผลลัพธ์, outcome). */
    OUTCOME,
    /** How it is followed up (การติดตามผล). */
    FOLLOW_UP,
    /** Remarks (หมายเหตุ). */
    NOTE,
    /** What the item must show (องค์ประกอบด้านข้อมูล). */
    ELEMENTS,
    /** The answer: progress or result (ความก้าวหน้าผลการดำเนินการ). */
    PROGRESS,
    /** How an indicator is to be raised (แนวทางในการยกระดับ). */
    GUIDELINE,
    /** What must be improved, of a weakness (ประเด็นที่ต้องพัฒนาให้ดีขึ้น). */
    TEXT,
    /** Steps set for a weakness (การกำหนดขั้นตอนและแนวทางปฏิบัติ). */
    STEPS;

    /** The key in JSON. */
    public String key() {
        return Keys.camel(name());
    }

    public static Optional<Field> ofKey(String key) {
        for (Field field : values()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
