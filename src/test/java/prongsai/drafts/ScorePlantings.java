package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/** Scores, levels, indicators and instruments. */
final class ScorePlantings {
    static final List<Planting> ALL = List.of(
            new Planting("level-mismatch:too-high", ScorePlantings::tooHigh),
            new Planting("level-mismatch:too-low", ScorePlantings::tooLow),
            new Planting("level-mismatch:urgent", ScorePlantings::urgent),
            new Planting("level-mismatch:letter", ScorePlantings::letter),
            new Planting("level-obsolete:letter", ScorePlantings::obsolete),
            new Planting("score-contradiction:overall", sketch -> contradiction(sketch, true)),
            new Planting("score-contradiction:instrument", sketch -> contradiction(sketch, false)),
            new Planting("score-sum-mismatch:overall", ScorePlantings::sum),
            new Planting("score-sum-mismatch:memo", ScorePlantings::memoSum),
            new Planting("indicator-title-mismatch:two-swapped", sketch -> titles(sketch, "two-swapped")),
            new Planting("indicator-title-mismatch:one-other", sketch -> titles(sketch, "one-other")),
            new Planting("indicator-title-mismatch:score-table", ScorePlantings::tableTitles),
            instrument(
                    "instrument-mismatch:internal-external",
                    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (External Integrity and Transparency Assessment : EIT)"),
            instrument(
                    "instrument-mismatch:external-internal",
                    "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (Internal Integrity and Transparency Assessment : IIT)"),
            new Planting("instrument-mismatch:table", ScorePlantings::instrumentTable));

    private ScorePlantings() {}

    private static boolean scored(Sketch sketch) {
        return sketch.form() != Sketch.Form.MEMO;
    }

    private static double overall(Sketch sketch) {
        return sketch.content().path("scores").path(0).path("value").asDouble();
    }

    private static String level(Sketch sketch) {
        return sketch.content().path("scores").path(0).path("level").asText();
    }

    private static Planted relevel(Sketch sketch, String name, String level) {
        MemoPlantings.replace(sketch.lines("intro"), "ระดับ " + level(sketch), "ระดับ " + level);
        return Planted.of(name, expect(name.substring(0, name.indexOf(':')), "report|prose.*", ""));
    }

    private static Optional<Planted> tooHigh(Sketch sketch) {
        return scored(sketch) && level(sketch).equals("ผ่านดี") && sketch.claim("scores")
                ? Optional.of(relevel(sketch, "level-mismatch:too-high", "ผ่านดีเยี่ยม"))
                : Optional.empty();
    }

    private static Optional<Planted> tooLow(Sketch sketch) {
        return scored(sketch) && level(sketch).startsWith("ผ่านดี") && sketch.claim("scores")
                ? Optional.of(relevel(sketch, "level-mismatch:too-low", "ต้องปรับปรุง"))
                : Optional.empty();
    }

    private static Optional<Planted> urgent(Sketch sketch) {
        return scored(sketch) && level(sketch).startsWith("ผ่านดี") && sketch.claim("scores")
                ? Optional.of(relevel(sketch, "level-mismatch:urgent", "ต้องปรับปรุงโดยด่วน"))
                : Optional.empty();
    }

    private static Optional<Planted> letter(Sketch sketch) {
        if (sketch.year() != 2565 || !sketch.claim("scores")) {
            return Optional.empty();
        }
        return Optional.of(
                relevel(sketch, "level-mismatch:letter", level(sketch).equals("A") ? "B" : "C"));
    }

    private static Optional<Planted> obsolete(Sketch sketch) {
        return scored(sketch) && sketch.year() > 2565 && sketch.claim("scores")
                ? Optional.of(relevel(sketch, "level-obsolete:letter", overall(sketch) >= 95 ? "AA" : "A")
                        .allowing("level-mismatch", "report|prose.*"))
                : Optional.empty();
    }

    private static Optional<Planted> contradiction(Sketch sketch, boolean overall) {
        if (!scored(sketch) || !sketch.claim("scores", "closing")) {
            return Optional.empty();
        }
        double other = Math.round((overall(sketch) + (overall(sketch) > 98 ? -0.9 : 0.9)) * 100) / 100.0;
        String told = "สรุปได้ว่าในปีงบประมาณ พ.ศ. %d หน่วยงานได้คะแนนรวม %s คะแนน"
                .formatted(sketch.year(), Bases.text(other));
        if (!overall) {
            double oit = sketch.content().path("scores").path(3).path("value").asDouble();
            other = Math.round((oit - 0.7) * 100) / 100.0;
            told = "คะแนน OIT ประจำปีงบประมาณ พ.ศ. %d เท่ากับ %s คะแนน".formatted(sketch.year(), Bases.text(other));
        }
        sketch.lines("closing").insert(0, told);
        return Optional.of(Planted.of(
                        "score-contradiction:" + (overall ? "overall" : "instrument"),
                        expect("score-contradiction", "report|prose.*", ""))
                .allowing("score-sum-mismatch", ".*"));
    }

    private static Optional<Planted> sum(Sketch sketch) {
        if (!scored(sketch) || overall(sketch) > 93 || !sketch.claim("scores")) {
            return Optional.empty();
        }
        double other = Math.round((overall(sketch) + 1.7) * 100) / 100.0;
        MemoPlantings.replace(sketch.lines("intro"), Bases.text(overall(sketch)), Bases.text(other));
        return Optional.of(Planted.of(
                "score-sum-mismatch:overall",
                expect("score-sum-mismatch", "report|prose.*", "")
                        .as(sketch.year() <= 2565 ? Severity.WARNING : Severity.INFO)));
    }

    private static Optional<Planted> memoSum(Sketch sketch) {
        if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("scores")) {
            return Optional.empty();
        }
        JsonNode rows = sketch.content().path("tables").path(0).path("rows");
        // indicator 6, since the analysis prints no score of the outer questionnaire a second time
        ArrayNode row = (ArrayNode) rows.get(5);
        row.set(2, Bases.text(Double.parseDouble(row.get(2).asText()) - 14.4));
        return Optional.of(Planted.of(
                "score-sum-mismatch:memo",
                expect("score-sum-mismatch", "report|prose.*", "").as(Severity.WARNING)));
    }

