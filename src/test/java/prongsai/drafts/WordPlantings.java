package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import prongsai.model.Severity;

/** Words: cut, doubled, left from a template, misspelt, digits of two scripts. */
final class WordPlantings {
    static final List<Planting> ALL = List.of(
            item("text-cut:together-with", " พร้อมทั้ง", "พร้อมทั้ง", Severity.WARNING),
            item("text-cut:number", " มีผู้เข้าร่วมจำนวน", "จำนวน", Severity.WARNING),
            item("text-cut:covering", " ครอบคลุมใน", "ครอบคลุมใน", Severity.WARNING),
            measure("text-cut:method", "method", " พร้อมทั้ง", "พร้อมทั้ง", Severity.WARNING),
            measure("text-cut:outcome", "outcome", " จำนวน", "จำนวน", Severity.WARNING),
            item("placeholder-left:dots", " ลงวันที่ ............ แล้ว", "......", Severity.WARNING),
            item("placeholder-left:xxx", " ตามคำสั่งที่ xxx/{Y}", "xxx", Severity.WARNING),
            measure("placeholder-left:measure-dots", "outcome", " คิดเป็นร้อยละ ......", "......", Severity.WARNING),
            new Planting("placeholder-left:example", WordPlantings::example),
            item(
                    "words-doubled:run",
                    " และจัดทำรายงานผลตามรายงานผลตามแผนทุกเดือน",
                    "รายงานผลตามรายงานผลตาม",
                    Severity.INFO),
            item("words-doubled:word", " ติดประกาศที่เว็บไซต์เว็บไซต์ของหน่วยงาน", "เว็บไซต์เว็บไซต์", Severity.INFO),
            measure("words-doubled:measure", "outcome", " ประชาชนประชาชนร่วมมือดี", "ประชาชนประชาชน", Severity.INFO),
            item("official-term:standard", " เป็นไปตามมาตราฐานที่กำหนด", "มาตราฐาน", Severity.INFO),
            item("official-term:abbreviation", " ตามแนวทางของ ปปช. ที่แจ้งมา", "ปปช.", Severity.INFO),
            item(
                    "official-term:office",
                    " ตามหนังสือสำนักงานป้องกันและปราบปรามการทุจริตแห่งชาติ",
                    "สำนักงานป้องกันและปราบปราม",
                    Severity.INFO),
            digits("digits-mixed:count", " มีผู้รับเอกสาร 1๒5 คน", "1๒5"),
            digits("digits-mixed:date", " ประชุมเมื่อวันที่ 1๕ มีนาคม {Y}", "1๕"));

    private WordPlantings() {}

    private static Planting item(String name, String addition, String words, Severity severity) {
        return new Planting(
                name,
                sketch -> sketch.form() != Sketch.Form.FULL
                        ? Optional.empty()
                        : sketch.takeItem()
                                .map(item -> add(name, sketch, item, "progress", addition, words, severity)));
    }

    private static Planting measure(String name, String field, String addition, String words, Severity severity) {
        return new Planting(
                name,
                sketch -> sketch.form() == Sketch.Form.MEMO
                        ? Optional.empty()
                        : sketch.takeMeasure().map(one -> add(name, sketch, one, field, addition, words, severity)));
    }

    private static Planted add(
            String name,
            Sketch sketch,
            ObjectNode record,
            String field,
            String addition,
            String words,
            Severity severity) {
        record.put(field, record.path(field).asText() + sketch.fill(addition));
        String rule = name.substring(0, name.indexOf(':'));
        return Planted.of(
                name, expect(rule, Sketch.name(record), words).in(field).as(severity));
    }

    private static Optional<Planted> example(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            item.put("progress", "(ตัวอย่าง) " + item.path("progress").asText());
            return Planted.of(
                    "placeholder-left:example",
                    expect("placeholder-left", Sketch.name(item), "ตัวอย่าง").in("progress"));
        });
    }

    private static Planting digits(String name, String addition, String words) {
        return new Planting(
                name,
                sketch -> sketch.form() != Sketch.Form.FULL || sketch.hasThaiDigits()
                        ? Optional.empty()
                        : sketch.takeItem().map(item -> {
                            add(name, sketch, item, "progress", addition, words, Severity.INFO);
                            // the description does not say whether each place or the report is told
                            return Planted.of(
                                            name,
                                            expect("digits-mixed", Sketch.name(item) + "|report", words)
                                                    .as(Severity.INFO))
                                    .allowing("low-confidence", Sketch.name(item));
                        }));
    }
}
