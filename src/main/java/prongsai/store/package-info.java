/**
 * The index: one Lucene directory with records, their words, and the fingerprints of texts.
 */
@NullMarked
package prongsai.store;

import org.jspecify.annotations.NullMarked;