    private static Optional<Planted> titles(Sketch sketch, String way) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("indicator-titles")) {
            return Optional.empty();
        }
        List<ObjectNode> rows = sketch.records("indicators");
        int at = sketch.number(0, 3);
        rows.get(at).put("title", Bases.title(at + 2));
        if (way.equals("two-swapped")) {
            rows.get(at + 1).put("title", Bases.title(at + 1));
        }
        return Optional.of(Planted.of(
                "indicator-title-mismatch:" + way,
                expect("indicator-title-mismatch", "report|indicator.*", "").only()));
    }

    private static Optional<Planted> tableTitles(Sketch sketch) {
        if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("indicator-titles")) {
            return Optional.empty();
        }
        JsonNode rows = sketch.content().path("tables").path(0).path("rows");
        int at = sketch.number(0, 7);
        ((ArrayNode) rows.get(at)).set(1, Bases.title(at + 2));
        ((ArrayNode) rows.get(at + 1)).set(1, Bases.title(at + 1));
        return Optional.of(Planted.of(
                        "indicator-title-mismatch:score-table",
                        expect("indicator-title-mismatch", "report|indicator.*|prose.*", "")
                                .only())
                // the analysis prints the scores beside the right titles, and they make the right sum
                .allowing("score-contradiction", ".*")
                .allowing("score-sum-mismatch", ".*"));
    }

    private static Planting instrument(String name, String text) {
        return new Planting(name, sketch -> {
            if (sketch.form() == Sketch.Form.MEMO || !sketch.claim("instrument")) {
                return Optional.empty();
            }
            sketch.lines("intro").add("คณะทำงานได้ชี้แจง" + text + " แก่ผู้ตอบทุกกลุ่ม");
            return Optional.of(Planted.of(name, expect("instrument-mismatch", "report|prose.*", "")));
        });
    }

    private static Optional<Planted> instrumentTable(Sketch sketch) {
        if (!sketch.content()
                        .path("tables")
                        .path(0)
                        .path("heads")
                        .path(0)
                        .asText()
                        .equals("เครื่องมือ")
                || !sketch.claim("instrument", "scores")) {
            return Optional.empty();
        }
        ((ArrayNode) sketch.content().path("tables").path(0).path("rows").path(0))
                .set(0, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (EIT)");
        return Optional.of(Planted.of("instrument-mismatch:table", expect("instrument-mismatch", ".*", ""))
                .allowing("score-contradiction", ".*")
                .allowing("score-sum-mismatch", ".*"));
    }
}
