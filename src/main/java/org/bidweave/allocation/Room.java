package org.bidweave.allocation;

import java.math.BigDecimal;

/// Whether a partner can take on work on one line in one place, and from which pool of staff; `why` is a clause without a full stop.
sealed interface Room {

    /// `staff` full-time staff are not promised yet.
    record Free(String pool, BigDecimal staff) implements Room {}

    /// It is there with such staff, but not enough is entered to say how many are free.
    record NotEntered(String pool, String why) implements Room {}

    record None(String why) implements Room {}
}
