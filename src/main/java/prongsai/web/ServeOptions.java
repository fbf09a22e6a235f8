package prongsai.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.app.Library;
import prongsai.app.Settings;

/**
 * Where the page listens, and how much it takes.
 *
 * @param host an address of this machine that no other reaches, or {@code localhost}
 * @param port 0 for any that is free
 * @param index reports that the page shows, and that drafts are compared with
 * @param sources files and folders that the index was made of, whose pages are shown beside the records
 * @param decisions the file of people's decisions, read at each check and written by the page; without one a decision
 *     about a draft holds as long as its result, and one about a report of the index stands beside the index
 * @param settings how files are read
 * @param limits how much may be sent and how long a check may take
 */
public record ServeOptions(
        String host,
        int port,
        Optional<Path> index,
        List<Path> sources,
        Optional<Path> decisions,
        Settings settings,
        Limits limits) {
    /** The name of the file of decisions beside an index, where nobody names another. */
    private static final String BESIDE = "decisions.json";

    /** The port where nobody asks for another. */
    public static final int PORT = 8427;

    /** The address where nobody asks for another. */
    public static final String HOST = "127.0.0.1";

    /** No name but {@code localhost}: looking one up would ask the network. */
    private static final Pattern ADDRESS = Pattern.compile("localhost|[0-9.]+|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");

    /**
     * How much may be sent and how long a check may take.
     *
     * @param bytes of all files sent together
     * @param against files to compare with
     * @param waiting checks that may wait for others, and reports of a large index that may wait to be compared
     * @param kept results held at once; the oldest gives way
     * @param check time for one check
     * @param silence of whoever sends, after which nobody waits
     * @param patience with which a browser is kept until a check is done, before it is asked to come again
     * @param compared reports of an index up to which all are compared with each other when it is opened
     */
    public record Limits(
            long bytes,
            int against,
            int waiting,
            int kept,
            Duration check,
            Duration silence,
            Duration patience,
            int compared) {
        /** 60 MB, 6 files beside the draft, 6 waiting, 12 results, 15 minutes, since scans take long, 60 and 20 seconds. */
        public static final Limits DEFAULT = new Limits(
                60_000_000,
                6,
                6,
                12,
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                Library.MOST_COMPARED);

        /** Size in words of people: whole millions of bytes, at least one. */
        public long megabytes() {
            return Math.max(1, bytes / 1_000_000);
        }
    }

    /** A page that writes no file of decisions. */
    public ServeOptions(String host, int port, Optional<Path> index, Settings settings, Limits limits) {
        this(host, port, index, List.of(), Optional.empty(), settings, limits);
    }

    /** @throws ServeException for an address that others could reach: reports are not for the network */
    public ServeOptions {
        sources = List.copyOf(sources);
        if (!loopback(host)) {
            throw new ServeException(ServeException.Reason.NOT_LOOPBACK, "not-loopback", host);
        }
    }

    /** Where decisions about the reports of the index are kept: the file that was named, else one beside the index. */
    public Optional<Path> kept() {
        return decisions.or(
                () -> index.map(folder -> folder.toAbsolutePath().normalize().resolveSibling(BESIDE)));
    }

    private static boolean loopback(String host) {
        try {
            return ADDRESS.matcher(host).matches()
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
