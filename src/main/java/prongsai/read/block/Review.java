package prongsai.read.block;

import java.util.ArrayList;
import java.util.List;
import prongsai.message.Messages;
import prongsai.model.Place;
import prongsai.model.Warning;

/** Counts what reviewers left in a document: tracked changes, open comments, parts that are not read. */
public final class Review {
    private static final Messages MESSAGES = Messages.of("docx");

    private int revisions;
    private int comments;
    private int unread;

    /** A tracked change was met. */
    public void revision() {
        revisions++;
    }

    /** A comment was met. */
    public void comment() {
        comments++;
    }

    /** An embedded document was met that is not read. */
    public void unread() {
        unread++;
    }

    /**
     * Top-level comments that nobody closed.
     *
     * @param comments {@code w:comments}
     * @param extended {@code w15:commentsEx}, which knows replies and closed comments
     */
    public static int openComments(Xml comments, Xml extended) {
        long all = comments.all("w:comment").count();
        List<Xml> threads = extended.all("w15:commentEx").toList();
        return threads.isEmpty()
                ? (int) all
                : (int) threads.stream()
                        .filter(thread -> thread.attribute("w15:paraIdParent").isEmpty())
                        .filter(thread ->
                                thread.attribute("w15:done").filter(Xml::on).isEmpty())
                        .count();
    }

    /** The warnings for a document's reader, of a form whose comments are never closed. */
    public List<Warning> warnings() {
        return warnings(comments);
    }

    /** The warnings for a document's reader. */
    public List<Warning> warnings(int openComments) {
        List<Warning> warnings = new ArrayList<>();
        if (openComments > 0) {
            warnings.add(warning("open-comments", openComments));
        }
        if (revisions > 0) {
            warnings.add(warning("open-revisions", revisions));
        }
        if (unread > 0) {
            warnings.add(warning("embedded-part-unread", unread));
        }
        return warnings;
    }

    private static Warning warning(String code, int count) {
        return new Warning(code, MESSAGES.say(code, count), Place.NOWHERE);
    }
}
