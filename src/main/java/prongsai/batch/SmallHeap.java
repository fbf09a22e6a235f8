package prongsai.batch;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.NotificationEmitter;

/**
 * Keeps the heap of a long job near what it holds. Java's serial collector lets the space for old objects grow to the
 * ceiling of the heap before it looks for what is no longer needed there; the ceiling is a quarter of the machine.
 */
public final class SmallHeap {
    /** Bytes of old objects, dead ones among them, that are never looked through. */
    static final long LITTLE = 144L << 20;

    private static final AtomicBoolean KEPT = new AtomicBoolean();

    private SmallHeap() {}

    /** Begins to keep it, for as long as the process lives; a second call does nothing. */
    public static void keep() {
        oldObjects().filter(pool -> KEPT.compareAndSet(false, true)).ifPresent(SmallHeap::watch);
    }

    private static Optional<MemoryPoolMXBean> oldObjects() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .findFirst();
    }

    private static void watch(MemoryPoolMXBean pool) {
        if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter memory) {
            memory.addNotificationListener((told, nothing) -> collect(pool), null, null);
            expect(pool, LITTLE);
        }
    }

    private static void collect(MemoryPoolMXBean pool) {
        System.gc();
        expect(pool, next(pool.getUsage().getUsed()));
    }

    private static void expect(MemoryPoolMXBean pool, long bytes) {
        long most = pool.getUsage().getMax();
        pool.setUsageThreshold(most < 0 ? bytes : Math.min(bytes, most));
    }

    /**
     * When to look again: half as much again as is needed, so that looking costs less than what is done meanwhile.
     *
     * @param alive bytes that are needed
     * @return bytes, at least {@link #LITTLE}
     */
    static long next(long alive) {
        return Math.max(LITTLE, alive + alive / 2);
    }
}
