package prongsai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import prongsai.codec.JsonFormatException;
import prongsai.codec.ReportJson;
import prongsai.model.Report;

/**
 * The one writer of an index. What was put or removed is seen by {@link #snapshot} at once and by others after
 * {@link #commit}; a crash at any moment leaves the last commit. {@link #close} never loses a commit and drops what was
 * not committed. Threads may share a store: new reports are put side by side, any other method is done whole before the
 * next.
 */
public final class Store implements AutoCloseable {
    private static final double BUFFER_MIB = 64;

    private final String name;
    private final Directory directory;
    private final IndexWriter writer;
    private final Versions versions;
    private final boolean rebuilt;

    private final AnalyzedTexts analyzed = new AnalyzedTexts();

    private final Standing standing = new Standing();

    /** New reports share it; whoever replaces, withdraws, looks or commits has it alone. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    /** Everything up to the last {@link #settle}; the rest is in {@link #standing}. */
    private DirectoryReader seen;

    private Store(String name, Directory directory, IndexWriter writer, Versions versions, boolean stale)
            throws IOException {
        this.name = name;
        this.directory = directory;
        this.writer = writer;
        this.versions = versions;
        this.rebuilt = stale;
        this.seen = DirectoryReader.open(writer);
        if (!stale) {
            Postings.cards(seen).forEach(placed -> standing.note(placed.card()));
        }
    }

    /**
     * Opens an index to write, or begins one in a new or empty folder. Where another version of this program or of
     * Lucene made its words or fields, it is made anew out of the reports that it keeps, in one commit: until that is
     * done, readers have the old one.
     *
     * @param engine what reads the reports that will be put
     * @throws StoreException where another writer has it, or it cannot be used
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Store open(Path folder, String engine) {
        String name = folder.toString();
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            }
            if (!Files.isDirectory(folder) || IndexFolder.isForeign(folder)) {
                throw new StoreException(StoreException.Reason.NOT_AN_INDEX, name);
            }
            return open(name, FSDirectory.open(folder), engine);
        } catch (IOException e) {
            throw StoreException.of(name, e);
        }
    }

    /** An index that is gone when closed. */
    public static Store inMemory() {
        return open("memory", new ByteBuffersDirectory(), "");
    }

    /** Takes the directory over: it is closed with the store, or where opening fails. */
    static Store open(String name, Directory directory, String engine) {
        try {
            try {
                return openOrFail(name, directory, engine);
            } catch (IOException | RuntimeException e) {
                IOUtils.closeWhileHandlingException(directory);
                throw e;
            }
        } catch (IOException | IllegalArgumentException | JsonFormatException e) {
            throw StoreException.of(name, e);
        }
    }

