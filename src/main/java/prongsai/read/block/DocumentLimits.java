package prongsai.read.block;

import java.util.EnumMap;
import java.util.Map;
import prongsai.read.LimitException;
import prongsai.read.Limits;
import prongsai.read.ReadException;

/**
 * How much a document (DOCX, ODT, XLSX, RTF, HTML, Word 97) may ask for before reading stops: a hostile file is small
 * and claims much.
 *
 * @param values for each limit its greatest allowed value, at least 1
 */
public record DocumentLimits(Map<Limit, Long> values) {
    /**
     * The limits where nobody asks for others.
     *
     * <ul>
     *   <li>file-bytes, 128 MB: old forms are unpacked in memory; a report of text and tables has 1 to 5 MB, with
     *       photographs some 50.
     *   <li>entries, 20,000: a report has 15 to 60, one of 1,000 photographs 1,100.
     *   <li>entry-bytes, 128 MB: the main part of 500 pages has some 40 MB.
     *   <li>total-bytes, 512 MB: four such parts; pictures are never unpacked and do not count.
     *   <li>ratio, 400: XML of documents and sheets was found at 7 to 30; a bomb comes near deflate's 1,032. Judged from
     *       1 MB unpacked on, below which a ratio says nothing.
     *   <li>elements, 1,500,000: 28 pages of tables have 40,000, so 500 pages some 700,000.
     *   <li>nesting, 190: forty tables inside each other; the walkers recurse by depth, and a stack of 512 KB bears it.
     *   <li>characters, 30,000,000: some 10,000 pages.
     *   <li>cells, 200,000: a budget of 20 columns and 10,000 lines; the library that reads sheets takes that many in
     *       512 MB of memory, and 490,000 not.
     * </ul>
     */
    public static final DocumentLimits DEFAULT = of(Limits.DEFAULT);

    /** @throws IllegalArgumentException where a limit is missing or below 1 */
    public DocumentLimits {
        values = Map.copyOf(values);
        for (Limit limit : Limit.values()) {
            if (values.getOrDefault(limit, 0L) < 1) {
                throw new IllegalArgumentException("limit " + limit.key() + " is missing or below 1");
            }
        }
    }

    /** What of all limits concerns a document. */
    public static DocumentLimits of(Limits limits) {
        Map<Limit, Long> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, limits.of(limit.common()));
        }
        return new DocumentLimits(values);
    }

    /** The same with one limit changed. */
    public DocumentLimits with(Limit limit, long value) {
        Map<Limit, Long> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new DocumentLimits(changed);
    }

    public long of(Limit limit) {
        return values.getOrDefault(limit, 0L);
    }

    /**
     * Holds a count to its limit.
     *
     * @param where what is counted in, for the message: a part's name, "the document"
     * @throws LimitException too large, naming the limit and its value
     */
    public void hold(Limit limit, long count, String where) throws ReadException {
        if (count > of(limit)) {
            throw new LimitException(limit.common(), of(limit), where);
        }
    }
}
