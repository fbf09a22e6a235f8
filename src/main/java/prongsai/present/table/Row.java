package prongsai.present.table;

import prongsai.present.Checked;

/**
 * A thing of a report, in a table.
 *
 * @param checked the report
 * @param thing what the row tells
 * @param ordinal its number among the things of its kind in this report, from 1
 */
public record Row<T>(Checked checked, T thing, int ordinal) {}