    private static Store openOrFail(String name, Directory directory, String engine) throws IOException {
        boolean there = DirectoryReader.indexExists(directory);
        boolean stale = there && stale(name, directory);
        IndexWriter writer = new IndexWriter(directory, config());
        try {
            Store store = new Store(name, directory, writer, Versions.current(engine), stale);
            if (stale) {
                store.rebuild();
            } else if (!there) {
                store.write();
            }
            return store;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }

    private static boolean stale(String name, Directory directory) throws IOException {
        Versions found =
                Versions.of(directory).orElseThrow(() -> new StoreException(StoreException.Reason.NOT_AN_INDEX, name));
        if (found.newer()) {
            throw new StoreException(StoreException.Reason.NEWER, name);
        }
        return found.stale();
    }

    private static IndexWriterConfig config() {
        // Questions read many records of a page's worth of text each: what packs best unpacks ten times slower.
        return new IndexWriterConfig(RecordDocs.analyzer())
                .setSimilarity(RecordDocs.similarity())
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setCommitOnClose(false);
    }

    /** True where the index was made anew when it was opened. */
    public boolean rebuilt() {
        return rebuilt;
    }

    /**
     * Adds a report. It replaces the one of the same id, and any of the same agency, fiscal year and file.
     *
     * @throws StoreException where the index is damaged
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public void put(Report report) {
        put(report, json(report), versions.engine());
    }

    private void put(Report report, String json, String engine) {
        Card card = Card.of(report, engine, json);
        Documents documents = Documents.of(report, card, json, analyzed);
        if (!guarded(gate.readLock(), () -> isNew(card, documents))) {
            guarded(gate.writeLock(), () -> replace(card, documents));
        }
    }

    /** Puts a report beside others that are being put; false, and nothing done, where it would replace one. */
    private boolean isNew(Card card, Documents documents) throws IOException {
        if (!standing.claim(card)) {
            return false;
        }
        try {
            // One block: its documents go in together or not at all, in one segment, in this order.
            writer.addDocuments(documents.block());
            addTexts(documents.texts());
            standing.note(card, documents.texts().keySet());
            return true;
        } finally {
            standing.release(card);
        }
    }

    private boolean replace(Card card, Documents documents) throws IOException {
        String id = card.ref().id();
        Collection<Long> before = hashes(id);
        writer.updateDocuments(Documents.report(id), documents.block());
        standing.forget(id, before);
        for (String other : standing.others(card)) {
            withdraw(other);
        }
        addTexts(documents.texts());
        standing.note(card, documents.texts().keySet());
        return true;
    }

    private void addTexts(Map<Long, String> texts) throws IOException {
        for (Map.Entry<Long, String> text : texts.entrySet()) {
            long hash = text.getKey();
            if (standing.isFirst(hash)) {
                try {
                    if (!Postings.any(seen, Documents.text(hash))) {
                        writer.addDocument(Documents.text(hash, text.getValue()));
                    }
                } catch (IOException | RuntimeException e) {
                    standing.unmet(hash);
                    throw e;
                }
            }
        }
    }

    /**
     * Withdraws a report.
     *
     * @return false where there is none of this id
     */
    public boolean remove(String id) {
        return guarded(gate.writeLock(), () -> {
            boolean stands = standing.card(id).isPresent();
            if (stands) {
                withdraw(id);
            }
            return stands;
        });
    }

    private void withdraw(String id) throws IOException {
        Collection<Long> hashes = hashes(id);
        writer.deleteDocuments(Documents.report(id));
        standing.forget(id, hashes);
    }

    private Collection<Long> hashes(String id) throws IOException {
        if (standing.card(id).isEmpty()) {
            return List.of();
        }
        Optional<Collection<Long>> since = standing.hashesSince(id);
        return since.isPresent() ? since.get() : Postings.hashes(seen, id);
    }

    /** True where this very report stands here: its JSON is equal. */
    public boolean holds(Report report) {
        return standing.card(report.id())
                .filter(card -> card.digest().equals(Card.digest(json(report))))
                .isPresent();
    }

    /**
     * True where this engine has put a report of this content and file: it need not be read again.
     *
     * @param id of the report
     * @param file name of its file
     */
    public boolean current(String id, String file) {
        return standing.card(id)
                .filter(card -> card.ref().file().equals(file) && card.engine().equals(Card.bounded(versions.engine())))
                .isPresent();
    }

    /**
     * Makes everything that was put and removed last, in one step.
     *
     * @throws java.io.UncheckedIOException where the disk fails: the last commit stands
     */
    public void commit() {
        guarded(gate.writeLock(), () -> {
            settle();
            write();
            return true;
        });
    }

    /** Writes nothing where nothing changed. */
    private void write() throws IOException {
        if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(versions.data().entrySet());
            writer.commit();
        }
    }

    /** All that was put and removed up to now, committed or not. */
    public Snapshot snapshot() {
        return guarded(gate.writeLock(), () -> {
            settle();
            // Counted, not closed: several snapshots and this store look through one reader.
            DirectoryReader shared = seen;
            shared.incRef();
            try {
                return new Snapshot(name, shared, shared::decRef);
            } catch (IOException | RuntimeException e) {
                shared.decRef();
                throw e;
            }
        });
    }

    private <T> T guarded(Lock lock, Work<T> work) {
        lock.lock();
        try {
            return work.done();
        } catch (IOException e) {
            throw StoreException.of(name, e);
        } finally {
            lock.unlock();
        }
    }

    /** Something to do with the disk. */
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    /** Looks at everything since, and lets texts go that no report has any more. */
    private void settle() throws IOException {
        refresh();
        List<Term> orphans = new ArrayList<>();
        for (long hash : standing.perhapsOrphans()) {
            if (!Postings.any(seen, Documents.unit(hash))) {
                orphans.add(Documents.text(hash));
            }
        }
        if (!orphans.isEmpty()) {
            writer.deleteDocuments(orphans.toArray(Term[]::new));
            refresh();
        }
        standing.settled();
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(seen, writer);
        if (newer != null) {
            seen.decRef();
            seen = newer;
        }
    }

    /** The last commit keeps its files while this goes on, and stands until the new one does. */
    private void rebuild() throws IOException {
        try (DirectoryReader old = DirectoryReader.open(directory)) {
            writer.deleteAll();
            refresh();
            StoredFields stored = old.storedFields();
            Postings.each(old, Documents.REPORTS, leaf -> doc -> {
                Document kept = stored.document(leaf.docBase + doc);
                String json = Documents.json(kept);
                put(
                        ReportJson.read(json),
                        json,
                        Optional.ofNullable(kept.get(Documents.ENGINE)).orElse(""));
            });
        }
        settle();
        write();
    }

    private static String json(Report report) {
        return ReportJson.line(report, ReportJson.Detail.RAW);
    }

    /** Ends writing. What was not committed is dropped. */
    @Override
    public void close() {
        guarded(gate.writeLock(), () -> {
            if (writer.isOpen()) {
                seen.decRef();
                writer.rollback();
                directory.close();
            }
            return true;
        });
    }
}
