package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is absent: rows, answers, ticks, cells. */
final class MissingPlantings {
    /** Items that no element of another item and no component refers to. */
    private static final List<String> LOOSE = List.of(
            "laws",
            "news",
            "q-and-a",
            "operation-progress",
            "work-manual",
            "service-statistics",
            "complaint-channel",
            "participation",
            "gift-policy-report",
            "ethics-drive");

    static final List<Planting> ALL = Stream.concat(
                    Stream.of(
                            new Planting("item-missing:one", sketch -> rows(sketch, "item-missing:one", 1)),
                            new Planting("item-missing:two", sketch -> rows(sketch, "item-missing:two", 2)),
                            new Planting("item-missing:most", MissingPlantings::partial),
                            new Planting("item-repeated:other-answer", sketch -> twice(sketch, true)),
                            new Planting("item-repeated:same-row", sketch -> twice(sketch, false)),
                            answer("result-missing:only-tick", "oitItems", "done", ""),
                            answer("result-missing:spaces", "oitItems", "done", "  "),
                            answer("result-missing:indicator", "indicators", "done", ""),
                            new Planting("result-missing:no-boxes", MissingPlantings::emptyWithoutBoxes),
                            answer(
                                    "not-done:reason-and-date",
                                    "oitItems",
                                    "not-done",
                                    "อยู่ระหว่างเสนอผู้บริหารพิจารณา คาดว่าจะแล้วเสร็จภายในเดือนธันวาคม {Y}"),
                            answer(
                                    "not-done:reason",
                                    "oitItems",
                                    "not-done",
                                    "รอกองคลังส่งข้อมูลให้ครบก่อนจึงจะเผยแพร่ได้"),
                            answer(
                                    "not-done:indicator",
                                    "indicators",
                                    "not-done",
                                    "ยังจัดไม่ได้เพราะน้ำท่วมศาลาประชาคม จะทำในเดือนมกราคมปีถัดไป"),
                            answer("status-missing:item", "oitItems", "none", "="),
                            answer("status-missing:indicator", "indicators", "none", "="),
                            answer("status-contradictory:both-item", "oitItems", "both", "="),
                            answer("status-contradictory:both-indicator", "indicators", "both", "="),
                            answer(
                                    "status-contradictory:done-already",
                                    "oitItems",
                                    "not-done",
                                    "ดำเนินการเรียบร้อยแล้วเมื่อ {d}"),
                            answer(
                                    "status-contradictory:published",
                                    "oitItems",
                                    "not-done",
                                    "จัดทำและเผยแพร่บนเว็บไซต์แล้วที่ {u}/file")),
                    Stream.of(
                            cell("responsible", "measures"),
                            cell("responsible", "indicators"),
                            cell("responsible", "oitItems"),
                            cell("period", "measures"),
                            cell("period", "indicators"),
                            cell("method", "measures"),
                            cell("output", "measures"),
                            cell("outcome", "measures")))
            .toList();

    private MissingPlantings() {}

    private static Optional<Planted> rows(Sketch sketch, String name, int count) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("list")) {
            return Optional.empty();
        }
        List<Planted.Expected> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sketch.takeItem(LOOSE).ifPresent(item -> {
                remove(sketch.content().withArray("oitItems"), item);
                String code = Sketch.name(item);
                expected.add(expect("item-missing", code + "|report", code));
            });
        }
        return expected.isEmpty() ? Optional.empty() : Optional.of(Planted.of(name, expected));
    }

    static void remove(ArrayNode list, ObjectNode record) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == record) {
                list.remove(i);
                return;
            }
        }
    }

    private static Optional<Planted> partial(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("list") || !sketch.claimAll("oitItems")) {
            return Optional.empty();
        }
        ArrayNode items = sketch.content().withArray("oitItems");
        int kept = sketch.number(8, 14);
        while (items.size() > kept) {
            items.remove(items.size() - 1);
        }
        return Optional.of(Planted.of(
                        "item-missing:most",
                        expect("item-missing", "report|O.*", "").only())
                .allowing("component-missing", "report")
                .allowing("section-missing", "report"));
    }

    private static Optional<Planted> twice(Sketch sketch, boolean other) {
        String name = other ? "item-repeated:other-answer" : "item-repeated:same-row";
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("list")) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            ArrayNode items = sketch.content().withArray("oitItems");
            ObjectNode again = item.deepCopy();
            String code = Sketch.name(item);
            if (other) {
                List<String> answers = new ArrayList<>(
                        sketch.wording().answers(sketch.wording().concept(sketch.year(), code)));
                answers.removeIf(answer -> answer.substring(0, 8)
                        .equals(item.path("progress").asText().substring(0, 8)));
                again.put("progress", sketch.fill(answers.get(0)));
            }
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) == item) {
                    items.insert(i + 1, again);
                    break;
                }
            }
            Planted planted = Planted.of(name, expect("item-repeated", code, code));
            return other ? planted : planted.allowing("answer-repeated", code);
        });
    }

    /** A record with another status and answer; {@code =} keeps the answer. */
    private static Planting answer(String name, String kind, String status, String answer) {
        return new Planting(name, sketch -> {
            if (!sketch.hasBoxes()) {
                return Optional.empty();
            }
            Optional<ObjectNode> taken = kind.equals("oitItems") ? sketch.takeItem() : sketch.take(kind, one -> true);
            return taken.map(record -> {
                record.put("status", status);
                if (!answer.equals("=")) {
                    record.put("progress", sketch.fill(answer));
                }
                String rule = name.substring(0, name.indexOf(':'));
                String field = rule.startsWith("status") ? "status|progress|" : ".*";
                Planted planted =
                        Planted.of(name, expect(rule, Sketch.name(record), "").in(field));
                if (status.equals("not-done") && !rule.equals("not-done")) {
                    planted = planted.allowing("not-done", Sketch.name(record));
                }
                return rule.equals("not-done") ? planted.allowing("evidence-missing", "report") : planted;
            });
        });
    }

    private static Optional<Planted> emptyWithoutBoxes(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || sketch.hasBoxes()) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            item.put("progress", "");
            return Planted.of("result-missing:no-boxes", expect("result-missing", Sketch.name(item), ""));
        });
    }

    private static Planting cell(String field, String kind) {
        String rule = field + "-missing";
        String name = rule + ":" + kind;
        return new Planting(name, sketch -> {
            if (!sketch.content().path(kind).path(0).has(field) || !sketch.claim(kind + "." + field)) {
                return Optional.empty();
            }
            return sketch.take(kind, one -> true).map(record -> {
                record.put(field, "");
                Planted planted =
                        Planted.of(name, expect(rule, Sketch.name(record), "").in(field + "|"));
                return field.equals("output") ? planted.allowing("step-without-output", Sketch.name(record)) : planted;
            });
        });
    }
}
