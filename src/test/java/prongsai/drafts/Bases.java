package prongsai.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes clean drafts: by the rules' description nothing in them asks for a remark. */
final class Bases {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

    private Bases() {}

    static Sketch make(Sketch.Form form, int year, Wording wording, Random random) {
        Agency agency = Agency.ALL.get(random.nextInt(Agency.ALL.size()));
        LocalDate date = form == Sketch.Form.MEMO
                ? Days.between(Days.of(year, 1, 10), Days.of(year, 2, 25), random)
                : Days.between(Days.of(year, 9, 25), Days.of(year, 11, 10), random);
        ObjectNode content = MAPPER.createObjectNode();
        content.put("fiscalYear", year);
        content.putObject("agency")
                .put("name", agency.name())
                .put("district", agency.district())
                .put("province", agency.province());
        Sketch sketch =
                new Sketch(form, agency, year, date, random.nextInt(3), wording, random, content, look(form, random));
        switch (form) {
            case FULL -> full(sketch);
            case ISSUES -> issues(sketch);
            case MEMO -> memo(sketch);
        }
        return sketch;
    }

    private static ObjectNode look(Sketch.Form form, Random random) {
        boolean thai = random.nextInt(3) == 0;
        boolean landscape = random.nextInt(4) > 0;
        List<String> codes = thai ? List.of("letter", "thai-zero") : List.of("letter", "padded", "zero");
        return MAPPER.createObjectNode()
                .put("landscape", landscape)
                .put(
                        "font",
                        List.of("Garuda", "Norasi", "Waree", "Loma", "Laksaman").get(random.nextInt(5)))
                .put("points", landscape ? 12 : 10)
                .put("thaiDigits", thai)
                .put(
                        "ticks",
                        List.of("unicode", "slash", "bracket", "control", "wingdings")
                                .get(random.nextInt(5)))
                .put("codes", form == Sketch.Form.MEMO ? "letter" : codes.get(random.nextInt(codes.size())))
                .put("automatic", random.nextInt(3) == 0)
                .put("groupRows", random.nextInt(4) == 0)
                .put("merge", random.nextInt(3) == 0);
    }

    private static void full(Sketch sketch) {
        head(sketch);
        scores(sketch);
        List<JsonNode> pool = measurePool(sketch);
        measures(sketch, pool.subList(0, 4));
        boolean boxes = sketch.year() > 2565 || sketch.random().nextBoolean();
        ArrayNode indicators = sketch.content().putArray("indicators");
        List<JsonNode> guides = list(sketch.wording().pool().path("indicators"));
        for (JsonNode guide : guides) {
            indicators
                    .addObject()
                    .put("number", guide.path("number").asInt())
                    .put("guideline", guide.path("guideline").asText())
                    .put("responsible", unit(sketch))
                    .put("period", period(sketch, sketch.style()))
                    .put("status", boxes ? "done" : "unknown")
                    .put("progress", sketch.fill(sketch.pick(Wording.strings(guide.path("progress")))));
        }
        ArrayNode items = sketch.content().putArray("oitItems");
        for (Wording.Item item : sketch.wording().itemsOf(sketch.year())) {
            items.addObject()
                    .put("code", item.code())
                    .put("responsible", unit(sketch))
                    .put("status", boxes ? "done" : "unknown")
                    .put("progress", sketch.fill(sketch.pick(sketch.wording().answers(item.concept()))));
        }
        closing(sketch, List.of());
    }

    private static void issues(Sketch sketch) {
        head(sketch);
        scores(sketch);
        Map<Integer, JsonNode> ofIssue = new LinkedHashMap<>();
        List<JsonNode> pool = measurePool(sketch);
        pool.forEach(measure -> ofIssue.putIfAbsent(measure.path("issue").asInt(), measure));
        List<JsonNode> chosen = new ArrayList<>(ofIssue.values());
        chosen.sort(java.util.Comparator.comparingInt(
                measure -> measure.path("issue").asInt()));
        measures(sketch, chosen);
        List<JsonNode> limits = list(sketch.wording().pool().path("limits"));
        closing(sketch, Wording.strings(sketch.pick(limits)));
    }

