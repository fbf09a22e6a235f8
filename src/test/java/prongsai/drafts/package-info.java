/**
 * Drafts with planted defects: the examiner of the rules.
 *
 * <p>{@link prongsai.drafts.Bases} makes clean reports of invented agencies out of a pool of wordings; {@link
 * prongsai.drafts.Plantings} puts defects into them, each known with its rule, record and words; {@link
 * prongsai.drafts.Decoys} puts in what only looks like one. {@link prongsai.drafts.Drafts} composes them by a seed,
 * {@link prongsai.drafts.Score} holds what the program found against what was planted, and {@link
 * prongsai.drafts.DraftTrial} prints it by rule. All expectations come from the rules' description, not from their code.
 */
@NullMarked
package prongsai.drafts;

import org.jspecify.annotations.NullMarked;
