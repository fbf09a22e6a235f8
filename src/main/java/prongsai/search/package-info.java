/**
 * Questions over the records of an index.
 *
 * <p>{@link prongsai.search.Search} answers a {@link prongsai.search.Question}: its text is read by {@code AskParser} into
 * an {@code Ask}, composed into a query of Lucene ({@code WordQueries} for words and phrases, {@code Conditions} for
 * {@code item:O24} and the like), and what is found is counted ({@code FacetCounts}) and shown ({@code Highlighter}).
 *
 * <p>A word is looked for in the chain of words and, from five letters on, by its letters in a row; a quoted phrase by its
 * letters alone. What cannot be asked is a {@link prongsai.search.QuestionException}, with what there is instead.
 */
@NullMarked
package prongsai.search;

import org.jspecify.annotations.NullMarked;
