package org.bidweave.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is looked for: words of the name in any order, or a register number; areas, of which an organisation must work in one, the nearest
/// first; works, all of which it must do; income of its latest accounts from `least` to `most` pounds.
public record Query(
        String words, List<String> areas, List<String> works, @Nullable Long least, @Nullable Long most, boolean activeOnly) {

    public Query {
        words = words.strip();
        areas = List.copyOf(areas);
        works = List.copyOf(works);
    }

    public static Query words(String words) {
        return new Query(words, List.of(), List.of(), null, null, true);
    }
}
