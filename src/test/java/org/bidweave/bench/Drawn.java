package org.bidweave.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;

/// What drawing costs.
public final class Drawn {

    private Drawn() {}

    /// Nanoseconds that the window's thread and the one that paints have worked so far: what else the machine does is not counted.
    public static long working() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("JavaFX Application") || thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
