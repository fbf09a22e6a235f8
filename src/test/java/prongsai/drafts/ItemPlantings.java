package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.model.Severity;

/** Titles, headings and cross-references of items, and their official wording. */
final class ItemPlantings {
    /** FY2566: the item whose elements refer to another, and what they must say. */
    private static final Map<String, String> REFERENCES =
            Map.of("O24", "O23", "O35", "O34", "O37", "O36", "O43", "O42");

    static final List<Planting> ALL = List.of(
            new Planting("cross-reference-wrong:letter", sketch -> reference(sketch, "letter")),
            new Planting("cross-reference-wrong:zero", sketch -> reference(sketch, "zero")),
            new Planting("item-title-mismatch:other-item", ItemPlantings::otherItem),
            new Planting("item-title-mismatch:other-year", ItemPlantings::otherYear),
            new Planting("item-title-mismatch:two-swapped", ItemPlantings::swappedTitles),
            // another sub-indicator of the same indicator is not planted: the description speaks of indicators
            new Planting("item-wrong-indicator:of-ten", sketch -> group(sketch, "10.1", "9.5")),
            new Planting("item-wrong-indicator:of-nine", sketch -> group(sketch, "9.2", "10.1")),
            altered(
                    "official-wording-altered:service-manual",
                    "O15",
                    "ที่ผู้รับบริการหรือผู้มาติดต่อ",
                    "ที่ผู้ให้บริการหรือผู้มาติดต่อ"),
            altered("official-wording-altered:qr", "O43", "เพื่อให้ผู้รับบริการหรือ", "เพื่อให้ผู้ให้บริการหรือ"));

    private ItemPlantings() {}

    static String elements(Sketch sketch, String code) {
        return "- "
                + String.join("\n- ", sketch.wording().item(sketch.year(), code).elements());
    }

    private static Optional<Planted> reference(Sketch sketch, String way) {
        if (!sketch.isFull(2566)) {
            return Optional.empty();
        }
        return sketch.take("oitItems", item -> REFERENCES.containsKey(Sketch.name(item)))
                .map(item -> {
                    String code = Sketch.name(item);
                    String right = REFERENCES.getOrDefault(code, "");
                    String wrong = "" + (Integer.parseInt(right.substring(1)) - 2);
                    item.put(
                            "elements",
                            elements(sketch, code)
                                    .replace("ข้อ " + right, "ข้อ " + (way.equals("letter") ? "O" : "0") + wrong));
                    return Planted.of(
                            "cross-reference-wrong:" + way,
                            expect("cross-reference-wrong", code, wrong).in("elements"));
                });
    }

    private static Optional<Planted> otherItem(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            List<Wording.Item> all = sketch.wording().itemsOf(sketch.year());
            Wording.Item other = all.stream()
                    .skip(sketch.number(0, 20))
                    .filter(one -> Math.abs(number(one.code()) - number(Sketch.name(item))) > 4)
                    .findFirst()
                    .orElseThrow();
            item.put("title", other.title());
            return Planted.of(
                    "item-title-mismatch:other-item",
                    expect("item-title-mismatch", Sketch.name(item), other.title())
                            .in("title"));
        });
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }

    private static Optional<Planted> otherYear(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        int other = sketch.year() == 2566 ? 2565 : 2566;
        return sketch.take(
                        "oitItems",
                        item -> !sketch.wording()
                                .concept(other, Sketch.name(item))
                                .equals(sketch.wording().concept(sketch.year(), Sketch.name(item))))
                .map(item -> {
                    String title =
                            sketch.wording().item(other, Sketch.name(item)).title();
                    item.put("title", title);
                    return Planted.of(
                            "item-title-mismatch:other-year",
                            expect("item-title-mismatch", Sketch.name(item), title)
                                    .in("title"));
                });
    }

    private static Optional<Planted> swappedTitles(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        Optional<ObjectNode> first = sketch.takeItem(List.of("laws", "news", "work-manual", "service-statistics"));
        Optional<ObjectNode> second = sketch.takeItem(List.of("hr-criteria", "participation", "complaint-channel"));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        String one = Sketch.name(first.get());
        String two = Sketch.name(second.get());
        first.get().put("title", sketch.wording().item(sketch.year(), two).title());
        second.get().put("title", sketch.wording().item(sketch.year(), one).title());
        return Optional.of(Planted.of(
                "item-title-mismatch:two-swapped",
                expect("item-title-mismatch", one, ""),
                expect("item-title-mismatch", two, "")));
    }

    private static Optional<Planted> group(Sketch sketch, String own, String other) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("groups")) {
            return Optional.empty();
        }
        return sketch.take("oitItems", item -> group(sketch, item).contains(own))
                .map(item -> {
                    String under = sketch.wording().itemsOf(sketch.year()).stream()
                            .map(Wording.Item::group)
                            .filter(one -> one.contains(other))
                            .findFirst()
                            .orElseThrow();
                    item.put("group", under);
                    return Planted.of(
                            "item-wrong-indicator:" + (own.startsWith("9") ? "of-nine" : "of-ten"),
                            expect("item-wrong-indicator", Sketch.name(item), ""));
                });
    }

    private static String group(Sketch sketch, ObjectNode item) {
        return sketch.wording().item(sketch.year(), Sketch.name(item)).group();
    }

    private static Planting altered(String name, String code, String from, String to) {
        return new Planting(name, sketch -> {
            if (!sketch.isFull(2566)) {
                return Optional.empty();
            }
            return sketch.take("oitItems", item -> Sketch.name(item).equals(code))
                    .map(item -> {
                        item.put("elements", elements(sketch, code).replace(from, to));
                        return Planted.of(
                                name,
                                expect("official-wording-altered", code, "ผู้ให้บริการ")
                                        .as(Severity.INFO));
                    });
        });
    }
}
