package prongsai.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.check.Peers;
import prongsai.model.Report;
import prongsai.model.shared.SharedText;

/**
 * What the reports of one job know of each other: names of the agencies, and whose domain is whose. A domain that two
 * agencies print as their own belongs to neither.
 */
final class RunPeers implements Peers {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();

    RunPeers(List<Report> reports) {
        Set<String> disputed = new HashSet<>();
        for (Report report : reports) {
            String name = report.agency().name();
            if (name.isEmpty()) {
                continue;
            }
            names.add(name);
            report.agency().domain().ifPresent(domain -> {
                String before = owners.putIfAbsent(domain, name);
                if (before != null && !before.equals(name)) {
                    disputed.add(domain);
                }
            });
        }
        disputed.forEach(owners::remove);
    }

    @Override
    public List<UsualAnswer> usualAnswers(String concept) {
        return List.of();
    }

    @Override
    public Optional<String> ownerOf(String domain) {
        return Optional.ofNullable(owners.get(domain));
    }

    @Override
    public Set<String> agencyNames() {
        return Set.copyOf(names);
    }

    @Override
    public Optional<SharedText> shared(Report report) {
        return Optional.empty();
    }

    @Override
    public List<Report> earlier(Report report) {
        return List.of();
    }

    @Override
    public List<Teller> tellers(Report report, String fact) {
        return List.of();
    }
}
