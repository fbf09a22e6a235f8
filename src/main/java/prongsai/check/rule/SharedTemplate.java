package prongsai.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.model.Bilingual;
import prongsai.model.Finding.SharedSource;
import prongsai.model.Severity;
import prongsai.model.shared.Family;
import prongsai.model.shared.Family.Leftover;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.reference.Certainty;

/**
 * The report is of a template family: told once, with the other agencies, how much of the text is the agency's own, shared
 * and official, and in how many fields words are shared. That is usual and no fault. Where reports of the family carry the
 * name of an agency whose report is not known, the line says so.
 */
public final class SharedTemplate implements Rule {
    private static final int NAMES = 5;
    private static final int HUNDRED = 100;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return context.peers().shared(context.report()).isEmpty() ? Optional.of(Lack.PEERS) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        SharedText text = context.peers().shared(context.report()).orElseThrow();
        return text.family().map(family -> List.of(hit(context, text, family))).orElse(List.of());
    }

    private static Hit hit(CheckContext context, SharedText text, Family family) {
        List<ReportRef> others = others(text, family);
        Share share = text.share().orElse(family.share());
        long official = Math.round(share.officialPart() * HUNDRED);
        long shared = Math.round(share.sharedPart() * HUNDRED);
        List<Object> arguments = new ArrayList<>(List.of(
                others.size(),
                names(context, others.stream().map(ReportRef::label).toList()),
                HUNDRED - shared,
                shared,
                official,
                SharedPassage.sharing(text)));
        List<Leftover> missing = family.leftovers().stream()
                .filter(leftover -> leftover.report().isEmpty())
                .toList();
        Hit hit = Hit.ofReport("", "", context.report().head().place())
                .other(family.name())
                .sources(sources(text, family))
                .restingOn("other reports", Certainty.CERTAIN);
        if (missing.isEmpty()) {
            return hit.saying(arguments.toArray());
        }
        arguments.add(names(context, missing.stream().map(Leftover::agency).toList()));
        arguments.add(missing.stream()
                .flatMap(leftover -> leftover.mentions().stream())
                .map(mention -> mention.report().id())
                .distinct()
                .count());
        return hit.variant("ancestor").saying(arguments.toArray());
    }

    /** One report of each other agency in the family. */
    private static List<ReportRef> others(SharedText text, Family family) {
        Map<String, ReportRef> byAgency = new LinkedHashMap<>();
        family.members().stream()
                .filter(member -> !member.agencyKey().equals(text.report().agencyKey()))
                .forEach(member -> byAgency.putIfAbsent(member.agencyKey(), member));
        return List.copyOf(byAgency.values());
    }

    private static Bilingual names(CheckContext context, List<String> all) {
        String named = all.stream().limit(NAMES).collect(Collectors.joining(", "));
        int more = all.size() - NAMES;
        return more > 0 ? context.words().say("names.more", named, more) : new Bilingual(named, named);
    }

    private static List<SharedSource> sources(SharedText text, Family family) {
        return text.sources().stream()
                .filter(source -> family.members().stream()
                        .anyMatch(member -> member.id().equals(source.report().id())))
                .limit(Sources.MOST)
                .map(source -> Sources.of(source.report(), Hit.REPORT, "", source.part()))
                .toList();
    }
}
