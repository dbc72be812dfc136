package org.bidweave.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;

/// What drawing costs.
public final class Drawn {

    private Drawn() {}

    /// Nanoseconds that the window's thread and the one that paints have worked so far: what else the machine does is not counted.
    public static long working() {
        return working("JavaFX Application") + working("QuantumRenderer");
    }

    /// The same of the threads whose names begin so.
    public static long working(String name) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith(name))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }
}
