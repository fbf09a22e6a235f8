/**
 * {@code prongsai.sqlite}: all reports of a job as one database that a researcher can query.
 *
 * <p>{@link prongsai.present.sql.Database} writes it report by report. Tables and columns are those of
 * {@link prongsai.present.table.Tables}; {@code Schema} makes SQL of them, with keys and indexes, and has the views;
 * {@code Words} says which texts can be searched.
 */
@NullMarked
package prongsai.present.sql;

import org.jspecify.annotations.NullMarked;
