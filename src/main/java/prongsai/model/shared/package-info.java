/**
 * What reports share: {@link prongsai.model.shared.SharedText} says of one report which words are its own, which are
 * official and which stand in another agency's report; {@link prongsai.model.shared.Family} names reports of one template.
 */
@NullMarked
package prongsai.model.shared;

import org.jspecify.annotations.NullMarked;
