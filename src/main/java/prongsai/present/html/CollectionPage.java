package prongsai.present.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Bilingual;
import prongsai.model.JobState;
import prongsai.present.Unread;

/**
 * Files on their way into the index.
 *
 * @param begins folder in which an index will be begun; empty where there is one
 * @param running how far a job is; empty where none runs
 * @param ended how the last one ended; empty where there was none
 * @param unread files that could not be read, or not wholly
 * @param places that may be read: the name in a form, and the name for people
 * @param kept name of the folder where files that are sent are kept
 * @param megabytes of one form at most
 * @param most files of one form
 */
public record CollectionPage(
        Optional<String> begins,
        Optional<JobState> running,
        Optional<Ended> ended,
        List<Unread> unread,
        List<Map.Entry<String, String>> places,
        String kept,
        long megabytes,
        int most) {
    /** Address of the page. */
    public static final String PATH = "/collection";

    /** Files that are told of; more are counted. */
    public static final int MOST = 200;

    /**
     * How a job ended.
     *
     * @param read files that were read
     * @param kept reports that stood as they were
     * @param reports in the index now
     * @param trouble why it did not come to an end
     */
    public record Ended(long read, int kept, int reports, Optional<Bilingual> trouble) {}

    public CollectionPage {
        unread = List.copyOf(unread);
        places = List.copyOf(places);
    }
}
