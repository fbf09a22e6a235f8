package prongsai.search.judged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import prongsai.search.Question;
import prongsai.search.Search;
import prongsai.store.Snapshot;
import prongsai.store.Store;

/**
 * nDCG@10 of the judged questions, beside plain indexes of the same texts. Run by hand; prints figures; docs/benchmarks.md
 * says how.
 */
final class RelevanceTrial {
    /** Records a question that are printed to be judged. */
    private static final int POOLED = 3;

    private RelevanceTrial() {}

    /** Ranks the records for a question. */
    @FunctionalInterface
    interface Ranking {
        List<String> ask(String question) throws IOException;
    }

    /** @param arguments number of grown reports (2,000 where not given); {@code aside} to look at those held back,
     *     {@code pool} to print what is found and not judged */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        boolean aside = List.of(arguments).contains("aside");
        JudgedReports reports = JudgedReports.grown(count);
        List<Judged> questions = Judged.all(reports);
        try (Store store = Store.inMemory();
                PlainIndex thai = new PlainIndex(new ThaiAnalyzer(), reports.reports());
                PlainIndex standard = new PlainIndex(new StandardAnalyzer(), reports.reports())) {
            reports.reports().forEach(store::put);
            try (Snapshot snapshot = store.snapshot()) {
                Search search = Search.over(snapshot);
                if (List.of(arguments).contains("pool")) {
                    for (Judged question : questions) {
                        pool(question, reports, own(search, question.query()));
                        pool(question, reports, thai.ask(question.query()));
                    }
                    return;
                }
                Map<String, Double> own = scores(questions, question -> own(search, question));
                for (Judged question : questions) {
                    double score = own.getOrDefault(question.id(), 0.0);
                    if (question.aside() == aside && score < 0.995) {
                        System.out.printf(
                                "%s %.3f %s (%d judged) %s%n",
                                question.id(),
                                score,
                                question.query(),
                                question.grades().size(),
                                own(search, question.query()).stream()
                                        .map(record -> question.grades().getOrDefault(record, 0))
                                        .toList());
                    }
                }
                print("search", questions, own);
                print("ThaiAnalyzer", questions, scores(questions, thai::ask));
                print("StandardAnalyzer", questions, scores(questions, standard::ask));
            }
        }
    }

    /** What was found and is judged 0, to be looked at by whoever judges. */
    private static void pool(Judged question, JudgedReports reports, List<String> found) {
        found.stream()
                .filter(record -> !question.grades().containsKey(record))
                .limit(POOLED)
                .forEach(record -> System.out.println(
                        question.id() + " " + question.query() + " | " + record + " | " + reports.text(record)));
    }

    static List<String> own(Search search, String question) {
        return search.answer(new Question(question, Map.of(), 0, Judged.TOP, Question.Order.BEST)).hits().stream()
                .map(hit -> JudgedReports.key(hit.id(), hit.record()))
                .toList();
    }

    static Map<String, Double> scores(List<Judged> questions, Ranking ranking) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Judged question : questions) {
            scores.put(question.id(), question.ndcg(ranking.ask(question.query())));
        }
        return scores;
    }

    private static void print(String name, List<Judged> questions, Map<String, Double> scores) {
        System.out.printf(
                "%-16s all %.3f (%d), open %.3f, aside %.3f",
                name,
                mean(questions, scores),
                questions.size(),
                mean(questions.stream().filter(q -> !q.aside()).toList(), scores),
                mean(questions.stream().filter(Judged::aside).toList(), scores));
        Map<String, List<Judged>> kinds = new TreeMap<>();
        questions.forEach(
                q -> kinds.computeIfAbsent(q.kind(), none -> new ArrayList<>()).add(q));
        kinds.forEach((kind, some) -> System.out.printf("; %s %.3f (%d)", kind, mean(some, scores), some.size()));
        System.out.println();
    }

    static double mean(List<Judged> questions, Map<String, Double> scores) {
        return questions.stream()
                .mapToDouble(question -> scores.getOrDefault(question.id(), 0.0))
                .average()
                .orElse(0);
    }
}
