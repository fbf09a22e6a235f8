package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Memos: weak items without row or measure, opinions and signatures left blank; sections that a form needs. */
final class MemoPlantings {
    private static final String DOTS = ".".repeat(40);

    static final List<Planting> ALL = List.of(
            new Planting("weakness-without-row:row-removed", MemoPlantings::rowRemoved),
            new Planting("weakness-without-row:named-in-text", MemoPlantings::named),
            new Planting("weakness-without-measure:not-named", MemoPlantings::unanswered),
            line("approval-missing:opinion-blank", ""),
            line("approval-missing:opinion-dots", " " + DOTS),
            signature("approval-missing:signature-dots", "ลงชื่อ " + DOTS, "(" + DOTS + ")"),
            signature("approval-missing:signature-blank", "ลงชื่อ", "(                              )"),
            new Planting("section-missing:first-group", MemoPlantings::group),
            new Planting("section-missing:instrument", MemoPlantings::instrument));

    private MemoPlantings() {}

    private static Optional<Planted> rowRemoved(Sketch sketch) {
        if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("weak-list")) {
            return Optional.empty();
        }
        return sketch.take("weaknesses", one -> true).map(row -> {
            MissingPlantings.remove(sketch.content().withArray("weaknesses"), row);
            String code = Sketch.name(row);
            return Planted.of(
                    "weakness-without-row:row-removed", expect("weakness-without-row", code + "|report|prose.*", code));
        });
    }

    private static Optional<Planted> named(Sketch sketch) {
        if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("weak-list", "memo-text")) {
            return Optional.empty();
        }
        String code = "I13";
        replace(sketch.lines("memo"), "ข้อที่ได้คะแนนน้อยคือ ", "ข้อที่ได้คะแนนน้อยคือ " + code + " ");
        return Optional.of(Planted.of(
                        "weakness-without-row:named-in-text",
                        expect("weakness-without-row", code + "|report|prose.*", code))
                .allowing("weakness-without-measure", code + "|report|prose.*"));
    }

    private static Optional<Planted> unanswered(Sketch sketch) {
        if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("remedies") || !sketch.claimAll("measures")) {
            return Optional.empty();
        }
        return sketch.take("weaknesses", one -> true).map(row -> {
            String code = Sketch.name(row);
            for (ObjectNode measure : sketch.records("measures")) {
                String note = measure.path("note").asText();
                measure.put(
                        "note",
                        note.replace(code + " และ ", "")
                                .replace(" และ " + code, "")
                                .replaceFirst("^แก้ข้อ " + code + "$", ""));
            }
            return Planted.of(
                    "weakness-without-measure:not-named", expect("weakness-without-measure", code + "|report", code));
        });
    }

    static boolean replace(ArrayNode lines, String from, String to) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).asText();
            if (line.contains(from)) {
                lines.set(i, line.replace(from, to));
                return true;
            }
        }
        return false;
    }

    private static Planting line(String name, String opinion) {
        return new Planting(name, sketch -> {
            if (sketch.form() != Sketch.Form.MEMO || !sketch.claim("approval")) {
                return Optional.empty();
            }
            replace(sketch.lines("memo"), " เห็นควรอนุมัติ", opinion);
            return Optional.of(Planted.of(name, expect("approval-missing", "report|prose.*", ""))
                    .allowing("placeholder-left", "prose.*|report"));
        });
    }

    private static Planting signature(String name, String signed, String below) {
        return new Planting(name, sketch -> {
            if (sketch.form() == Sketch.Form.FULL && sketch.random().nextBoolean() || !sketch.claim("approval")) {
                return Optional.empty();
            }
            ArrayNode lines = sketch.lines(sketch.form() == Sketch.Form.MEMO ? "memo" : "closing");
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).asText().startsWith("ลงชื่อ")) {
                    lines.set(i, signed);
                    lines.set(i + 1, below);
                    break;
                }
            }
            return Optional.of(Planted.of(name, expect("approval-missing", "report|prose.*", ""))
                    .allowing("placeholder-left", "prose.*|report"));
        });
    }

    /** The first items stand under no sub-indicator; the others have theirs. */
    private static Optional<Planted> group(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("list", "groups")) {
            return Optional.empty();
        }
        for (ObjectNode item : sketch.records("oitItems")) {
            if (sketch.wording().item(sketch.year(), Sketch.name(item)).group().contains("9.1")) {
                item.put("group", "");
            }
        }
        return Optional.of(Planted.of(
                "section-missing:first-group",
                expect("section-missing", "report", "9.1").only()));
    }

    private static Optional<Planted> instrument(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("groups")) {
            return Optional.empty();
        }
        String part = sketch.pick(List.of("IIT", "EIT"));
        sketch.content().withObject("/headings").put("ประเด็นการประเมิน " + part, "");
        return Optional.of(Planted.of(
                "section-missing:instrument",
                expect("section-missing", "report", part).only()));
    }
}
