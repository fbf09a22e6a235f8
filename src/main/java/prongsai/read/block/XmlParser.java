package prongsai.read.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;

/** Parses a part: no DTD, no entity, bounded in elements, depth and text. */
public final class XmlParser {
    private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";
    /** Bytes in which the declaration says the encoding (XML 1.0, appendix F). */
    private static final int HEAD = 128;
    /** A declaration that says UTF-8 or no encoding, or none at all. */
    private static final Pattern UTF_8 = Pattern.compile(
            "\\s*<(?!\\?xml\\s)[^\\x00]|<\\?xml\\s(?:(?!encoding)[^>])*(?:encoding\\s*=\\s*[\"']utf-8[\"'][^>]*)?\\?>",
            Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final DocumentLimits limits;
    private final Map<String, String> names = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final String part;
    private int elements;
    private int characters;

    private XmlParser(String part, Dialect dialect, DocumentLimits limits) {
        this.part = part;
        this.dialect = dialect;
        this.limits = limits;
    }

    /**
     * What a kind of document needs of its XML.
     *
     * @param prefixes the usual prefix of each namespace
     * @param texts elements whose character data is text; empty where text may stand in any element, and then each run
     *     of it is a child element {@link Xml#TEXT}
     * @param unread leaves that say nothing about reading; leaving them out halves a big document
     */
    public record Dialect(Map<String, String> prefixes, Set<String> texts, Set<String> unread) {
        public Dialect {
            prefixes = Map.copyOf(prefixes);
            texts = Set.copyOf(texts);
            unread = Set.copyOf(unread);
        }
    }

    private record Open(String name, Map<String, String> attributes, List<Xml> children, StringBuilder text, int at) {
        Xml close() {
            return new Xml(name, attributes, List.copyOf(children), text.toString(), at);
        }
    }

    /**
     * The root element of a part.
     *
     * @param part its name, for messages
     * @throws ReadException damaged or too large
     */
    public static Xml parse(String part, InputStream in, Dialect dialect, DocumentLimits limits) throws ReadException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        if (factory.isPropertySupported(JDK_DEPTH)) {
            // The JDK's own limit differs by release (100 in 25); the one below holds on all.
            factory.setProperty(JDK_DEPTH, "0");
        }
        try {
            XMLStreamReader reader = reader(factory, in);
            try {
                return new XmlParser(part, dialect, limits).root(reader);
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

    /**
     * Letters, where the part is UTF-8 as nearly all are: at a byte that is none the JDK's reader of bytes throws too, but
     * first prints "[Fatal Error]" on standard error, and nothing keeps it from it.
     */
    private static XMLStreamReader reader(XMLInputFactory factory, InputStream in)
            throws XMLStreamException, ReadException {
        try {
            PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
            byte[] head = bytes.readNBytes(HEAD);
            int mark = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
            bytes.unread(head, mark, head.length - mark);
            return mark > 0
                            || UTF_8.matcher(new String(head, StandardCharsets.ISO_8859_1))
                                    .lookingAt()
                    ? factory.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))
                    : factory.createXMLStreamReader(bytes);
        } catch (ReadException e) {
            throw e;
        } catch (IOException e) {
            throw new XMLStreamException(e);
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
                    if (!dialect.unread.contains(closed.name())) {
                        open.peek().children.add(closed);
                    }
                }
                default -> {}
            }
        }
        throw new ReadException(FileStatus.DAMAGED, "no element in " + part);
    }

    private void start(XMLStreamReader reader) throws ReadException {
        limits.hold(Limit.ELEMENTS, ++elements, part);
        limits.hold(Limit.NESTING, open.size(), part);
        Map<String, String> attributes = new HashMap<>(4);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            if (!name.startsWith("w:rsid")) {
                attributes.put(name, reader.getAttributeValue(i));
            }
        }
        String name = name(reader.getNamespaceURI(), reader.getLocalName());
        open.push(new Open(
                name,
                attributes.isEmpty() ? Map.of() : attributes,
                new ArrayList<>(2),
                new StringBuilder(0),
                elements));
    }

    private void text(XMLStreamReader reader) throws ReadException {
        Open current = open.peek();
        boolean mixed = dialect.texts.isEmpty();
        if (current == null || (!mixed && !dialect.texts.contains(current.name))) {
            return;
        }
        characters += reader.getTextLength();
        limits.hold(Limit.CHARACTERS, characters, part);
        if (mixed) {
            current.children.add(new Xml(Xml.TEXT, Map.of(), List.of(), reader.getText()));
        } else {
            current.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return names.computeIfAbsent(local, l -> l);
        }
        return names.computeIfAbsent(dialect.prefixes.getOrDefault(namespace, "?") + ":" + local, l -> l);
    }
}
