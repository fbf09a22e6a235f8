package prongsai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.Block;

/**
 * Records that a document tells outside tables of them, each as the row that a table would have.
 *
 * @param rows by the id of the block that they begin with
 * @param used ids of all blocks that are part of one
 */
record LabelledRows(Map<String, List<Row>> rows, Set<String> used) {
    LabelledRows {
        rows = Map.copyOf(rows);
        used = Set.copyOf(used);
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
