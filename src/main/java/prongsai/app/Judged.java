package prongsai.app;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import prongsai.model.shared.Family;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.present.Checked;
import prongsai.present.Slim;
import prongsai.present.html.Page;

/**
 * The reports of a run as they are judged one after the other. Few are held as they are; of many no more than lists need,
 * and the shared texts of those in which most is to be read side by side.
 */
final class Judged {
    /** Members of a family whose texts are kept: the others say the same. */
    static final int MOST_OF_FAMILY = 20;

    /** Reports whose texts are kept. */
    static final int MOST_KEPT = 500;

    /** Other reports that are named beside one. */
    private static final int MOST_SOURCES = 40;

    /** The one in which most is shared last; where nothing tells two apart, the earlier file. */
    private static final Comparator<SharedText> ORDER = comparingDouble(Judged::part)
            .thenComparing(comparing((SharedText text) -> text.report().file()).reversed());

    private final boolean many;
    private final int mostOfFamily;
    private final int mostKept;
    private final List<Checked> reports = new ArrayList<>();
    private final Map<String, SharedText> shared = new HashMap<>();
    private final TreeSet<SharedText> kept = new TreeSet<>(ORDER);
    private final Map<String, TreeSet<SharedText>> byFamily = new HashMap<>();

    /** @param count how many reports there will be */
    Judged(int count) {
        this(count > Page.MOST_INSIDE, MOST_OF_FAMILY, MOST_KEPT);
    }

    Judged(boolean many, int mostOfFamily, int mostKept) {
        this.many = many;
        this.mostOfFamily = mostOfFamily;
        this.mostKept = mostKept;
    }

    /** Takes a report and what it shares with others. */
    void add(Checked checked, SharedText text) {
        if (!many) {
            reports.add(checked);
            shared.put(text.report().id(), text);
            return;
        }
        reports.add(Slim.of(checked));
        SharedText named = new SharedText(
                text.report(),
                text.share(),
                text.passages(),
                text.sources().stream().limit(MOST_SOURCES).toList(),
                text.family(),
                text.repeats().stream().limit(MOST_SOURCES).toList());
        shared.put(text.report().id(), withoutTexts(named));
        if (part(text) > 0) {
            keep(named);
        }
    }

    private void keep(SharedText text) {
        kept.add(text);
        text.family().map(Family::name).ifPresent(name -> {
            TreeSet<SharedText> members = byFamily.computeIfAbsent(name, none -> new TreeSet<>(ORDER));
            members.add(text);
            if (members.size() > mostOfFamily) {
                forget(members.first());
            }
        });
        if (kept.size() > mostKept) {
            forget(kept.first());
        }
    }

    private void forget(SharedText text) {
        kept.remove(text);
        text.family().map(Family::name).map(byFamily::get).ifPresent(members -> members.remove(text));
    }

    private static double part(SharedText text) {
        return text.share().map(Share::sharedPart).orElse(0.0);
    }

    private static SharedText withoutTexts(SharedText text) {
        return new SharedText(text.report(), text.share(), List.of(), text.sources(), text.family(), text.repeats());
    }

    /** True where the reports are held for lists alone. */
    boolean many() {
        return many;
    }

    /** The reports in the order in which they came. */
    List<Checked> reports() {
        return List.copyOf(reports);
    }

    /** What each shares, by id; without its texts where others have more to be read. */
    Map<String, SharedText> shared() {
        Map<String, SharedText> all = new HashMap<>(shared);
        kept.forEach(text -> all.put(text.report().id(), text));
        return Map.copyOf(all);
    }
}
