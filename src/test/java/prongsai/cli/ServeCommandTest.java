package prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that serves the page: what it prints, what it refuses, and that it ends. */
@Timeout(60)
class ServeCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int serve(String... more) {
        String[] arguments = java.util.stream.Stream.concat(
                        List.of("serve", "--lang", "th").stream(), List.of(more).stream())
                .toArray(String[]::new);
        return Prongsai.execute(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void prints_the_address_alone_on_standard_output_answers_there_and_ends_well_when_it_is_ended() throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(() -> code.complete(serve("--port", "0")));
        command.start();
        while (!said().contains("Ctrl-C")) {
            assertThat(code).isNotDone();
            Thread.sleep(20);
        }
        URI address = URI.create(out.toString(StandardCharsets.UTF_8).strip());
        assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:\\d+/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("ไฟล์ไม่ออกจากเครื่องนี้");
        }
        command.interrupt();
        assertThat(code.get(20, TimeUnit.SECONDS)).isEqualTo(Exit.DONE);
    }

    @Test
    void refuses_an_address_that_others_reach() {
        assertThat(serve("--host", "0.0.0.0", "--port", "0")).isEqualTo(Exit.USAGE);
        assertThat(said()).contains("0.0.0.0").contains("เครื่องอื่นอาจเข้าถึง");
    }

    @Test
    void says_that_a_port_is_in_use_and_what_to_do() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(serve("--port", port)).isEqualTo(Exit.USAGE);
            assertThat(said()).contains(port).contains("--port").doesNotContain("Exception");
        }
    }

    @Test
    void says_that_a_folder_of_other_files_is_no_index_before_it_opens_a_page(@TempDir Path empty) throws IOException {
        Files.writeString(empty.resolve("notes.txt"), "my own");
        assertThat(serve("--port", "0", "--index", empty.toString())).isEqualTo(Exit.USAGE);
        assertThat(said()).contains(empty.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
