package prongsai.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import prongsai.read.block.Xml;

/** The lists that a document defines: {@code w:num} over {@code w:abstractNum}, with their overrides. */
final class Numbering {
    static final int LEVELS = 9;
    private static final int LONGEST_CHAIN = 10;

    private final Map<Integer, Xml> abstracts = new HashMap<>();
    private final Map<Integer, Xml> nums = new HashMap<>();
    private final Map<String, Integer> byStyleLink = new HashMap<>();
    private final Styles styles;

    /** @param root {@code w:numbering}, or {@link Xml#NOTHING} */
    Numbering(Xml root, Styles styles) {
        this.styles = styles;
        root.all("w:abstractNum")
                .forEach(definition -> definition
                        .numberAttribute("w:abstractNumId")
                        .ifPresent(id -> {
                            abstracts.putIfAbsent(id, definition);
                            definition.val("w:styleLink").ifPresent(style -> byStyleLink.putIfAbsent(style, id));
                        }));
        root.all("w:num").forEach(num -> num.numberAttribute("w:numId").ifPresent(id -> nums.putIfAbsent(id, num)));
    }

    /**
     * One level of a list.
     *
     * @param start the first number
     * @param format of the number, as {@link prongsai.read.block.NumberFormats} knows it
     * @param width least digits of a custom decimal format ("001"), 0 where there is none
     * @param text what is printed, with %1 to %9 for the numbers of levels
     * @param font of the mark, may be empty
     * @param suffix what stands behind it: a space, or nothing
     * @param restart the level (1-based) whose numbers restart this one; 0 for never; empty for the level above
     * @param legal whether all numbers print as decimal
     * @param picture whether the mark is a picture
     */
    record Level(
            int start,
            String format,
            int width,
            String text,
            String font,
            String suffix,
            OptionalInt restart,
            boolean legal,
            boolean picture) {
        boolean bullet() {
            return format.equals("bullet");
        }
    }

    /** The list of a number that a paragraph names; lists on one definition count together. */
    OptionalInt abstractOf(int numId) {
        Xml num = nums.get(numId);
        return num == null ? OptionalInt.empty() : followed(num.number("w:abstractNumId"));
    }

    /** The level of a list; empty where the list or the level does not exist. */
    Optional<Level> level(int numId, int level) {
        Xml num = nums.getOrDefault(numId, Xml.NOTHING);
        Optional<Xml> override = override(numId, level).flatMap(o -> o.child("w:lvl"));
        OptionalInt definition = followed(num.number("w:abstractNumId"));
        if (override.isPresent()) {
            return override.map(Numbering::read);
        }
        return definition.isEmpty()
                ? Optional.empty()
                : find(abstracts.getOrDefault(definition.getAsInt(), Xml.NOTHING), "w:lvl", level)
                        .map(Numbering::read);
    }

    /** Where a list starts anew when it is first used. */
    OptionalInt startOverride(int numId, int level) {
        return override(numId, level).map(o -> o.number("w:startOverride")).orElse(OptionalInt.empty());
    }

    /** The level whose {@code w:pStyle} is this style, 0 where there is none. */
    int levelOfStyle(int numId, String style) {
        for (int level = 0; level < LEVELS; level++) {
            OptionalInt definition = abstractOf(numId);
            Optional<String> linked = definition.isEmpty()
                    ? Optional.empty()
                    : find(abstracts.getOrDefault(definition.getAsInt(), Xml.NOTHING), "w:lvl", level)
                            .flatMap(l -> l.val("w:pStyle"));
            if (linked.filter(style::equals).isPresent()) {
                return level;
            }
        }
        return 0;
    }

    private Optional<Xml> override(int numId, int level) {
        return find(nums.getOrDefault(numId, Xml.NOTHING), "w:lvlOverride", level);
    }

    private static Optional<Xml> find(Xml parent, String name, int level) {
        return parent.all(name)
                .filter(l -> l.numberAttribute("w:ilvl").orElse(-1) == level)
                .findFirst();
    }

    /** A definition may only point at a numbering style, whose own list is then meant. */
    private OptionalInt followed(OptionalInt definition) {
        OptionalInt current = definition;
        for (int i = 0; i < LONGEST_CHAIN && current.isPresent(); i++) {
            Xml found = abstracts.get(current.getAsInt());
            if (found == null) {
                return OptionalInt.empty();
            }
            Optional<String> link = found.val("w:numStyleLink");
            if (link.isEmpty()) {
                return current;
            }
            Integer direct = byStyleLink.get(link.get());
            if (direct != null) {
                return OptionalInt.of(direct);
            }
            current = styles.number(link.get())
                    .map(Styles.StyleNumber::numId)
                    .map(nums::get)
                    .map(num -> num.number("w:abstractNumId"))
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.empty();
    }

    private static Level read(Xml level) {
        // A custom format stands in mc:AlternateContent with a plain one as its fallback.
        Xml format = level.child("w:numFmt")
                .or(() -> level.at("mc:AlternateContent").at("mc:Choice").child("w:numFmt"))
                .orElse(Xml.NOTHING);
        String name = format.val().orElse("decimal");
        String custom =
                format.attribute("w:format").orElse("").split(",", -1)[0].strip();
        boolean padded = name.equals("custom") && custom.matches("0\\d{1,8}");
        return new Level(
                level.number("w:start").orElse(0),
                name,
                padded ? custom.length() : 0,
                level.val("w:lvlText").orElse(""),
                Styles.ownFont(level.at("w:rPr")).orElse(""),
                level.val("w:suff").filter("nothing"::equals).isPresent() ? "" : " ",
                level.number("w:lvlRestart"),
                level.toggle("w:isLgl").orElse(false),
                level.child("w:lvlPicBulletId").isPresent());
    }
}
