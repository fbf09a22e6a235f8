package prongsai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.message.Messages;
import prongsai.model.Document;
import prongsai.model.Place;
import prongsai.model.TextOrigin;
import prongsai.model.Warning;

/** From what pages show to the blocks of a document: the entrance of this room. */
public final class Pages {
    private Pages() {}

    /**
     * A document, and where its letters stand.
     *
     * @param document its blocks
     * @param anchors its letters on the pages as shown
     */
    public record LaidOut(Document document, Anchors anchors) {}

    /** As {@link #laidOut}, the document alone. */
    public static Document document(
            String mediaType, List<PageContent> contents, List<FontTraits> fonts, TagTables tables) {
        return laidOut(mediaType, contents, fonts, tables).document();
    }

    /**
     * Makes a document of its pages.
     *
     * @param mediaType of the file
     * @param contents all pages in their order, glyphs already repaired
     * @param fonts by the numbers that glyphs name
     * @param tables what the file's own tags say; {@link TagTables#UNTAGGED} where it has none
     */
    public static LaidOut laidOut(
            String mediaType, List<PageContent> contents, List<FontTraits> fonts, TagTables tables) {
        LineBuilder lines = new LineBuilder(fonts);
        LayoutBuilder layouts = new LayoutBuilder(lines);
        List<PageLayout> laidOut = contents.stream().map(layouts::layout).toList();
        RunningLines running = RunningLines.of(laidOut);
        TableFinder finder = new TableFinder(lines, running, tables);
        List<PageLayout> completed = finder.complete(laidOut);
        List<PageLayout> pages = CutGrids.marked(completed, running, tables);
        BlockBuilder builder = new BlockBuilder(lines, running, BodyText.of(pages, lines), TagTrust.of(pages));
        DocumentBuilder document = new DocumentBuilder();
        pages.stream().map(builder::blocks).forEachOrdered(document::add);
        return new LaidOut(
                document.document(mediaType, pages.size(), origin(pages), warnings(contents, pages)),
                document.anchors());
    }

    private static TextOrigin origin(List<PageLayout> pages) {
        List<PageLayout> texts = pages.stream().filter(PageLayout::hasText).toList();
        long ocr = texts.stream().filter(PageLayout::ocr).count();
        if (ocr == 0) {
            return TextOrigin.DIGITAL;
        }
        return ocr == texts.size() ? TextOrigin.OCR : TextOrigin.MIXED;
    }

    private static List<Warning> warnings(List<PageContent> contents, List<PageLayout> pages) {
        List<Warning> warnings = new ArrayList<>();
        recognised(contents).ifPresent(warnings::add);
        // A page without picture or text is blank: nothing is missing from it.
        List<PageLayout> mute =
                pages.stream().filter(p -> !p.hasText() && p.hasPictures()).toList();
        if (!mute.isEmpty()) {
            warnings.add(warning("page-without-text", mute));
        }
        List<PageLayout> damaged = pages.stream().filter(PageLayout::damaged).toList();
        if (!damaged.isEmpty()) {
            warnings.add(warning("page-damaged", damaged));
        }
        return warnings;
    }

    /** Which pages were recognised from a picture, and how surely. */
    private static Optional<Warning> recognised(List<PageContent> contents) {
        List<PageContent> pages = contents.stream()
                .filter(PageContent::recognised)
                .filter(p -> p.glyphs().stream().anyMatch(g -> !g.blank()))
                .toList();
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        double sure = pages.stream()
                .flatMap(p -> p.glyphs().stream())
                .filter(g -> !g.blank())
                .mapToDouble(Glyph::confidence)
                .average()
                .orElse(1);
        String numbers = pages.stream().map(p -> String.valueOf(p.number())).collect(Collectors.joining(", "));
        return Optional.of(new Warning(
                "page-recognised",
                Messages.of("pdf").say("page-recognised", numbers, String.format(Locale.ROOT, "%.2f", sure)),
                Place.NOWHERE.onPage(pages.getFirst().number())));
    }

    private static Warning warning(String code, List<PageLayout> pages) {
        String numbers = pages.stream().map(p -> String.valueOf(p.number())).collect(Collectors.joining(", "));
        return new Warning(
                code,
                Messages.of("pdf").say(code, numbers),
                Place.NOWHERE.onPage(pages.getFirst().number()));
    }
}
