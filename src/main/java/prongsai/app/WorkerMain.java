package prongsai.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.batch.worker.WorkerLoop;
import prongsai.codec.ManifestJson;
import prongsai.read.ocr.PageProgress;
import prongsai.reference.Official;

/** Where a worker starts: a process that reads files for a job, one at a time, and ends with it. */
public final class WorkerMain {
    private WorkerMain() {}

    /** Takes settings and tasks on standard input, answers on standard output. */
    public static void main(String[] arguments) {
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // Whatever a library prints must not come between the answers.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        WorkerLoop.serve(in, out, WorkerMain::hand);
        // Who asked is gone: whatever the worker is at, nobody waits for it.
        Runtime.getRuntime().halt(0);
    }

    private static WorkerLoop.Hand hand(String text, WorkerLoop.Pages pages) {
        WorkerOrder.Standing order = WorkerOrder.standing(text);
        Settings settings = order.settings();
        Official official = Official.shipped().with(settings.catalogue(), settings.organisations());
        Map<Integer, FileReading> readings = new ConcurrentHashMap<>();
        return task -> {
            FileReading.Task one = WorkerOrder.task(task);
            Settings own = settings.jobs(one.pagesAtOnce());
            FileReading reading = readings.computeIfAbsent(
                    own.jobs(),
                    jobs -> new OwnReading(new ReportMaker(official, own, told(pages)), settings, order.engine()));
            return ManifestJson.line(reading.alone(one));
        };
    }

    private static PageProgress told(WorkerLoop.Pages pages) {
        return new PageProgress() {
            @Override
            public void page(int done, int of) {
                pages.recognised(done, of);
            }

            @Override
            public void begun(int page) {
                pages.begun(page);
            }

            @Override
            public void ended(int page) {
                pages.ended(page);
            }
        };
    }

    /** The program that runs this class like the one that runs now: empty where this Java has no launcher. */
    static Optional<String> java() {
        java.nio.file.Path bin = java.nio.file.Path.of(System.getProperty("java.home", ""), "bin");
        return java.util.stream.Stream.of("java", "java.exe")
                .map(bin::resolve)
                .filter(java.nio.file.Files::isExecutable)
                .map(java.nio.file.Path::toString)
                .findFirst();
    }
}
