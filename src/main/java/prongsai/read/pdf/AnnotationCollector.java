package prongsai.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;
import prongsai.model.Box;
import prongsai.read.page.Glyph;
import prongsai.read.page.PageLink;
import prongsai.read.page.TickBoxes;

/** Gathers what lies over a page's content: links, tick boxes of a form, and the words typed into its fields. */
final class AnnotationCollector {
    private static final int PUSH_BUTTON = 1 << 16;
    /** A field inherits from its parents; a loop of parents ends here. */
    private static final int DEEPEST_PARENT = 16;

    private final AffineTransform toPage;
    private final List<PageLink> links = new ArrayList<>();
    private final List<Glyph> ticks = new ArrayList<>();

    AnnotationCollector(AffineTransform toPage) {
        this.toPage = toPage;
    }

    List<PageLink> links() {
        return links;
    }

    /** Tick boxes as glyphs ☐ and ☑ at their places. */
    List<Glyph> ticks() {
        return ticks;
    }

    void collect(PDPage page, PageEngine engine) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.isHidden() || annotation.getRectangle() == null) {
                continue;
            }
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                addLink(link.getRectangle(), action.getURI());
            } else if (annotation instanceof PDAnnotationWidget widget) {
                addField(widget, engine);
            }
        }
    }

    private void addLink(PDRectangle rectangle, @Nullable String url) {
        if (url != null && !url.isBlank()) {
            links.add(new PageLink(onPage(rectangle), url.strip()));
        }
    }

    private void addField(PDAnnotationWidget widget, PageEngine engine) throws IOException {
        COSBase type = inherited(widget.getCOSObject(), COSName.FT);
        if (!COSName.BTN.equals(type)) {
            engine.showAnnotation(widget);
            return;
        }
        int flags = inherited(widget.getCOSObject(), COSName.FF) instanceof org.apache.pdfbox.cos.COSNumber number
                ? number.intValue()
                : 0;
        if ((flags & PUSH_BUTTON) == 0) {
            COSName state = widget.getAppearanceState();
            boolean ticked = state != null && !COSName.Off.equals(state);
            ticks.add(TickBoxes.glyph(onPage(widget.getRectangle()), ticked));
        }
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
