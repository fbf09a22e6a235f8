/**
 * Which words stand in more than one agency's report. {@link prongsai.reuse.Reuse} compares a report with an index and gives
 * its {@link prongsai.model.shared.SharedText}; {@link prongsai.reuse.Families} puts reports of one template together.
 *
 * <p>The way of one text ({@link prongsai.store.Unit}, its own names masked):
 *
 * <ol>
 *   <li>{@link prongsai.reuse.WordEdges}: where its words begin
 *   <li>{@link prongsai.reuse.OfficialWording}: what is of a catalogue, taken out before anything is counted
 *   <li>the index's nearest texts by fingerprints ({@link prongsai.store.Snapshot#nearest})
 *   <li>{@link prongsai.reuse.Comparer}: blocks in common with each of them, over {@link prongsai.reuse.Runs}, and what stands
 *       beside them; a {@link prongsai.reuse.Cover} each
 *   <li>{@link prongsai.reuse.Passages}: of all covers the few that explain the text, its stretches, and how many agencies
 *       have each
 * </ol>
 *
 * <p>{@link prongsai.reuse.Texts} leads from an index's texts back to the words on the page. Why it is so, and what was
 * weighed: docs/decisions/0015.
 */
@NullMarked
package prongsai.reuse;

import org.jspecify.annotations.NullMarked;
