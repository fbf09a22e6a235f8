package prongsai.yardstick;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs other programs. */
final class Programs {
    private Programs() {}

    /**
     * Runs one and waits.
     *
     * @return what it printed on both channels
     * @throws IOException where it cannot be started or ends with another code than 0
     */
    static String run(String... command) throws IOException {
        return run(List.of(command));
    }

    /** As {@link #run(String...)}. */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + code + ": " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed;
    }
}
