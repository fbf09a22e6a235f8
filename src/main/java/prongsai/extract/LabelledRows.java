package prongsai.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Block;

/**
 * Records that a document tells outside tables of them, each as the row that a table would have.
 *
 * @param rows by the id of the block that each begins with
 * @param used ids of all blocks that are part of one
 */
record LabelledRows(Map<String, Row> rows, Set<String> used) {
    LabelledRows {
        rows = Map.copyOf(rows);
        used = Set.copyOf(used);
    }

    /** The record that begins with this block; empty where none does. */
    Optional<Row> at(Block block) {
        return Optional.ofNullable(rows.get(block.id()));
    }

    /** True for a block that is part of a record. */
    boolean uses(Block block) {
        return used.contains(block.id());
    }
}
