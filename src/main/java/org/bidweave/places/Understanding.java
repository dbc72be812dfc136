package org.bidweave.places;

import java.util.List;

/// What a typed place was understood as. `said` is a sentence for the person who typed it, empty where nothing needs saying.
public sealed interface Understanding {

    String said();

    record One(UkPlace place, String said) implements Understanding {}

    /// A place without a code of its own, known to lie in a district.
    record Within(String name, UkPlace district, String said) implements Understanding {}

    /// It may be any of these, or, where it was misspelt, is perhaps one of these.
    record Several(List<UkPlace> places, String said) implements Understanding {

        public Several {
            places = List.copyOf(places);
        }
    }

    record None(String said) implements Understanding {}
}
