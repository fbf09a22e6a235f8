/**
 * Fuzzing with Jazzer, a target a part that meets what nobody wrote by hand. {@code ./mvnw -Pfuzz} (docs/benchmarks.md
 * says for how long it was run).
 */
@NullMarked
package prongsai.fuzz;

import org.jspecify.annotations.NullMarked;
