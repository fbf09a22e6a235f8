package prongsai.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that the user's machine opens by itself. Java's own way needs a screen library, which the launcher leaves out. */
public final class Browser {
    private Browser() {}

    /** @return false where nothing on this machine opens pages */
    public static boolean open(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The program that opens an address on a system. */
    static List<String> command(String system, URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
