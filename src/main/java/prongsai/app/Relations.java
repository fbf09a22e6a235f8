package prongsai.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;

/**
 * What the reports of a survey share. Where all were compared with each other it is known; of a larger index it is found out
 * when somebody asks: families by whole texts, and a report letter by letter.
 */
final class Relations {
    private static final int MOST_KEPT = 40;
    private static final int MOST_TEMPLATES = 4;

    private final Survey survey;
    private final Executor executor;
    private final Later<List<Family>> families = new Later<>();
    private final Map<String, Later<SharedText>> texts = new LinkedHashMap<>();
    private final Map<String, Later<List<TemplatePlace>>> templates = new LinkedHashMap<>();

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

    /**
     * What the agencies of a family say, place by place; empty while it is being put together.
     *
     * @param family one of {@link #families}
     */
    Optional<List<TemplatePlace>> template(Family family, Duration patience) throws InterruptedException {
        return later(templates, family.name(), MOST_TEMPLATES)
                .within(patience, executor, () -> survey.template(family));
    }

    private Later<SharedText> later(String id) {
        return later(texts, id, MOST_KEPT);
    }

    private static <T> Later<T> later(Map<String, Later<T>> kept, String key, int most) {
        synchronized (kept) {
            Later<T> later = kept.computeIfAbsent(key, none -> new Later<>());
            while (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return later;
        }
    }
}
