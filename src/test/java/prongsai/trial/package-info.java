/** Programs that dump what reading gives in the forms that outside yardsticks compare: started by hand, not by the build. */
@NullMarked
package prongsai.trial;

import org.jspecify.annotations.NullMarked;
