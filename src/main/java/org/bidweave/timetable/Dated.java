package org.bidweave.timetable;

import java.time.LocalDate;

/// One line of the whole timetable: a step of ours, or a day of the buyer's.
public sealed interface Dated {

    LocalDate day();

    String words();

    record Ours(Planned planned, LocalDate day) implements Dated {

        @Override
        public String words() {
            return planned.milestone().name();
        }
    }

    record Buyers(BuyersDate which, LocalDate day) implements Dated {

        @Override
        public String words() {
            return which.words();
        }
    }
}
