package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.Map;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.jspecify.annotations.Nullable;

/// The partner that would do: what it has to bring so that the best consortium with it meets what cannot be met without it. `staff` are
/// full-time staff by cell; `turnover` is the least, `null` where none is needed. `profile` is such an organisation, invented.
public record MissingPartner(
        Organisation profile,
        List<Specialism> specialisms,
        Map<AreaId, Presence> presence,
        Map<Cell, Decimal> staff,
        List<String> accreditations,
        int references,
        @Nullable Money turnover) {

    public MissingPartner {
        specialisms = List.copyOf(specialisms);
        presence = Map.copyOf(presence);
        staff = Map.copyOf(staff);
        accreditations = List.copyOf(accreditations);
    }

    /// What a suggestion still lacks.
    public static MissingPartner of(Situation now, Suggestion best) {
        return Lacking.in(now, best);
    }

    public boolean nothing() {
        return specialisms.isEmpty() && presence.isEmpty() && staff.isEmpty() && accreditations.isEmpty() && references == 0 && turnover == null;
    }
}
