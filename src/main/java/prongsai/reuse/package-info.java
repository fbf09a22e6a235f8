/**
 * Which words stand in more than one agency's report.
 */
@NullMarked
package prongsai.reuse;

import org.jspecify.annotations.NullMarked;
