package prongsai.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import prongsai.text.Numerals;

/**
 * Compares a report JSON with the truth. Letters are compared without spaces and tick boxes, digits as Arabic ones. A
 * value is flagged where the report's {@code confidence} for it is below 0.9, or a warning stands at its cell; a code where
 * a warning at its row names its number.
 */
final class Comparison {
    private static final double SURE = 0.9;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)25[4-7]\\d(?!\\d)");
    /**
     * A kind of record.
     *
     * @param name of its list in the report
     * @param key field that tells records apart
     * @param fields that are compared
     */
    private record Kind(String name, String key, List<String> fields) {
        String path(JsonNode record) {
            return name + "/" + record.path(key).asText();
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "measures",
                    "number",
                    List.of("title", "method", "period", "responsible", "output", "outcome", "followUp", "note")),
            new Kind("indicators", "number", List.of("title", "guideline", "responsible", "period", "progress")),
            new Kind("oitItems", "code", List.of("title", "elements", "responsible", "progress")),
            new Kind("weaknesses", "code", List.of("text", "steps", "responsible", "followUp")));

    private final JsonNode truth;
    private final JsonNode report;
    /** Is told what differs. */
    private final Consumer<String> log;

    private long characters;
    private long edits;
    private int records;
    private int found;
    private int extra;
    private int boxes;
    private int boxesRight;
    private Tally.Values values = Tally.Values.NONE;
    private Tally.Values years = Tally.Values.NONE;

    private Comparison(JsonNode truth, JsonNode report, Consumer<String> log) {
        this.truth = truth;
        this.report = report;
        this.log = log;
    }

    /**
     * Compares.
     *
     * @param pages of the scan
     * @param nanos that reading took
     */
    static Tally of(JsonNode truth, JsonNode report, int pages, long nanos, Consumer<String> log) {
        Comparison c = new Comparison(truth, report, log);
        KINDS.forEach(c::records);
        c.fiscalYear();
        c.scores();
        return new Tally(
                1,
                pages,
                c.characters,
                c.edits,
                c.records,
                c.found,
                c.extra,
                c.values,
                c.years,
                c.boxes,
                c.boxesRight,
                nanos);
    }

    private void records(Kind kind) {
        String key = kind.key;
        Map<String, List<JsonNode>> given = new HashMap<>();
        report.path(kind.name)
                .forEach(r -> given.computeIfAbsent(r.path(key).asText(), k -> new ArrayList<>())
                        .add(r));
        List<JsonNode> lost = new ArrayList<>();
        for (JsonNode want : truth.path(kind.name)) {
            List<JsonNode> same = given.getOrDefault(want.path(key).asText(), new ArrayList<>());
            JsonNode have = same.isEmpty() ? MissingNode.getInstance() : same.removeFirst();
            records++;
            found += have.isMissingNode() ? 0 : 1;
            if (have.isMissingNode()) {
                lost.add(want);
                log.accept("missing " + kind.path(want));
            } else if (key.equals("code")) {
                boolean flag = flagged(kind, have, "code");
                values = values.value(true, flag);
                doubted(flag, kind.path(want) + " code", kind.path(have) + "/code");
            }
            fields(kind, want, have);
        }
        List<JsonNode> more = given.values().stream().flatMap(List::stream).toList();
        extra += more.size();
        more.forEach(r -> log.accept("extra " + kind.path(r)));
        if (key.equals("code")) {
            for (int i = 0; i < lost.size(); i++) {
                values = i < more.size() ? values.value(false, flagged(kind, more.get(i), "code")) : values.lost();
            }
        }
    }

    private void fields(Kind kind, JsonNode want, JsonNode have) {
        String name = kind.path(want) + " ";
        for (String field : kind.fields) {
            if (want.has(field)) {
                String wanted = folded(want.path(field));
                String given = folded(have.path(field));
                int distance = Math.min(wanted.length(), distance(wanted, given));
                characters += wanted.length();
                edits += distance;
                if (distance > 0 && !have.isMissingNode()) {
                    log.accept(name + field + " " + distance + "\n   want " + wanted + "\n   have " + given);
                }
                years(kind, name + field, wanted, given, have, field);
            }
        }
        String status = want.path("status").asText();
        if (Set.of("done", "not-done", "both", "none").contains(status)) {
            boxes++;
            boolean right = have.path("status").asText().equals(status);
            boxesRight += right ? 1 : 0;
            if (!right) {
                log.accept(name + "status want " + status + " have "
                        + have.path("status").asText());
            }
        }
    }

    private void years(Kind kind, String name, String wanted, String given, JsonNode have, String field) {
        List<String> left = new ArrayList<>(
                YEAR.matcher(given).results().map(MatchResult::group).toList());
        List<String> numbers = Pattern.compile("\\d{4}")
                .matcher(given)
                .results()
                .map(MatchResult::group)
                .toList();
        int others = numbers.size() - left.size();
        for (String year :
                YEAR.matcher(wanted).results().map(MatchResult::group).toList()) {
            if (left.remove(year)) {
                boolean flag = flagged(kind, have, field);
                years = years.value(true, flag);
                doubted(flag, name + " year " + year, kind.path(have) + "/" + field);
            } else if (have.isMissingNode() || (left.isEmpty() && others <= 0)) {
                years = years.lost();
                log.accept(name + " year missing " + year);
            } else {
                boolean flag = flagged(kind, have, field);
                years = years.value(false, flag);
                log.accept(name + " year " + year + " read " + left + (flag ? " flagged" : " unflagged"));
            }
        }
    }

    private void fiscalYear() {
        int want = truth.path("fiscalYear").asInt();
        if (report.path("fiscalYear").isNumber()) {
            boolean right = report.path("fiscalYear").asInt() == want;
            values = values.value(right, unsure("fiscalYear"));
            doubted(right && unsure("fiscalYear"), "fiscalYear", "fiscalYear");
            if (!right) {
                log.accept("fiscalYear " + report.path("fiscalYear") + " want " + want);
            }
        } else {
            values = values.lost();
        }
    }

    private void scores() {
        Set<Integer> used = new HashSet<>();
        for (JsonNode want : truth.path("scores")) {
            int same = -1;
            int other = -1;
            for (int i = 0; i < report.path("scores").size(); i++) {
                JsonNode have = report.path("scores").path(i);
                boolean year = !have.path("year").isNumber()
                        || have.path("year").asInt() == want.path("year").asInt();
                if (!used.contains(i) && year && have.path("scope").equals(want.path("scope"))) {
                    boolean right = Math.abs(have.path("value").asDouble()
                                    - want.path("value").asDouble())
                            < 0.005;
                    same = right && same < 0 ? i : same;
                    other = right || other >= 0 ? other : i;
                }
            }
            int index = same >= 0 ? same : other;
            if (index < 0) {
                values = values.lost();
                log.accept("score missing " + want);
                continue;
            }
            used.add(index);
            boolean flag = unsure("scores/" + index + "/value");
            values = values.value(same >= 0, flag);
            doubted(flag && same >= 0, "score " + want, "scores/" + index + "/value");
            if (same < 0) {
                log.accept("score " + want + " read " + report.path("scores").path(index) + (flag ? " flagged" : ""));
            }
        }
    }

    /** Tells a value that is right and flagged all the same. */
    private void doubted(boolean flag, String what, String path) {
        if (flag) {
            log.accept(what + " right but flagged: "
                    + report.path("confidence").path(path).asText("by a warning"));
        }
    }

    private boolean flagged(Kind kind, JsonNode record, String field) {
        return unsure(kind.path(record) + "/" + field) || warned(record, field);
    }

    private boolean unsure(String path) {
        return report.path("confidence").path(path).asDouble(1) < SURE;
    }

    /** A warning about letters or digits stands at the record's row, or at the field's cell. */
    private boolean warned(JsonNode record, String field) {
        Set<String> places = new HashSet<>();
        JsonNode cells = record.path("cells");
        JsonNode pieces = cells.has(field) ? cells.path(field) : cells;
        pieces.findParents("page").forEach(place -> places.add(place(place, cells.has(field))));
        for (JsonNode warning : report.path("warnings")) {
            String code = warning.path("code").asText();
            boolean here = places.contains(place(warning.path("place"), cells.has(field)));
            if (!code.startsWith("page-") && here && (!field.equals("code") || names(warning, record))) {
                return true;
            }
        }
        return false;
    }

    /** True where a warning names the number of a record's code: one of a score in the same row says nothing of it. */
    private static boolean names(JsonNode warning, JsonNode record) {
        String number = record.path("code").asText().replaceFirst("^[A-Z]+0*", "");
        String said = Numerals.arabic(warning.path("message").path("th").asText());
        return Pattern.compile("(?<![\\d.])[17]?0*" + number + "(?![\\d.])")
                .matcher(said)
                .find();
    }

    private static String place(JsonNode place, boolean cell) {
        return place.path("page").asText() + "/" + place.path("table").asText() + "/"
                + place.path("row").asText()
                + (cell ? "/" + place.path("column").asText() : "");
    }

    /** The text as it is compared. */
    static String folded(JsonNode node) {
        StringBuilder text = new StringBuilder();
        if (node.isArray()) {
            node.forEach(line -> text.append(line.asText()).append('\n'));
        } else {
            text.append(node.asText(""));
        }
        String plain = Numerals.arabic(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replace("\u0E4D\u0E32", "\u0E33")
                .replaceAll("[☐☑☒✓□■]|\\(\\s*/?\\s*\\)|\\[\\s*[✓/]?\\s*\\]", "");
        return plain.replaceAll("[\\s\u200B-\u200D\uFEFF]+", "");
    }

    /** Letters to insert, delete or change. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            int[] spare = before;
            before = now;
            now = spare;
        }
        return before[b.length()];
    }
}
