package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/** Years and dates that cannot be, or lie outside; deadlines gone by. */
final class DatePlantings {
    static final List<Planting> ALL = List.of(
            item("year-mismatch:old-year-in-answer", "year-mismatch", -5, "ใช้ข้อมูลของปี พ.ศ. %d เป็นฐานในการจัดทำ"),
            item("year-mismatch:old-date-in-answer", "year-mismatch", -5, "ปรับปรุงข้อมูลเมื่อวันที่ 12 มีนาคม %d"),
            item("year-mismatch:plan-of-the-future", "year-mismatch", 1, "เป็นไปตามแผนฉบับทบทวน พ.ศ. %d"),
            new Planting("year-mismatch:measure", DatePlantings::oldYearInMeasure),
            new Planting("year-mismatch:elements", DatePlantings::oldYearInElements),
            new Planting("date-impossible:answer", sketch -> impossible(sketch, "answer")),
            new Planting("date-impossible:answer-short", sketch -> impossible(sketch, "answer-short")),
            new Planting("date-impossible:measure", sketch -> impossible(sketch, "measure")),
            new Planting("date-outside-period:after", sketch -> outside(sketch, "after")),
            new Planting("date-outside-period:before", sketch -> outside(sketch, "before")),
            new Planting("date-outside-period:report-later", DatePlantings::reportLater),
            new Planting("deadline-past:date", sketch -> deadline(sketch, "date")),
            new Planting("deadline-past:month", sketch -> deadline(sketch, "month")));

    /** Concepts whose official year is the year before. */
    private static final List<String> OF_LAST_YEAR = List.of(
            "annual-performance-report",
            "satisfaction-survey",
            "procurement-annual-report",
            "hr-annual-report",
            "anti-corruption-annual-report",
            "integrity-measures",
            "integrity-measures-report",
            "budget-annual-report",
            "strategic-plan",
            "laws",
            // criteria of an earlier year may still be in force
            "hr-criteria");

    private DatePlantings() {}

    private static Optional<ObjectNode> plainItem(Sketch sketch) {
        return sketch.take(
                "oitItems", item -> !OF_LAST_YEAR.contains(sketch.wording().concept(sketch.year(), Sketch.name(item))));
    }

    private static Planting item(String name, String rule, int years, String addition) {
        return new Planting(
                name,
                sketch -> sketch.form() != Sketch.Form.FULL
                        ? Optional.empty()
                        : plainItem(sketch).map(item -> {
                            int year = sketch.year() + years;
                            item.put("progress", item.path("progress").asText() + " " + addition.formatted(year));
                            return Planted.of(
                                    name,
                                    expect(rule, Sketch.name(item), "" + year).in("progress"));
                        }));
    }

