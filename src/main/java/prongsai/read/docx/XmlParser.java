package prongsai.read.docx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;

/** Parses a part: no DTD, no entity, bounded in elements, depth and text. */
final class XmlParser {
    static final int MAX_ELEMENTS = 1_500_000;
    /** Deep enough for forty nested tables; the walkers recurse by depth. */
    static final int MAX_DEPTH = 190;

    static final int MAX_TEXT = 30_000_000;
    private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";

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

    private final Map<String, String> names = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final String part;
    private int elements;
    private int characters;

    private XmlParser(String part) {
        this.part = part;
    }

    private record Open(String name, Map<String, String> attributes, List<Xml> children, StringBuilder text) {
        Xml close() {
            return new Xml(name, attributes, List.copyOf(children), text.toString());
        }
    }

    /**
     * The root element of a part.
     *
     * @param part its name, for messages
     * @throws ReadException damaged or too large
     */
    static Xml parse(String part, InputStream in) throws ReadException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        if (factory.isPropertySupported(JDK_DEPTH)) {
            // The JDK's own limit differs by release (100 in 25); the one below holds on all.
            factory.setProperty(JDK_DEPTH, "0");
        }
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            try {
                return new XmlParser(part).root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            // A limit of the stream below arrives wrapped; the JDK's reader also throws unchecked exceptions.
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ReadException limit) {
                    throw limit;
                }
            }
            if (e instanceof XMLStreamException wrapper
                    && wrapper.getNestedException() instanceof ReadException limit) {
                throw limit;
            }
            throw new ReadException(FileStatus.DAMAGED, "broken XML in " + part + ": " + e.getMessage(), e);
        }
    }

    private Xml root(XMLStreamReader reader) throws XMLStreamException, ReadException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    Xml closed = open.pop().close();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    if (!UNREAD.contains(closed.name())) {
                        open.peek().children.add(closed);
                    }
                }
                default -> {}
            }
        }
        throw new ReadException(FileStatus.DAMAGED, "no element in " + part);
    }

    private void start(XMLStreamReader reader) throws ReadException {
        if (++elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
            throw new ReadException(FileStatus.TOO_LARGE, "more or deeper elements than can be read in " + part);
        }
        Map<String, String> attributes = new HashMap<>(4);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            if (!name.startsWith("w:rsid")) {
                attributes.put(name, reader.getAttributeValue(i));
            }
        }
        String name = name(reader.getNamespaceURI(), reader.getLocalName());
        open.push(
                new Open(name, attributes.isEmpty() ? Map.of() : attributes, new ArrayList<>(2), new StringBuilder(0)));
    }

    private void text(XMLStreamReader reader) throws ReadException {
        Open current = open.peek();
        if (current != null && TEXTS.contains(current.name)) {
            characters += reader.getTextLength();
            if (characters > MAX_TEXT) {
                throw new ReadException(FileStatus.TOO_LARGE, "more text than can be read in " + part);
            }
            current.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return names.computeIfAbsent(local, l -> l);
        }
        return names.computeIfAbsent(PREFIXES.getOrDefault(namespace, "?") + ":" + local, l -> l);
    }
}
