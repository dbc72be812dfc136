package org.bidweave.canwego;

import java.util.List;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What a charity says of itself: its income last year, what it is good at, where it works, how many people it can serve in a year.
/// Empty or `null` is not said.
public record Us(@Nullable Money income, List<String> specialisms, List<String> places, @Nullable Integer people) {

    public static final Us NOTHING = new Us(null, List.of(), List.of(), null);

    public Us {
        specialisms = Names.once(specialisms);
        places = Names.once(places);
    }
}
