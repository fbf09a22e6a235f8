package prongsai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a store holds, committed or not: the cards of its reports, and what came since it last looked. Threads may share
 * it.
 */
final class Standing {
    private final Map<String, Card> cards = new HashMap<>();
    /** Ids by {@link Card#origin}. */
    private final Map<String, Set<String>> origins = new HashMap<>();
    /** Ids and origins of reports that are being put, not yet noted. */
    private final Set<String> coming = new HashSet<>();

    private final Set<String> comingOrigins = new HashSet<>();

    private final Map<String, Collection<Long>> hashesSince = new HashMap<>();
    private final Set<Long> textsSince = new HashSet<>();
    private final Set<Long> perhapsOrphans = new HashSet<>();

    /**
     * Takes the place of a report that replaces nothing, until it is noted or {@linkplain #release released}.
     *
     * @return false where a report of its id or origin stands or is being put
     */
    synchronized boolean claim(Card card) {
        if (cards.containsKey(card.ref().id())
                || coming.contains(card.ref().id())
                || comingOrigins.contains(card.origin())
                || !others(card).isEmpty()) {
            return false;
        }
        coming.add(card.ref().id());
        comingOrigins.add(card.origin());
        return true;
    }

    synchronized void release(Card card) {
        coming.remove(card.ref().id());
        comingOrigins.remove(card.origin());
    }

    synchronized void note(Card card) {
        cards.put(card.ref().id(), card);
        origins.computeIfAbsent(card.origin(), origin -> new HashSet<>())
                .add(card.ref().id());
    }

    /** Notes a report with the hashes of its texts. */
    synchronized void note(Card card, Collection<Long> hashes) {
        note(card);
        hashesSince.put(card.ref().id(), hashes);
    }

    /** Forgets a report, of which the texts with these hashes may now be nobody's. */
    synchronized void forget(String id, Collection<Long> hashes) {
        Card card = cards.remove(id);
        if (card != null) {
            origins.getOrDefault(card.origin(), new HashSet<>()).remove(id);
        }
        hashesSince.remove(id);
        perhapsOrphans.addAll(hashes);
    }

    synchronized Optional<Card> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** Ids of the reports of the same agency, fiscal year and file. */
    synchronized Set<String> others(Card card) {
        Set<String> others = new HashSet<>(origins.getOrDefault(card.origin(), Set.of()));
        others.remove(card.ref().id());
        return others;
    }

    /** Hashes of a report that came since; empty where it came before. */
    synchronized Optional<Collection<Long>> hashesSince(String id) {
        return Optional.ofNullable(hashesSince.get(id));
    }

    /** True the first time that this text is met since. */
    synchronized boolean isFirst(long hash) {
        return textsSince.add(hash);
    }

    /** Takes {@link #isFirst} back, where the text could not be written. */
    synchronized void unmet(long hash) {
        textsSince.remove(hash);
    }

    synchronized List<Long> perhapsOrphans() {
        return new ArrayList<>(perhapsOrphans);
    }

    /** Everything up to now has been looked at. */
    synchronized void settled() {
        perhapsOrphans.clear();
        textsSince.clear();
        hashesSince.clear();
    }
}
