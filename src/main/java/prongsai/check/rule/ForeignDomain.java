package prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Lack;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Severity;
import prongsai.reference.AgencyType;
import prongsai.reference.Certainty;
import prongsai.reference.Organisation;
import prongsai.reference.Province;

/**
 * A web address of another agency. An error where another report gives it as its own; else a warning, and only where the
 * list of organisations says whose it is, or the report also prints a domain that is clearly its own. A domain that is
 * printed as the own one and does not read like the own name is told once. Shared hosts and those of province and district are nobody's.
 */
public final class ForeignDomain implements Rule {
    /** A registered domain has two: {@code NAME.go.th}. */
    private static final int LEAST_DOTS = 2;

    /** Shorter names of provinces (tak, nan) are letters of other names. */
    private static final int LEAST_NAME = 5;

    private static final Pattern HOST = Pattern.compile(
            "(?<![@\\w.-])(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:go|or|ac|in|co)\\.th)(?![a-z0-9-])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Lack> lack(CheckContext context) {
        return Own.of(context).isEmpty() ? Optional.of(Lack.AGENCY) : Optional.empty();
    }

    @Override
    public List<Hit> check(CheckContext context) {
        Own own = Own.of(context).orElseThrow();
        List<Hit> hits = new ArrayList<>();
        boolean unlike = false;
        for (Said said : context.written()) {
            Set<String> told = new HashSet<>();
            Matcher matcher = HOST.matcher(said.text());
            while (matcher.find()) {
                String host = plain(matcher.group(1));
                if (!unlike && isOwn(own, host) && isUnlike(context, own, host)) {
                    unlike = true;
                    hits.add(Hit.at(said, matcher.start(1), matcher.end(1))
                            .variant("unlike")
                            .severity(Severity.INFO)
                            .confidence(0.4)
                            .saying(host, context.label(said)));
                }
                if (context.official().hosts().isShared(host) || isOwn(own, host) || !told.add(host)) {
                    continue;
                }
                Optional<String> owner = owner(context, own, host);
                Optional<String> listed = listed(context, host)
                        .filter(name -> !name.equals(own.agency().name()));
                if (owner.isEmpty() && listed.isPresent()) {
                    hits.add(Hit.at(said, matcher.start(1), matcher.end(1))
                            .variant("owned")
                            .other(listed.get())
                            .saying(host, context.label(said), listed.get())
                            .restingOn("organisations list", Certainty.CERTAIN));
                    continue;
                }
                if (provincial(context, host) || (owner.isEmpty() && readsLikeOwn(own, host))) {
                    continue;
                }
                Hit hit = Hit.at(said, matcher.start(1), matcher.end(1));
                if (owner.isPresent()) {
                    hits.add(hit.variant("owned")
                            .severity(Severity.ERROR)
                            .other(owner.get())
                            .saying(host, context.label(said), owner.get())
                            .restingOn("other reports", Certainty.CERTAIN));
                } else if (ownIsSure(own) && host.endsWith(".go.th")) {
                    String ownDomain = own.agency().domain().orElseThrow();
                    hits.add(hit.other(ownDomain).confidence(0.6).saying(host, context.label(said), ownDomain));
                }
            }
        }
        return hits;
    }

    /**
     * Another agency that has this host, or one that it is under (eservice.NAME.go.th), as its own domain. A domain that
     * reads like the own name and not like the other's is the own one, which the other report has from here.
     */
    private static Optional<String> owner(CheckContext context, Own own, String host) {
        String domain = host;
        Optional<String> owner = context.peers().ownerOf(domain);
        while (owner.isEmpty() && domain.chars().filter(c -> c == '.').count() > LEAST_DOTS) {
            domain = domain.substring(domain.indexOf('.') + 1);
            owner = context.peers().ownerOf(domain);
        }
        String owned = domain;
        return owner.filter(name -> !name.equals(own.agency().name()))
                .filter(name -> !readsLikeOwn(own, owned) || Romanised.alike(shortName(context, name), owned));
    }

    /** The agency whose domain this is, or one that it is under, by the list of organisations. */
    private static Optional<String> listed(CheckContext context, String host) {
        return context.official().organisations().all().stream()
                .filter(one -> one.domain()
                        .map(ForeignDomain::plain)
                        .filter(domain -> host.equals(domain) || host.endsWith("." + domain))
                        .isPresent())
                .map(Organisation::name)
                .findFirst();
    }

    private static String shortName(CheckContext context, String name) {
        return context.official().types().all().stream()
                .map(AgencyType::name)
                .filter(name::startsWith)
                .map(type -> name.substring(type.length()))
                .findFirst()
                .orElse(name);
    }

    private static boolean isOwn(Own own, String host) {
        String ownDomain = own.agency().domain().map(ForeignDomain::plain).orElse("");
        return !ownDomain.isEmpty()
                && (host.equals(ownDomain) || host.endsWith("." + ownDomain) || ownDomain.endsWith("." + host));
    }

    /** Taken for the own domain since the report prints it most, though neither name nor list says that it is. */
    private static boolean isUnlike(CheckContext context, Own own, String host) {
        return host.endsWith(".go.th")
                && !context.official().hosts().isShared(host)
                && !provincial(context, host)
                && !readsLikeOwn(own, host)
                && !ownIsSure(own)
                && listed(context, host).isEmpty();
    }

    /** Like the own name or its district. */
    private static boolean readsLikeOwn(Own own, String host) {
        return Romanised.alike(own.agency().shortName(), host)
                || own.agency()
                        .district()
                        .filter(district -> Romanised.alike(district, host))
                        .isPresent();
    }

    /** The own domain is sure where it reads like the own name. */
    private static boolean ownIsSure(Own own) {
        return own.agency()
                .domain()
                .filter(domain -> Romanised.alike(own.agency().shortName(), domain))
                .isPresent();
    }

    private static boolean provincial(CheckContext context, String host) {
        String letters = host.replaceAll("[^a-z]", "");
        List<String> parts = List.of(host.split("[.-]"));
        return context.official().provinces().all().stream()
                .map(Province::english)
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .anyMatch(name -> name.length() < LEAST_NAME
                        ? parts.stream().anyMatch(part -> part.startsWith(name))
                        : letters.contains(name));
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\d?\\.", "")
                .replaceFirst("/.*$", "");
    }
}
