package prongsai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import prongsai.app.Listings;

/** {@code rules}: the list of rules. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Listings.rules(terminal.language()).forEach(terminal.out()::println);
        return Exit.DONE;
    }
}
