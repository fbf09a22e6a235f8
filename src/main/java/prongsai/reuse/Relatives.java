package prongsai.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.SharedText.SourceReport;

/**
 * Of what reports share, as much as families are told by: without texts, of the sources those with most in common, and
 * those that join reports which none before did. A family of thousands has millions of pairs.
 */
public final class Relatives {
    private static final int MOST_SOURCES = 20;

    private final Groups joined = new Groups(List.of());

    /** What is kept of a report; reports come in one order, since each joins what those before it left apart. */
    public SharedText of(SharedText text) {
        Set<SourceReport> most = text.sources().stream()
                .sorted(Comparator.comparingLong(SourceReport::letters).reversed())
                .limit(MOST_SOURCES)
                .collect(Collectors.toSet());
        List<SourceReport> kept = text.sources().stream()
                .filter(source -> joins(text, source) | most.contains(source))
                .toList();
        return new SharedText(text.report(), text.share(), List.of(), kept, Optional.empty());
    }

    private boolean joins(SharedText text, SourceReport source) {
        return Families.related(source)
                && joined.join(text.report().id(), source.report().id());
    }
}
