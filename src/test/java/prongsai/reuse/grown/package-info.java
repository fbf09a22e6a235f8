/**
 * Corpora grown from invented agencies' words, with what their growth makes true: which letters were copied from where,
 * which reports are of one family, who wrote after whom. {@link prongsai.reuse.grown.ReuseTrial} measures the engine on them
 * beside peers; {@link prongsai.reuse.grown.GrownTest} holds the floors on a small one.
 */
@NullMarked
package prongsai.reuse.grown;

import org.jspecify.annotations.NullMarked;
