package prongsai.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.Line;
import prongsai.read.block.Origin;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Walks paragraphs and tables of one story (body, cell, text box, note, header) in reading order. */
final class BlockWalk {
    private final Story story;
    /** Whether list paragraphs count; not in what the page does not show. */
    private final boolean counts;

    private final Fields fields = new Fields();
    private List<RawBlock> out = new ArrayList<>();
    /** A paragraph whose mark is deleted or hidden: the next one goes on with it. */
    private @Nullable Line carried;

    private Xml carriedProperties = Xml.NOTHING;
    private int carriedElement;
    /** The state of a tick box control whose picture has not come yet. */
    private Optional<String> box = Optional.empty();

    private int placeholders;

    BlockWalk(Story story, boolean counts) {
        this.story = story;
        this.counts = counts;
    }

    /** The blocks of a container's children. */
    List<RawBlock> walk(List<Xml> elements) {
        List<RawBlock> outer = out;
        out = new ArrayList<>();
        elements.forEach(this::block);
        release();
        List<RawBlock> blocks = out;
        out = outer;
        return blocks;
    }

    /** The same, as text that the page does not show. */
    RawBlock.Out leave(String reason, List<Xml> elements) {
        return new RawBlock.Out(reason, words(new BlockWalk(story, false).walk(elements)));
    }

