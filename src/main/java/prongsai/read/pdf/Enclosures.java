package prongsai.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;
import prongsai.message.Messages;
import prongsai.model.Place;
import prongsai.model.Warning;

/** What a PDF carries beside its pages and is not read: forms of another kind (XFA) and files within the file. */
final class Enclosures {
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final int MOST_NAMES = 20;
    private static final int DEEPEST = 8;
    private static final int MOST_PAGES = 5_000;

    private Enclosures() {}

    /** A warning for each kind that is there; none for a plain file. */
    static List<Warning> warnings(PDDocument pdf) {
        List<Warning> warnings = new ArrayList<>();
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.containsKey(XFA)) {
            warnings.add(new Warning("xfa-form", Messages.of("pdf").say("xfa-form"), Place.NOWHERE));
        }
        Set<String> files = new LinkedHashSet<>();
        try {
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            collect(names == null ? null : names.getEmbeddedFiles(), files, 0);
            attached(pdf, files);
        } catch (IOException | RuntimeException e) {
            // A broken tree of names names what was found up to there.
        }
        if (!files.isEmpty()) {
            warnings.add(new Warning(
                    "embedded-files",
                    Messages.of("pdf").say("embedded-files", String.join(", ", files)),
                    Place.NOWHERE));
        }
        return warnings;
    }

    private static void collect(@Nullable PDNameTreeNode<PDComplexFileSpecification> node, Set<String> files, int depth)
            throws IOException {
        if (node == null || depth > DEEPEST || files.size() >= MOST_NAMES) {
            return;
        }
        Map<String, PDComplexFileSpecification> own = node.getNames();
        if (own != null) {
            own.forEach((key, file) -> {
                if (files.size() < MOST_NAMES) {
                    files.add(name(file.getFilename(), key));
                }
            });
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                collect(kid, files, depth + 1);
            }
        }
    }

    private static void attached(PDDocument pdf, Set<String> files) throws IOException {
        int pages = 0;
        for (PDPage page : pdf.getPages()) {
            if (++pages > MOST_PAGES) {
                return;
            }
            COSBase annotations = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
            for (PDAnnotation annotation : annotations == null ? List.<PDAnnotation>of() : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment && files.size() < MOST_NAMES) {
                    String file = attachment.getFile() == null
                            ? null
                            : attachment.getFile().getFile();
                    files.add(name(file, attachment.getAttachmentName()));
                }
            }
        }
    }

    private static String name(@Nullable String first, @Nullable String second) {
        return first != null && !first.isBlank() ? first : second == null ? "?" : second;
    }
}
