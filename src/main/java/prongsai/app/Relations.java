package prongsai.app;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import prongsai.model.shared.Family;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.TemplatePlace;

/**
 * What the reports of a survey share. Where all were compared with each other it is known; of a larger index it is found out
 * when somebody asks: families by whole texts, and a report letter by letter. What was asked for last is kept; what is being
 * found out is never given up for it, so no more is taken at once than a few minutes' work.
 */
final class Relations {
    private static final int MOST_KEPT = 40;
    private static final int MOST_TEMPLATES = 4;

    private final Survey survey;
    private final Executor executor;
    private final int mostTexts;
    private final int mostUnderway;
    private final Later<List<Family>> families = new Later<>();
    private final Map<String, Later<SharedText>> texts = byLastUse();
    private final Map<String, Later<List<TemplatePlace>>> templates = byLastUse();

    private static <T> Map<String, T> byLastUse() {
        return new LinkedHashMap<>(16, 0.75f, true);
    }

    /**
     * Finds nothing out yet.
     *
     * @param executor keeps the index open for what it runs
     * @param mostUnderway reports and templates that may be found out at once
     */
    Relations(Survey survey, Executor executor, int mostUnderway) {
        this(survey, executor, MOST_KEPT, mostUnderway);
    }

    Relations(Survey survey, Executor executor, int mostTexts, int mostUnderway) {
        this.survey = survey;
        this.executor = executor;
        this.mostTexts = mostTexts;
        this.mostUnderway = mostUnderway;
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
     * @throws BusyException where it is not known and too much else is being found out
     */
    Optional<SharedText> text(String id, Duration patience) throws InterruptedException {
        Optional<SharedText> known = survey.shared(id);
        return known.isPresent() ? known : later(id).within(patience, executor, () -> survey.sharedOf(id));
    }

    /**
     * What the agencies of a family say, place by place; empty while it is being put together.
     *
     * @param family one of {@link #families}
     * @throws BusyException where it is not known and too much else is being found out
     */
    Optional<List<TemplatePlace>> template(Family family, Duration patience) throws InterruptedException {
        return later(templates, family.name(), MOST_TEMPLATES)
                .within(patience, executor, () -> survey.template(family));
    }

    private Later<SharedText> later(String id) {
        return later(texts, id, mostTexts);
    }

    /** What was asked for before, or a place for what is asked for now. */
    private synchronized <T> Later<T> later(Map<String, Later<T>> kept, String key, int most) {
        Later<T> before = kept.get(key);
        if (before != null) {
            return before;
        }
        if (Stream.concat(texts.values().stream(), templates.values().stream())
                        .filter(Later::underway)
                        .count()
                >= mostUnderway) {
            throw new BusyException();
        }
        Iterator<Later<T>> oldest = kept.values().iterator();
        while (kept.size() >= most && oldest.hasNext()) {
            if (!oldest.next().underway()) {
                oldest.remove();
            }
        }
        Later<T> later = new Later<>();
        kept.put(key, later);
        return later;
    }
}
