package prongsai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The description of the API and the schemas that it names: resources of the program, each under one name. */
final class ApiFiles {
    private static final String DESCRIPTION = "/prongsai/web/openapi.json";
    private static final List<String> SCHEMAS = List.of("report", "findings", "search", "shared", "families");

    private final byte[] description;
    private final Map<String, byte[]> schemas;

    ApiFiles() {
        this.description = load(DESCRIPTION);
        this.schemas = SCHEMAS.stream()
                .map(name -> name + ".schema.json")
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> load("/prongsai/codec/" + name)));
    }

    /** OpenAPI 3.1, JSON in UTF-8; not to be changed. */
    byte[] description() {
        return description;
    }

    /** A schema by its name, {@code report.schema.json}; nothing but these has one. */
    Optional<byte[]> schema(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    private static byte[] load(String resource) {
        try (InputStream in = ApiFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the resources: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
