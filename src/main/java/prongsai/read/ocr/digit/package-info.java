/**
 * A second reading of digits in pictures. Recognition reads Arabic digits well and Thai ones badly (๒๕๖๖ comes as ๒๕๒๐), and
 * codes, years and scores are made of them.
 *
 * <p>{@link prongsai.read.ocr.digit.DigitReader} is the door: lines as an engine gave them go in, the same lines with
 * their digits read again come out. {@link prongsai.read.ocr.digit.DigitClassifier} tells one glyph;
 * {@code DigitNet} is the small network behind it, {@code GlyphPicture} what the network sees,
 * {@code StripPieces} and {@code RunCutter} find where one digit ends and the next begins, and {@code Opinions} weighs
 * both readings. {@link prongsai.read.ocr.digit.DigitKin} holds the digits of a page against each other.
 *
 * <p>The network's weights are a resource, {@code digits.net}; {@code DigitTraining} among the tests makes it from free
 * fonts and a seed.
 */
@NullMarked
package prongsai.read.ocr.digit;

import org.jspecify.annotations.NullMarked;
