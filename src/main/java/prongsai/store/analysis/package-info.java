/**
 * From Thai text to the terms of the index, and the way back to its characters.
 *
 * <p>{@link prongsai.store.analysis.Spelled} comes first for reports and questions alike: one code for what looks the
 * same, no characters without width, official abbreviations in full. Behind it two chains stand side by side
 * ({@link prongsai.store.analysis.ThaiChain}): words, cut by Java's dictionary and by a list of words that it does not know
 * ({@code domain-words.txt}), and letters, three in a row at every position. A dictionary cuts a name inside a long compound in another way than the name alone; letters
 * are the same in both, so they answer quoted phrases and stand in where words miss.
 *
 * <p>{@link prongsai.store.analysis.Synonyms} holds the data of {@code synonyms.txt}: abbreviations, which belong to the
 * spelling, and words of equal meaning, which a question tries one beside the other.
 */
@NullMarked
package prongsai.store.analysis;

import org.jspecify.annotations.NullMarked;
