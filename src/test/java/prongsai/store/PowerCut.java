package prongsai.store;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** A directory whose power fails after so many steps: from then on nothing can be written, named or deleted. */
final class PowerCut extends FilterDirectory {
    private final Set<String> synced = new HashSet<>();
    private int left;
    private int done;

    /** On a copy of what there is. */
    PowerCut(Directory before, int steps) throws IOException {
        super(copy(before));
        this.left = steps;
        synced.addAll(Set.of(in.listAll()));
    }

    static Directory copy(Directory from) throws IOException {
        Directory copy = new ByteBuffersDirectory();
        for (String file : from.listAll()) {
            if (!file.equals("write.lock")) {
                copy.copyFrom(from, file, file, IOContext.DEFAULT);
            }
        }
        return copy;
    }

    private synchronized void step(String what) throws IOException {
        if (left-- <= 0) {
            throw new IOException("power cut at " + what);
        }
        done++;
    }

    /** Steps that were done. */
    synchronized int done() {
        return done;
    }

    synchronized boolean cut() {
        return left < 0;
    }

    /** What is there after it: of a file that was never forced to the disk, half is lost. */
    synchronized Directory after() throws IOException {
        Directory after = new ByteBuffersDirectory();
        for (String file : in.listAll()) {
            if (synced.contains(file)) {
                after.copyFrom(in, file, file, IOContext.DEFAULT);
            } else if (!file.equals("write.lock")) {
                try (IndexInput from = in.openInput(file, IOContext.DEFAULT);
                        IndexOutput to = after.createOutput(file, IOContext.DEFAULT)) {
                    to.copyBytes(from, from.length() / 2);
                }
            }
        }
        return after;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        step("create " + name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        step("create " + prefix);
        return super.createTempOutput(prefix, suffix, context);
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
        step("sync");
        super.sync(names);
        synced.addAll(names);
    }

    @Override
    public synchronized void syncMetaData() throws IOException {
        step("sync of the folder");
        super.syncMetaData();
    }

    @Override
    public synchronized void rename(String from, String to) throws IOException {
        step("rename to " + to);
        super.rename(from, to);
        if (synced.remove(from)) {
            synced.add(to);
        }
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        step("delete " + name);
        super.deleteFile(name);
        synced.remove(name);
    }

    /** Stays readable. */
    @Override
    public void close() {}
}
