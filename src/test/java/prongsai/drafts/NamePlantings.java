package prongsai.drafts;

import static prongsai.drafts.Planted.expect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.model.Severity;

/** Names, web addresses and words of other agencies, and slips in the own name. */
final class NamePlantings {
    static final List<Planting> ALL = List.of(
            other("foreign-agency:full-name", sketch -> "เผยแพร่บนเว็บไซต์ของ%s แล้ว", Agency::name),
            other("foreign-agency:announcement", sketch -> "ตามประกาศของ%s ที่ลงนามไว้", Agency::name),
            other("foreign-agency:short-name", sketch -> "ประชาชนของ%s ให้ความร่วมมือดี", Agency::shortName),
            new Planting("foreign-agency:measure", NamePlantings::inMeasure),
            new Planting("foreign-agency:tail", NamePlantings::tail),
            other("foreign-domain:answer", sketch -> "ดูได้ที่ www.%s/ita", Agency::domain),
            other("foreign-domain:https", sketch -> "https://%s/public/list", Agency::domain),
            new Planting("foreign-domain:measure", NamePlantings::domainInMeasure),
            type(
                    "foreign-agency-type:web-site",
                    "เผยแพร่บนเว็บไซต์เทศบาลเรียบร้อย",
                    "เผยแพร่บนเว็บไซต์ อบต. เรียบร้อย",
                    true),
            type(
                    "foreign-agency-type:head",
                    "นายกเทศมนตรีลงนามเห็นชอบ",
                    "นายกองค์การบริหารส่วนตำบลลงนามเห็นชอบ",
                    false),
            type(
                    "foreign-agency-type:by-law",
                    "เป็นไปตามเทศบัญญัติงบประมาณ",
                    "ปลัดองค์การบริหารส่วนตำบลเป็นผู้ตรวจ",
                    false),
            new Planting("agency-name-inconsistent:slip", NamePlantings::slip),
            new Planting("agency-name-inconsistent:closing", NamePlantings::slipInClosing),
            new Planting("agency-name-inconsistent:organ", NamePlantings::organ));

    private NamePlantings() {}

    private static Planting other(String name, Function<Sketch, String> addition, Function<Agency, String> part) {
        String rule = name.substring(0, name.indexOf(':'));
        return new Planting(name, sketch -> {
            if (sketch.form() != Sketch.Form.FULL
                    || !sketch.agency().hasOther()
                    || name.endsWith("short-name") && !sketch.agency().isLocalGovernment()) {
                return Optional.empty();
            }
            return sketch.takeItem().map(item -> {
                Agency other = sketch.agency().other(sketch.random());
                item.put(
                        "progress",
                        item.path("progress").asText() + " "
                                + addition.apply(sketch).formatted(part.apply(other)));
                Planted.Expected expected =
                        expect(rule, Sketch.name(item), part.apply(other)).in("progress");
                return Planted.of(name, rule.equals("foreign-agency") ? expected.as(Severity.ERROR) : expected);
            });
        });
    }

    private static Optional<Planted> inMeasure(Sketch sketch) {
        if (sketch.form() == Sketch.Form.MEMO || !sketch.agency().hasOther()) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            Agency other = sketch.agency().other(sketch.random());
            measure.put("outcome", "ประชาชนในเขต" + other.name() + " พึงพอใจมากขึ้น");
            return Planted.of(
                    "foreign-agency:measure",
                    expect("foreign-agency", Sketch.name(measure), other.name())
                            .in("outcome")
                            .as(Severity.ERROR));
        });
    }

    private static Optional<Planted> tail(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.agency().hasOther()) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            Agency other = sketch.agency().other(sketch.random());
            item.put(
                    "progress",
                    item.path("progress").asText() + " จัดทำโดย"
                            + sketch.agency().name() + other.tail());
            return Planted.of(
                    "foreign-agency:tail",
                    expect("foreign-agency", Sketch.name(item), other.tail())
                            .in("progress")
                            .as(Severity.WARNING));
        });
    }

    private static Optional<Planted> domainInMeasure(Sketch sketch) {
        if (sketch.form() == Sketch.Form.MEMO || !sketch.agency().hasOther()) {
            return Optional.empty();
        }
        return sketch.takeMeasure().map(measure -> {
            Agency other = sketch.agency().unlike(sketch.random());
            measure.put("output", measure.path("output").asText() + " ดูที่ www." + other.domain());
            return Planted.of(
                    "foreign-domain:measure",
                    expect("foreign-domain", Sketch.name(measure), other.domain())
                            .in("output"));
        });
    }

    private static Planting type(String name, String ofTambon, String ofMunicipality, boolean self) {
        return new Planting(
                name,
                sketch -> sketch.form() != Sketch.Form.FULL || !sketch.agency().isLocalGovernment()
                        ? Optional.empty()
                        : sketch.takeItem().map(item -> {
                            String addition = sketch.agency().isMunicipality() ? ofMunicipality : ofTambon;
                            item.put("progress", item.path("progress").asText() + " " + addition);
                            Planted.Expected expected = expect("foreign-agency-type", Sketch.name(item), addition)
                                    .in("progress");
                            return Planted.of(name, self ? expected.as(Severity.ERROR) : expected);
                        }));
    }

    private static Optional<Planted> slip(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL || !sketch.claim("own-name")) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            Agency own = sketch.agency();
            item.put("progress", item.path("progress").asText() + " โดย" + own.kind() + own.slip());
            return Planted.of("agency-name-inconsistent:slip", expect("agency-name-inconsistent", ".*", own.slip()));
        });
    }

    private static Optional<Planted> slipInClosing(Sketch sketch) {
        if (!sketch.claim("own-name")) {
            return Optional.empty();
        }
        Agency own = sketch.agency();
        ArrayNode lines = sketch.lines(sketch.form() == Sketch.Form.MEMO ? "memo" : "closing");
        MemoPlantings.replace(lines, own.officer() + own.name(), own.officer() + own.kind() + own.slip());
        return Optional.of(
                Planted.of("agency-name-inconsistent:closing", expect("agency-name-inconsistent", ".*", own.slip())));
    }

    private static Optional<Planted> organ(Sketch sketch) {
        if (sketch.form() != Sketch.Form.FULL
                || sketch.agency().isMunicipality()
                || !sketch.agency().isLocalGovernment()
                || !sketch.claim("own-name")) {
            return Optional.empty();
        }
        return sketch.takeItem().map(item -> {
            String wrong = "องค์กรบริหารส่วนตำบล" + sketch.agency().place();
            item.put("progress", item.path("progress").asText() + " โดย" + wrong);
            return Planted.of("agency-name-inconsistent:organ", expect("agency-name-inconsistent", ".*", wrong));
        });
    }
}
