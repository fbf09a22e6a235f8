package prongsai.read.other;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.model.FileStatus;
import prongsai.read.ReadException;
import prongsai.read.block.Archive;
import prongsai.read.block.DocumentLimits;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Review;
import prongsai.read.block.Xml;

/** OpenDocument texts and spreadsheets (OpenDocument 1.3, part 3; LibreOffice's extensions for form fields). */
final class OpenText {
    private OpenText() {}

    static List<RawBlock> read(Path file, DocumentLimits limits, Review review) throws IOException {
        try (Archive zip = Archive.open(file, limits)) {
            Xml manifest = zip.xml("META-INF/manifest.xml", OpenXml.DIALECT).orElse(Xml.NOTHING);
            if (manifest.below("manifest:encryption-data").findAny().isPresent()) {
                throw new ReadException(FileStatus.ENCRYPTED, "the document is encrypted");
            }
            Xml styles = zip.xml("styles.xml", OpenXml.DIALECT).orElse(Xml.NOTHING);
            Xml content = zip.xml("content.xml", OpenXml.DIALECT)
                    .orElseThrow(() -> new ReadException(FileStatus.DAMAGED, "the package lacks content.xml"));
            OpenStyles known = new OpenStyles(List.of(styles, content));
            Map<String, Xml> deletions = new LinkedHashMap<>();
            Map<String, Xml> forms = new HashMap<>();
            collect(content, deletions, forms, review);
            OpenWalk.Shared shared =
                    new OpenWalk.Shared(known, new OpenLists(known), deletions, forms, new OpenParts(zip));
            List<RawBlock> blocks = new ArrayList<>(margins(styles, shared));
            Xml body = content.at("office:body");
            blocks.addAll(
                    body.child("office:spreadsheet").isPresent()
                            ? OpenSheets.walk(body.at("office:spreadsheet"), shared, limits)
                            : OpenWalk.walk(body.at("office:text").children(), shared));
            // A deletion to which no place refers stood somewhere all the same.
            List.copyOf(deletions.values())
                    .forEach(deletion -> blocks.add(
                            new RawBlock.Out("deleted-revision", OpenWalk.words(deletion.children(), shared))));
            return blocks;
        }
    }

    private static void collect(Xml element, Map<String, Xml> deletions, Map<String, Xml> forms, Review review) {
        if (element.is("office:annotation")) {
            review.comment();
        }
        if (element.is("text:changed-region")) {
            review.revision();
            element.child("text:deletion")
                    .ifPresent(deletion -> deletions.put(
                            element.attribute("text:id")
                                    .or(() -> element.attribute("xml:id"))
                                    .orElse(""),
                            deletion(deletion)));
        } else if (element.name().startsWith("form:")) {
            element.attribute("form:id").or(() -> element.attribute("xml:id")).ifPresent(id -> forms.put(id, element));
        }
        element.children().forEach(child -> collect(child, deletions, forms, review));
    }

    /** What was deleted, without who did it and when. */
    private static Xml deletion(Xml deletion) {
        return new Xml(
                deletion.name(),
                Map.of(),
                deletion.children().stream()
                        .filter(child -> !child.is("office:change-info"))
                        .toList(),
                "");
    }

    /** Headers and footers, once for each text; they stand with the page styles. */
    private static List<RawBlock> margins(Xml styles, OpenWalk.Shared shared) {
        Set<RawBlock> margins = new LinkedHashSet<>();
        for (Xml master :
                styles.at("office:master-styles").all("style:master-page").toList()) {
            for (Xml margin : master.children()) {
                boolean shown = margin.attribute("style:display")
                        .filter("false"::equals)
                        .isEmpty();
                String words = shown ? OpenWalk.words(margin.children(), shared) : "";
                if (words.isBlank()) {
                    continue;
                }
                if (margin.name().startsWith("style:header")) {
                    margins.add(new RawBlock.Out("page-header", words));
                } else if (margin.name().startsWith("style:footer")) {
                    margins.add(new RawBlock.Out("page-footer", words));
                }
            }
        }
        return List.copyOf(margins);
    }
}
