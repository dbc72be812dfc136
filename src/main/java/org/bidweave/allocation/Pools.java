package org.bidweave.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bidweave.check.Situation;
import org.bidweave.model.LineId;

/// Which lines the staff of a pool can serve. Pools go by name: as members use that name today, else as the name is like the line's, else for
/// anything.
public record Pools(Situation now, Map<String, Set<LineId>> used, Map<Use, Boolean> known) {

    private record Use(String pool, LineId line) {}

    public static Pools of(Situation now) {
        var used = new HashMap<String, Set<LineId>>();
        now.alternative().members().stream().flatMap(member -> member.allocations().stream())
                .forEach(allocation -> used.computeIfAbsent(allocation.pool(), _ -> new HashSet<>()).add(allocation.line()));
        return new Pools(now, used, new ConcurrentHashMap<>());
    }

    public boolean serves(String pool, LineId line) {
        return known.computeIfAbsent(new Use(pool, line), this::serves);
    }

    private boolean serves(Use use) {
        var lines = used.get(use.pool);
        return lines != null
                ? lines.contains(use.line)
                : like(use) || now.tender().lines().stream().noneMatch(other -> like(new Use(use.pool, other.id())));
    }

    private boolean like(Use use) {
        var name = use.pool.toLowerCase(Locale.ROOT);
        var id = use.line.value().toLowerCase(Locale.ROOT);
        return id.startsWith(name) || name.startsWith(id) || now.lineName(use.line).toLowerCase(Locale.ROOT).contains(name);
    }
}
