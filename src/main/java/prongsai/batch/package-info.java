/**
 * Many files: which ({@link prongsai.batch.Inputs}), one after the other on several threads
 * ({@link prongsai.batch.Pool}), what became of each ({@link prongsai.batch.Manifest}), and how far it is
 * ({@link prongsai.batch.Progress}). This room knows files, threads and time; it does not know what is done with a
 * file.
 */
@NullMarked
package prongsai.batch;

import org.jspecify.annotations.NullMarked;
