package prongsai.web;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import prongsai.present.html.Frame;

/** Leads each request to the route of its address. */
final class Router extends Handler.Abstract {
    private final List<Route> routes;
    private final Frame frame;

    Router(List<Route> routes, Frame frame) {
        this.routes = List.copyOf(routes);
        this.frame = frame;
    }

    List<Route> routes() {
        return routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (!method.equals("GET") && !method.equals("POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST");
            nothing(HttpStatus.METHOD_NOT_ALLOWED_405, request, response, callback);
            return true;
        }
        String path = request.getHttpURI().getCanonicalPath();
        List<String> segments = path == null || path.isEmpty() ? List.of() : Route.segments(path);
        for (Route route : routes) {
            Optional<List<String>> parts = route.match(segments);
            if (route.method().equals(method) && parts.isPresent()) {
                route.action().answer(new Call(request, response, callback, parts.get()));
                return true;
            }
        }
        boolean there = Problem.wanted(request)
                && routes.stream().anyMatch(route -> route.match(segments).isPresent());
        if (there) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        int status = there ? HttpStatus.METHOD_NOT_ALLOWED_405 : HttpStatus.NOT_FOUND_404;
        nothing(status, request, response, callback);
        return true;
    }

    private void nothing(int status, Request request, Response response, Callback callback) {
        if (Problem.wanted(request)) {
            Problem.answer(request, response, callback, status, "not-there");
            return;
        }
        Answers.page(response, callback, status, frame.message("not-there"));
    }
}
