package prongsai.read.docx;

import java.util.Map;
import java.util.Optional;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.Review;

/**
 * What the walkers of one part look things up in.
 *
 * @param file what all parts of the document share
 * @param relations the part's own
 */
record Story(Shared file, Map<String, DocxPackage.Relation> relations) {
    /**
     * What all parts of a document share.
     *
     * @param zip the package
     * @param styles its styles
     * @param counters the numbers of its lists so far
     * @param notes its footnotes and endnotes
     * @param review comments and tracked changes met so far
     * @param limits of this file
     * @param parts how many documents may still stand inside each other
     */
    record Shared(
            DocxPackage zip,
            Styles styles,
            Counters counters,
            Notes notes,
            Review review,
            DocumentLimits limits,
            int parts) {}

    /** The address outside that a relation leads to. */
    Optional<String> address(String id) {
        return Optional.ofNullable(relations.get(id))
                .filter(DocxPackage.Relation::external)
                .map(DocxPackage.Relation::target)
                .filter(target -> !target.isBlank());
    }
}
