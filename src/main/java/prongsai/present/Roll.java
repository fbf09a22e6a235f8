package prongsai.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.model.Agency;
import prongsai.reference.Organisation;
import prongsai.text.Squash;

/** Reports by what a list of agencies may call theirs; a list of thousands asks for each line. */
final class Roll {
    private final Map<String, List<Checked>> byCode = new HashMap<>();
    private final Map<String, List<Checked>> byName = new HashMap<>();

    /** @param reports of one year */
    Roll(List<Checked> reports) {
        for (Checked checked : reports) {
            Agency agency = checked.report().agency();
            agency.code().ifPresent(code -> add(byCode, code, checked));
            Stream.of(agency.name(), agency.shortName())
                    .map(Squash::of)
                    .distinct()
                    .forEach(name -> add(byName, name, checked));
        }
    }

    private static void add(Map<String, List<Checked>> map, String key, Checked checked) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(checked);
    }

    /** The reports of an agency of the list: by code; without one on a side, by name and what both know of the place. */
    List<Checked> of(Organisation listed) {
        return Stream.concat(
                        byCode.getOrDefault(listed.code(), List.of()).stream(),
                        byName.getOrDefault(Squash.of(listed.name()), List.of()).stream())
                .distinct()
                .filter(checked -> same(listed, checked.report().agency()))
                .toList();
    }

    private static boolean same(Organisation listed, Agency agency) {
        if (!listed.code().isEmpty() && agency.code().isPresent()) {
            return listed.code().equals(agency.code().get());
        }
        String name = Squash.of(listed.name());
        boolean named = name.equals(Squash.of(agency.name()))
                || listed.type().isEmpty() && name.equals(Squash.of(agency.shortName()));
        return named && fits(listed.province(), agency.province()) && fits(listed.district(), agency.district());
    }

    private static boolean fits(String listed, Optional<String> place) {
        return listed.isEmpty() || place.isEmpty() || Squash.of(listed).equals(Squash.of(place.get()));
    }
}
