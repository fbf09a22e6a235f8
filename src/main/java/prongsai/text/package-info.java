/**
 * Thai letters and digits, on strings alone: the JDK is all this room knows.
 *
 * <ul>
 *   <li>{@link prongsai.text.Thai}: what a character is (consonant, mark, tone, digit)
 *   <li>{@link prongsai.text.ThaiRepair}: broken sara am, swapped marks, private-use glyphs, with a log of causes
 *   <li>{@link prongsai.text.Numerals}: Thai digits to Arabic, character by character
 *   <li>{@link prongsai.text.Squash}: letters, digits and marks only, since spaces in Thai are noise
 *   <li>{@link prongsai.text.Masked}: the same with the agency's own names masked
 *   <li>{@link prongsai.text.Winnow}: fingerprints of a text
 *   <li>{@link prongsai.text.Facts}: on which day how many people came
 *   <li>{@link prongsai.text.Similarity}: how alike two texts are
 *   <li>{@link prongsai.text.Codes}: item codes in every printed form (O01, ๐๑, 010, i30)
 *   <li>{@link prongsai.text.ThaiDates}: dates and Buddhist years
 *   <li>{@link prongsai.text.Steps}: numbered steps that run on in one line
 * </ul>
 */
@NullMarked
package prongsai.text;

import org.jspecify.annotations.NullMarked;
