package prongsai.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things joined in groups (union-find). */
final class Groups {
    private final Map<String, String> parents = new LinkedHashMap<>();

    Groups(Collection<String> things) {
        things.forEach(thing -> parents.put(thing, thing));
    }

    /** @return false where they were in one group already */
    boolean join(String one, String other) {
        String head = head(one);
        String otherHead = head(other);
        parents.put(head, otherHead);
        return !head.equals(otherHead);
    }

    /** All groups, each in the order in which its things were given. */
    Collection<List<String>> all() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        parents.keySet()
                .forEach(thing -> groups.computeIfAbsent(head(thing), none -> new ArrayList<>())
                        .add(thing));
        return groups.values();
    }

    private String head(String thing) {
        String head = thing;
        while (!parents.getOrDefault(head, head).equals(head)) {
            head = parents.getOrDefault(head, head);
        }
        parents.put(thing, head);
        return head;
    }
}
