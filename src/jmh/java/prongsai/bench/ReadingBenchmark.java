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
import prongsai.read.pdf.PdfLimits;
import prongsai.read.pdf.PdfReader;

/**
 * A report of the corpus from file to {@link Document}, warm, beside the plain text that PDFBox and POI take out of the
 * same file. Both reports have 43 items.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {
    private static final Path FAMILY = Path.of("corpus", "แม่แบบ-ก");
    private static final Path PDF = FAMILY.resolve("อบต.หนองบัวสีทอง-2566.pdf");
    private static final Path DOCX = FAMILY.resolve("อบต.ห้วยทรายทอง-2566.docx");

    @Benchmark
    public Document pdfAsDocument() throws IOException {
        return PdfReader.read(PDF, PdfLimits.DEFAULT);
    }

    @Benchmark
    public String pdfAsPlainText() throws IOException {
        return PlainText.text(PDF).text();
    }

    @Benchmark
    public Document docxAsDocument() throws IOException {
        return DocxReader.read(DOCX);
    }

    @Benchmark
    public String docxAsPlainText() throws IOException {
        return PlainText.text(DOCX).text();
    }
}
