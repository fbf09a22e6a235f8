package prongsai.read.other;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prongsai.read.block.Xml;

/** The styles of an OpenDocument, looked up along {@code style:parent-style-name}. */
final class OpenStyles {
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Xml> byName = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, Xml> lists = new HashMap<>();
    private Xml outline = Xml.NOTHING;

    /** @param roots of {@code styles.xml} and {@code content.xml} */
    OpenStyles(List<Xml> roots) {
        for (Xml root : roots) {
            for (Xml part : root.children()) {
                part.children().forEach(this::add);
            }
        }
    }

    private void add(Xml element) {
        switch (element.name()) {
            case "style:style" ->
                byName.put(
                        key(
                                element.attribute("style:family").orElse(""),
                                element.attribute("style:name").orElse("")),
                        element);
            case "style:font-face" ->
                fonts.put(
                        element.attribute("style:name").orElse(""),
                        element.attribute("svg:font-family").orElse("").replaceAll("['\"]", ""));
            case "text:list-style" -> lists.put(element.attribute("style:name").orElse(""), element);
            case "text:outline-style" -> outline = element;
            default -> {}
        }
    }

    /** Whether text of a style is hidden. */
    boolean hidden(String family, String style) {
        return property(family, style, "style:text-properties", "text:display")
                .filter("none"::equals)
                .isPresent();
    }

    /** The font of a style; empty where it names none. */
    String font(String family, String style) {
        return property(family, style, "style:text-properties", "style:font-name")
                .map(name -> fonts.getOrDefault(name, name))
                .orElse("");
    }

    /** A property of a style or of the nearest style it is based on. */
    Optional<String> property(String family, String style, String kind, String name) {
        return chain(family, style).stream()
                .flatMap(found -> found.all(kind))
                .flatMap(properties -> properties.attribute(name).stream())
                .findFirst();
    }

    /** The names of a paragraph style and of those it is based on, as people see them, in lower case. */
    List<String> names(String style) {
        return chain("paragraph", style).stream()
                .map(found -> found.attribute("style:display-name")
                        .or(() -> found.attribute("style:name"))
                        .orElse("")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The list that a paragraph style asks for. */
    Optional<String> list(String style) {
        return chain("paragraph", style).stream()
                .flatMap(found -> found.attribute("style:list-style-name").stream())
                .findFirst()
                .filter(name -> !name.isEmpty());
    }

    /** One level of a list style, 0-based. */
    Optional<Xml> level(String list, int level) {
        return level(lists.getOrDefault(list, Xml.NOTHING), level);
    }

    /** One level of the numbers of headings, 0-based. */
    Optional<Xml> outline(int level) {
        return level(outline, level);
    }

    /** The width of a table's column in twips; empty where it is unknown. */
    OptionalInt width(String columnStyle) {
        Optional<String> width =
                property("table-column", columnStyle, "style:table-column-properties", "style:column-width");
        return width.filter(w -> w.matches("\\d{1,4}(\\.\\d{1,6})?(in|cm|mm|pt)"))
                .map(w -> Double.parseDouble(w.substring(0, w.length() - 2)) * twips(w.substring(w.length() - 2)))
                .map(w -> OptionalInt.of((int) Math.round(w)))
                .orElse(OptionalInt.empty());
    }

    private static double twips(String unit) {
        return switch (unit) {
            case "in" -> 1440;
            case "cm" -> 1440 / 2.54;
            case "mm" -> 144 / 2.54;
            default -> 20;
        };
    }

    private static Optional<Xml> level(Xml list, int level) {
        return list.children().stream()
                .filter(found -> found.numberAttribute("text:level").orElse(0) == level + 1)
                .findFirst();
    }

    private List<Xml> chain(String family, String style) {
        List<Xml> chain = new ArrayList<>();
        Optional<Xml> next = Optional.ofNullable(byName.get(key(family, style)));
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = next.get()
                    .attribute("style:parent-style-name")
                    .flatMap(name -> Optional.ofNullable(byName.get(key(family, name))));
        }
        return chain;
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }
}
