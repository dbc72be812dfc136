package org.bidweave.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What those who take part bring, by cell or by place. Where the part of one of them changes, only what it brought or brings is gathered anew.
final class Gathered<K, V extends Brought> {

    private final Positions<K> asked;
    private final Function<Part, List<V>> brought;
    private final Function<V, K> where;
    private final List<Part> parts;
    private final List<At<K, V>> there;
    private final Map<K, At<K, V>> elsewhere;

    private Gathered(Gathered<K, V> before, List<Part> parts, List<At<K, V>> there, Map<K, At<K, V>> elsewhere) {
        asked = before.asked;
        brought = before.brought;
        where = before.where;
        this.parts = parts;
        this.there = there;
        this.elsewhere = elsewhere;
    }

    /// Of nobody yet. `asked` are the keys that are listed in their order, whether anybody brings something there or not.
    Gathered(Positions<K> asked, Function<Part, List<V>> brought, Function<V, K> where) {
        this.asked = asked;
        this.brought = brought;
        this.where = where;
        parts = List.of();
        there = asked.keys().stream().map(key -> new At<K, V>(key, List.of())).toList();
        elsewhere = Map.of();
    }

    /// Of these, for the same that is asked.
    Gathered<K, V> now(List<Part> next) {
        var before = same(parts);
        var after = same(next);
        var kept = parts.stream().filter(after::contains).toList();
        if (!kept.equals(next.stream().filter(before::contains).toList())) {
            return new Gathered<>(asked, brought, where).now(next);
        }
        var touched = new HashMap<K, List<V>>();
        parts.stream().filter(part -> !after.contains(part)).flatMap(this::brought).forEach(one -> touched.put(where.apply(one), new ArrayList<>()));
        next.stream().filter(part -> !before.contains(part)).flatMap(this::brought)
                .forEach(one -> touched.computeIfAbsent(where.apply(one), _ -> new ArrayList<>()).add(one));
        return touched.isEmpty() && kept.size() == next.size() ? this : with(touched, next);
    }

    /// `touched` has what has come, for each key at which something came or went.
    private Gathered<K, V> with(Map<K, List<V>> touched, List<Part> next) {
        var order = new IdentityHashMap<Participant, Integer>();
        next.forEach(part -> order.put(part.participant(), order.size()));
        var thereNow = new ArrayList<>(there);
        var elsewhereNow = new HashMap<>(elsewhere);
        touched.forEach((key, all) -> {
            at(key).stream().filter(one -> order.containsKey(one.participant())).forEach(all::add);
            all.sort(Comparator.comparing((V one) -> order.getOrDefault(one.participant(), 0)));
            var position = asked.of(key);
            if (position != null) {
                thereNow.set(position, new At<>(key, all));
            } else if (all.isEmpty()) {
                elsewhereNow.remove(key);
            } else {
                elsewhereNow.put(key, new At<>(key, all));
            }
        });
        return new Gathered<>(this, next, thereNow, elsewhereNow);
    }

    private Stream<V> brought(Part part) {
        return brought.apply(part).stream();
    }

    private static Set<Part> same(List<Part> parts) {
        Set<Part> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(parts);
        return same;
    }

    List<V> at(K key) {
        var position = asked.of(key);
        if (position != null) {
            return there.get(position).all();
        }
        var other = elsewhere.get(key);
        return other == null ? List.of() : other.all();
    }

    /// One for each key that is asked, in their order.
    List<At<K, V>> asked() {
        return there;
    }

    /// One for each other key at which something is brought, in the order of those who bring it.
    List<At<K, V>> elsewhere() {
        return elsewhere.isEmpty() ? List.of()
                : parts.stream().flatMap(this::brought).map(where).distinct().map(elsewhere::get).filter(at -> at != null).toList();
    }
}
