/**
 * What stands in the tables of the outputs: CSV, XLSX and SQLite take their columns from here.
 *
 * <p>{@link prongsai.present.table.Tables} has a {@link prongsai.present.table.ReportTable} for each kind of thing that
 * a report holds. A column has a name, which is the same in every form, a kind, the key of the report JSON that it comes
 * from, and a value; what it means is said in both languages by {@link prongsai.present.table.Meanings}.
 */
@NullMarked
package prongsai.present.table;

import org.jspecify.annotations.NullMarked;
