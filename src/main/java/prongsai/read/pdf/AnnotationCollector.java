package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.Ink;
import prongsai.read.page.PageLink;
import prongsai.read.page.TagTables;
import prongsai.read.page.TickBoxes;

/**
 * Gathers what lies over a page's content. Links keep their targets; tick boxes of a form become ☐ and ☑; the words typed
 * into fields, and free text, stand where they show; a stamp or signature is set apart; a reader's comment (a note, its
 * pop-up window, the words behind a highlight) is no text of the page and is left out with its reason.
 */
final class AnnotationCollector {
    private static final int PUSH_BUTTON = 1 << 16;
    private static final int PASSWORD = 1 << 13;
    /** A field inherits from its parents; a loop of parents ends here. */
    private static final int DEEPEST_PARENT = 16;

    private static final int LONGEST_COMMENT = 10_000;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 12;
    private static final double LINE = 1.2;
    private static final double LETTER = 0.45;
    private static final double DESCENT = 0.2;
    private static final COSName SIG = COSName.getPDFName("Sig");
    private static final Set<String> SHOWN = Set.of("FreeText");
    private static final Set<String> STAMPS = Set.of("Stamp");
    /** Font of words that no font of the file writes. */
    private static final int NO_FONT = Integer.MAX_VALUE;

    private final AffineTransform toPage;
    private final List<PageLink> links = new ArrayList<>();
    private final List<Glyph> written = new ArrayList<>();

    AnnotationCollector(AffineTransform toPage) {
        this.toPage = toPage;
    }

    List<PageLink> links() {
        return links;
    }

    /** Tick boxes as glyphs ☐ and ☑, comments, and values of fields that have no appearance, at their places. */
    List<Glyph> written() {
        return written;
    }

    void collect(PDPage page, PageEngine engine) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.isHidden() || annotation.isNoView() || annotation.getRectangle() == null) {
                continue;
            }
            String kind = annotation.getSubtype() == null ? "" : annotation.getSubtype();
            if (annotation instanceof PDAnnotationLink link) {
                addLink(link);
            } else if (annotation instanceof PDAnnotationWidget widget) {
                addField(widget, engine);
            } else if (SHOWN.contains(kind)) {
                show(annotation, engine, Ink.VISIBLE, contents(annotation));
            } else if (STAMPS.contains(kind)) {
                show(annotation, engine, Ink.STAMP, contents(annotation));
            } else {
                Ink ink = OwnNotes.is(annotation) ? Ink.OWN_NOTE : Ink.COMMENT;
                write(annotation.getRectangle(), contents(annotation), ink);
            }
        }
    }

    private static String contents(PDAnnotation annotation) {
        String contents = annotation.getContents();
        return contents == null ? "" : contents.substring(0, Math.min(contents.length(), LONGEST_COMMENT));
    }

    /** What the annotation paints; its words where it paints none. */
    private void show(PDAnnotation annotation, PageEngine engine, Ink ink, String words) throws IOException {
        int before = engine.glyphCount();
        if (ink == Ink.VISIBLE) {
            engine.showAnnotation(annotation);
        } else {
            engine.showAnnotation(annotation, ink);
        }
        if (engine.glyphCount() == before) {
            write(annotation.getRectangle(), words, ink);
        }
    }

    /** Words that the file holds as a value, a line each, into the rectangle that shows them. */
    private void write(PDRectangle rectangle, String words, Ink ink) {
        List<String> lines =
                words.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        Box box = onPage(rectangle);
        double size = Math.clamp(box.height() / Math.max(1, lines.size()) / LINE, SMALLEST, LARGEST);
        double top = lines.size() == 1 ? Math.max(box.y0(), (box.y0() + box.y1() - size) / 2) : box.y0();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double width = Math.min(Math.max(1, box.width()), LETTER * size * line.length());
            double base = top + size * (1 - DESCENT) + i * size * LINE;
            written.add(new Glyph(line, box.x0(), base, width, size, 0, NO_FONT, ink, TagTables.NONE));
        }
    }

    private void addLink(PDAnnotationLink link) {
        String url = link.getAction() instanceof PDActionURI action ? action.getURI() : null;
        if (url != null && !url.isBlank()) {
            links.add(new PageLink(onPage(link.getRectangle()), url.strip()));
        }
    }

    private void addField(PDAnnotationWidget widget, PageEngine engine) throws IOException {
        COSDictionary field = widget.getCOSObject();
        COSBase type = inherited(field, COSName.FT);
        int flags = inherited(field, COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
        if (COSName.BTN.equals(type)) {
            if ((flags & PUSH_BUTTON) == 0) {
                COSName state = widget.getAppearanceState();
                boolean ticked = state != null && !COSName.Off.equals(state);
                written.add(TickBoxes.glyph(onPage(widget.getRectangle()), ticked));
            }
        } else if (SIG.equals(type)) {
            show(widget, engine, Ink.STAMP, "");
        } else {
            boolean secret = (flags & PASSWORD) != 0 && COSName.TX.equals(type);
            show(widget, engine, Ink.VISIBLE, secret ? "" : value(field));
        }
    }

    /** The value of a field as it would show: of a list, the words that stand for it. */
    private static String value(COSDictionary field) {
        COSBase value = inherited(field, COSName.V);
        List<String> parts = new ArrayList<>();
        if (value instanceof COSArray several) {
            several.forEach(v -> parts.add(text(v)));
        } else if (value != null) {
            parts.add(text(value));
        }
        if (inherited(field, COSName.OPT) instanceof COSArray options) {
            for (int i = 0; i < options.size(); i++) {
                if (options.getObject(i) instanceof COSArray pair && pair.size() >= 2) {
                    String stands = text(pair.getObject(0));
                    String shows = text(pair.getObject(1));
                    parts.replaceAll(p -> p.equals(stands) ? shows : p);
                }
            }
        }
        return String.join("\n", parts);
    }

    private static String text(COSBase value) {
        return switch (value) {
            case COSString string -> string.getString();
            case COSName name -> name.getName();
            default -> "";
        };
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < DEEPEST_PARENT && at != null; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    private Box onPage(PDRectangle r) {
        Point2D a = toPage.transform(new Point2D.Float(r.getLowerLeftX(), r.getLowerLeftY()), null);
        Point2D b = toPage.transform(new Point2D.Float(r.getUpperRightX(), r.getUpperRightY()), null);
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }
}
