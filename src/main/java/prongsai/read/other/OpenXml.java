package prongsai.read.other;

import java.util.Map;
import java.util.Set;
import prongsai.read.block.XmlParser.Dialect;

/** The XML of OpenDocument 1.0 to 1.3 and of LibreOffice's extensions. */
final class OpenXml {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    static final Dialect DIALECT = new Dialect(
            Map.ofEntries(
                    Map.entry(OASIS + "office:1.0", "office"),
                    Map.entry(OASIS + "text:1.0", "text"),
                    Map.entry(OASIS + "table:1.0", "table"),
                    Map.entry(OASIS + "style:1.0", "style"),
                    Map.entry(OASIS + "drawing:1.0", "draw"),
                    Map.entry(OASIS + "form:1.0", "form"),
                    Map.entry(OASIS + "datastyle:1.0", "number"),
                    Map.entry(OASIS + "svg-compatible:1.0", "svg"),
                    Map.entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
                    Map.entry(OASIS + "manifest:1.0", "manifest"),
                    Map.entry("urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", "field"),
                    Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
                    Map.entry("http://www.w3.org/1999/xlink", "xlink"),
                    Map.entry("http://www.w3.org/1998/Math/MathML", "math"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml")),
            Set.of(),
            Set.of("text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end"));

    private OpenXml() {}
}
