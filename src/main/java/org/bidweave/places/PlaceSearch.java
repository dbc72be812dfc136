package org.bidweave.places;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds places while a name is being typed: what it is exactly first, then what begins so, then what contains it, then what is spelt nearly so.
final class PlaceSearch {

    private record Hit(int rank, Index.Name name) {}

    private static final int LEAST_LETTERS_FOR_ERRORS = 5;

    private final Index index;

    PlaceSearch(Atlas atlas) {
        index = atlas.index();
    }

    List<FoundPlace> search(String typed, int most) {
        var wanted = Spelling.folded(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var byCode = index.code(typed).map(place -> new FoundPlace(place, place.name())).stream();
        var seen = new HashSet<UkPlace>();
        return Stream.concat(byCode, hits(wanted).map(name -> new FoundPlace(name.place(), name.text())))
                .filter(found -> seen.add(found.place())).limit(most).toList();
    }

    private Stream<Index.Name> hits(String wanted) {
        var bare = Spelling.bare(wanted);
        var hits = index.names().stream().map(name -> hit(name, wanted, bare)).filter(Objects::nonNull).toList();
        var found = hits.isEmpty() ? index.names().stream().filter(name -> nearly(name, wanted)).map(name -> new Hit(0, name)).toList() : hits;
        return found.stream()
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.name.place().kind().compareTo(Kind.AUTHORITY) > 0)
                        .thenComparingInt(hit -> hit.name.place().name().length())
                        .thenComparing(hit -> hit.name.place().kind())
                        .thenComparing(hit -> hit.name.text()))
                .map(Hit::name);
    }

    private static @Nullable Hit hit(Index.Name name, String wanted, String bare) {
        var folded = name.folded();
        if (folded.equals(wanted) || folded.equals(bare)) {
            return new Hit(0, name);
        }
        if (folded.startsWith(wanted)) {
            return new Hit(1, name);
        }
        if (folded.contains(" " + wanted)) {
            return new Hit(2, name);
        }
        return folded.contains(wanted) ? new Hit(3, name) : null;
    }

    private static boolean nearly(Index.Name name, String wanted) {
        return wanted.length() >= LEAST_LETTERS_FOR_ERRORS && IntStream.rangeClosed(wanted.length() - 1, wanted.length() + 1)
                .mapToObj(length -> name.folded().substring(0, Math.min(name.folded().length(), length)))
                .anyMatch(begun -> Spelling.errors(wanted, begun, 1) <= 1);
    }
}
