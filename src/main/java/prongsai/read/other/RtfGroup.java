package prongsai.read.other;

/** The state that a closing brace takes back. */
final class RtfGroup {
    private static final int DEEPEST_TABLE = 30;

    /** What a group does with its text. */
    enum Goes {
        TEXT,
        NOWHERE,
        FONTS,
        CODE,
        FORM,
        PICTURE,
        STYLES,
        LISTS,
        LIST_TEXT
    }

    Goes goes = Goes.TEXT;
    boolean starred;
    int font = RtfFonts.DEFAULT;
    int skip = 1;
    boolean hidden;
    boolean deleted;
    boolean heading;
    boolean inTable;
    int depth;
    boolean field;
    boolean result;
    /** The story this group opened: header, footer, footnote, text box; empty for none. */
    String story = "";

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.goes = goes;
        inner.font = font;
        inner.skip = skip;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.heading = heading;
        inner.inTable = inTable;
        inner.depth = depth;
        return inner;
    }

    int tables() {
        return depth > 0 ? Math.min(depth, DEEPEST_TABLE) : inTable ? 1 : 0;
    }
}
