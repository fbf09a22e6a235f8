package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prongsai.model.Severity;

/** Answers that are another item's, that are everywhere the same, or that show nothing. */
final class AnswerPlantings {
    static final List<Planting> ALL = List.of(
            copied("procurement-annual-report", "hr-policy-implementation"),
            copied("service-statistics", "ethics-assessment"),
            copied("operation-plan", "complaint-procedure"),
            copied("news", "risk-management"),
            new Planting("answer-repeated:items", sketch -> repeated(sketch, "oitItems")),
            new Planting("answer-repeated:indicators", sketch -> repeated(sketch, "indicators")),
            new Planting("answer-of-other-item:generic", AnswerPlantings::generic),
            new Planting("evidence-missing:three", sketch -> bare(sketch, 3)),
            new Planting("evidence-missing:one", sketch -> bare(sketch, 1)));

    private AnswerPlantings() {}

    private static Planting copied(String from, String to) {
        String name = "answer-of-other-item:" + to;
        return new Planting(name, sketch -> {
            if (sketch.form() != Sketch.Form.FULL) {
                return Optional.empty();
            }
            Optional<ObjectNode> source = sketch.takeItem(List.of(from));
            if (source.isEmpty()) {
                return Optional.empty();
            }
            return sketch.takeItem(List.of(to)).map(item -> {
                item.put("progress", source.get().path("progress").asText());
                return Planted.of(
                                name,
                                expect("answer-of-other-item", Sketch.name(item), Sketch.name(source.get()))
                                        .as(Severity.ERROR))
                        .allowing("year-mismatch", Sketch.name(item));
            });
        });
    }

    private static Optional<Planted> repeated(Sketch sketch, String kind) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        String sentence = sketch.fill(sketch.pick(List.of(
                "ทำตามที่ได้รับมอบหมายครบถ้วนและรายงานหัวหน้าส่วนทราบเมื่อ {d}",
                "ผู้เกี่ยวข้องช่วยกันจัดทำจนเสร็จและเก็บหลักฐานไว้ในแฟ้มที่ {k}")));
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Optional<ObjectNode> taken = kind.equals("oitItems") ? sketch.takeItem() : sketch.take(kind, one -> true);
            taken.ifPresent(record -> {
                record.put("progress", sentence);
                records.add(Sketch.name(record));
            });
        }
        return records.size() < 3
                ? Optional.empty()
                : Optional.of(Planted.of(
                        "answer-repeated:" + (kind.equals("oitItems") ? "items" : "indicators"),
                        expect("answer-repeated", String.join("|", records) + "|report", "")));
    }

    private static Optional<Planted> generic(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sketch.takeItem().ifPresent(item -> {
                item.put("progress", "เผยแพร่บนเว็บไซต์ของหน่วยงานครบตามองค์ประกอบ");
                records.add(Sketch.name(item));
            });
        }
        return records.size() < 4
                ? Optional.empty()
                : Optional.of(Planted.of(
                                "answer-of-other-item:generic",
                                expect(
                                                "answer-of-other-item|answer-repeated",
                                                String.join("|", records) + "|report",
                                                "")
                                        .only())
                        .allowing("evidence-missing", "report"));
    }

    private static Optional<Planted> bare(Sketch sketch, int count) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("evidence")) {
            return Optional.empty();
        }
        List<String> sentences = List.of(
                "ช่วยกันปรับปรุงเรื่องนี้จนครบทุกส่วน",
                "เจ้าหน้าที่ดูแลให้เป็นปัจจุบันอยู่เสมอ",
                "จัดทำครบถ้วนและผู้บริหารเห็นชอบ");
        List<String> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String sentence = sentences.get(i);
            sketch.takeItem().ifPresent(item -> {
                item.put("progress", sentence);
                records.add(Sketch.name(item));
            });
        }
        String any = records.stream().collect(Collectors.joining("|"));
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(Planted.of(
                        "evidence-missing:" + (count == 1 ? "one" : "three"),
                        expect("evidence-missing", "report|" + any, "")
                                .as(Severity.INFO)
                                .only()));
    }
}
