package prongsai.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import prongsai.model.JobState;

/** How far a job is, as JSON for programs that watch it: {@code prongsai/status/1}. */
public final class JobStateJson {
    /** The schema's name. */
    public static final String SCHEMA = "prongsai/status/1";

    private JobStateJson() {}

    /** Indented JSON with a line feed at its end. */
    public static String pretty(JobState state) {
        ObjectNode node = Json.object();
        node.put("schema", SCHEMA);
        node.put("state", state.running() ? "running" : "done");
        node.put("files", state.files());
        node.put("done", state.done());
        node.put("read", state.read());
        node.put("kept", state.done() - state.read());
        node.put("failed", state.failed());
        node.put("partial", state.partial());
        ObjectNode statuses = Json.object();
        state.inOrder().forEach((status, count) -> statuses.put(status.key(), count));
        node.set("statuses", statuses);
        node.put("pages", state.pages());
        node.put("seconds", state.seconds());
        node.put("filesPerMinute", Json.decimal(Math.round(state.filesPerMinute() * 10) / 10.0));
        Json.putNumber(node, "secondsLeft", state.secondsLeft().map(Long::intValue));
        node.set(
                "current",
                Json.list(
                        state.current(),
                        one -> Json.object()
                                .put("file", one.file())
                                .put("seconds", one.seconds())
                                .put("page", one.page())
                                .put("pages", one.pages())));
        return Json.pretty(node);
    }
}