    private static void head(Sketch sketch) {
        Agency agency = sketch.agency();
        sketch.lines("head")
                .add(TITLE)
                .add("ประจำปีงบประมาณ พ.ศ. " + sketch.year())
                .add("%s อำเภอ%s จังหวัด%s".formatted(agency.name(), agency.district(), agency.province()));
    }

    /** Scores that follow from each other, with the level of their year. */
    private static void scores(Sketch sketch) {
        double high = sketch.random().nextInt(4) == 0 ? 95.6 : 86.5;
        double iit = value(sketch, high);
        double eit = value(sketch, high);
        double oit = value(sketch, high);
        double overall = Math.round((0.3 * iit + 0.3 * eit + 0.4 * oit) * 100) / 100.0;
        String level = sketch.year() <= 2565 ? (overall >= 95 ? "AA" : "A") : overall >= 95 ? "ผ่านดีเยี่ยม" : "ผ่านดี";
        ArrayNode scores = sketch.content().putArray("scores");
        score(scores, "overall", overall).put("level", level);
        score(scores, "IIT", iit);
        score(scores, "EIT", eit);
        score(scores, "OIT", oit);
        String told = sketch.pick(List.of(
                        "ปีงบประมาณ พ.ศ. %1$d %2$sได้คะแนนรวม %3$s คะแนน อยู่ในระดับ %4$s",
                        "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ%2$s ประจำปีงบประมาณ พ.ศ. %1$d ได้คะแนน %3$s อยู่ในระดับ %4$s",
                        "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. %1$d ของ%2$sเท่ากับ %3$s คะแนน อยู่ในระดับ %4$s"))
                .formatted(sketch.year(), sketch.agency().name(), text(overall), level);
        if (sketch.random().nextBoolean()) {
            sketch.lines("intro")
                    .add(told + " โดย IIT ได้ %s EIT ได้ %s และ OIT ได้ %s".formatted(text(iit), text(eit), text(oit)));
        } else {
            sketch.lines("intro").add(told + " รายละเอียดตามตาราง");
            ObjectNode table = sketch.content().putArray("tables").addObject();
            table.put("before", "measures").put("title", "ผลคะแนนการประเมิน ประจำปีงบประมาณ พ.ศ. " + sketch.year());
            table.putArray("heads").add("เครื่องมือ").add("คะแนน");
            ArrayNode rows = table.putArray("rows");
            rows.addArray()
                    .add("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)")
                    .add(text(iit));
            rows.addArray()
                    .add("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)")
                    .add(text(eit));
            rows.addArray().add("แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)").add(text(oit));
        }
    }

    static ObjectNode score(ArrayNode scores, String scope, double value) {
        return scores.addObject().put("scope", scope).put("value", value);
    }

    static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A value within three and a half points above the floor, so that no level is near. */
    private static double value(Sketch sketch, double floor) {
        return Math.round((floor + sketch.random().nextDouble() * 3.5) * 100) / 100.0;
    }

    private static List<JsonNode> measurePool(Sketch sketch) {
        List<JsonNode> pool = list(sketch.wording().pool().path("measures"));
        Collections.shuffle(pool, sketch.random());
        return pool;
    }

    private static void measures(Sketch sketch, List<JsonNode> chosen) {
        ArrayNode measures = sketch.content().putArray("measures");
        for (JsonNode one : chosen) {
            measures.addObject()
                    .put("number", measures.size())
                    .put("issue-number", one.path("issue").asInt())
                    .put("title", one.path("title").asText())
                    .put("method", numbered(Wording.strings(one.path("steps"))))
                    .put("period", period(sketch, sketch.style()))
                    .put("responsible", unit(sketch))
                    .put(
                            "output",
                            numbered(Wording.strings(one.path("outputs")).stream()
                                    .map(sketch::fill)
                                    .toList()))
                    .put("outcome", one.path("outcome").asText());
        }
    }

