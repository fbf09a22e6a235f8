package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/**
 * Defects that the first description of the rules does not name. Unlike the others they were written together with their
 * rules, so that what they show of them is less.
 */
final class LaterPlantings {
    static final List<Planting> ALL = List.of(
            new Planting("output-repeats-method:measure", LaterPlantings::copied),
            new Planting("output-repeats-method:indicator", LaterPlantings::copiedGuideline),
            new Planting("answer-contradiction:none-and-some", LaterPlantings::noneAndSome),
            new Planting("answer-contradiction:two-rows", LaterPlantings::twoRows),
            new Planting("status-contradictory:undone", LaterPlantings::undone),
            new Planting("date-impossible:reported-day", LaterPlantings::reportedDay));

    private LaterPlantings() {}

    private static Optional<Planted> copied(Sketch sketch) {
        return sketch.form() == Sketch.Form.MEMO
                ? Optional.empty()
                : sketch.takeMeasure().map(measure -> {
                    measure.put("output", measure.path("method").asText());
                    return Planted.of(
                            "output-repeats-method:measure",
                            expect("output-repeats-method", Sketch.name(measure), "")
                                    .as(Severity.INFO));
                });
    }

    private static Optional<Planted> copiedGuideline(Sketch sketch) {
        return sketch.take("indicators", one -> one.path("guideline").asText().length() > 24)
                .map(indicator -> {
                    indicator.put("progress", indicator.path("guideline").asText());
                    return Planted.of(
                                    "output-repeats-method:indicator",
                                    expect("output-repeats-method", Sketch.name(indicator), "")
                                            .as(Severity.INFO))
                            .allowing("evidence-missing", "report");
                });
    }

    private static Optional<Planted> noneAndSome(Sketch sketch) {
        return sketch.takeItem(List.of("complaint-statistics")).map(item -> {
            item.put(
                    "progress",
                    sketch.fill(
                            "ตรวจแล้วไม่มีเรื่องร้องเรียนการทุจริต และเผยแพร่สถิติเรื่องร้องเรียนการทุจริต {n} เรื่องเมื่อ {d}"));
            return Planted.of(
                    "answer-contradiction:none-and-some",
                    expect("answer-contradiction", Sketch.name(item), "ไม่มีเรื่องร้องเรียนการทุจริต")
                            .as(Severity.WARNING));
        });
    }

    private static Optional<Planted> twoRows(Sketch sketch) {
        if (!sketch.hasBoxes() || !sketch.claim("list")) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            String code = Sketch.name(item);
            ObjectNode again = item.deepCopy();
            again.put("status", "not-done").put("progress", "รอผู้บริหารพิจารณาอนุมัติ");
            ArrayNode items = sketch.content().withArray("oitItems");
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) == item) {
                    items.insert(i + 1, again);
                    break;
                }
            }
            return Planted.of(
                            "answer-contradiction:two-rows",
                            List.of(
                                    expect("answer-contradiction", code, "").as(Severity.WARNING),
                                    expect("item-repeated", code, code)))
                    .allowing("not-done", code)
                    .allowing("evidence-missing", "report");
        });
    }

    private static Optional<Planted> undone(Sketch sketch) {
        return !sketch.hasBoxes()
                ? Optional.empty()
                : sketch.takeItem().map(item -> {
                    item.put("status", "done").put("progress", "ยังไม่ได้จัดทำ เพราะกองคลังยังส่งข้อมูลไม่ครบ");
                    return Planted.of(
                                    "status-contradictory:undone",
                                    expect("status-contradictory", Sketch.name(item), "ยังไม่ได้จัดทำ")
                                            .as(Severity.WARNING))
                            .allowing("evidence-missing", "report");
                });
    }

    /** The report says of which day it speaks, and nothing else dates it. */
    private static Optional<Planted> reportedDay(Sketch sketch) {
        LocalDate day = sketch.date().plusDays(sketch.number(12, 45));
        if (sketch.form() == Sketch.Form.MEMO || Days.year(day) > sketch.year() || !sketch.claim("closing")) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            MemoPlantings.replace(sketch.lines("closing"), "วันที่ ", "รายงาน ณ วันที่ ");
            measure.put(
                    "output",
                    measure.path("output").asText() + " และลงพื้นที่ตรวจซ้ำแล้วเมื่อวันที่ " + Days.full(day));
            return Planted.of(
                            "date-impossible:reported-day",
                            expect("date-impossible", Sketch.name(measure), "" + day.getDayOfMonth()))
                    .allowing("date-outside-period", Sketch.name(measure));
        });
    }
}
