package prongsai.annotate.docx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part as it is written: its text, and where each element begins and ends in it. Edits are splices of the text, so
 * that whatever is not edited keeps every byte. The part must be well-formed, as one is that was read before.
 */
final class Markup {
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Charset charset;
    /** By the number of the start tag, 1 for the root; nothing at 0. */
    private final List<Element> elements = new ArrayList<>();

    private Markup(String text, Charset charset) {
        this.text = text;
        this.charset = charset;
        elements.add(new Element(0, "", 0, 0, 0));
        scan();
    }

    /** An element; its end is known when the scan has passed it. */
    static final class Element {
        private final int number;
        private final String name;
        private final int parent;
        private final int start;
        private final int inside;
        private int close;
        private int end;

        Element(int number, String name, int parent, int start, int inside) {
            this.number = number;
            this.name = name;
            this.parent = parent;
            this.start = start;
            this.inside = inside;
            this.close = inside;
            this.end = inside;
        }

        /** Which start tag it is. */
        int number() {
            return number;
        }

        /** As written, prefix included. */
        String name() {
            return name;
        }

        /** The name without its prefix. */
        String local() {
            return name.substring(name.indexOf(':') + 1);
        }

        /** Number of the element around it, 0 for the root. */
        int parent() {
            return parent;
        }

        /** Offset of its start tag. */
        int start() {
            return start;
        }

        /** Offset behind its start tag. */
        int inside() {
            return inside;
        }

        /** Offset of its end tag; that of {@link #inside} where it has none. */
        int close() {
            return close;
        }

        /** Offset behind all of it. */
        int end() {
            return end;
        }

        /** Whether it is one tag, {@code <w:p/>}. */
        boolean single() {
            return end == inside;
        }
    }

    /** Something put in place of a stretch of the text. */
    record Edit(int from, int to, String text) {}

    static Markup of(byte[] bytes) throws CharacterCodingException {
        Charset charset = charset(bytes);
        return new Markup(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
    }

    static Markup of(String text) {
        return new Markup(text, StandardCharsets.UTF_8);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private void scan() {
        List<Element> open = new ArrayList<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            int behind;
            if (text.startsWith("<!--", at)) {
                behind = behind("-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                behind = behind("]]>", at);
            } else if (text.startsWith("<?", at)) {
                behind = behind("?>", at);
            } else if (text.startsWith("<!", at)) {
                behind = behind(">", at);
            } else if (text.startsWith("</", at)) {
                behind = behind(">", at);
                Element closed = open.removeLast();
                closed.close = at;
                closed.end = behind;
            } else {
                behind = tagEnd(at);
                int parent = open.isEmpty() ? 0 : open.getLast().number;
                Element element = new Element(elements.size(), tagName(at), parent, at, behind);
                elements.add(element);
                if (text.charAt(behind - 2) != '/') {
                    open.add(element);
                }
            }
            at = text.indexOf('<', behind);
        }
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw new IllegalArgumentException("no " + end + " behind " + from);
        }
        return found + end.length();
    }

    /** Behind the tag: a sign of the tag's end inside a quoted value ends nothing. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no end of the tag at " + from);
    }

    private String tagName(int start) {
        int end = start + 1;
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start + 1, end);
    }

    int size() {
        return elements.size();
    }

    /** The element of a number; the one that holds nothing for a number that there is not. */
    Element element(int number) {
        return elements.get(number > 0 && number < elements.size() ? number : 0);
    }

    Element root() {
        return element(1);
    }

    Element parent(Element element) {
        return element(element.parent);
    }

    /** The elements directly in an element, in order. */
    List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (int i = element.number + 1; i < elements.size() && elements.get(i).start < element.close; i++) {
            if (elements.get(i).parent == element.number) {
                children.add(elements.get(i));
            }
        }
        return children;
    }

    /** From the root down to the element, both included. */
    List<Element> path(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element e = element; e.number > 0; e = parent(e)) {
            path.addFirst(e);
        }
        return path;
    }

    /** The text of a stretch as it is written. */
    String written(int from, int to) {
        return text.substring(from, to);
    }

    /** The start tag as it is written. */
    String tag(Element element) {
        return text.substring(element.start, element.inside);
    }

    /** The value of an attribute by its name as written, its references not resolved. */
    Optional<String> attribute(Element element, String name) {
        Matcher matcher = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(\"([^\"]*)\"|'([^']*)')")
                .matcher(tag(element));
        return matcher.find()
                ? Optional.of(matcher.group(1).substring(1, matcher.group(1).length() - 1))
                : Optional.empty();
    }

    /** An edit that puts text in at the end of an element, which may be a single tag. */
    Edit append(Element element, String added) {
        if (!element.single()) {
            return new Edit(element.close, element.close, added);
        }
        String tag = tag(element);
        String opened = tag.substring(0, tag.lastIndexOf('/')).stripTrailing() + ">";
        return new Edit(element.start, element.end, opened + added + "</" + element.name + ">");
    }

    /** The whole part with edits that do not overlap; those at one place in the order given. */
    byte[] with(List<Edit> edits) {
        TreeMap<Integer, List<Edit>> byPlace = new TreeMap<>();
        edits.forEach(edit ->
                byPlace.computeIfAbsent(edit.from, none -> new ArrayList<>()).add(edit));
        StringBuilder all = new StringBuilder(text.length() + 4096);
        int done = 0;
        for (List<Edit> here : byPlace.values()) {
            // What is put in before a place comes before what replaces the text behind it.
            here.sort((a, b) -> Boolean.compare(a.to > a.from, b.to > b.from));
            for (Edit edit : here) {
                all.append(text, done, edit.from).append(edit.text);
                done = edit.to;
            }
        }
        return all.append(text, done, text.length()).toString().getBytes(charset);
    }

    /** Words as character data or as the value of an attribute, without what XML cannot hold. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(allowed(c) ? Character.toString(c) : "");
            }
        });
        return escaped.toString();
    }

    /** Whether XML can hold all of it. */
    static boolean holds(String words) {
        return words.codePoints().allMatch(Markup::allowed);
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD && c != MARK)
                || c >= 0x10000;
    }
}
