package prongsai.cli;

import java.util.Optional;
import prongsai.model.Severity;

/** From which severity on a command ends with 1. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
