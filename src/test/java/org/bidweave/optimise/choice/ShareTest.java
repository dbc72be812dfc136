package org.bidweave.optimise.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Somebody who agreed to £900 for work that is worth £1,000, and keeps £50 at least.
class ShareTest {

    private static final Share AGREED = new Share(0, 0, 50_00, -100_00, 9_000, 0);

    @Test
    void whoIsToDoMoreKeepsThePriceOfThatToo() {
        assertEquals(1_900_00, AGREED.lowest(2_000_00));
    }

    @Test
    void whoIsToDoLessKeepsThePartOfThePriceThatWasAgreed() {
        assertEquals(900_00, AGREED.lowest(1_000_00));
        assertEquals(180_00, AGREED.lowest(200_00));
        assertEquals(180_00, AGREED.natural(200_00));
    }

    @Test
    void whoIsToDoAlmostNothingKeepsTheLeast() {
        assertEquals(50_00, AGREED.lowest(10_00));
    }

    @Test
    void aPartOfAPennyIsAPenny() {
        assertEquals(50_01, AGREED.lowest(55_56));
    }
}
