package prongsai.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import prongsai.app.Collecting;
import prongsai.app.Library;
import prongsai.present.html.CollectionPage;
import prongsai.present.html.CoveragePage;
import prongsai.present.html.DraftPages;
import prongsai.present.html.FamiliesPage;
import prongsai.present.html.Frame;
import prongsai.present.html.LibraryPages;
import prongsai.present.html.ReportList;
import prongsai.present.html.SearchPage;

/**
 * The page, served to browsers of this machine until it is closed.
 *
 * <pre>{@code
 * try (PageServer server = PageServer.start(faults, options)) {
 *     open(server.address());
 *     server.await();
 * }
 * }</pre>
 */
public final class PageServer implements AutoCloseable {
    private static final int MOST_THREADS = 24;
    private static final int MOST_HEADERS = 16_384;
    private static final long BYTES_A_SECOND = 1_024;
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final List<Frame.Entry> ENTRIES = List.of(
            new Frame.Entry(LibraryPages.LIST, ReportList.PATH),
            new Frame.Entry(LibraryPages.SEARCH, SearchPage.PATH),
            new Frame.Entry(LibraryPages.FAMILIES, FamiliesPage.PATH),
            new Frame.Entry(LibraryPages.COVERAGE, CoveragePage.PATH),
            new Frame.Entry(LibraryPages.COLLECTION, CollectionPage.PATH),
            new Frame.Entry(DraftPages.ENTRY, "/draft"));

    private final Server server;
    private final URI address;
    private final Checks checks;
    private final Folders folders;
    private final Optional<Opened> library;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private PageServer(Server server, URI address, Checks checks, Folders folders, Optional<Opened> library) {
        this.server = server;
        this.address = address;
        this.checks = checks;
        this.folders = folders;
        this.library = library;
    }

    /**
     * Begins to listen.
     *
     * @param faults is told of what failed in a check by no fault of the file's
     * @throws ServeException where it cannot
     * @throws prongsai.store.StoreException where the index cannot be read
     */
    public static PageServer start(Consumer<Throwable> faults, ServeOptions options) {
        return start(faults, options, Library::worker);
    }

    /** @param workers who does for the index what takes long, by name */
    static PageServer start(
            Consumer<Throwable> faults, ServeOptions options, Function<String, ExecutorService> workers) {
        Optional<Opened> library = options.index().map(index -> opened(index, options, faults, workers));
        Server server = new Server(new QueuedThreadPool(MOST_THREADS));
        ServerConnector connector;
        try {
            connector = connector(server, options);
        } catch (ServeException e) {
            library.ifPresent(Opened::close);
            throw e;
        }
        Folders folders = Folders.make();
        Checks checks = new Checks(options, faults);
        server.setHandler(new Guard(
                Guard.Own.at(literal(options.host()), connector.getLocalPort()),
                router(checks, folders, library, options)));
        server.setErrorHandler((request, response, callback) -> {
            Guard.headers(response.getHeaders());
            Problem.answer(request, response, callback, response.getStatus(), "not-understood");
            return true;
        });
        PageServer page = new PageServer(
                server,
                URI.create("http://" + literal(options.host()) + ":" + connector.getLocalPort() + "/"),
                checks,
                folders,
                library);
        try {
            server.start();
        } catch (Exception e) {
            page.close();
            throw new ServeException(
                    ServeException.Reason.CANNOT_LISTEN, "cannot-listen", options.port(), String.valueOf(e));
        }
        return page;
    }

    /** An index that people read, and what comes into it meanwhile. */
    private record Opened(Library library, Collecting collecting) {
        void close() {
            collecting.close();
            library.close();
        }
    }

    private static Opened opened(
            Path index, ServeOptions options, Consumer<Throwable> faults, Function<String, ExecutorService> workers) {
        Path decisions = options.kept().orElseThrow();
        Collecting.Options files = new Collecting.Options(index, options.sources(), options.settings());
        Collecting collecting = new Collecting(files, faults);
        Library library = Library.open(
                new Library.Options(
                        index,
                        decisions,
                        options.sources(),
                        options.limits().compared(),
                        options.limits().waiting(),
                        options.settings()),
                () -> collecting.state().running().isPresent(),
                faults,
                workers);
        return new Opened(library, collecting);
    }