    /** All words of blocks, what was left out of them included. */
    static String words(List<RawBlock> blocks) {
        return blocks.stream()
                .map(RawBlock::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Paragraphs with another style; tables stay as they are. */
    static List<RawBlock> styled(List<RawBlock> blocks, Style style) {
        return blocks.stream()
                .map(block -> block instanceof RawBlock.Para para ? para.withStyle(style) : block)
                .toList();
    }

    Story story() {
        return story;
    }

    Fields fields() {
        return fields;
    }

    /** Takes the state of the tick box control around, if its picture is still to come. */
    Optional<String> takeBox() {
        Optional<String> taken = box;
        box = Optional.empty();
        return taken;
    }

    /** Whether a control around shows its prompt in place of content. */
    boolean prompting() {
        return placeholders > 0;
    }

    /** Walks a content control: what {@code inside} does happens between its two ends. */
    void control(Xml control, Runnable inside, Runnable boxWithoutPicture) {
        Xml properties = control.at("w:sdtPr");
        boolean prompt = properties.toggle("w:showingPlcHdr").orElse(false);
        placeholders += prompt ? 1 : 0;
        Optional<Xml> tick = properties.child("w14:checkbox");
        if (tick.isPresent()) {
            boolean ticked = tick.get()
                    .child("w14:checked")
                    .map(checked -> checked.attribute("w14:val").orElse("1"))
                    .filter(Xml::on)
                    .isPresent();
            box = Optional.of(ticked ? "☑" : "☐");
        }
        inside.run();
        if (tick.isPresent() && box.isPresent()) {
            boxWithoutPicture.run();
            box = Optional.empty();
        }
        placeholders -= prompt ? 1 : 0;
    }

    private void block(Xml element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> {
                release();
                out.addAll(TableWalk.walk(element, this));
            }
            case "w:sdt" ->
                control(
                        element,
                        () -> element.at("w:sdtContent").children().forEach(this::block),
                        () -> loose(Xml.NOTHING));
            case "w:del", "w:moveFrom" -> {
                story.file().review().revision();
                out.add(leave("deleted-revision", element.children()));
            }
            case "mc:AlternateContent" -> alternative(element).forEach(this::block);
            case "w:altChunk" -> chunk(element);
            case "w:subDoc" -> story.file().review().unread();
            case "w:r", "w:hyperlink", "w:fldSimple", "m:oMath", "m:oMathPara", "w:ruby" -> loose(element);
            case "w:sectPr", "w:tcPr", "w:sdtPr", "w:customXmlPr" -> {}
            default -> element.children().forEach(this::block);
        }
    }

    /** The children to read of alternatives: the first choice, else the fallback; never both. */
    static List<Xml> alternative(Xml alternatives) {
        return alternatives
                .child("mc:Choice")
                .or(() -> alternatives.child("mc:Fallback"))
                .map(Xml::children)
                .orElse(List.of());
    }

    private void paragraph(Xml element) {
        Xml properties = element.at("w:pPr");
        Line line = carried == null ? new Line() : carried;
        carried = null;
        new RunWalk(this, line, story.file().styles().ofParagraph(properties)).walk(element.children(), "");
        fields.endParagraph(line);
        Xml mark = properties.at("w:rPr");
        boolean deleted =
                mark.child("w:del").isPresent() || mark.child("w:moveFrom").isPresent();
        if (deleted || mark.child("w:ins").isPresent() || mark.child("w:moveTo").isPresent()) {
            story.file().review().revision();
        }
        // A drop cap is a paragraph of its own in the file and the first letter of the next one on the page.
        boolean dropCap = properties
                .at("w:framePr")
                .attribute("w:dropCap")
                .filter(kind -> !kind.equals("none"))
                .isPresent();
        if (deleted || dropCap || mark.toggle("w:specVanish").orElse(false)) {
            carried = line;
            carriedProperties = properties;
            carriedElement = element.at();
        } else {
            emit(line, properties, element.at());
        }
    }

    /** Runs that stand where a paragraph should. */
    private void loose(Xml element) {
        Line line = new Line();
        RunWalk runs = new RunWalk(this, line, story.file().styles().ofParagraph(Xml.NOTHING));
        runs.walk(List.of(element), "");
        runs.boxAlone();
        emit(line, Xml.NOTHING, 0);
    }

    private void release() {
        if (carried != null) {
            Line line = carried;
            carried = null;
            emit(line, line.words().isEmpty() ? Xml.NOTHING : carriedProperties, carriedElement);
        }
    }

    private void emit(Line line, Xml properties, int element) {
        Styles styles = story.file().styles();
        String style = styles.ofParagraph(properties);
        String words = line.words();
        boolean unseen = words.isEmpty() && line.images() == 0 && styles.hidden(properties.at("w:rPr"), style);
        Optional<Counters.Mark> mark =
                counts && !unseen ? story.file().counters().next(properties, style) : Optional.empty();
        String marked = mark.filter(m -> !m.bullet() || !words.isEmpty())
                .map(m -> (m.text() + words).stripTrailing())
                .orElse(words);
        String text = marked.stripLeading();
        out.add(new RawBlock.Para(
                text,
                kind(properties, style, mark),
                line.links(),
                line.images(),
                line.origin(text.length() - words.length(), element)));
        out.addAll(line.behind());
    }

    private Style kind(Xml properties, String style, Optional<Counters.Mark> mark) {
        Styles styles = story.file().styles();
        List<String> names = styles.names(style);
        if (styles.outline(properties, style).isPresent()
                || names.stream().anyMatch(name -> name.equals("title") || name.matches("heading [1-9]"))) {
            return Style.HEADING;
        }
        if (names.contains("caption")) {
            return Style.CAPTION;
        }
        boolean list = mark.filter(m -> !m.text().isEmpty()).isPresent()
                || names.stream().anyMatch(name -> name.startsWith("list"));
        return list ? Style.LIST : Style.BODY;
    }

    private void chunk(Xml element) {
        release();
        Optional<List<RawBlock>> blocks = element.attribute("r:id")
                .flatMap(id -> Optional.ofNullable(story.relations().get(id)))
                .flatMap(relation -> Chunk.read(relation.target(), story.file()));
        if (blocks.isPresent()) {
            // The words stand in another part: there is no place for them in this one.
            blocks.get().forEach(block -> out.add(block.from(Origin.NONE)));
        } else {
            story.file().review().unread();
        }
    }
}
