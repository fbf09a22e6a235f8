package prongsai.read.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.model.Paragraph.Style;
import prongsai.read.block.RawBlock;
import prongsai.read.block.Xml;

/** Footnotes, endnotes and comments, given out once each, where the text refers to them. */
final class Notes {
    private final Map<String, Xml> notes = new LinkedHashMap<>();
    private final Map<String, Map<String, DocxPackage.Relation>> relations = new HashMap<>();

    /**
     * Adds a part.
     *
     * @param kind {@code w:footnote}, {@code w:endnote} or {@code w:comment}
     * @param root the part
     * @param itsRelations those of the part
     */
    void add(String kind, Xml root, Map<String, DocxPackage.Relation> itsRelations) {
        relations.put(kind, itsRelations);
        root.all(kind)
                // Separator lines are notes of a type of their own.
                .filter(note -> note.attribute("w:type")
                        .filter(t -> !t.equals("normal"))
                        .isEmpty())
                .forEach(note -> notes.putIfAbsent(kind + note.attribute("w:id").orElse(""), note));
    }

    /** A comment at its reference, as text left out. */
    List<RawBlock> comment(String id, Story.Shared file) {
        Xml comment = notes.remove("w:comment" + id);
        return comment == null ? List.of() : List.of(comment(comment, file));
    }

    /** Comments to which no text refers. */
    List<RawBlock> unasked(Story.Shared file) {
        return notes.values().stream()
                .filter(note -> note.is("w:comment"))
                .map(note -> comment(note, file))
                .toList();
    }

    private RawBlock comment(Xml comment, Story.Shared file) {
        Story story = new Story(file, relations.getOrDefault("w:comment", Map.of()));
        return new RawBlock.Out("comment", BlockWalk.words(new BlockWalk(story, false).walk(comment.children())));
    }

    /** The blocks of a note at its first reference; nothing where it is unknown or was given out before. */
    List<RawBlock> take(String kind, String id, Story.Shared file) {
        Xml note = notes.remove(kind + id);
        return note == null
                ? List.of()
                : BlockWalk.styled(
                        new BlockWalk(new Story(file, relations.getOrDefault(kind, Map.of())), true)
                                .walk(note.children()),
                        Style.FOOTNOTE);
    }
}
