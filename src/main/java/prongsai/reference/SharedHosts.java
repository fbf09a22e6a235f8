package prongsai.reference;

import java.util.List;
import java.util.Locale;

/** Web hosts that belong to no single agency: national offices, social networks, hosting of files and pages. */
public final class SharedHosts {
    private final List<String> hosts;

    private SharedHosts(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    private static final class Shipped {
        static final SharedHosts ALL =
                new SharedHosts(Resources.json("shared-hosts.json").texts("hosts"));

        private Shipped() {}
    }

    public static SharedHosts shipped() {
        return Shipped.ALL;
    }

    public List<String> all() {
        return hosts;
    }

    /** True for a shared host and everything under it: {@code process3.gprocurement.go.th}. */
    public boolean isShared(String host) {
        String plain = host.strip().toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(shared -> plain.equals(shared) || plain.endsWith("." + shared));
    }
}
