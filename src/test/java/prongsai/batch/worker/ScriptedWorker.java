package prongsai.batch.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import prongsai.batch.UnwritableException;

/** A worker that does as it is told, ill or well. */
public final class ScriptedWorker {
    private ScriptedWorker() {}

    /** Where it starts. */
    public static void main(String[] arguments) {
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        WorkerLoop.serve(in, out, (settings, pages) -> {
            if (settings.equals("does not start")) {
                throw new IllegalStateException("no models");
            }
            return task -> act(task, settings, pages, out);
        });
        Runtime.getRuntime().halt(0);
    }

    private static String act(String task, String settings, WorkerLoop.Pages pages, OutputStream out) {
        switch (task) {
            case "hang" -> hang();
            case "hang at page 3" -> {
                pages.begun(2);
                pages.ended(2);
                pages.begun(3);
                hang();
            }
            case "recognise" -> {
                for (int page = 1; page <= 4; page++) {
                    pages.recognised(page, 4);
                    LockSupport.parkNanos(600_000_000L);
                }
            }
            case "out of memory" -> {
                List<long[]> all = new ArrayList<>();
                while (true) {
                    all.add(new long[10_000_000]);
                }
            }
            case "exit" -> Runtime.getRuntime().halt(9);
            case "throw" -> throw new StackOverflowError("deep");
            case "print" -> {
                try {
                    out.write("hello from a library\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                hang();
            }
            case "disk full" ->
                throw new UnwritableException(Path.of("ก.json"), new IOException("No space left on device"));
            default -> {
                return settings + " " + task + " " + ProcessHandle.current().pid();
            }
        }
        return "done";
    }

    private static void hang() {
        while (true) {
            LockSupport.parkNanos(Long.MAX_VALUE);
        }
    }
}
