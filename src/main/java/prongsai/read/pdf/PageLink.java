package prongsai.read.pdf;

import prongsai.model.Box;

/**
 * A link annotation.
 *
 * @param box the rectangle that can be clicked
 * @param url its target
 */
record PageLink(Box box, String url) {}
