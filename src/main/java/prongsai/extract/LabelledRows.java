package prongsai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Block;
import prongsai.model.Table;

/**
 * Records that a document tells outside tables of them, each as the row that a table would have.
 *
 * @param rows by the id of the block that they begin with
 * @param used ids of all blocks that are part of one
 * @param names by the id of a table whose columns are fields, the ids of the cells that name them
 */
record LabelledRows(Map<String, List<Row>> rows, Set<String> used, Map<String, Set<String>> names) {
    LabelledRows {
        rows = Map.copyOf(rows);
        used = Set.copyOf(used);
        names = Map.copyOf(names);
    }

    /** Records of which no table has columns of fields. */
    LabelledRows(Map<String, List<Row>> rows, Set<String> used) {
        this(rows, used, Map.of());
    }

    /** The cells of a table that name its columns; empty where its names stand beside values. */
    Optional<Set<String>> names(Table table) {
        return Optional.ofNullable(names.get(table.id()));
    }

    /** The records that begin with this block, in their order; empty where none does. */
    List<Row> at(Block block) {
        return rows.getOrDefault(block.id(), List.of());
    }

    /** True for a block that is part of a record. */
    boolean uses(Block block) {
        return used.contains(block.id());
    }
}
