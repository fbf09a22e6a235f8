package prongsai.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prongsai.store.Snapshot;
import prongsai.web.Browser;
import prongsai.web.PageServer;
import prongsai.web.ServeException;
import prongsai.web.ServeOptions;

/** {@code serve}: the page, for browsers of this machine, until the program is ended. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--index", paramLabel = "DIR", descriptionKey = "serve-index")
    private @Nullable Path index;

    @Option(names = "--sources", paramLabel = "PATH", descriptionKey = "serve-sources")
    private List<Path> sources = List.of();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve-port")
    private int port = ServeOptions.PORT;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve-host")
    private String host = ServeOptions.HOST;

    @Option(names = "--open", descriptionKey = "serve-open")
    private boolean open;

    @Mixin
    private DecisionOptions decided = new DecisionOptions();

    @Mixin
    private OfficialOptions official = new OfficialOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ServeOptions options = new ServeOptions(
                host,
                port,
                Optional.ofNullable(index),
                sources,
                decided.file(),
                official.settings(),
                ServeOptions.Limits.DEFAULT);
        // A file that cannot be understood is told now, not at the first draft; one that is not there is begun.
        decided.readIfThere();
        try (PageServer server = PageServer.start(this::tell, options)) {
            Thread end = new Thread(server::close, "end");
            Runtime.getRuntime().addShutdownHook(end);
            terminal.out().println(server.address());
            terminal.note("serve-ready", server.address());
            if (index != null) {
                terminal.note(
                        Snapshot.mayBegin(index) ? "serve-begins" : "serve-index",
                        index,
                        options.kept().orElseThrow());
            }
            openBrowser(server.address());
            server.await();
        } catch (InterruptedException e) {
            // Whoever runs the command wants it to end: the page is closed by now.
            return Exit.DONE;
        } catch (ServeException e) {
            Optional<URI> running = e.reason() == ServeException.Reason.PORT_IN_USE && open && index == null
                    ? PageServer.running(options)
                    : Optional.empty();
            if (running.isEmpty()) {
                throw e;
            }
            terminal.note("serve-running", running.get());
            openBrowser(running.get());
        }
        return Exit.DONE;
    }

    private void tell(Throwable fault) {
        terminal.note("internal", fault.toString());
    }

    private void openBrowser(URI address) {
        if (open && !Browser.open(address)) {
            terminal.note("serve-open-yourself", address);
        }
    }
}
