package prongsai.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.model.Report;
import prongsai.model.shared.ReportRef;

/**
 * The index at one moment: whole reports, whatever is written since. Many may be open at a time, and each may be asked
 * by several threads.
 */
public final class Snapshot implements AutoCloseable {
    private final String name;
    private final DirectoryReader reader;
    private final Closeable closing;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<ReportRef> reports;
    private final Map<String, Integer> documents;
    private final Map<String, Integer> order;
    private final int agencies;
    private final Nearest nearest;
    private final Lookups hashes;
    private final Facets facets = new Facets();
    /** Made when first asked for: all names are looked up. */
    private @Nullable UnitNames names;

    /**
     * Looks at a reader.
     *
     * @param closing lets the reader go, and what it stands on
     */
    Snapshot(String name, DirectoryReader reader, Closeable closing) throws IOException {
        this.name = name;
        this.reader = reader;
        this.closing = closing;
        this.nearest = new Nearest(reader);
        this.hashes = new Lookups(reader, Documents.UNIT_HASH);
        List<Postings.Placed> cards = new ArrayList<>(Postings.cards(reader));
        cards.sort(Comparator.comparing((Postings.Placed p) -> p.card().ref().file())
                .thenComparing(p -> p.card().ref().id()));
        this.reports = cards.stream().map(p -> p.card().ref()).toList();
        this.documents = new HashMap<>();
        this.order = new HashMap<>();
        for (Postings.Placed placed : cards) {
            order.put(placed.card().ref().id(), order.size());
            documents.put(placed.card().ref().id(), placed.doc());
        }
        this.agencies =
                Set.copyOf(reports.stream().map(ReportRef::agencyKey).toList()).size();
    }

    /**
     * True where no index is yet, but one may be begun: the folder does not exist, or holds nothing.
     *
     * @throws StoreException where it cannot be looked at
     */
    public static boolean mayBegin(Path folder) {
        try {
            return IndexFolder.isFree(folder);
        } catch (IOException e) {
            throw StoreException.of(folder.toString(), e);
        }
    }

