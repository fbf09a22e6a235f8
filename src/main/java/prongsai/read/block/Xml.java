package prongsai.read.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An element of a part. Names carry the usual prefix of their namespace ({@code w:p}), whatever prefix the file uses;
 * attributes without a namespace have none.
 *
 * @param text character data of the element itself
 * @param at which start tag of its part it is, 1 for the root; 0 for what no part holds as an element
 */
public record Xml(String name, Map<String, String> attributes, List<Xml> children, String text, int at) {
    /** The name of a run of text where text stands among elements. */
    public static final String TEXT = "#text";

    public static final Xml NOTHING = new Xml("", Map.of(), List.of(), "");

    /** An element that no part holds. */
    public Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {
        this(name, attributes, children, text, 0);
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public Optional<Xml> child(String childName) {
        for (Xml child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first child of that name, or an element with nothing in it. */
    public Xml at(String childName) {
        return child(childName).orElse(NOTHING);
    }

    public Stream<Xml> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** {@code w:val}. */
    public Optional<String> val() {
        return attribute("w:val");
    }

    /** The {@code w:val} of a child. */
    public Optional<String> val(String childName) {
        return at(childName).val();
    }

    /** The {@code w:val} of a child as a number; empty where it is none. */
    public OptionalInt number(String childName) {
        return parse(val(childName).orElse(""));
    }

    public OptionalInt numberAttribute(String key) {
        return parse(attributes.getOrDefault(key, ""));
    }

    /** An on/off property: absent, on ({@code <w:vanish/>}) or off ({@code w:val="0"}). */
    public Optional<Boolean> toggle(String childName) {
        return child(childName).map(property -> on(property.val().orElse("true")));
    }

    public static boolean on(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** All elements below of that name, outermost first; does not look inside one that it found. */
    public Stream<Xml> below(String wanted) {
        return children.stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.below(wanted));
    }

    private static OptionalInt parse(String value) {
        return value.strip().matches("[+-]?\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(value.strip()))
                : OptionalInt.empty();
    }
}
