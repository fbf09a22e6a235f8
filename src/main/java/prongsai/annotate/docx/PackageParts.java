package prongsai.annotate.docx;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import prongsai.annotate.docx.Markup.Element;

/** The lists of a package that must know a new part: relations and content types. */
final class PackageParts {
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String EMPTY_RELATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private PackageParts() {}

    static Markup noRelations() {
        return Markup.of(EMPTY_RELATIONS);
    }

    /**
     * The relations with one to a part of comments.
     *
     * @param target its name beside the main part
     * @param strict whether the file is a strict one
     */
    static byte[] related(Markup relations, String target, boolean strict) {
        String base = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        List<String> taken = all(relations).stream()
                .map(element -> relations.attribute(element, "Id").orElse(""))
                .toList();
        String id = IntStream.iterate(relations.size(), i -> i + 1)
                .mapToObj(i -> "rId" + i)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
        String added = "<" + Names.own(relations, "Relationship") + " Id=\"" + id + "\" Type=\"" + base
                + "/comments\" Target=\"" + Markup.escaped(target) + "\"/>";
        return relations.with(List.of(relations.append(relations.root(), added)));
    }

    /** The content types with that of a part of comments, once. */
    static byte[] typed(Markup types, String part) {
        String name = "/" + part;
        boolean known = all(types).stream()
                .filter(element -> element.local().equals("Override"))
                .anyMatch(element -> types.attribute(element, "PartName")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals(name.toLowerCase(Locale.ROOT)));
        String added = "<" + Names.own(types, "Override") + " PartName=\"" + Markup.escaped(name) + "\" ContentType=\""
                + CONTENT_TYPE + "\"/>";
        return types.with(known ? List.of() : List.of(types.append(types.root(), added)));
    }

    private static List<Element> all(Markup markup) {
        return IntStream.range(1, markup.size()).mapToObj(markup::element).toList();
    }
}
