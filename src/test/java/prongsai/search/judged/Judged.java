package prongsai.search.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.text.Squash;

/**
 * A question with the grade of each record that answers it.
 *
 * @param id of the question
 * @param kind what is hard about it
 * @param query as asked
 * @param aside held back from tuning
 * @param grades 1 to 3, by record ({@link JudgedReports#key}); all others are 0
 */
record Judged(String id, String kind, String query, boolean aside, Map<String, Integer> grades) {
    /** Hits that count. */
    static final int TOP = 10;

    static List<Judged> all(JudgedReports over) {
        try {
            List<Judged> all = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(Topic.resource("queries.json"))) {
                all.add(new Judged(
                        one.path("id").asText(),
                        one.path("kind").asText(),
                        one.path("query").asText(),
                        one.path("aside").asBoolean(),
                        grades(one.path("judge"), over)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> grades(JsonNode judgements, JudgedReports over) {
        Map<String, Integer> grades = new HashMap<>();
        for (JsonNode judge : judgements) {
            int grade = judge.path("grade").asInt();
            if (judge.has("says")) {
                String says = Squash.of(judge.path("says").asText());
                String in = judge.path("field").asText();
                over.texts()
                        .forEach((record, fields) -> fields.forEach((field, text) -> {
                            if ((in.isEmpty() || in.equals(field)) && text.contains(says)) {
                                grades.merge(record, grade, Math::max);
                            }
                        }));
                continue;
            }
            String topic = judge.path("topic").asText();
            over.planted()
                    .forEach((record, planted) -> planted.forEach(one -> {
                        if (one.topic().equals(topic)
                                && (!judge.has("wording")
                                        || judge.path("wording").asInt() == one.wording())) {
                            grades.merge(record, grade, Math::max);
                        }
                    }));
        }
        return grades;
    }

    /** nDCG@10 of a ranking, 0 to 1, gain 2^grade - 1. A record that is given twice counts once. */
    double ndcg(List<String> ranking) {
        double gained = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(TOP, ranking.size()); i++) {
            if (seen.add(ranking.get(i))) {
                gained += gain(grades.getOrDefault(ranking.get(i), 0), i);
            }
        }
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        double ideal = 0;
        for (int i = 0; i < Math.min(TOP, best.size()); i++) {
            ideal += gain(best.get(i), i);
        }
        return ideal == 0 ? 0 : gained / ideal;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }
}
