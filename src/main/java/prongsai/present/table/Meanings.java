package prongsai.present.table;

import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** What tables and columns mean, in both languages. */
public final class Meanings {
    private final Messages words = Messages.of("tables");

    /** What stands in a table. */
    public Bilingual ofTable(String table) {
        return words.say("table." + table);
    }

    /**
     * What a column of a table means.
     *
     * @throws IllegalArgumentException where nobody said it
     */
    public Bilingual ofColumn(String table, String column) {
        String own = "column." + table + "." + column;
        return words.say(words.has(own) ? own : "column." + column);
    }
}
