package prongsai.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import prongsai.batch.Pool;

/**
 * What other programs take out of all PDF files under a folder, each into a file of its own: {@code Peers tika PATH OUT}
 * text, {@code Peers tabula PATH OUT CLASSPATH} tables. One process, {@code -Dthreads=N} threads (1), to be timed from
 * outside beside {@code convert PATH -o OUT --workers in-process --jobs N}.
 */
public final class Peers {
    private Peers() {}

    /** Takes the text or the tables of a file. */
    @FunctionalInterface
    private interface Tool {
        String of(Path file) throws IOException;
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Tool tool = arguments[0].equals("tika") ? Peers::tika : tabula(arguments[3]);
        Path out = Files.createDirectories(Path.of(arguments[2]));
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(arguments[1]))) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        List<Integer> numbers = IntStream.range(0, files.size()).boxed().toList();
        Pool.map(numbers, Integer.getInteger("threads", 1), i -> {
            try {
                return Files.writeString(out.resolve(i + ".txt"), tool.of(files.get(i)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        System.out.println(files.size() + " files");
    }

    private static String tika(Path file) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            new PDFParser().parse(in, text, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return text.toString();
    }

    private static Tool tabula(String classPath) throws IOException {
        Tabula tabula = Tabula.on(classPath);
        return file -> tabula.tables(file, false).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
    }
}
