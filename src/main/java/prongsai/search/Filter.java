package prongsai.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What records can be confined by: {@code item:O24} in a question, {@code --item O24} beside it. */
public enum Filter {
    /** Code of an item or weakness, however it is spelled. */
    ITEM("item", "ข้อ"),
    /** Province, or a part of its name. */
    PROVINCE("province", "จังหวัด"),
    /** Agency: full or short name, with the abbreviation of its kind, or a part of it. */
    AGENCY("agency", "หน่วยงาน"),
    /** Kind of agency. */
    TYPE("type", "ประเภท"),
    /** Fiscal year, or years from .. to. */
    YEAR("year", "ปี"),
    /** What an item is about, stable over the years. */
    CONCEPT("concept", "เรื่อง"),
    /** Kind of record. */
    KIND("kind", "ชนิด"),
    /** Where the words must stand. */
    FIELD("field", "ช่อง"),
    /** Status of an item or indicator. */
    STATUS("status", "สถานะ"),
    /** Id or file of a report. */
    REPORT("report", "รายงาน");

    private final String key;
    private final String thai;

    Filter(String key, String thai) {
        this.key = key;
        this.thai = thai;
    }

    /** Its name in a question. */
    public String key() {
        return key;
    }

    /** Its Thai name in a question. */
    public String thai() {
        return thai;
    }

    static Optional<Filter> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Filter filter : values()) {
            if (filter.key.equals(plain) || filter.thai.equals(name)) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    static List<String> keys() {
        return List.of(values()).stream().map(Filter::key).toList();
    }
}
