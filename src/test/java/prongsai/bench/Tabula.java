package prongsai.bench;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * tabula-java 1.0.5 as a peer. It needs PDFBox 2 and so a class loader of its own. Of each page it takes the tables as its
 * command line does: by lines where the page looks ruled, else by columns of text, in the areas that its own detection
 * finds or on the whole page.
 */
public final class Tabula {
    private static final String PACKAGE = "technology.tabula.";

    private final ClassLoader loader;
    private final Class<?> page;

    /**
     * A table.
     *
     * @param page it stands on, 1-based
     * @param rows texts of its cells
     */
    public record Found(int page, List<List<String>> rows) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    private Tabula(ClassLoader loader) throws ClassNotFoundException {
        this.loader = loader;
        page = loader.loadClass(PACKAGE + "Page");
    }

    /**
     * Tabula of a class path.
     *
     * @throws IOException where it is not there
     */
    public static Tabula on(String classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String part : classPath.split(File.pathSeparator)) {
            urls.add(Path.of(part).toUri().toURL());
        }
        try {
            return new Tabula(new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IOException("no tabula on " + classPath, e);
        }
    }

    /**
     * The tables of a file.
     *
     * @param detect looks for tables on pages without lines; else the whole page is one
     * @throws IOException where it cannot be read
     */
    public List<Found> tables(Path file, boolean detect) throws IOException {
        List<Found> tables = new ArrayList<>();
        try {
            Class<?> document = loader.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            try (Closeable pdf =
                    (Closeable) document.getMethod("load", File.class).invoke(null, file.toFile())) {
                Object extractor = loader.loadClass(PACKAGE + "ObjectExtractor")
                        .getConstructor(document)
                        .newInstance(pdf);
                Iterator<?> pages = (Iterator<?>) call(extractor, "extract");
                while (pages.hasNext()) {
                    ofPage(pages.next(), detect, tables);
                }
            }
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            throw new IOException(file + ": " + cause, e);
        }
        return tables;
    }

    private void ofPage(Object one, boolean detect, List<Found> tables) throws ReflectiveOperationException {
        Object byLines = made("extractors.SpreadsheetExtractionAlgorithm");
        if ((Boolean) call(byLines, "isTabular", one)) {
            add(call(byLines, "extract", one), one, tables);
            return;
        }
        Object byColumns = made("extractors.BasicExtractionAlgorithm");
        if (!detect) {
            add(call(byColumns, "extract", one), one, tables);
            return;
        }
        Class<?> rectangle = loader.loadClass(PACKAGE + "Rectangle");
        for (Object area : (List<?>) call(made("detectors.NurminenDetectionAlgorithm"), "detect", one)) {
            Object part = page.getMethod("getArea", rectangle).invoke(one, area);
            add(call(byColumns, "extract", part), one, tables);
        }
    }

    private static void add(Object found, Object page, List<Found> tables) throws ReflectiveOperationException {
        int number = (Integer) call(page, "getPageNumber");
        for (Object table : (List<?>) found) {
            List<List<String>> rows = new ArrayList<>();
            for (Object row : (List<?>) call(table, "getRows")) {
                List<String> cells = new ArrayList<>();
                for (Object cell : (List<?>) row) {
                    cells.add(String.valueOf(call(cell, "getText")));
                }
                rows.add(cells);
            }
            tables.add(new Found(number, rows));
        }
    }

    private Object made(String name) throws ReflectiveOperationException {
        return loader.loadClass(PACKAGE + name).getConstructor().newInstance();
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }

    private Object call(Object on, String method, Object onPage) throws ReflectiveOperationException {
        return on.getClass().getMethod(method, page).invoke(on, onPage);
    }
}
