package prongsai.read.docx;

import java.util.Map;
import java.util.Set;
import prongsai.read.block.XmlParser.Dialect;

/** The XML of WordprocessingML, transitional and strict. */
final class WordXml {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));
    /** Elements whose character data is text. */
    private static final Set<String> TEXTS = Set.of("w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t", "a:t");
    /** Leaves that say nothing about reading; leaving them out halves a big document. */
    private static final Set<String> UNREAD = Set.of(
            "w:proofErr",
            "w:lastRenderedPageBreak",
            "w:bookmarkStart",
            "w:bookmarkEnd",
            "w:lang",
            "w:sz",
            "w:szCs",
            "w:color",
            "w:b",
            "w:bCs",
            "w:spacing",
            "w:jc",
            "w:shd",
            "w:ind");

    static final Dialect DIALECT = new Dialect(PREFIXES, TEXTS, UNREAD);

    private WordXml() {}
}
