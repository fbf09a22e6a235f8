package prongsai.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An address and what answers there.
 *
 * @param method of HTTP
 * @param pattern segments of the path, {@code *} for any one that is not empty
 * @param action answers
 */
record Route(String method, List<String> pattern, Action action) {
    private static final String ANY = "*";

    /** Answers a call. */
    @FunctionalInterface
    interface Action {
        void answer(Call call) throws Exception;
    }

    static Route get(String path, Action action) {
        return new Route("GET", segments(path), action);
    }

    static Route post(String path, Action action) {
        return new Route("POST", segments(path), action);
    }

    /** {@code /result/ID/json} as its three parts; the empty list for {@code /}. */
    static List<String> segments(String path) {
        return path.equals("/") ? List.of() : Arrays.asList(path.substring(1).split("/", -1));
    }

    /** What stands for the stars; empty where the path is another. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (pattern.get(i).equals(ANY) && !path.get(i).isEmpty()) {
                parts.add(path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