    private static Optional<Planted> oldYearInMeasure(Sketch sketch) {
        if (sketch.form() == Sketch.Form.MEMO) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            int year = sketch.year() - 6;
            measure.put("output", measure.path("output").asText() + " คัดจากรายชื่อที่สำรวจไว้ในปี " + year);
            return Planted.of("year-mismatch:measure", expect("year-mismatch", Sketch.name(measure), "" + year));
        });
    }

    private static Optional<Planted> oldYearInElements(Sketch sketch) {
        if (!sketch.isFull(2566)) {
            return Optional.empty();
        }
        return sketch.take(
                        "oitItems",
                        item -> sketch.wording().item(2566, Sketch.name(item)).elements().stream()
                                .anyMatch(element -> element.contains("เป็นการดำเนินการในปี พ.ศ. 2566")))
                .map(item -> {
                    String elements = "- "
                            + String.join(
                                    "\n- ",
                                    sketch.wording()
                                            .item(2566, Sketch.name(item))
                                            .elements());
                    item.put(
                            "elements",
                            elements.replace("เป็นการดำเนินการในปี พ.ศ. 2566", "เป็นการดำเนินการในปี พ.ศ. 2563"));
                    return Planted.of(
                            "year-mismatch:elements",
                            expect("year-mismatch", Sketch.name(item), "2563").as(Severity.INFO));
                });
    }

    private static Optional<Planted> impossible(Sketch sketch, String way) {
        if (sketch.form() == Sketch.Form.MEMO) {
            return Optional.empty();
        }
        LocalDate day = sketch.date().plusDays(sketch.number(12, 45));
        if (Days.year(day) > sketch.year()) {
            return Optional.empty();
        }
        if (way.equals("measure")) {
            return sketch.takeMeasure().map(measure -> {
                measure.put(
                        "output",
                        measure.path("output").asText() + " และลงพื้นที่ตรวจซ้ำแล้วเมื่อวันที่ " + Days.full(day));
                return Planted.of(
                                "date-impossible:measure",
                                expect("date-impossible", Sketch.name(measure), "" + day.getDayOfMonth()))
                        .allowing("date-outside-period", Sketch.name(measure));
            });
        }
        return sketch.form() != Sketch.Form.FULL
                ? Optional.empty()
                : plainItem(sketch).map(item -> {
                    String told = way.equals("answer") ? Days.full(day) : Days.styled(day, 2);
                    item.put("progress", item.path("progress").asText() + " ประชุมติดตามผลแล้วเมื่อวันที่ " + told);
                    return Planted.of(
                            "date-impossible:" + way,
                            expect("date-impossible", Sketch.name(item), "" + day.getDayOfMonth()));
                });
    }

    /** The outputs without their dates: what is left of a date is a count. */
    private static void undated(Sketch sketch, ObjectNode measure) {
        List<String> lines = new ArrayList<>();
        for (String line : measure.path("output").asText().split("\n")) {
            int at = line.replaceAll("(เมื่อ|ล่าสุด|ตั้งแต่) [0-9]{1,2} [^0-9 ]+ [0-9]{2,4}.*$", "")
                    .length();
            lines.add(line.substring(0, at).strip());
        }
        measure.put("output", String.join("\n", lines));
        sketch.claim("undated " + Sketch.name(measure));
    }

    private static Optional<Planted> outside(Sketch sketch, String way) {
        if (sketch.form() == Sketch.Form.MEMO) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            int year = sketch.year();
            undated(sketch, measure);
            boolean after = way.equals("after");
            measure.put(
                    "period",
                    after ? "มกราคม - มีนาคม %d".formatted(year) : "1 เมษายน %d - 31 กรกฎาคม %d".formatted(year, year));
            LocalDate day = Days.of(year, after ? sketch.number(5, 7) : sketch.number(1, 2), sketch.number(2, 27));
            measure.put("output", measure.path("output").asText() + " เมื่อวันที่ " + Days.styled(day, sketch.style()));
            return Planted.of(
                    "date-outside-period:" + way,
                    expect("date-outside-period", Sketch.name(measure), "" + day.getDayOfMonth())
                            .as(Severity.WARNING));
        });
    }

    /** The report of a measure after its year, which is only told. */
    private static Optional<Planted> reportLater(Sketch sketch) {
        LocalDate day = Days.of(sketch.year(), 10, sketch.number(2, 8));
        if (sketch.form() == Sketch.Form.MEMO || !sketch.date().isAfter(day.plusDays(1))) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            undated(sketch, measure);
            measure.put(
                    "output",
                    measure.path("output").asText() + " และรายงานผลต่อผู้บริหารเมื่อวันที่ " + Days.full(day));
            return Planted.of(
                    "date-outside-period:report-later",
                    expect("date-outside-period", Sketch.name(measure), "" + day.getDayOfMonth())
                            .as(Severity.INFO));
        });
    }

    private static Optional<Planted> deadline(Sketch sketch, String way) {
        if (!sketch.hasBoxes()) {
            return Optional.empty();
        }
        return plainItem(sketch).map(item -> {
            LocalDate day = Days.of(sketch.year(), sketch.number(4, 7), sketch.number(2, 28));
            String told = way.equals("date")
                    ? "วันที่ " + Days.full(day)
                    : "เดือน" + Days.MONTHS.get(day.getMonthValue() - 1) + " " + sketch.year();
            item.put("status", "not-done")
                    .put("progress", "อยู่ระหว่างตรวจทานร่างกับกองที่เกี่ยวข้อง กำหนดแล้วเสร็จภายใน" + told);
            return Planted.of(
                            "deadline-past:" + way,
                            expect("deadline-past", Sketch.name(item), "").as(Severity.INFO))
                    .allowing("not-done", Sketch.name(item));
        });
    }
}
