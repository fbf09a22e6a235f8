package prongsai.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An index over files of the corpus, its page and a browser at it, for all tests of a class. */
final class ServedIndex implements BeforeAllCallback, AfterAllCallback {
    private final List<String> names;
    private @Nullable Path folder;
    private @Nullable Indexed indexed;
    private @Nullable PageServer server;
    private @Nullable PageBrowser browser;

    private ServedIndex(String... names) {
        this.names = List.of(names);
    }

    /** @param names files by their names in the corpus */
    static ServedIndex of(String... names) {
        return new ServedIndex(names);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("prongsai-served");
        indexed = Indexed.corpus(folder, names.toArray(String[]::new));
        server = indexed.serve();
        browser = PageBrowser.at(server, folder.resolve("profile"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (folder != null) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    Indexed indexed() {
        return Objects.requireNonNull(indexed);
    }

    PageServer server() {
        return Objects.requireNonNull(server);
    }

    PageBrowser browser() {
        return Objects.requireNonNull(browser);
    }
}
