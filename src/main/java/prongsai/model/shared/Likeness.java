package prongsai.model.shared;

/**
 * What two texts have in common, official wording not counted.
 *
 * @param jaccard common character 7-grams by all of both, 0 to 1
 * @param containment common character 7-grams by those of the text that has fewer, 0 to 1
 * @param grams number of common character 7-grams
 * @param block letters of the longest run in both, which a misread letter does not end
 */
public record Likeness(double jaccard, double containment, int grams, int block) {}
