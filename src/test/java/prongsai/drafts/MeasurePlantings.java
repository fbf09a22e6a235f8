package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/** Measures: steps and outputs, issues, whole columns, components. */
final class MeasurePlantings {
    static final List<Planting> ALL = List.of(
            new Planting("step-without-output:one-removed", sketch -> steps(sketch, "one-removed")),
            new Planting("step-without-output:all-but-one-removed", sketch -> steps(sketch, "all-but-one-removed")),
            new Planting("step-without-output:other-words", sketch -> steps(sketch, "other-words")),
            new Planting("issue-uncovered:no-measure", sketch -> issue(sketch, "no-measure", false)),
            new Planting("issue-uncovered:another-in-place", sketch -> issue(sketch, "another-in-place", true)),
            new Planting("outcome-repeats-output:same", sketch -> repeats(sketch, true)),
            new Planting("outcome-repeats-output:without-numbers", sketch -> repeats(sketch, false)),
            new Planting("columns-swapped:measures", MeasurePlantings::swapped),
            new Planting("columns-swapped:items", MeasurePlantings::swappedItems),
            column("responsible"),
            column("period"),
            column("outcome"),
            new Planting("component-missing:limits", MeasurePlantings::limits),
            new Planting("component-missing:qr", MeasurePlantings::qr));

    private MeasurePlantings() {}

    private static boolean reports(Sketch sketch) {
        return sketch.form() != Sketch.Form.MEMO;
    }

    private static Optional<Planted> steps(Sketch sketch, String way) {
        if (!reports(sketch)) {
            return Optional.empty();
        }
        int least = way.equals("all-but-one-removed") ? 3 : 2;
        return sketch.take("measures", one -> lines(one, "output").size() >= least)
                .map(measure -> {
                    List<String> outputs = lines(measure, "output");
                    List<String> left = new ArrayList<>(outputs);
                    int at = sketch.number(0, outputs.size() - 1);
                    List<Integer> lost = new ArrayList<>();
                    switch (way) {
                        case "one-removed" -> left.remove(at);
                        case "other-words" -> left.set(at, sketch.fill("ซ่อมหลังคาอาคารเอนกประสงค์ใช้ช่าง {k} คน"));
                        default -> left.removeIf(line -> !line.equals(outputs.get(at)));
                    }
                    for (int i = 0; i < outputs.size(); i++) {
                        if (!left.contains(outputs.get(i))) {
                            lost.add(i + 1);
                        }
                    }
                    measure.put("output", Bases.numbered(left));
                    return Planted.of(
                            "step-without-output:" + way,
                            expect("step-without-output", Sketch.name(measure), "" + lost.get(0))
                                    .only());
                });
    }

    /** The lines of a numbered list, without numbers. */
    private static List<String> lines(ObjectNode record, String field) {
        List<String> lines = new ArrayList<>();
        for (String line : record.path(field).asText().split("\n")) {
            lines.add(line.replaceFirst("^[0-9]+\\. ", ""));
        }
        return lines;
    }

    private static Optional<Planted> issue(Sketch sketch, String way, boolean another) {
        if (sketch.form() != Sketch.Form.ISSUES || !sketch.claim("issues")) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            ArrayNode measures = sketch.content().withArray("measures");
            if (another) {
                measure.put("title", "ส่งเสริมการคัดแยกขยะในครัวเรือน")
                        .put("method", "1. แจกถังแยกขยะครัวเรือน\n2. ประกวดหมู่บ้านสะอาด")
                        .put("output", sketch.fill("1. แจกถังแยกขยะครัวเรือน {n} ใบ\n2. ประกวดหมู่บ้านสะอาดเมื่อ {d}"))
                        .put("outcome", "ปริมาณขยะที่ต้องนำไปฝังกลบลดลงหนึ่งในสาม");
            } else {
                MissingPlantings.remove(measures, measure);
            }
            return Planted.of("issue-uncovered:" + way, expect("issue-uncovered", "report", ""))
                    .allowing("component-missing", "report");
        });
    }

    private static Optional<Planted> repeats(Sketch sketch, boolean same) {
        if (!reports(sketch)) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            String output = measure.path("output").asText();
            measure.put("outcome", same ? output : String.join(" ", lines(measure, "output")));
            return Planted.of(
                    "outcome-repeats-output:" + (same ? "same" : "without-numbers"),
                    expect("outcome-repeats-output", Sketch.name(measure), "").as(Severity.INFO));
        });
    }

    private static Optional<Planted> swapped(Sketch sketch) {
        if (!reports(sketch) || !sketch.claimAll("measures")) {
            return Optional.empty();
        }
        for (ObjectNode measure : sketch.records("measures")) {
            String unit = measure.path("responsible").asText();
            measure.put("responsible", measure.path("output").asText());
            measure.put("output", unit);
        }
        return Optional.of(Planted.of("columns-swapped:measures", expect("columns-swapped", "report|measure.*", ""))
                .allowing("step-without-output", "measure.*")
                .allowing("component-missing", "report"));
    }

    private static Optional<Planted> swappedItems(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL
                || sketch.hasBoxes()
                || !sketch.claim("list")
                || !sketch.claimAll("oitItems")) {
            return Optional.empty();
        }
        for (ObjectNode item : sketch.records("oitItems")) {
            String unit = item.path("responsible").asText();
            item.put("responsible", item.path("progress").asText());
            item.put("progress", unit);
        }
        return Optional.of(Planted.of("columns-swapped:items", expect("columns-swapped", "report|O.*", ""))
                .allowing("answer-repeated", ".*")
                .allowing("answer-of-other-item", ".*")
                .allowing("evidence-missing", "report"));
    }

    /** A column that the table of measures does not have. */
    private static Planting column(String field) {
        String name = "component-missing:" + field;
        return new Planting(name, sketch -> {
            if (!reports(sketch) || !sketch.claim("measures." + field) || !sketch.claimAll("measures")) {
                return Optional.empty();
            }
            sketch.records("measures").forEach(measure -> measure.remove(field));
            return Optional.of(Planted.of(name, expect("component-missing", "report", "")));
        });
    }

    private static Optional<Planted> limits(Sketch sketch) {
        if (sketch.form() != Sketch.Form.ISSUES || !sketch.claim("closing")) {
            return Optional.empty();
        }
        ArrayNode closing = sketch.lines("closing");
        for (int i = closing.size() - 1; i >= 0; i--) {
            if (!closing.get(i).asText().matches("(วันที่|ลงชื่อ|\\(|ปลัด|รองผู้อำนวยการ).*")) {
                closing.remove(i);
            }
        }
        return Optional.of(Planted.of("component-missing:limits", expect("component-missing", "report", "")));
    }

    private static Optional<Planted> qr(Sketch sketch) {
        if (!sketch.isFull(2566)) {
            return Optional.empty();
        }
        return sketch.take("oitItems", item -> Sketch.name(item).equals("O43")).map(item -> {
            item.put(
                    "progress", sketch.fill("รายงานผลการดำเนินการตามมาตรการครบทุกข้อในเล่มนี้ เสนอผู้บริหารเมื่อ {d}"));
            return Planted.of("component-missing:qr", expect("component-missing", "report|O43", "QR"));
        });
    }
}
