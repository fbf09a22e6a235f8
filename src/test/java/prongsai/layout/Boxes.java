package prongsai.layout;

/** The two tick boxes of a cell and their labels. */
final class Boxes {
    static final String NOT_DONE = "ยังไม่ได้ดำเนินการ";
    static final String DONE = "ดำเนินการ";

    private Boxes() {}

    static boolean notDone(String status) {
        return status.equals("not-done") || status.equals("both");
    }

    static boolean done(String status) {
        return status.equals("done") || status.equals("both");
    }

    /** A box as letters. */
    static String typed(Look.Ticks ticks, boolean ticked) {
        return switch (ticks) {
            case SLASH -> ticked ? "(/)" : "( )";
            case BRACKET -> ticked ? "[✓]" : "[ ]";
            case INPUT -> ticked ? "<input checked=\"checked\" type=\"checkbox\"/>" : "<input type=\"checkbox\"/>";
            case UNICODE, CONTROL, WINGDINGS -> ticked ? "☑" : "☐";
        };
    }

    /** Both boxes with their labels, as letters. */
    static String line(Look.Ticks ticks, String status) {
        return "%s %s %s %s".formatted(typed(ticks, notDone(status)), NOT_DONE, typed(ticks, done(status)), DONE);
    }
}
