package prongsai.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import prongsai.read.block.Xml;

/** The styles of a document, looked up along {@code w:basedOn}. */
final class Styles {
    /** Longer chains are circles. */
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Xml> byId = new HashMap<>();
    private final Map<String, List<Xml>> chains = new HashMap<>();
    private final Xml defaults;
    private String defaultParagraph = "";

    /** @param root {@code w:styles}, or {@link Xml#NOTHING} */
    Styles(Xml root) {
        root.all("w:style").forEach(style -> {
            String id = style.attribute("w:styleId").orElse("");
            byId.putIfAbsent(id, style);
            if (style.attribute("w:type").orElse("").equals("paragraph")
                    && style.attribute("w:default").filter(Xml::on).isPresent()) {
                defaultParagraph = id;
            }
        });
        defaults = root.at("w:docDefaults").at("w:rPrDefault").at("w:rPr");
    }

    /** A numbering that a paragraph's style asks for. */
    record StyleNumber(String style, int numId, OptionalInt level) {}

    /** The style a paragraph has, the default one where it names none. */
    String ofParagraph(Xml properties) {
        return properties.val("w:pStyle").orElse(defaultParagraph);
    }

    /** The name of a style as Word knows it in every language ({@code heading 1}), lower case; empty if unknown. */
    String name(String style) {
        return Optional.ofNullable(byId.get(style))
                .flatMap(found -> found.val("w:name"))
                .orElse(style)
                .toLowerCase(Locale.ROOT);
    }

    /** The names of a style and of those it is based on. */
    List<String> names(String style) {
        return chain(style).stream()
                .map(found -> found.val("w:name").orElse("").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a run is hidden: its own word counts first, then its character style, then the paragraph's. */
    boolean hidden(Xml runProperties, String paragraphStyle) {
        return run(runProperties, paragraphStyle, properties -> properties.toggle("w:vanish"))
                .orElse(false);
    }

    /** The font of a run's Latin letters; empty where nothing names one. */
    String font(Xml runProperties, String paragraphStyle) {
        return run(runProperties, paragraphStyle, Styles::ownFont).orElse("");
    }

    /** The font that properties name themselves; that of complex scripts where the run is set in them. */
    static Optional<String> ownFont(Xml runProperties) {
        boolean complex = runProperties.toggle("w:cs").orElse(false);
        return runProperties
                .child("w:rFonts")
                .flatMap(fonts -> complex
                        ? fonts.attribute("w:cs")
                        : fonts.attribute("w:hAnsi").or(() -> fonts.attribute("w:ascii")));
    }

    /** The outline level, 0 to 8; empty for body text. */
    OptionalInt outline(Xml paragraphProperties, String style) {
        OptionalInt own = paragraphProperties.number("w:outlineLvl");
        if (own.isPresent()) {
            return own.getAsInt() < 9 ? own : OptionalInt.empty();
        }
        for (Xml found : chain(style)) {
            OptionalInt level = found.at("w:pPr").number("w:outlineLvl");
            if (level.isPresent()) {
                return level.getAsInt() < 9 ? level : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The numbering of a style: the nearest {@code w:numPr} of its chain that names a list. */
    Optional<StyleNumber> number(String style) {
        OptionalInt level = OptionalInt.empty();
        for (Xml found : chain(style)) {
            Xml numbering = found.at("w:pPr").at("w:numPr");
            if (level.isEmpty()) {
                level = numbering.number("w:ilvl");
            }
            OptionalInt numId = numbering.number("w:numId");
            if (numId.isPresent()) {
                return Optional.of(new StyleNumber(found.attribute("w:styleId").orElse(""), numId.getAsInt(), level));
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> run(Xml runProperties, String paragraphStyle, Function<Xml, Optional<T>> ask) {
        return ask.apply(runProperties)
                .or(() -> runProperties.val("w:rStyle").flatMap(style -> along(style, ask)))
                .or(() -> along(paragraphStyle, ask))
                .or(() -> ask.apply(defaults));
    }

    private <T> Optional<T> along(String style, Function<Xml, Optional<T>> ask) {
        for (Xml found : chain(style)) {
            Optional<T> answer = ask.apply(found.at("w:rPr"));
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private List<Xml> chain(String style) {
        return chains.computeIfAbsent(style, this::follow);
    }

    private List<Xml> follow(String style) {
        List<Xml> chain = new ArrayList<>();
        Optional<Xml> next = Optional.ofNullable(byId.get(style));
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = next.get().val("w:basedOn").flatMap(id -> Optional.ofNullable(byId.get(id)));
        }
        return chain;
    }
}
