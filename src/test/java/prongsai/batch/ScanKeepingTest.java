package prongsai.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where recognised pages are kept, and how pages of several files share the processors. */
class ScanKeepingTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    @Test
    void what_was_kept_comes_back() throws IOException {
        DiskOcrCache cache = new DiskOcrCache(folder.resolve("tief/ocr"));
        assertThat(cache.get(KEY)).isEmpty();
        cache.put(KEY, new byte[] {1, 2, 3});
        assertThat(cache.get(KEY)).contains(new byte[] {1, 2, 3});
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_keeps_nothing_and_fails_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        DiskOcrCache cache = new DiskOcrCache(file);
        cache.put(KEY, new byte[] {1});
        assertThat(cache.get(KEY)).isEmpty();
    }

    @Test
    void a_key_leads_nowhere_else() {
        DiskOcrCache cache = new DiskOcrCache(folder);
        assertThatThrownBy(() -> cache.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_usual_folder_is_that_of_the_system() {
        Path home = Path.of("/home/a");
        assertThat(DiskOcrCache.usual(Map.of(), "Linux", home)).isEqualTo(Path.of("/home/a/.cache/prongsai/ocr"));
        assertThat(DiskOcrCache.usual(Map.of("XDG_CACHE_HOME", "/c"), "Linux", home))
                .isEqualTo(Path.of("/c/prongsai/ocr"));
        assertThat(DiskOcrCache.usual(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home))
                .isEqualTo(Path.of("/home/a/.cache/prongsai/ocr"));
        assertThat(DiskOcrCache.usual(Map.of(), "Mac OS X", home))
                .isEqualTo(Path.of("/home/a/Library/Caches/prongsai/ocr"));
        assertThat(DiskOcrCache.usual(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
                .isEqualTo(Path.of("/l/prongsai/ocr"));
    }

    @Test
    void pages_of_several_files_share_the_jobs_and_none_waits_for_ever() {
        SharedPageTasks tasks = new SharedPageTasks(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> files = IntStream.range(0, 6).boxed().toList();
        List<List<Integer>> results = Pool.map(files, 4, file -> {
            List<Supplier<Integer>> pages = new ArrayList<>();
            for (int page = 0; page < 5; page++) {
                int number = file * 10 + page;
                pages.add(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    now.decrementAndGet();
                    return number;
                });
            }
            return tasks.run(pages);
        });
        assertThat(results.get(3)).containsExactly(30, 31, 32, 33, 34);
        assertThat(most.get()).isBetween(1, 2);
    }
}
