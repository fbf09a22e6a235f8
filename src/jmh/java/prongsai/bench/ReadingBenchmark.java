package prongsai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import prongsai.model.Document;
import prongsai.read.docx.DocxReader;

/**
 * A Word report of the corpus, 43 items, from file to {@link Document}, warm, beside the plain text that POI takes out
 * of the same file. PDF: {@link PdfBenchmark}.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {
    private static final Path DOCX = Path.of("corpus", "แม่แบบ-ก", "อบต.ห้วยทรายทอง-2566.docx");

    @Benchmark
    public Document docxAsDocument() throws IOException {
        return DocxReader.read(DOCX);
    }

    @Benchmark
    public String docxAsPlainText() throws IOException {
        return PlainText.text(DOCX).text();
    }
}
