package org.bidweave.exchange.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much of all that an import reads has been read, by the bytes of the files: one part of 1, which never falls. One call at a time.
public final class HowFar {

    private final List<Extract> organisations;
    private final List<Grants> grants;
    private final Map<String, Double> read = new HashMap<>();
    private @Nullable Map<String, Long> bytes;
    private double part;

    public HowFar(List<Extract> organisations, List<Grants> grants) {
        this.organisations = organisations;
        this.grants = grants;
    }

    /// The part of all, now that so many rows of about so many of that table are read.
    public double at(String table, long rows, long about) {
        if (about > 0) {
            read.merge(table, Math.min(1, (double) rows / about), Math::max);
        }
        part = Math.max(part, now(bytes()));
        return part;
    }

    /// Files are looked at when the first row is told of, which is on the worker.
    private Map<String, Long> bytes() {
        var all = bytes;
        if (all == null) {
            var known = new HashMap<String, Long>();
            for (var files : Stream.concat(organisations.stream().map(Extract::bytes), grants.stream().map(Grants::bytes)).toList()) {
                files.forEach((table, size) -> known.merge(table, size, Long::sum));
            }
            all = known;
            bytes = known;
        }
        return all;
    }

    private double now(Map<String, Long> known) {
        long all = known.values().stream().mapToLong(Long::longValue).sum();
        double done = known.entrySet().stream().mapToDouble(file -> file.getValue() * read.getOrDefault(file.getKey(), 0.0)).sum();
        return all == 0 ? 0 : done / all;
    }
}
