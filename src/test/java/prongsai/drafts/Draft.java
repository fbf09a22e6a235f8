package prongsai.drafts;

import java.util.List;

/**
 * A draft with all that is known of it.
 *
 * @param name of its file, without ending
 */
record Draft(String name, Sketch sketch, List<Planted> planted, List<Decoy> decoys) {}
