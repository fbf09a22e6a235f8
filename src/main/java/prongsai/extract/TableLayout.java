package prongsai.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a table's rows are and its columns mean.
 *
 * @param kind what the rows are
 * @param roles meaning of each column of the grid, the first at 0
 * @param firstRow first row of data, 1-based
 * @param headed true where the table has a header of its own, false where it took that of the table before
 */
record TableLayout(TableKind kind, List<Role> roles, int firstRow, boolean headed) {
    TableLayout {
        roles = List.copyOf(roles);
    }

    /** Column of the grid, 1-based, that has this meaning first. */
    OptionalInt column(Role role) {
        int at = roles.indexOf(role);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /** Meaning of a column, 1-based; {@link Role#OTHER} beyond the header's last. */
    Role role(int column) {
        return column <= roles.size() ? roles.get(column - 1) : Role.OTHER;
    }

    /** True where another's columns mean the same, in the same order. */
    boolean means(TableLayout other) {
        return roles.equals(other.roles);
    }

    /** The same meaning for a table that goes on without a header. */
    TableLayout continued() {
        return new TableLayout(kind, roles, 1, false);
    }
}
