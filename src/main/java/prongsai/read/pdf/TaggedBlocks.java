package prongsai.read.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import prongsai.read.page.TagTables;

/**
 * Which paragraph a marked-content sequence belongs to, as the structure tree of a tagged PDF says: Word and Chromium
 * keep there what lines alone cannot tell, a wrapped line from a new paragraph.
 */
final class TaggedBlocks {
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int MOST_ROLES = 8;
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Quote",
            "Reference",
            "Code",
            "Annot",
            "Em",
            "Strong",
            "NonStruct",
            "Ruby",
            "Warichu",
            "Sub",
            "BibEntry",
            "Private",
            "Figure",
            "Formula",
            "Form");

    private final Map<COSDictionary, Map<Integer, Integer>> pages = new IdentityHashMap<>();

    /** An element on the way down: its block and the page it names or inherits. */
    private record Visit(COSBase node, int block, @Nullable COSDictionary page) {}

    private final TableTags tables;

    private TaggedBlocks(TableTags tables) {
        this.tables = tables;
    }

    /** The tags of a document; empty where it has no structure tree. */
    static TaggedBlocks of(PDDocument pdf) {
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        TaggedBlocks tags = new TaggedBlocks(new TableTags(root == null ? new COSDictionary() : root));
        if (root != null) {
            tags.walk(root);
        }
        return tags;
    }

    /** Block of each marked-content id of a page. */
    Map<Integer, Integer> of(PDPage page) {
        return pages.getOrDefault(page.getCOSObject(), Map.of());
    }

    /** The tables that blocks stand in. */
    TableTags tables() {
        return tables;
    }

    private void walk(COSDictionary root) {
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Visit> open = new ArrayDeque<>();
        push(open, root.getDictionaryObject(COSName.K), TagTables.NONE, null);
        int blocks = TagTables.NONE;
        while (!open.isEmpty() && seen.size() < MOST_ELEMENTS) {
            Visit visit = open.pop();
            if (visit.node() instanceof COSNumber id) {
                claim(visit.page(), id.intValue(), visit.block());
            } else if (visit.node() instanceof COSDictionary element && seen.add(element)) {
                COSDictionary own = element.getCOSDictionary(COSName.PG);
                COSDictionary page = own == null ? visit.page() : own;
                if (element.containsKey(COSName.MCID)) {
                    claim(page, element.getInt(COSName.MCID), visit.block());
                } else {
                    boolean inline = INLINE.contains(role(element, roles)) && visit.block() != TagTables.NONE;
                    int block = inline ? visit.block() : ++blocks;
                    if (!inline) {
                        tables.claim(block, element, visit.block());
                    }
                    push(open, element.getDictionaryObject(COSName.K), block, page);
                }
            }
        }
    }

    private static void push(Deque<Visit> open, @Nullable COSBase kids, int block, @Nullable COSDictionary page) {
        if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                COSBase kid = array.getObject(i);
                if (kid != null) {
                    open.push(new Visit(kid, block, page));
                }
            }
        } else if (kids != null) {
            open.push(new Visit(kids, block, page));
        }
    }

    private void claim(@Nullable COSDictionary page, int id, int block) {
        if (page != null && id >= 0) {
            pages.computeIfAbsent(page, k -> new HashMap<>()).put(id, block);
        }
    }

    /** The standard type behind a producer's own names. */
    static String role(COSDictionary element, @Nullable COSDictionary roles) {
        COSName name = element.getCOSName(COSName.S);
        for (int i = 0; i < MOST_ROLES && name != null && roles != null; i++) {
            COSName mapped = roles.getCOSName(name);
            if (mapped == null || mapped.equals(name)) {
                break;
            }
            name = mapped;
        }
        return name == null ? "" : name.getName();
    }
}
