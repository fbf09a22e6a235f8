package prongsai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests written by hand, as no well-behaved client would send them. */
record Http(URI server) {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    record Answer(int status, Map<String, String> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    String authority() {
        return server.getAuthority();
    }

    String origin() {
        return "http://" + authority();
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1", List.of("Host: " + authority()), new byte[0]);
    }

    /** Sends a request line and headers as they are; the connection is closed after the answer. */
    Answer send(String line, List<String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        List<String> head = all.substring(0, end).lines().toList();
        Map<String, String> headers = new java.util.HashMap<>();
        head.stream().skip(1).forEach(header -> {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        });
        return new Answer(Integer.parseInt(head.getFirst().split(" ")[1]), headers, all.substring(end + 4));
    }

    String token() throws IOException {
        return token("/");
    }

    /** The token of the forms of a page. */
    String token(String page) throws IOException {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IllegalStateException("no token in the page");
        }
        return token.group(1);
    }

    /** Posts a form of this page's own origin. */
    Answer post(String path, Form form) throws IOException {
        return post(path, form, List.of("Host: " + authority(), "Origin: " + origin()));
    }

    Answer post(String path, Form form, List<String> headers) throws IOException {
        byte[] body = form.bytes();
        List<String> all = new ArrayList<>(headers);
        all.add("Content-Type: multipart/form-data; boundary=" + Form.BOUNDARY);
        all.add("Content-Length: " + body.length);
        return send("POST " + path + " HTTP/1.1", all, body);
    }

    /** Fields and files of a form, in order. */
    static final class Form {
        static final String BOUNDARY = "----prongsai-test";

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Form field(String name, String value) {
            return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        Form file(String name, String fileName, byte[] content) {
            return part("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
        }

        private Form part(String disposition, byte[] content) {
            bytes.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(content);
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            return this;
        }

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(bytes.toByteArray());
            all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return all.toByteArray();
        }
    }
}
