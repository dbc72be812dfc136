package org.bidweave.edit;

import java.util.ArrayList;
import org.bidweave.model.Acceptance;

/// Taking a risk or gap on, by name and with a reason, and withdrawing that.
public final class AcceptanceEdits {

    private AcceptanceEdits() {}

    public static Edit accept(Acceptance acceptance) {
        return new Edit("Accepting " + acceptance.rule(), bid -> {
            var all = new ArrayList<>(bid.acceptances());
            all.add(acceptance);
            return bid.withAcceptances(all);
        });
    }

    public static Edit withdraw(Acceptance acceptance) {
        return new Edit("Withdrawing the acceptance of " + acceptance.rule(), bid -> bid.withAcceptances(
                bid.acceptances().stream().filter(accepted -> !accepted.equals(acceptance)).toList()));
    }
}
