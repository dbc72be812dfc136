package org.bidweave.optimise.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
/// full-time staff by cell; `turnover` is the least, `null` where none is needed. `stay` is how many blockers and gaps there would be even
/// with it, `null` where that was not tried.
public record MissingPartner(
        List<Specialism> specialisms,
        Map<AreaId, Presence> presence,
        Map<Cell, Decimal> staff,
        List<String> accreditations,
        int references,
        @Nullable Money turnover,
        @Nullable Integer stay) {

    public MissingPartner {
        specialisms = List.copyOf(specialisms);
        presence = Map.copyOf(presence);
        staff = Map.copyOf(staff);
        accreditations = List.copyOf(accreditations);
    }

    MissingPartner withSpecialisms(List<Specialism> specialisms) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withPresence(Map<AreaId, Presence> presence) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withStaff(Map<Cell, Decimal> staff) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withAccreditations(List<String> accreditations) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withReferences(int references) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withTurnover(@Nullable Money turnover) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    MissingPartner withStay(@Nullable Integer stay) {
        return new MissingPartner(specialisms, presence, staff, accreditations, references, turnover, stay);
    }

    /// One who brings this as well. What turnover lacks even with it may weigh little: it is at least doubled.
    MissingPartner and(MissingPartner more) {
        Map<AreaId, Presence> places = new HashMap<>(presence);
        more.presence.forEach((area, level) -> places.merge(area, level, (one, other) -> one.atLeast(other) ? one : other));
        Map<Cell, Decimal> workers = new HashMap<>(staff);
        more.staff.forEach((cell, full) -> workers.merge(cell, full, Decimal::plus));
        return new MissingPartner(both(specialisms, more.specialisms), places, workers, both(accreditations, more.accreditations),
                references + more.references, more(turnover, more.turnover), null);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static @Nullable Money more(@Nullable Money turnover, @Nullable Money lacking) {
        return turnover == null || lacking == null ? lacking == null ? turnover : lacking
                : turnover.plus(lacking.compareTo(turnover) > 0 ? lacking : turnover);
    }

    /// Such an organisation, invented.
    public Organisation profile(Situation now) {
        return new Invented(now, this).organisation();
    }

    public boolean nothing() {
        return specialisms.isEmpty() && presence.isEmpty() && staff.isEmpty() && accreditations.isEmpty() && references == 0 && turnover == null;
    }
}
