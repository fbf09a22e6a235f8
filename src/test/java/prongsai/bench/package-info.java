/** The peer that the program's time and memory are measured beside; docs/benchmarks.md has the figures. */
@NullMarked
package prongsai.bench;

import org.jspecify.annotations.NullMarked;
