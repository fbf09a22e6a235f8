package prongsai.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;

/**
 * What the reports of a survey share. Where all were compared with each other it is known; of a larger index it is found out
 * when somebody asks: families by whole texts, and a report letter by letter.
 */
final class Relations {
    private static final int MOST_KEPT = 40;

    private final Survey survey;
    private final Executor executor;
    private final Later<List<Family>> families = new Later<>();
    private final Map<String, Later<SharedText>> texts = new LinkedHashMap<>();

    /** @param executor keeps the index open for what it runs */
    Relations(Survey survey, Executor executor) {
        this.survey = survey;
        this.executor = executor;
    }

    /** The families; empty while they are being found out. */
    Optional<List<Family>> families(Duration patience) throws InterruptedException {
        return survey.compared()
                ? Optional.of(survey.families())
                : families.within(patience, executor, survey::familiesByTexts);
    }

    /** The families that are known by now. */
    List<Family> known() {
        return survey.compared() ? survey.families() : families.now().orElse(List.of());
    }

    /**
     * What a report shares; empty while that is being found out.
     *
     * @param id of a report that is there
     */
    Optional<SharedText> text(String id, Duration patience) throws InterruptedException {
        Optional<SharedText> known = survey.shared(id);
        return known.isPresent() ? known : later(id).within(patience, executor, () -> survey.sharedOf(id));
    }

    private Later<SharedText> later(String id) {
        synchronized (texts) {
            Later<SharedText> later = texts.computeIfAbsent(id, none -> new Later<>());
            while (texts.size() > MOST_KEPT) {
                texts.remove(texts.keySet().iterator().next());
            }
            return later;
        }
    }
}
