package prongsai.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import prongsai.codec.ReportJson;
import prongsai.extract.Extractor;
import prongsai.model.Engine;
import prongsai.model.Report;
import prongsai.read.Limits;
import prongsai.read.ReadResult;
import prongsai.read.Readers;
import prongsai.read.Source;
import prongsai.read.ocr.Ocr;
import prongsai.read.ocr.OcrCache;
import prongsai.read.ocr.PageProgress;
import prongsai.read.ocr.PageTasks;
import prongsai.reference.Official;

/** A file to its report JSON, as the program makes it: pages side by side on all processors, nothing kept. */
final class ScanReading {
    private final Readers readers;
    private final Extractor extractor = new Extractor(Official.shipped(), Extractor.Options.DEFAULT);
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Makes it.
     *
     * @param workers runs pages
     */
    ScanReading(Executor workers) {
        PageTasks tasks = new PageTasks() {
            @Override
            public <T> List<T> run(List<Supplier<T>> all) {
                List<CompletableFuture<T>> running = new ArrayList<>();
                all.forEach(task -> running.add(CompletableFuture.supplyAsync(task, workers)));
                return running.stream().map(CompletableFuture::join).toList();
            }
        };
        Ocr best = Ocr.BEST;
        this.readers = new Readers(Limits.DEFAULT, new Ocr(best.engines(), OcrCache.NONE, tasks, PageProgress.NONE));
    }

    /** The report; an object without records where the file gives none. */
    JsonNode report(Path file) throws IOException {
        Source source = Source.of(file.getFileName().toString(), file);
        return switch (readers.read(source)) {
            case ReadResult.Unreadable bad ->
                mapper.createObjectNode()
                        .put("status", bad.status().name())
                        .put("reason", bad.reason().th());
            case ReadResult.Read read -> {
                Engine tool = new Engine("", Extractor.VERSION, "", "");
                Optional<Report> report =
                        extractor.extract(read.document(), source.id(), source.name(), source.sha256(), tool);
                yield report.isEmpty()
                        ? mapper.createObjectNode()
                        : mapper.readTree(ReportJson.line(report.get(), ReportJson.Detail.PLAIN));
            }
        };
    }
}
