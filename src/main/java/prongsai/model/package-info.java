/**
 * The records that travel through the house: what a reader found ({@link prongsai.model.Document}), what a report says
 * ({@link prongsai.model.Report}) and what the rules say about it ({@link prongsai.model.Findings}).
 *
 * <p>Start with {@code Document}: blocks in reading order, a block being a {@link prongsai.model.Paragraph} or a
 * {@link prongsai.model.Table}; every block and cell has an id and a {@link prongsai.model.Place}. {@code Report} holds
 * {@link prongsai.model.Entry entries} (measures, OIT items, indicators, weaknesses), whose fields are
 * {@link prongsai.model.Value values} that know for each stretch of text the cell it came from.
 *
 * <p>Nothing here is mutable and nothing here computes more than a look-up. A missing thing is an empty
 * {@code Optional}, an absent key or an empty list, never {@code null}.
 */
@NullMarked
package prongsai.model;

import org.jspecify.annotations.NullMarked;
