package prongsai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Report;
import prongsai.model.shared.SharedText;

/** Other reports as a test tells of them: nothing is known but what was said. */
public final class KnownPeers implements Peers {
    private final Map<String, List<UsualAnswer>> answers = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<Teller>> tellers = new HashMap<>();
    private final List<Report> earlier = new ArrayList<>();
    private Optional<SharedText> shared = Optional.empty();

    public KnownPeers answering(String concept, String text, int agencies) {
        answers.computeIfAbsent(concept, none -> new ArrayList<>()).add(new UsualAnswer(text, agencies));
        return this;
    }

    public KnownPeers owning(String domain, String agency) {
        owners.put(domain, agency);
        return this;
    }

    public KnownPeers telling(String fact, Teller teller) {
        tellers.computeIfAbsent(fact, none -> new ArrayList<>()).add(teller);
        return this;
    }

    public KnownPeers before(Report report) {
        earlier.add(report);
        return this;
    }

    public KnownPeers sharing(SharedText text) {
        shared = Optional.of(text);
        return this;
    }

    @Override
    public List<UsualAnswer> usualAnswers(String concept) {
        return answers.getOrDefault(concept, List.of());
    }

    @Override
    public Optional<String> ownerOf(String domain) {
        return Optional.ofNullable(owners.get(domain));
    }

    @Override
    public Set<String> agencyNames() {
        return Set.copyOf(owners.values());
    }

    @Override
    public Optional<SharedText> shared(Report report) {
        return shared;
    }

    @Override
    public List<Report> earlier(Report report) {
        return earlier;
    }

    @Override
    public List<Teller> tellers(Report report, String fact) {
        return tellers.getOrDefault(fact, List.of());
    }
}
