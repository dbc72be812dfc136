package org.bidweave.directory;

import java.util.List;
import java.util.Set;
import org.bidweave.places.UkPlace;
import org.jspecify.annotations.Nullable;

/// What is looked for: words of the name in any order, or a register number; areas, in one of which an organisation must work; works, all of
/// which it must do, each a label of a register or words of one; income of its latest accounts from `least` to `most` pounds and in one of the
/// bands; parts, in one of which it must be listed. An empty set or list asks for nothing.
public record Query(
        String words,
        List<UkPlace> areas,
        List<String> works,
        @Nullable Long least,
        @Nullable Long most,
        Set<SizeBand> sizes,
        Set<DirectoryPart> parts,
        boolean activeOnly) {

    /// Everything that is active.
    public static final Query ALL = new Query("", List.of(), List.of(), null, null, Set.of(), Set.of(), true);

    public Query {
        words = words.strip();
        areas = List.copyOf(areas);
        works = List.copyOf(works);
        sizes = Set.copyOf(sizes);
        parts = Set.copyOf(parts);
    }

    public static Query words(String words) {
        return ALL.withWords(words);
    }

    public Query withWords(String changed) {
        return new Query(changed, areas, works, least, most, sizes, parts, activeOnly);
    }

    public Query withAreas(List<UkPlace> changed) {
        return new Query(words, changed, works, least, most, sizes, parts, activeOnly);
    }

    public Query withWorks(List<String> changed) {
        return new Query(words, areas, changed, least, most, sizes, parts, activeOnly);
    }

    public Query withIncome(@Nullable Long from, @Nullable Long to) {
        return new Query(words, areas, works, from, to, sizes, parts, activeOnly);
    }

    public Query withSizes(Set<SizeBand> changed) {
        return new Query(words, areas, works, least, most, changed, parts, activeOnly);
    }

    public Query withParts(Set<DirectoryPart> changed) {
        return new Query(words, areas, works, least, most, sizes, changed, activeOnly);
    }

    public Query withActiveOnly(boolean changed) {
        return new Query(words, areas, works, least, most, sizes, parts, changed);
    }
}
