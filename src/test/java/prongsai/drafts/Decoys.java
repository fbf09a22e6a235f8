package prongsai.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Near misses: what the rules' description says must stay silent. */
final class Decoys {
    static final List<Function<Sketch, Optional<Decoy>>> ALL = List.of(
            added(
                    "law of another year",
                    "year-mismatch",
                    List.of(),
                    "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560"),
            span(),
            answered("siblings", "answer-of-other-item"),
            added("neighbour as partner", "foreign-agency", List.of(), "จัดร่วมกับ{other}"),
            added("unlike neighbour as partner", "foreign-agency-type", List.of(), "จัดร่วมกับ{unlike}"),
            added("place of a visit", "foreign-agency", List.of(), "หลังศึกษาดูงาน ณ {unlike}"),
            added("upper body", "foreign-agency", List.of(), "และส่งรายงานต่ออำเภอ{district} กับจังหวัด{province}"),
            waiting(),
            added("measures' measure", "words-doubled", List.of(), "ตามมาตรการการใช้รถและคณะกรรมการการศึกษา"),
            added("place that", "words-doubled", List.of(), "ติดไว้ในที่ที่ประชาชนเห็นชัด"),
            added(
                    "act on municipalities",
                    "foreign-agency-type",
                    List.of("laws"),
                    "รวมถึงพระราชบัญญัติเทศบาล พ.ศ. 2496"),
            added("responsible to", "foreign-agency-type", List.of(), "ผู้รับผิดชอบต่อประชาชนและรับผิดชอบจัดทำสำเนา"),
            added(
                    "class of officers",
                    "foreign-agency-type",
                    List.of(),
                    "เกณฑ์เดียวกับพนักงานเทศบาลและพนักงานส่วนตำบลทั่วประเทศ"),
            added("council and staff", "foreign-agency", List.of(), "แจ้งสมาชิกสภาและบุคลากรครบ"),
            added(
                    "shared address",
                    "foreign-domain",
                    List.of(),
                    "และลงที่ www.facebook.com/share กับ itas.nacc.go.th และ www.dla.go.th"),
            added("procurement address", "foreign-domain", List.of(), "และลงในระบบ www.gprocurement.go.th"),
            added("sample group", "placeholder-left", List.of(), "จากกลุ่มตัวอย่าง 120 คน"),
            added("for example", "placeholder-left", List.of(), "ยกตัวอย่างเช่น ใบคำร้องทั่วไป"),
            added("ends with others", "text-cut", List.of(), "ทั้งประกาศ คำสั่ง หนังสือเวียน และอื่น ๆ"),
            added("ends with a count", "text-cut", List.of(), "มีผู้เข้าร่วมจำนวน 45 คน"),
            added("own short name", "agency-name-inconsistent", List.of(), "โดย{short}"),
            added("own address", "foreign-domain", List.of(), "ที่ https://{domain}/ita"),
            linkOnly(),
            ordered(),
            quoted(),
            below(),
            variants());

    private Decoys() {}

    private static Function<Sketch, Optional<Decoy>> added(
            String name, String rule, List<String> concepts, String addition) {
        return sketch -> {
            if (sketch.form() != Sketch.Form.FULL
                    || addition.contains("{other}") && !sketch.agency().hasOther()) {
                return Optional.empty();
            }
            if (addition.contains("เทศบาล")
                    && !addition.contains("{")
                    && sketch.agency().isMunicipality()
                    && !addition.contains("พนักงาน")) {
                return Optional.empty();
            }
            Optional<ObjectNode> taken = concepts.isEmpty() ? sketch.takeItem() : sketch.takeItem(concepts);
            return taken.map(item -> {
                Agency own = sketch.agency();
                String words = addition.replace("{district}", own.district())
                        .replace("{province}", own.province())
                        .replace("{short}", own.shortName())
                        .replace("{domain}", own.domain());
                if (words.contains("{other}")) {
                    words = words.replace("{other}", own.other(sketch.random()).name());
                }
                words = words.replace("{unlike}", own.unlike(sketch.random()).name());
                item.put("progress", item.path("progress").asText() + " " + words);
                return new Decoy(name, rule, Sketch.name(item));
            });
        };
    }

    private static Function<Sketch, Optional<Decoy>> span() {
        return sketch -> sketch.form() != Sketch.Form.FULL
                ? Optional.empty()
                : sketch.takeItem(List.of("strategic-plan")).map(item -> {
                    String words = sketch.year() == 2565
                            ? "แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2565)"
                            : "แผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570)";
                    item.put("progress", words + " ขึ้นเว็บไซต์ทั้งเล่มเมื่อ " + sketch.dayText());
                    return new Decoy("span of years", "year-mismatch", Sketch.name(item));
                });
    }

