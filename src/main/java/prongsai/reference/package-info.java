/**
 * The official world as data: what a year's form asks for, how its scores are judged, and which organisations there are.
 *
 * <p>Start with {@link prongsai.reference.Catalogues}: one {@link prongsai.reference.Catalogue} a fiscal year, with its
 * items, official components, issues, levels and weights. Each year is one file {@code oit-YEAR.json} in this package's
 * resources; a new year is one new file, found by its name. {@link prongsai.reference.Levels} judges scores with them.
 * {@link prongsai.reference.Indicators} are the ten indicators, {@link prongsai.reference.AgencyTypes} the kinds of local
 * governments, {@link prongsai.reference.Provinces} the provinces, {@link prongsai.reference.SharedHosts} the web hosts
 * that belong to no single agency. {@link prongsai.reference.Organisations} knows the local governments by name and
 * finds their names in running text.
 *
 * <p>Every fact carries a {@link prongsai.reference.Certainty} or its file names the source. What is not known is empty:
 * a year without levels gives no judgement, a title that is not evidenced is not in its catalogue.
 *
 * <p>A user adds to the shipped facts with a file: {@link prongsai.reference.Catalogues#with} and
 * {@link prongsai.reference.Organisations#with}; what is wrong with such a file is said by
 * {@link prongsai.reference.ReferenceFileException}.
 */
@NullMarked
package prongsai.reference;

import org.jspecify.annotations.NullMarked;
