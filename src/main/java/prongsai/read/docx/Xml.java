package prongsai.read.docx;

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
 */
record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {
    static final Xml NOTHING = new Xml("", Map.of(), List.of(), "");

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<Xml> child(String childName) {
        for (Xml child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first child of that name, or an element with nothing in it. */
    Xml at(String childName) {
        return child(childName).orElse(NOTHING);
    }

    Stream<Xml> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** {@code w:val}. */
    Optional<String> val() {
        return attribute("w:val");
    }

    /** The {@code w:val} of a child. */
    Optional<String> val(String childName) {
        return at(childName).val();
    }

    /** The {@code w:val} of a child as a number; empty where it is none. */
    OptionalInt number(String childName) {
        return parse(val(childName).orElse(""));
    }

    OptionalInt numberAttribute(String key) {
        return parse(attributes.getOrDefault(key, ""));
    }

    /** An on/off property: absent, on ({@code <w:vanish/>}) or off ({@code w:val="0"}). */
    Optional<Boolean> toggle(String childName) {
        return child(childName).map(property -> on(property.val().orElse("true")));
    }

    static boolean on(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** All elements below of that name, outermost first; does not look inside one that it found. */
    Stream<Xml> below(String wanted) {
        return children.stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.below(wanted));
    }

    private static OptionalInt parse(String value) {
        return value.strip().matches("[+-]?\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(value.strip()))
                : OptionalInt.empty();
    }
}
