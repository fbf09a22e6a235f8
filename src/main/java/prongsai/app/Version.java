package prongsai.app;

import java.util.Optional;

/** Version of the program, as its jar's manifest says it. */
public final class Version {
    private static final String UNPACKED = "0.1.0";

    private Version() {}

    /** {@code 0.1.0}; the same where the classes do not lie in a jar. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse(UNPACKED);
    }
}
