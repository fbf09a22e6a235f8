package prongsai.annotate.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Word file with comments as a program that knows nothing of ours finds it: a DOM of its parts.
 *
 * @param parts bytes by name
 */
record Commented(Map<String, byte[]> parts) {
    static Commented open(Path file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Commented(parts);
    }

    Element part(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * A comment.
     *
     * @param range the words between its two ends
     * @param cells in which its two ends stand
     */
    record Comment(int id, String author, String initials, List<String> lines, String range, Set<String> cells) {
        String text() {
            return String.join("\n", lines);
        }
    }

    /** One of them, which must be there. */
    Comment comment(int id) {
        return Objects.requireNonNull(comments().get(id), "no comment " + id);
    }

    /** All comments by id, each with the words between its two ends and the cells that these stand in. */
    Map<Integer, Comment> comments() {
        Map<Integer, Comment> comments = new TreeMap<>();
        Ranges ranges = new Ranges();
        ranges.walk(part("word/document.xml"));
        for (Element comment : all(part("word/comments.xml"), "comment")) {
            int id = Integer.parseInt(attribute(comment, "id"));
            List<String> lines = all(comment, "p").stream()
                    .map(p -> String.join(
                            "", all(p, "t").stream().map(Node::getTextContent).toList()))
                    .toList();
            comments.put(
                    id,
                    new Comment(
                            id,
                            attribute(comment, "author"),
                            attribute(comment, "initials"),
                            lines,
                            ranges.words
                                    .getOrDefault(id, new StringBuilder("(no range)"))
                                    .toString(),
                            ranges.cells.getOrDefault(id, Set.of())));
        }
        return comments;
    }

    /** All text of runs as Word shows it, one paragraph a line: blanks at the ends only where they are preserved. */
    String body() {
        StringBuilder text = new StringBuilder();
        for (Element p : all(part("word/document.xml"), "p")) {
            all(p, "t")
                    .forEach(t -> text.append(
                            attribute(t, "space").equals("preserve")
                                    ? t.getTextContent()
                                    : t.getTextContent().strip()));
            text.append('\n');
        }
        return text.toString();
    }

    static String attribute(Element element, String local) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (local.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static List<Element> all(Element in, String local) {
        List<Element> found = new ArrayList<>();
        var nodes = in.getElementsByTagNameNS("*", local);
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            String namespace = String.valueOf(element.getNamespaceURI());
            if (namespace.contains("wordprocessingml")) {
                found.add(element);
            }
        }
        return found;
    }

    /** Words between the ends of ranges. */
    private static final class Ranges {
        private final Map<Integer, StringBuilder> words = new TreeMap<>();
        private final Map<Integer, Set<String>> cells = new TreeMap<>();
        private final Set<Integer> open = new java.util.TreeSet<>();
        private final List<Integer> cell = new ArrayList<>(List.of(0));
        private int cellsSeen;

        void walk(Node node) {
            boolean tc = "tc".equals(node.getLocalName());
            if (tc) {
                cell.add(++cellsSeen);
            }
            enter(node);
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (!"AlternateContent".equals(node.getLocalName()) || !"Fallback".equals(child.getLocalName())) {
                    walk(child);
                }
            }
            if ("p".equals(node.getLocalName())) {
                open.forEach(id -> words(id).append('\n'));
            }
            if (tc) {
                cell.removeLast();
            }
        }

        private StringBuilder words(int id) {
            return Objects.requireNonNull(words.get(id));
        }

        private void enter(Node node) {
            switch (String.valueOf(node.getLocalName())) {
                case "commentRangeStart" -> {
                    int id = Integer.parseInt(attribute((Element) node, "id"));
                    open.add(id);
                    words.put(id, new StringBuilder());
                    cells.put(id, new java.util.TreeSet<>(Set.of(cell.getLast().toString())));
                }
                case "commentRangeEnd" -> {
                    int id = Integer.parseInt(attribute((Element) node, "id"));
                    open.remove(id);
                    Objects.requireNonNull(cells.get(id)).add(cell.getLast().toString());
                }
                case "t" -> open.forEach(id -> words(id).append(node.getTextContent()));
                case "br", "tab" -> open.forEach(id -> words(id).append(' '));
                default -> {}
            }
        }
    }
}
