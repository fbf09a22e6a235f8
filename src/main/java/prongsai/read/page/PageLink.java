package prongsai.read.page;

import prongsai.model.Box;

/**
 * A link annotation.
 *
 * @param box the rectangle that can be clicked
 * @param url its target
 */
public record PageLink(Box box, String url) {}
