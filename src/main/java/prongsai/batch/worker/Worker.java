package prongsai.batch.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One process, as the job sees it. Used by one thread at a time. */
final class Worker implements Closeable {
    /** Bytes kept of what it says on standard error: enough for the last words of a machine that crashed. */
    private static final int LAST_WORDS = 2_000;

    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final Path temporary;
    private final DataOutputStream out;
    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final StringBuilder lastWords = new StringBuilder();

    /** A frame, or the end of the line. */
    private record Heard(Optional<Frame> frame) {}

    private Worker(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts one; it is not ready yet.
     *
     * @throws IOException where the process cannot be started
     */
    static Worker start(Terms terms) throws IOException {
        Path temporary = Files.createTempDirectory("prongsai-worker");
        List<String> command = new ArrayList<>(terms.command());
        // What a killed worker leaves half written goes with the folder.
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        command.add(1, "-XX:ErrorFile=" + temporary.resolve("crash.log"));
        Worker worker = new Worker(new ProcessBuilder(command).start(), temporary);
        daemon(worker::listen);
        daemon(worker::drain);
        worker.send(new Frame(Frame.Kind.SETTINGS, terms.settings()));
        return worker;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "worker line");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            Optional<Frame> frame = Frame.read(in);
            while (frame.isPresent()) {
                heard.add(new Heard(frame));
                frame = Frame.read(in);
            }
        } catch (IOException e) {
            lastWords(String.valueOf(e.getMessage()));
        }
        heard.add(new Heard(Optional.empty()));
    }

    private void drain() {
        try (InputStream err = process.getErrorStream()) {
            byte[] some = new byte[4096];
            for (int n = err.read(some); n >= 0; n = err.read(some)) {
                lastWords(new String(some, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            lastWords(String.valueOf(e.getMessage()));
        }
    }

    private void lastWords(String text) {
        synchronized (lastWords) {
            lastWords.append(text);
            lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
        }
    }

    /** Sends a frame; where the worker is gone, the end of its line is what is heard next. */
    void send(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException e) {
            lastWords(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Waits for the next frame.
     *
     * @param nanos how long at most
     * @return a frame; a {@link Frame.Kind#FAULT} or {@link Frame.Kind#NO_MEMORY} where the line ended; empty where
     *     time was over
     */
    Optional<Frame> next(long nanos) throws InterruptedException {
        Optional<Heard> one = Optional.ofNullable(heard.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        if (one.isEmpty() || one.get().frame.isPresent()) {
            return one.flatMap(Heard::frame);
        }
        boolean ended = process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        // -XX:+ExitOnOutOfMemoryError ends with 3 (java.base/share/native, vmExit).
        boolean memory = ended && process.exitValue() == 3;
        String code = ended ? "exit code " + process.exitValue() : "not a frame";
        return Optional.of(new Frame(memory ? Frame.Kind.NO_MEMORY : Frame.Kind.FAULT, code + saidLast()));
    }

    private String saidLast() {
        synchronized (lastWords) {
            return lastWords
                    .toString()
                    .lines()
                    .filter(line -> line.contains("SIG") || line.contains("EXCEPTION_") || line.contains("rror"))
                    .findFirst()
                    .map(line -> ", " + line.strip())
                    .orElse("");
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills it with all that it started, and takes away what it left. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What cannot be deleted now, the system's own cleaning of its temporary folder takes.
            lastWords(String.valueOf(e.getMessage()));
        }
    }
}
