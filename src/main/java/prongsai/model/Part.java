package prongsai.model;

/**
 * A part of a file.
 *
 * @param kind {@code measures-report}, {@code analysis-memo}, {@code score-sheet}, {@code appendix}, {@code other}
 * @param firstPage first page, 0 where the form has no pages
 * @param lastPage last page, 0 where the form has no pages
 */
public record Part(String kind, int firstPage, int lastPage) {}
