package prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import prongsai.batch.Inputs;
import prongsai.batch.Outputs;
import prongsai.desk.Decisions;
import prongsai.model.Bilingual;
import prongsai.model.Document;
import prongsai.model.FileStatus;
import prongsai.model.ManifestEntry;
import prongsai.present.html.ExplainPages;
import prongsai.present.html.ExplainSheet;
import prongsai.present.html.Explained;
import prongsai.read.PagePictures;
import prongsai.read.Source;

/** Shows how a file was read: its pages as pictures with the boxes of what was found, and where each went. */
public final class ExplainJob {
    private ExplainJob() {}

    /**
     * What to show.
     *
     * @param file the file
     * @param page one page alone, 1-based
     * @param out folder of the pages
     * @param settings what all jobs may be asked
     */
    public record Options(Path file, OptionalInt page, Path out, Settings settings) {}

    /**
     * How it ended.
     *
     * @param status how the file's reading ended
     * @param index the page to open; empty where the file could not be read
     * @param troubled what could not be read, or not wholly
     * @param idle what is to be said of corrections that do not meet the file
     */
    public record Result(FileStatus status, Optional<Path> index, List<ManifestEntry> troubled, List<Bilingual> idle) {}

    /**
     * Shows it.
     *
     * @throws NoAnswerException for a page that the file has not, and where names are to be left out
     * @throws java.io.UncheckedIOException where an output cannot be written
     * @throws prongsai.reference.ReferenceFileException where a user's catalogue or list of agencies cannot be used
     */
    public static Result run(Options options) {
        if (!options.settings.names()) {
            throw new NoAnswerException("explain-names");
        }
        String name = String.valueOf(options.file.getFileName());
        Inputs inputs = Inputs.under(List.of(options.file), Optional.empty());
        ReportMaker maker = new ReportMaker(Setup.official(options.settings, inputs), options.settings);
        if (!Files.isRegularFile(options.file)) {
            return unread(name, ReportMaker.unreadable(name));
        }
        try {
            Source source = Source.of(name, options.file);
            ReportMaker.Told told = maker.tell(source);
            return told.document().isEmpty() || !shown(told.made().status())
                    ? unread(name, told.made())
                    : show(options, source, told.made(), told.document().get(), maker);
        } catch (IOException e) {
            return unread(name, ReportMaker.unreadable(name));
        }
    }

    private static boolean shown(FileStatus status) {
        return status.hasRecords() || status == FileStatus.NO_REPORT;
    }

    private static Result unread(String name, ReportMaker.Made made) {
        return new Result(made.status(), Optional.empty(), List.of(entry(name, made)), List.of());
    }

    private static ManifestEntry entry(String name, ReportMaker.Made made) {
        return new ManifestEntry(
                name, "", "", made.status(), made.reason(), List.of(), "", made.pages(), Map.of(), "", 0);
    }

    private static Result show(
            Options options, Source source, ReportMaker.Made made, Document document, ReportMaker maker)
            throws IOException {
        Outputs outputs = Outputs.in(options.out);
        List<Explained.Shot> shots = shots(options, source, document, maker, outputs);
        Bilingual reason = made.status() == FileStatus.OK ? ReportMaker.NOTHING : made.reason();
        Explained explained = new Explained(source.name(), made.status(), reason, document, made.report(), shots);
        try {
            ExplainPages.write(explained, options.out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write to " + options.out, e);
        }
        return new Result(
                made.status(),
                Optional.of(outputs.path("index.html")),
                made.status().fine() ? List.of() : List.of(entry(source.name(), made)),
                Decisions.unmet(made.report().stream().toList()));
    }

    /** The pages asked for with their pictures, which are written one by one so that no two are in memory. */
    private static List<Explained.Shot> shots(
            Options options, Source source, Document document, ReportMaker maker, Outputs outputs) throws IOException {
        try (PagePictures pictures = maker.pictures(source).orElse(NO_PICTURES)) {
            int pages = document.pages() == 0 ? 0 : pictures.count();
            List<Explained.Shot> shots = new ArrayList<>();
            for (int page : wanted(options, source, pages)) {
                PagePictures.Size size = pictures.size(page);
                shots.add(new Explained.Shot(page, size.width(), size.height(), draw(pictures, page, outputs)));
            }
            return shots;
        }
    }

    private static int[] wanted(Options options, Source source, int pages) {
        if (options.page.isEmpty()) {
            return IntStream.rangeClosed(1, pages).toArray();
        }
        int page = options.page.getAsInt();
        if (pages == 0) {
            throw new NoAnswerException("explain-no-pages", source.name());
        }
        if (page < 1 || page > pages) {
            throw new NoAnswerException("explain-page", source.name(), page, pages);
        }
        return new int[] {page};
    }

    /** The name of the picture; empty where the page cannot be drawn, whose boxes are shown without it. */
    private static Optional<String> draw(PagePictures pictures, int page, Outputs outputs) {
        String name = ExplainSheet.name(page) + ".png";
        try {
            var picture = pictures.picture(page);
            outputs.write(name, file -> ImageIO.write(picture, "png", file.toFile()));
            return Optional.of(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static final PagePictures NO_PICTURES = new PagePictures() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public Size size(int page) {
            throw new IndexOutOfBoundsException(page);
        }

        @Override
        public java.awt.image.BufferedImage picture(int page) {
            throw new IndexOutOfBoundsException(page);
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };
}
