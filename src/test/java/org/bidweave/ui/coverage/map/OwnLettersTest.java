package org.bidweave.ui.coverage.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnLettersTest {

    @Test
    void placesThatBeginAlikeAreToldApart() {
        assertEquals(List.of("Nor", "Sou", "Qua"), OwnLetters.of(List.of("North", "South", "Quayside"), Set.of()));
        assertEquals(List.of("D1", "D2", "D12"), OwnLetters.of(List.of("District 1", "District 2", "District 12"), Set.of()));
        assertEquals(List.of("NVa", "NHi", "Har"), OwnLetters.of(List.of("North Vale", "North Hill", "Harbour"), Set.of()));
        assertEquals(List.of("Hab"), OwnLetters.of(List.of("Harbour"), Set.of("Har")));
    }

    @Test
    void manyAlikeAllHaveTheirOwn() {
        var names = Stream.concat(IntStream.range(0, 150).mapToObj(i -> "Place " + i), Stream.of("", "A", "A", "Aa", "Aa")).toList();
        var letters = OwnLetters.of(names, Set.of());
        assertEquals(names.size(), Set.copyOf(letters).size());
        assertTrue(letters.stream().allMatch(it -> it.length() <= 4), letters::toString);
    }
}
