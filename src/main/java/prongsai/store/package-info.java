/**
 * The index: one Lucene directory with reports, their records, and the fingerprints of their texts, committed together.
 *
 * <ul>
 *   <li>{@link prongsai.store.Store} is the one writer: it puts and removes whole reports, commits, and makes an index
 *       of an older version anew out of the reports kept in it
 *   <li>{@link prongsai.store.Snapshot} is what a reader sees: reports, texts near to a text, where a text or a fact
 *       stands, and a searcher over the records
 *   <li>{@link prongsai.store.Units} are the texts of a report that are compared, {@link prongsai.store.RecordDocs} the
 *       documents that are searched
 * </ul>
 *
 * <p>A report becomes a block of documents: {@code kind} {@code report} with its JSON, {@code record}, and {@code unit}
 * for each compared text; a distinct masked text is one document of kind {@code text}, whoever has it, and goes when
 * nobody has it. {@link prongsai.store.Documents} names the fields.
 */
@NullMarked
package prongsai.store;

import org.jspecify.annotations.NullMarked;
