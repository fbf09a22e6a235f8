package prongsai.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Turns away what was not asked by this page: a request for another host (a foreign name that was made to lead to
 * loopback, DNS rebinding), and one that another site's page makes. Every answer that passes it says what a browser may do
 * with it.
 */
final class Guard extends Handler.Wrapper {
    /** Nothing is loaded but from here, nothing inline runs, no one may frame the page. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The port that browsers leave out of an address. */
    private static final int HTTP = 80;

    private final Own own;

    Guard(Own own, Handler next) {
        super(next);
        this.own = own;
    }

    /**
     * The own addresses.
     *
     * @param authorities as a {@code Host} header names them
     */
    record Own(Set<String> authorities) {
        /** All names of loopback at a port: whichever of them was bound, a browser may be led there by another. */
        static Own at(String host, int port) {
            Set<String> authorities = new HashSet<>();
            for (String name : List.of(host, "127.0.0.1", "localhost", "[::1]")) {
                authorities.add(name + ":" + port);
                if (port == HTTP) {
                    authorities.add(name);
                }
            }
            return new Own(Set.copyOf(authorities));
        }

        boolean hosts(String authority) {
            return authorities.contains(authority.toLowerCase(Locale.ROOT));
        }

        boolean origin(String origin) {
            return origin.startsWith("http://") && hosts(origin.substring("http://".length()));
        }
    }

    static void headers(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        // Not no-referrer: a browser would then send "Origin: null" with the page's own posts.
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers(response.getHeaders());
        if (!ownHost(request)) {
            return refuse(HttpStatus.MISDIRECTED_REQUEST_421, "foreign-host", request, response, callback);
        }
        if (!ownOrigin(request)) {
            return refuse(HttpStatus.FORBIDDEN_403, "foreign-origin", request, response, callback);
        }
        return super.handle(request, response, callback);
    }

    private boolean ownHost(Request request) {
        List<HttpField> hosts = request.getHeaders().getFields(HttpHeader.HOST);
        String authority = request.getHttpURI().getAuthority();
        return hosts.size() == 1
                && hosts.stream().allMatch(host -> host.getValue() != null && own.hosts(host.getValue()))
                && (authority == null || own.hosts(authority));
    }

    /** A page of another site may lead here, but neither post nor load anything. */
    private boolean ownOrigin(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null) {
            return own.origin(origin);
        }
        if (HttpMethod.POST.is(request.getMethod())) {
            return false;
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean foreign = site != null && (site.equals("cross-site") || site.equals("same-site"));
        return !foreign || "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"));
    }

    private static boolean refuse(int status, String key, Request request, Response response, Callback callback) {
        Problem.answer(request, response, callback, status, key);
        return true;
    }
}
