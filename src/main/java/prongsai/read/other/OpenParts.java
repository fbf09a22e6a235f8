package prongsai.read.other;

import java.util.Optional;
import prongsai.read.ReadException;
import prongsai.read.block.Archive;
import prongsai.read.block.Xml;

/** The documents inside an OpenDocument, of which formulas are read. */
final class OpenParts {
    private final Archive zip;

    OpenParts(Archive zip) {
        this.zip = zip;
    }

    /** The words of a formula (MathML) in one line; empty where the part is none. */
    Optional<String> formula(String href) {
        String folder = href.startsWith("./") ? href.substring(2) : href;
        try {
            return zip.xml(folder + "/content.xml", OpenXml.DIALECT)
                    .filter(root -> root.is("math:math"))
                    .map(OpenParts::words);
        } catch (ReadException e) {
            // A broken part leaves the rest of the document readable.
            return Optional.empty();
        }
    }

    private static String words(Xml element) {
        StringBuilder words = new StringBuilder();
        write(element, words);
        return words.toString();
    }

    private static void write(Xml element, StringBuilder words) {
        switch (element.name()) {
            case Xml.TEXT -> words.append(element.text().strip());
            case "math:mfrac" -> joined(element, words, "/");
            case "math:msup" -> joined(element, words, "^");
            case "math:msub" -> joined(element, words, "_");
            case "math:msqrt" -> {
                StringBuilder inner = new StringBuilder();
                element.children().forEach(child -> write(child, inner));
                words.append('√').append(term(inner.toString()));
            }
            // The source of the formula in another language.
            case "math:annotation" -> {}
            default -> element.children().forEach(child -> write(child, words));
        }
    }

    private static void joined(Xml element, StringBuilder words, String sign) {
        boolean first = true;
        for (Xml part : element.children()) {
            String term = words(part);
            if (!term.isEmpty()) {
                words.append(first ? "" : sign).append(term(term));
                first = false;
            }
        }
    }

    private static String term(String words) {
        return words.matches("[\\p{L}\\p{M}\\p{N}.,%]*|\\(.*\\)|\\[.*]") ? words : "(" + words + ")";
    }
}
