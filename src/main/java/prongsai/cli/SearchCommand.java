package prongsai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import prongsai.app.SearchJob;
import prongsai.codec.SearchJson;
import prongsai.model.search.SearchResult;
import prongsai.present.HitsCsv;
import prongsai.present.text.SearchText;
import prongsai.search.Filter;
import prongsai.search.Question;

/** {@code search QUERY --index DIR}: records across agencies. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    /** A form of the answer. */
    enum Form {
        TEXT,
        JSON,
        CSV,
        XLSX
    }

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "search-query")
    private List<String> query = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", descriptionKey = "search-index")
    private Path index = Path.of("index");

    @Option(names = "--year", split = ",", paramLabel = "YYYY", descriptionKey = "search-year")
    private List<String> years = List.of();

    @Option(names = "--province", split = ",", paramLabel = "NAME", descriptionKey = "search-province")
    private List<String> provinces = List.of();

    @Option(names = "--agency", split = ",", paramLabel = "NAME", descriptionKey = "search-agency")
    private List<String> agencies = List.of();

    @Option(names = "--type", split = ",", paramLabel = "NAME", descriptionKey = "search-type")
    private List<String> types = List.of();

    @Option(names = "--item", split = ",", paramLabel = "CODE", descriptionKey = "search-item")
    private List<String> items = List.of();

    @Option(names = "--concept", split = ",", paramLabel = "NAME", descriptionKey = "search-concept")
    private List<String> concepts = List.of();

    @Option(names = "--record-kind", split = ",", paramLabel = "KIND", descriptionKey = "search-kind")
    private List<String> kinds = List.of();

    @Option(names = "--field", split = ",", paramLabel = "NAME", descriptionKey = "search-field")
    private List<String> fields = List.of();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", descriptionKey = "search-status")
    private List<String> statuses = List.of();

    @Option(names = "--size", paramLabel = "N", descriptionKey = "search-size")
    private int size = Question.PAGE;

    @Option(names = "--from", paramLabel = "N", descriptionKey = "search-from")
    private int from = 0;

    @Option(names = "--sort", paramLabel = "best|oldest|newest|agency|score", descriptionKey = "search-sort")
    private Question.Order order = Question.Order.BEST;

    @Option(names = "--like", descriptionKey = "search-like")
    private boolean like = false;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "search-format")
    private Form form = Form.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "search-out")
    private @Nullable Path out;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> file = Optional.ofNullable(out);
        if (form == Form.XLSX && file.isEmpty()) {
            terminal.note("xlsx-needs-file");
            return Exit.USAGE;
        }
        Question question = new Question(String.join(" ", query), where(), from, size, order);
        SearchJob.Options options = new SearchJob.Options(index, question);
        SearchResult result = like ? SearchJob.like(options) : SearchJob.run(options);
        if (form == Form.XLSX) {
            SearchJob.workbook(result, file.orElseThrow());
            return Exit.DONE;
        }
        String text = switch (form) {
            case JSON -> SearchJson.pretty(result);
            case CSV -> HitsCsv.of(result);
            default -> new SearchText(terminal.language(), terminal.colour() && file.isEmpty()).of(result, from);
        };
        file.ifPresentOrElse(path -> write(path, text), () -> terminal.out().print(text));
        return Exit.DONE;
    }

    private Map<Filter, List<String>> where() {
        Map<Filter, List<String>> where = new EnumMap<>(Filter.class);
        where.put(Filter.YEAR, years);
        where.put(Filter.PROVINCE, provinces);
        where.put(Filter.AGENCY, agencies);
        where.put(Filter.TYPE, types);
        where.put(Filter.ITEM, items);
        where.put(Filter.CONCEPT, concepts);
        where.put(Filter.KIND, kinds);
        where.put(Filter.FIELD, fields);
        where.put(Filter.STATUS, statuses);
        return where;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
