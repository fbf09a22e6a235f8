package prongsai.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import prongsai.batch.Inputs;
import prongsai.model.Report;
import prongsai.model.SourceInfo;
import prongsai.model.TextOrigin;
import prongsai.present.html.Explained;
import prongsai.read.PagePictures;
import prongsai.read.Source;
import prongsai.reference.Official;

/**
 * The files that reports were read of, where they are still at hand: a file is a report's only while its content is the
 * one that was read. Pages are drawn when somebody looks at them, under the limits of reading, a few at a time.
 */
public final class Sources implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PICTURES_KEPT = 24;
    private static final int FILES_KEPT = 64;
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final List<Path> folders;
    private final ReportMaker maker;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "pages");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, byte[]> pictures = newest(PICTURES_KEPT);
    private final Map<String, List<PagePictures.Size>> sizes = newest(FILES_KEPT);
    private final Map<String, Source> verified = newest(FILES_KEPT);
    private Map<String, List<Path>> paths = Map.of();
    private long looked = System.nanoTime() - LOOK.toNanos();

    /** @param folders folders and files that the index was made of; none where nobody said */
    Sources(List<Path> folders, Official official, Settings settings) {
        this.folders = List.copyOf(folders);
        this.maker = new ReportMaker(official, settings);
    }

    private static <T> Map<String, T> newest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** True where somebody said where files lie. */
    public boolean known() {
        return folders.stream().anyMatch(Files::exists);
    }

    /**
     * Sizes of the pages of a report's file, as its boxes are.
     *
     * @return empty where the file is not at hand, has another content by now, or has no pages
     */
    public List<PagePictures.Size> sizes(Report report) {
        String key = report.source().sha256();
        synchronized (this) {
            List<PagePictures.Size> known = sizes.get(key);
            if (known != null) {
                return known;
            }
        }
        List<PagePictures.Size> found = within(() -> opened(report, pages -> {
                    List<PagePictures.Size> all = new ArrayList<>();
                    for (int page = 1; page <= pages.count(); page++) {
                        all.add(pages.size(page));
                    }
                    return all;
                }))
                .flatMap(same -> same)
                .orElse(List.of());
        synchronized (this) {
            if (!found.isEmpty()) {
                sizes.put(key, found);
            }
        }
        return found;
    }

    /**
     * A page as a picture.
     *
     * @param page 1-based
     * @return a PNG; empty where the file is not at hand, the page is none of it, or it cannot be drawn within the limits
     */
    public Optional<byte[]> picture(Report report, int page) {
        String key = report.source().sha256() + " " + page;
        synchronized (this) {
            byte[] known = pictures.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<byte[]> drawn = within(() -> opened(
                        report, pages -> page >= 1 && page <= pages.count() ? png(pages.picture(page)) : new byte[0]))
                .flatMap(same -> same)
                .filter(bytes -> bytes.length > 0);
        synchronized (this) {
            drawn.ifPresent(bytes -> pictures.put(key, bytes));
        }
        return drawn;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /**
     * The file read once more, with what was repaired and where each block went.
     *
     * @return empty where it is not at hand, is a scan, whose reading takes minutes, or cannot be read now
     */
    public Optional<Explained> explained(Report report) {
        if (report.source().textOrigin() != TextOrigin.DIGITAL) {
            return Optional.empty();
        }
        return within(() -> source(report.source()).flatMap(source -> {
                    ReportMaker.Told told = maker.tell(source);
                    return told.document()
                            .map(document -> new Explained(
                                    source.name(),
                                    told.made().status(),
                                    told.made().reason(),
                                    document,
                                    told.made().report(),
                                    List.of()));
                }))
                .flatMap(same -> same);
    }

    /** Does something with the pages of a file. */
    @FunctionalInterface
    private interface Pages<T> {
        T of(PagePictures pages) throws IOException;
    }

    private <T> Optional<T> opened(Report report, Pages<T> work) throws IOException {
        Optional<Source> source = source(report.source());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<PagePictures> pages = maker.pictures(source.get());
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        try (PagePictures open = pages.get()) {
            return Optional.of(work.of(open));
        }
    }

    /** A file that cannot be drawn or takes too long is shown without pictures; the others go on. */
    private <T> Optional<T> within(Callable<T> work) {
        Future<T> future = workers.submit(work);
        try {
            return Optional.of(future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            future.cancel(true);
            return Optional.empty();
        }
    }

    private synchronized Optional<Source> source(SourceInfo info) throws IOException {
        for (Path path : candidates(info.file())) {
            String key = path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path);
            Source source = verified.get(key);
            if (source == null) {
                source = Source.of(info.file(), path);
                verified.put(key, source);
            }
            if (source.sha256().equals(info.sha256())) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** Files of the report's name, else of the last part of it; the content decides. */
    private List<Path> candidates(String file) {
        if (!paths.containsKey(file) && System.nanoTime() - looked >= LOOK.toNanos()) {
            looked = System.nanoTime();
            Map<String, List<Path>> found = new HashMap<>();
            Inputs.under(folders.stream().filter(Files::exists).toList(), Optional.empty())
                    .files()
                    .forEach(input -> {
                        found.computeIfAbsent(input.name(), name -> new ArrayList<>())
                                .add(input.path());
                        found.computeIfAbsent(last(input.name()), name -> new ArrayList<>())
                                .add(input.path());
                    });
            paths = found;
        }
        List<Path> all = paths.containsKey(file)
                ? paths.getOrDefault(file, List.of())
                : paths.getOrDefault(last(file), List.of());
        return all.stream().distinct().filter(Files::isRegularFile).toList();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