    /**
     * The last commit in a folder. An index that an older version made is first made anew ({@link Store#open}).
     *
     * @throws StoreException where there is none, or it cannot be read
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Snapshot open(Path folder) {
        String name = folder.toString();
        if (!Files.isDirectory(folder)) {
            throw new StoreException(StoreException.Reason.NOT_AN_INDEX, name);
        }
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                return open(name, directory, folder);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw StoreException.of(name, e);
        }
    }

    private static Snapshot open(String name, Directory directory, Path folder) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            Versions versions = Versions.of(reader.getIndexCommit().getUserData())
                    .orElseThrow(() -> new StoreException(StoreException.Reason.NOT_AN_INDEX, name));
            if (versions.newer()) {
                throw new StoreException(StoreException.Reason.NEWER, name);
            }
            if (versions.stale()) {
                reader.close();
                Store.open(folder, versions.engine()).close();
                reader = DirectoryReader.open(directory);
            }
            DirectoryReader current = reader;
            return new Snapshot(name, current, () -> IOUtils.close(current, directory));
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * True while nothing was committed since.
     *
     * @throws StoreException where the folder cannot be looked at
     */
    public boolean current() {
        try {
            return reader.isCurrent();
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /** All reports, sorted by file. */
    public List<ReportRef> reports() {
        return reports;
    }

    /** True where a report has this id; reads nothing. */
    public boolean has(String id) {
        return documents.containsKey(id);
    }

    /** A report by its id. */
    public Optional<Report> report(String id) {
        Integer doc = documents.get(id);
        if (doc == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ReportJson.read(Documents.json(reader.storedFields().document(doc, Set.of(Documents.JSON)))));
        } catch (IOException | JsonFormatException e) {
            throw StoreException.of(name, e);
        }
    }

    /** Number of agencies that have a report here. */
    public int agencies() {
        return agencies;
    }

    /**
     * Texts that have fingerprints in common with a text. A text that has {@link prongsai.text.Winnow#SURE} characters
     * in a row in common with it is found, unless its common fingerprints are so frequent that rarer ones used up what
     * may be read (60,000 postings; the 14 rarest are always read).
     *
     * @param fingerprints {@link prongsai.text.Winnow#of} the masked text
     * @param least how many of the fingerprints a text must have, 1 or more
     * @param limit how many texts at most
     * @return the one that shares most first; a text that is itself in the index is among them
     */
    public List<TextHit> nearest(int[] fingerprints, int least, int limit) {
        return nearest(fingerprints, least, limit, false);
    }

    /**
     * As {@link #nearest}, but every fingerprint is counted, however frequent: slower in a large index, and nothing is
     * missed there.
     */
    public List<TextHit> nearestByAll(int[] fingerprints, int least, int limit) {
        return nearest(fingerprints, least, limit, true);
    }

    private List<TextHit> nearest(int[] fingerprints, int least, int limit, boolean every) {
        try {
            return nearest.of(fingerprints, least, limit, every);
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /**
     * Where a text stands, by file and then in the report's order.
     *
     * @param hash of the masked text
     */
    public List<Occurrence> occurrences(long hash) {
        return occurrences(opening -> hashes.each(Documents.unit(hash).bytes(), opening));
    }

    /**
     * The texts that tell a fact, by file and then in the report's order.
     *
     * @param key {@link prongsai.text.Facts.Fact#key}
     */
    public List<Occurrence> withFact(String key) {
        return occurrences(opening -> Postings.each(reader, new Term(Documents.UNIT_FACT, key), opening));
    }

    /**
     * The texts that most agencies have in one field of a record, which years may call otherwise.
     *
     * @param records names of the record ({@code O24}, {@code measure 1}), each with the fiscal years of the reports in
     *     which it is so called
     * @param field key of the field
     * @param limit how many texts at most
     * @return the one of most agencies first; of equals the one that stands in the earlier report by file
     */
    public List<Common> commonest(Map<String, Set<Integer>> records, String field, int limit) {
        try {
            return new Commonest(reader, reports, names()).of(records, field, limit);
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    private synchronized UnitNames names() throws IOException {
        if (names == null) {
            names = new UnitNames(reader, reports);
        }
        return names;
    }

    /**
     * The reports whose agency prints a web domain as its own, by file.
     *
     * @param domain {@code huaisaithong.go.th}
     */
    public List<ReportRef> ofDomain(String domain) {
        try {
            return Postings.cards(reader, new Term(Documents.DOMAIN, domain)).stream()
                    .map(placed -> placed.card().ref())
                    .sorted(Comparator.comparing(ReportRef::file))
                    .toList();
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    private List<Occurrence> occurrences(Postings.Walk walk) {
        try {
            return Postings.occurrences(walk, names());
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /** Takes a text. */
    @FunctionalInterface
    public interface TextTaker {
        /**
         * @param hash of the masked text
         * @param text the masked text
         */
        void take(long hash, String text);
    }

    /** Takes a place where a text stands. */
    @FunctionalInterface
    public interface PlaceTaker {
        /**
         * @param report its place among {@link #reports}
         * @param hash of the masked text
         */
        void take(int report, long hash);
    }

    /** Hands over every distinct text once, in the order of the index. */
    public void eachText(TextTaker taker) {
        try {
            Postings.texts(reader, taker);
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /** Hands over every place where a text stands, in the order of the index. */
    public void eachPlace(PlaceTaker taker) {
        try {
            Postings.places(reader, order, taker);
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /**
     * True where a report has the text.
     *
     * @param hash of the masked text
     */
    public boolean hasText(long hash) {
        try {
            return Postings.any(reader, Documents.text(hash));
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /** For queries over records; usable until this is closed. */
    public IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(RecordDocs.similarity());
        return searcher;
    }

    /** Counts what a query over records finds; usable until this is closed. */
    public Facets facets() {
        return facets;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            closing.close();
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }
}