    private static Router router(Checks checks, Folders folders, Optional<Opened> library, ServeOptions options) {
        String token = new Secret().next();
        Frame frame = new Frame(token, library.isPresent() ? ENTRIES : List.of());
        DraftPages pages = new DraftPages(
                frame,
                options.limits().bytes(),
                options.limits().against(),
                () -> library.map(opened -> opened.library.size()).orElse(0),
                options.decisions().map(file -> String.valueOf(file.getFileName())));
        Forms forms = new Forms(folders, new Uploads(options.limits()), token);
        DraftRoutes drafts = new DraftRoutes(
                checks,
                forms,
                options.limits(),
                pages,
                frame,
                id -> library.filter(opened -> opened.library.holds(id)).isPresent());
        Optional<Routes.Reports> reports = library.map(opened -> reports(opened, frame, forms, options));
        return new Router(Routes.of(drafts, reports), frame);
    }

    private static Routes.Reports reports(Opened opened, Frame frame, Forms forms, ServeOptions options) {
        Library library = opened.library;
        Collecting collecting = opened.collecting;
        LibraryPages pages = new LibraryPages(frame);
        LibraryRoutes list = new LibraryRoutes(library, pages, frame, options.limits());
        return new Routes.Reports(
                list,
                new SearchRoutes(list, pages, library.desk(), forms, frame),
                new ReportRoutes(list, library, pages, forms, frame),
                new CompareRoutes(list, pages, frame),
                new FamilyRoutes(list, pages, frame, options.limits()),
                new CoverageRoutes(list, pages),
                new AttendanceRoutes(list, pages, forms, frame),
                new CollectionRoutes(library, collecting, pages, forms, frame, options.limits()),
                new ApiRoutes(library, options.limits()));
    }

    private static ServerConnector connector(Server server, ServeOptions options) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setRequestHeaderSize(MOST_HEADERS);
        http.setMinRequestDataRate(BYTES_A_SECOND);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(options.host().replaceAll("[\\[\\]]", ""));
        connector.setPort(options.port());
        connector.setIdleTimeout(options.limits().silence().toMillis());
        connector.setReuseAddress(true);
        try {
            connector.open();
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            throw new ServeException(
                    taken ? ServeException.Reason.PORT_IN_USE : ServeException.Reason.CANNOT_LISTEN,
                    taken ? "port-in-use" : "cannot-listen",
                    options.port(),
                    String.valueOf(e.getMessage()));
        }
        server.addConnector(connector);
        return connector;
    }

    /** An address as it stands in a URL: one of IPv6 in brackets. */
    private static String literal(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /**
     * Where this page is served by the same program already, as after a second double click.
     *
     * @return empty where nothing answers as this program does
     */
    public static Optional<URI> running(ServeOptions options) {
        URI address = URI.create("http://" + literal(options.host()) + ":" + options.port() + "/");
        HttpRequest request = HttpRequest.newBuilder(address.resolve(Routes.ABOUT))
                .timeout(SHORT)
                .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(SHORT).build()) {
            String said = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            return said.equals(Routes.NAME) ? Optional.of(address) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Where the page is. */
    public URI address() {
        return address;
    }

    /** Where files that were sent lie. */
    Path folder() {
        return folders.top();
    }

    /** What answers at addresses. */
    List<Route> routes() {
        return server.getDescendant(Router.class).routes();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Stops to listen and deletes all that was sent; a second call waits for nothing. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            return;
        }
        try {
            server.stop();
        } catch (Exception e) {
            // What is open ends with the program.
        } finally {
            checks.close();
            folders.close();
            library.ifPresent(Opened::close);
            closed.countDown();
        }
    }
}
