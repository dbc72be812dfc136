package org.bidweave.bench;

import static com.sun.management.GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.LongAccumulator;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The heap of this process, in MiB as -Xmx counts.
record Heap(List<MemoryPoolMXBean> pools, LongAccumulator mostLeft) {

    private static final double MIB = 1 << 20;

    static Heap watched() {
        var heap = new Heap(ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList(),
                new LongAccumulator(Math::max, 0));
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector ->
                ((NotificationEmitter) collector).addNotificationListener((told, _) -> heap.collected(told), null, null));
        return heap;
    }

    private void collected(Notification told) {
        if (told.getType().equals(GARBAGE_COLLECTION_NOTIFICATION)) {
            var after = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData()).getGcInfo().getMemoryUsageAfterGc();
            mostLeft.accumulate(pools.stream().mapToLong(pool -> after.get(pool.getName()).getUsed()).sum());
        }
    }

    /// The most that was taken, with all that nobody needed any more and was not collected yet; each part of the heap at its own moment.
    double peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }

    /// The most that any collection left.
    double left() {
        return mostLeft.get() / MIB;
    }

    double now() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }
}