    static String numbered(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
        }
        return out.toString();
    }

    static String unit(Sketch sketch) {
        return sketch.pick(sketch.wording().list("units"));
    }

    /** The whole fiscal year. */
    private static String period(Sketch sketch, int style) {
        int year = sketch.year();
        return switch (style) {
            case 0 -> "1 ตุลาคม %d - 30 กันยายน %d".formatted(year - 1, year);
            case 1 -> "ต.ค. %d - ก.ย. %d".formatted(year - 1, year);
            default -> "1 ต.ค. %02d - 30 ก.ย. %02d".formatted((year - 1) % 100, year % 100);
        };
    }

    private static void closing(Sketch sketch, List<String> before) {
        ArrayNode closing = sketch.lines("closing");
        before.forEach(closing::add);
        String person = sketch.pick(sketch.wording().list("persons"));
        closing.add("วันที่ " + Days.full(sketch.date()))
                .add("ลงชื่อ " + person)
                .add("(" + person + ")")
                .add(sketch.agency().officer() + sketch.agency().name());
    }

    private static void memo(Sketch sketch) {
        Agency agency = sketch.agency();
        int last = sketch.year() - 1;
        List<JsonNode> weak = list(sketch.wording().pool().path("weaknesses"));
        Collections.shuffle(weak, sketch.random());
        weak = new ArrayList<>(weak.subList(0, 6));
        weak.sort(java.util.Comparator.comparing(
                        (JsonNode one) -> one.path("indicator").asInt())
                .thenComparing(one -> one.path("code").asText()));
        Map<Integer, Double> values = new LinkedHashMap<>();
        for (int number = 1; number <= 10; number++) {
            values.put(number, value(sketch, 76.2));
        }
        double overall =
                Math.round((0.3 * mean(values, 1, 5) + 0.3 * mean(values, 6, 8) + 0.4 * mean(values, 9, 10)) * 100)
                        / 100.0;
        List<String> codes = weak.stream().map(one -> one.path("code").asText()).toList();
        sketch.lines("head").add("บันทึกข้อความ");
        String person = sketch.pick(sketch.wording().list("persons"));
        sketch.lines("memo")
                .add("ส่วนราชการ สำนักปลัด %s อำเภอ%s จังหวัด%s"
                        .formatted(agency.name(), agency.district(), agency.province()))
                .add("ที่ 71001/%d วันที่ %s".formatted(sketch.number(20, 400), Days.full(sketch.date())))
                .add("เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + sketch.year())
                .add("เรียน " + agency.head())
                .add(
                        "1. เรื่องเดิม สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติแจ้งผลการประเมินปี พ.ศ. %d ว่า%sได้คะแนนรวม %s คะแนน อยู่ในระดับ B โดยข้อที่ได้คะแนนน้อยคือ %s"
                                .formatted(last, agency.name(), text(overall), String.join(" ", codes)))
                .add("2. ข้อเท็จจริง คณะทำงานประชุมวิเคราะห์ร่วมกันเมื่อวันที่ %s"
                        .formatted(Days.full(sketch.date().minusDays(sketch.number(3, 8)))))
                .add("3. ข้อเสนอ จึงขอเสนอผลวิเคราะห์และมาตรการตามตารางแนบท้าย เพื่อโปรดพิจารณา")
                .add("ลงชื่อ " + person)
                .add("(" + person + ")")
                .add("หัวหน้าสำนักปลัด")
                .add("ความเห็นของ" + agency.officer() + " เห็นควรอนุมัติ")
                .add("(" + sketch.wording().list("persons").get(0) + ")")
                .add(agency.officer() + agency.name())
                .add("คำสั่ง อนุมัติ")
                .add("(" + sketch.wording().list("persons").get(1) + ")")
                .add(agency.head());
        sketch.content()
                .putArray("order")
                .add("head")
                .add("memo")
                .add("scores")
                .add("weaknesses")
                .add("measures");
        ObjectNode table = sketch.content().putArray("tables").addObject();
        table.put("before", "scores").put("title", "สรุปผลการประเมินรายตัวชี้วัด ประจำปีงบประมาณ พ.ศ. " + last);
        table.putArray("heads").add("ตัวชี้วัดที่").add("ตัวชี้วัด").add("คะแนน");
        ArrayNode rows = table.putArray("rows");
        values.forEach((number, value) ->
                rows.addArray().add("" + number).add(title(number)).add(text(value)));
        weaknesses(sketch, weak, values);
        remedies(sketch, codes);
    }

    private static void weaknesses(Sketch sketch, List<JsonNode> weak, Map<Integer, Double> values) {
        ArrayNode rows = sketch.content().putArray("weaknesses");
        for (JsonNode one : weak) {
            int indicator = one.path("indicator").asInt();
            boolean inner = indicator <= 5;
            String score = inner ? text(value(sketch, 61)) : "0";
            String code = one.path("code").asText();
            rows.addObject()
                    .put(
                            "group",
                            "%s ตัวชี้วัดที่ %d %s ได้ %s คะแนน"
                                    .formatted(
                                            inner
                                                    ? "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"
                                                    : "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
                                            indicator,
                                            title(indicator),
                                            text(values.getOrDefault(indicator, 0.0))))
                    .put("code", code)
                    .put("indicator", "" + indicator)
                    .put("title", one.path("title").asText())
                    .put(
                            "issue",
                            "%s %s ได้ %s คะแนน"
                                    .formatted(code, one.path("title").asText(), score))
                    .put("score", score)
                    .put("text", one.path("text").asText())
                    .put("responsible", unit(sketch))
                    .put("steps", numbered(Wording.strings(one.path("steps"))))
                    .put(
                            "followUp",
                            sketch.pick(List.of("รายงานทุกสิ้นเดือน", "ตรวจไตรมาสละครั้ง", "ปลัดติดตามทุกหกเดือน")))
                    .put("note", "");
        }
    }

    /** Measures that name the weak items they answer, all of them. */
    private static void remedies(Sketch sketch, List<String> codes) {
        ArrayNode measures = sketch.content().putArray("measures");
        int at = 0;
        for (JsonNode one : list(sketch.wording().pool().path("remedies"))) {
            int take = at < 4 ? 2 : 1;
            List<String> some = codes.subList(at, Math.min(codes.size(), at + take));
            at += some.size();
            measures.addObject()
                    .put("number", measures.size())
                    .put("title", one.path("title").asText())
                    .put("method", one.path("method").asText())
                    .put("responsible", unit(sketch))
                    .put("period", "ก.พ. %d - ก.ย. %d".formatted(sketch.year(), sketch.year()))
                    .put("followUp", one.path("followUp").asText())
                    .put("note", "แก้ข้อ " + String.join(" และ ", some));
        }
    }

    static String title(int indicator) {
        return List.of(
                        "การปฏิบัติหน้าที่",
                        "การใช้งบประมาณ",
                        "การใช้อำนาจ",
                        "การใช้ทรัพย์สินของราชการ",
                        "การแก้ไขปัญหาการทุจริต",
                        "คุณภาพการดำเนินงาน",
                        "ประสิทธิภาพการสื่อสาร",
                        "การปรับปรุงการทำงาน",
                        "การเปิดเผยข้อมูล",
                        "การป้องกันการทุจริต")
                .get(indicator - 1);
    }

    private static double mean(Map<Integer, Double> values, int from, int to) {
        double sum = 0;
        for (int number = from; number <= to; number++) {
            sum += values.getOrDefault(number, 0.0);
        }
        return sum / (to - from + 1);
    }

    static List<JsonNode> list(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        node.forEach(list::add);
        return list;
    }
}
