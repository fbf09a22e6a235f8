package prongsai.present.html;

import java.util.Map;
import prongsai.message.Messages;

/** The pages over an index: its reports in the order in which they need reading. */
public final class LibraryPages {
    /** Key of the entry of the list. */
    public static final String LIST = "reports";

    private final Frame frame;
    private final Messages messages;

    public LibraryPages(Frame frame) {
        this.frame = frame;
        this.messages = frame.messages();
    }

    /** The list of reports. */
    public String list(ReportList list) {
        return frame.page(
                "reportlist.jte", LIST, messages.say("nav.reports"), messages.say("list.heading"), Map.of("l", list));
    }

    /** The page that asks to wait until reports are compared and checked. */
    public String surveying() {
        return frame.page(
                "surveying.jte", LIST, messages.say("surveying.title"), messages.say("list.heading"), Map.of());
    }
}
