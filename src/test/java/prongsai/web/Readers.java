package prongsai.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** People who read in an index, each in a connection of their own: list, search, a report, coverage, the JSON of one. */
final class Readers {
    private static final Pattern TOTAL = Pattern.compile("รายงานที่ (\\d+)–(\\d+) จาก (\\d+)");

    private final URI server;
    private final List<String> reports;
    private final long pauseMillis;
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> records = Collections.synchronizedMap(new HashMap<>());
    private volatile boolean reading = true;
    private volatile boolean measured = true;

    /**
     * Gets ready.
     *
     * @param reports ids of reports that stay in the index
     * @param pauseMillis between two pages of one reader
     */
    Readers(URI server, List<String> reports, long pauseMillis) {
        this.server = server;
        this.reports = List.copyOf(reports);
        this.pauseMillis = pauseMillis;
    }

    /** Begins to read. */
    List<Thread> start(int readers) {
        return IntStream.range(0, readers)
                .mapToObj(number -> Thread.ofPlatform().start(() -> read(number)))
                .toList();
    }

    /** Ends it. */
    void end(List<Thread> threads) throws InterruptedException {
        reading = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Nanoseconds of each answer since this was last asked for. */
    List<Long> taken() {
        synchronized (nanos) {
            List<Long> taken = List.copyOf(nanos);
            nanos.clear();
            return taken;
        }
    }

    /** Whether answers are timed. */
    void measure(boolean wanted) {
        measured = wanted;
    }

    private void read(int number) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            int most = 0;
            for (int turn = number; reading; turn++) {
                String report = reports.get(turn / 5 % reports.size());
                most = Math.max(most, turn(client, turn % 5, report, most));
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            troubles.add(e.toString());
        }
    }

    /** Asks for a page and looks whether it is whole; gives how many reports the list has, 0 for another page. */
    private int turn(HttpClient client, int kind, String report, int before) throws IOException, InterruptedException {
        String path = switch (kind) {
            case 0 -> "/";
            case 1 -> "/search?q=" + URLEncoder.encode("อบรม", StandardCharsets.UTF_8);
            case 2 -> "/report/" + report;
            case 3 -> "/coverage";
            default -> "/api/reports/" + report;
        };
        long begun = System.nanoTime();
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (measured) {
            nanos.add(System.nanoTime() - begun);
        }
        String body = answer.body().strip();
        if (answer.statusCode() != 200 || !(kind == 4 ? body.endsWith("}") : body.endsWith("</html>"))) {
            troubles.add(path + " " + answer.statusCode() + " " + body.length());
        }
        return switch (kind) {
            case 0 -> listed(body, before);
            case 2 -> same(path, count(body, "class=\"card\""));
            case 4 -> same(path, count(body, "\"code\""));
            default -> 0;
        };
    }

    /** A list is whole where it has as many rows as it says, and no report that was there is gone. */
    private int listed(String body, int before) {
        Matcher total = TOTAL.matcher(body);
        if (!total.find()) {
            troubles.add("a list without a count");
            return 0;
        }
        int all = Integer.parseInt(total.group(3));
        int rows = Integer.parseInt(total.group(2)) - Integer.parseInt(total.group(1)) + 1;
        if (rows != count(body, "<td class=\"tick\">") || rows != Math.min(all, 50) || all < before) {
            troubles.add("a list of " + rows + " of " + all + " after " + before);
        }
        return all;
    }

    /** A report stays what it is while others come in. */
    private int same(String path, int now) {
        int first = Optional.ofNullable(records.putIfAbsent(path, now)).orElse(now);
        if (now != first || now == 0) {
            troubles.add(path + " has " + now + " records and had " + first);
        }
        return 0;
    }

    private static int count(String body, String word) {
        return body.split(Pattern.quote(word), -1).length - 1;
    }
}
