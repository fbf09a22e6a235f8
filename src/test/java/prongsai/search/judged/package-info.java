/**
 * How well the search ranks: questions with judgements that were written before anything was tuned
 * ({@code prongsai/search/judged} of the test resources), over the example corpus and reports grown from it with planted
 * passages, beside plain indexes of Lucene.
 */
@NullMarked
package prongsai.search.judged;

import org.jspecify.annotations.NullMarked;
