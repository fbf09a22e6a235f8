/**
 * Trials on material that is not in the repository: {@code ./mvnw -Pyardstick -Dshared=PATH} runs them and writes
 * {@code target/yardstick/result.txt}. Each {@link prongsai.yardstick.Trial} repeats one table of docs/benchmarks.md;
 * {@link prongsai.yardstick.Ground} says where the material and the peers are.
 */
@NullMarked
package prongsai.yardstick;

import org.jspecify.annotations.NullMarked;
