package org.bidweave.ui.shared.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowChangeTest {

    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void rowsGoByTheirPlaceBeforeAllOfIt() {
        assertEquals(List.of("b"), apply(List.of(new RowChange.Delete<>(0), new RowChange.Delete<>(2))));
    }

    @Test
    void aNewRowIsPutInAndFilledByItsOwnNumber() {
        assertEquals(List.of("a", "b", "c", "-x"),
                apply(List.of(new RowChange.Insert<>(-1, Optional.empty()), new RowChange.Set<>(-1, s -> s + "x"))));
        assertEquals(List.of("a", "-", "b", "c"), apply(List.of(new RowChange.Insert<>(-1, Optional.of(1)))));
    }

    @Test
    void twoCellsOfOneRowBothStay() {
        assertEquals(List.of("a", "bxy", "c"), apply(List.of(new RowChange.Set<>(1, s -> s + "x"), new RowChange.Set<>(1, s -> s + "y"))));
    }

    @Test
    void aRowThatIsGoneIsLeftAlone() {
        assertEquals(List.of("a", "c"), apply(List.of(new RowChange.Delete<>(1), new RowChange.Set<>(1, s -> s + "x"))));
    }

    private static List<String> apply(List<RowChange<String>> changes) {
        return RowChange.apply(ABC, changes, () -> "-");
    }
}
