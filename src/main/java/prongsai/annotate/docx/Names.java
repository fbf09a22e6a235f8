package prongsai.annotate.docx;

import prongsai.annotate.docx.Markup.Element;

/**
 * How new elements of WordprocessingML are written in a part: with the prefix of its root, or with one of their own
 * where the root has none, since attributes need one.
 *
 * @param prefix with its colon
 * @param declared what the outermost new element must declare
 */
record Names(String prefix, String declared) {
    /** After the root of a part of WordprocessingML. */
    static Names of(Markup part) {
        Element root = part.root();
        int colon = root.name().indexOf(':');
        if (colon > 0) {
            return new Names(root.name().substring(0, colon + 1), "");
        }
        return new Names("w:", " xmlns:w=\"" + part.attribute(root, "xmlns").orElse("") + "\"");
    }

    /** A name as this part writes it in its own text. */
    static String own(Markup part, String local) {
        String root = part.root().name();
        return root.substring(0, root.indexOf(':') + 1) + local;
    }
}
