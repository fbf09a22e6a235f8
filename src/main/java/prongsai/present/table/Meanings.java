package prongsai.present.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.message.Messages;
import prongsai.model.Bilingual;

/** What tables and columns mean, in both languages. */
public final class Meanings {
    /** What every column means, a row each. */
    public static final DataTable<Meaning> TABLE = new DataTable<>(
            "columns",
            List.of(
                    text("table", Meaning::table),
                    text("column", meaning -> meaning.column().name()),
                    text("kind", meaning -> meaning.column().kind().key()),
                    text("source", meaning -> meaning.column().source()),
                    text("meaningTh", meaning -> meaning.says().th()),
                    text("meaningEn", meaning -> meaning.says().en())));

    /**
     * What a column means.
     *
     * @param table name of its table
     * @param column the column
     * @param says its meaning
     */
    public record Meaning(String table, Column<?> column, Bilingual says) {}

    private final Messages words = Messages.of("tables");

    private static Column<Meaning> text(String name, Function<Meaning, String> value) {
        return new Column<>(name, Kind.TEXT, "", value.andThen(Optional::of));
    }

    /** The meanings of all columns of these tables, in their order. */
    public static List<Meaning> of(List<? extends DataTable<?>> tables) {
        Meanings said = new Meanings();
        List<Meaning> meanings = new ArrayList<>();
        for (DataTable<?> table : tables) {
            for (Column<?> column : table.columns()) {
                meanings.add(new Meaning(table.name(), column, said.ofColumn(table.name(), column.name())));
            }
        }
        return meanings;
    }

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
