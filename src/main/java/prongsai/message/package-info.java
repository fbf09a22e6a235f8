/**
 * What the program says to people, in Thai and English, out of message files.
 *
 * <p>A room asks for its own bundle, {@code Messages.of("check")}, and says a key with its arguments; the answer is a
 * {@link prongsai.model.Bilingual}. The files are {@code prongsai/message/NAME_th.properties} and {@code _en} in UTF-8;
 * {@code {0}} stands for the first argument. A test compares keys of both languages and finds unused ones.
 */
@NullMarked
package prongsai.message;

import org.jspecify.annotations.NullMarked;