    private static Function<Sketch, Optional<Decoy>> answered(String name, String rule) {
        return sketch -> {
            if (sketch.form() != Sketch.Form.FULL) {
                return Optional.empty();
            }
            Optional<ObjectNode> asked = sketch.takeItem(List.of("q-and-a"));
            Optional<ObjectNode> social = sketch.takeItem(List.of("social-network"));
            if (asked.isEmpty() || social.isEmpty()) {
                return Optional.empty();
            }
            String words = sketch.fill("กล่องถามตอบและลิงก์เครือข่ายสังคมอยู่มุมขวาของหน้าแรก ปรับปรุงเมื่อ {d}");
            asked.get().put("progress", words);
            social.get().put("progress", words);
            return Optional.of(new Decoy(
                    name, rule, Sketch.name(asked.get()) + "|" + Sketch.name(social.get()), "answer-repeated"));
        };
    }

    /** Not done, with a date to come: honest, and no contradiction. */
    private static Function<Sketch, Optional<Decoy>> waiting() {
        return sketch -> {
            if (!sketch.hasBoxes()) {
                return Optional.empty();
            }
            return sketch.takeItem().map(item -> {
                String words = "อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จเดือนธันวาคม " + sketch.year();
                item.put("status", "not-done").put("progress", words);
                return new Decoy(
                        "under way beside not done",
                        "status-contradictory|deadline-past|date-impossible",
                        Sketch.name(item),
                        "not-done");
            });
        };
    }

    private static Function<Sketch, Optional<Decoy>> linkOnly() {
        return sketch -> sketch.form() != Sketch.Form.FULL
                ? Optional.empty()
                : sketch.takeItem().map(item -> {
                    item.put("progress", sketch.fill("https://{u}/page-{n}").replace("www.", ""));
                    return new Decoy("link alone", "result-missing", Sketch.name(item));
                });
    }

    /** Outputs in another order than the steps, numbered anew. */
    private static Function<Sketch, Optional<Decoy>> ordered() {
        return sketch -> {
            if (sketch.form() == Sketch.Form.MEMO) {
                return Optional.empty();
            }
            return sketch.takeMeasure().map(measure -> {
                List<String> lines = new java.util.ArrayList<>(List.of(measure.path("output")
                        .asText()
                        .replaceAll("(?m)^[0-9]+\\. ", "")
                        .split("\n")));
                java.util.Collections.reverse(lines);
                measure.put("output", Bases.numbered(lines));
                return new Decoy("outputs in another order", "step-without-output", Sketch.name(measure));
            });
        };
    }

    /** Last year's result with last year's level. */
    private static Function<Sketch, Optional<Decoy>> quoted() {
        return sketch -> {
            if (sketch.form() == Sketch.Form.MEMO || !sketch.claim("scores", "quoted")) {
                return Optional.empty();
            }
            int last = sketch.year() - 1;
            String level = last <= 2565 ? "B" : "ต้องปรับปรุง";
            sketch.lines("intro")
                    .add("ปีงบประมาณ พ.ศ. %d ได้คะแนนรวม 80.29 คะแนน อยู่ในระดับ %s".formatted(last, level));
            return Optional.of(new Decoy(
                    "result of the year before",
                    "level-obsolete|level-mismatch|score-contradiction|year-mismatch",
                    "report|prose.*"));
        };
    }

    /** Overall above 85, one instrument below: ผ่าน. */
    private static Function<Sketch, Optional<Decoy>> below() {
        return sketch -> {
            if (!sketch.isFull(2566) || sketch.content().path("tables").size() > 0 || !sketch.claim("scores")) {
                return Optional.empty();
            }
            String words =
                    "ปีงบประมาณ พ.ศ. 2566 %sได้คะแนนรวม 89.00 คะแนน อยู่ในระดับ ผ่าน โดย IIT ได้ 82.00 EIT ได้ 88.00 และ OIT ได้ 95.00";
            sketch.lines("intro").set(0, words.formatted(sketch.agency().name()));
            return Optional.of(new Decoy(
                    "passed with one instrument below", "level-mismatch|score-sum-mismatch", "report|prose.*"));
        };
    }

    private static Function<Sketch, Optional<Decoy>> variants() {
        return sketch -> {
            if (sketch.form() != Sketch.Form.FULL || !sketch.claim("indicator-titles")) {
                return Optional.empty();
            }
            sketch.records("indicators").get(3).put("title", "การใช้ทรัพย์สินของทางราชการ");
            sketch.records("indicators").get(7).put("title", "การปรับปรุงระบบการทำงาน");
            return Optional.of(
                    new Decoy("older titles of indicators", "indicator-title-mismatch", "report|indicator.*"));
        };
    }
}
