/** What a search answers: {@link prongsai.model.search.SearchResult}, its hits and facets. */
@NullMarked
package prongsai.model.search;

import org.jspecify.annotations.NullMarked;
