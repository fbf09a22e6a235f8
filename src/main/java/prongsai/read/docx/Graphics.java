package prongsai.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.model.Paragraph.Style;
import prongsai.read.ReadException;
import prongsai.read.block.Line;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Walks one drawing (DrawingML, VML or an embedded object): counts pictures and reads text boxes. */
final class Graphics {
    private final BlockWalk blocks;
    private final Line line;
    private final List<RawBlock> found = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private int pictures;

    Graphics(BlockWalk blocks, Line line) {
        this.blocks = blocks;
        this.line = line;
    }

    /** Walks a {@code w:drawing}, {@code w:pict} or {@code w:object} and counts its pictures on the paragraph. */
    void walk(Xml graphic) {
        element(graphic);
        if (graphic.is("w:object") && pictures == 0) {
            pictures = 1;
        }
        for (int i = 0; i < pictures; i++) {
            line.image();
        }
        links.forEach(url -> line.link(line.length(), url));
    }

    /** What stands in its text boxes. */
    List<RawBlock> found() {
        return found;
    }

    private void element(Xml element) {
        switch (element.name()) {
            case "w:txbxContent" ->
                found.addAll(
                        BlockWalk.styled(new BlockWalk(blocks.story(), true).walk(element.children()), Style.TEXT_BOX));
            case "mc:AlternateContent" -> BlockWalk.alternative(element).forEach(this::element);
            case "a:hlinkClick" ->
                element.attribute("r:id")
                        .flatMap(id -> blocks.story().address(id))
                        .ifPresent(links::add);
            case "a:txBody" ->
                element.all("a:p")
                        .forEach(paragraph ->
                                words(paragraph.below("a:t").map(Xml::text).collect(Collectors.joining())));
            case "v:textpath" -> element.attribute("string").ifPresent(this::words);
            case "dgm:relIds" -> {
                pictures++;
                diagram(element);
            }
            case "pic:pic", "v:imagedata", "c:chart" -> {
                pictures++;
                element.children().forEach(this::element);
            }
            default -> element.children().forEach(this::element);
        }
    }

    /** The words of a SmartArt diagram, a paragraph for each. */
    private void diagram(Xml ids) {
        Optional<DocxPackage.Relation> data =
                ids.attribute("r:dm").map(id -> blocks.story().relations().get(id));
        if (data.isEmpty()) {
            return;
        }
        try {
            blocks.story()
                    .file()
                    .zip()
                    .part(data.get().target())
                    .ifPresent(part -> part.below("dgm:t")
                            .flatMap(text -> text.below("a:p"))
                            .forEach(paragraph ->
                                    words(paragraph.below("a:t").map(Xml::text).collect(Collectors.joining()))));
        } catch (ReadException e) {
            // A broken diagram leaves the rest of the document readable.
            blocks.story().file().review().unread();
        }
    }

    private void words(String words) {
        found.add(new RawBlock.Para(words.strip(), Style.TEXT_BOX, List.of(), 0));
    }
}
