package prongsai.read.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a document (ISO 32000-1, 8.11), which a viewer switches on and off.
 *
 * @param known the document's own list; null where it has no layers
 */
record Layers(@Nullable PDOptionalContentProperties known) {
    /** True where what is marked with these properties is not shown. */
    boolean hide(COSDictionary properties) {
        if (known == null) {
            return false;
        }
        PDPropertyList list = PDPropertyList.create(properties);
        if (list instanceof PDOptionalContentMembershipDictionary membership) {
            List<PDPropertyList> groups = membership.getOCGs();
            return !groups.isEmpty() && groups.stream().allMatch(this::off);
        }
        return off(list);
    }

    /** True where the form stands on a layer of its own that is not shown. */
    boolean hide(PDFormXObject form) {
        COSDictionary layer = form.getCOSObject().getCOSDictionary(COSName.OC);
        return layer != null && hide(layer);
    }

    private boolean off(PDPropertyList list) {
        return known != null && list instanceof PDOptionalContentGroup layer && !known.isGroupEnabled(layer);
    }
}
