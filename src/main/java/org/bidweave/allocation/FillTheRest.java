package org.bidweave.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bidweave.allocation.Proposal.StillOpen;
import org.bidweave.check.Cell;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;

/// Lets one partner serve whoever is still without, as far as its presence and its staff allow; what it has already it keeps.
public final class FillTheRest {

    private final Draft draft;
    private final Participant partner;
    private final List<StillOpen> open = new ArrayList<>();

    private FillTheRest(Draft draft, Participant partner) {
        this.draft = draft;
        this.partner = partner;
    }

    /// A partner that takes no part in the plan changes nothing.
    public static Proposal of(Situation plan, Collection<Cell> chosen, OrganisationId partner) {
        var draft = new Draft(plan);
        var cells = draft.asked(chosen);
        var members = draft.members(List.of(partner));
        var open = members.stream().flatMap(member -> new FillTheRest(draft, member).fill(cells).stream()).toList();
        var proposal = new Proposal("", draft.changes(members, cells), open);
        return new Proposal("Fill the rest with " + ShortNames.of(plan).getOrDefault(partner, partner.value()) + ": "
                + Words.people(proposal.people()), proposal.changes(), open);
    }

    private List<StillOpen> fill(List<Cell> cells) {
        for (var cell : cells) {
            draft.wanted(cell, List.of(partner.id())).ifPresentOrElse(
                    wanted -> fill(cell, wanted),
                    () -> open.add(new StillOpen(cell, 0, "not all is entered of who serves " + draft.where(cell) + " now")));
        }
        return open;
    }

    private void fill(Cell cell, long wanted) {
        var own = draft.work(partner.id(), cell);
        var standard = draft.standard(cell);
        if (standard == null || standard.value().signum() == 0) {
            open.add(new StillOpen(cell, wanted, "how many people a full-time worker can serve there is not entered"));
            return;
        }
        long counted = Objects.requireNonNullElse(own.counted(standard), 0L);
        if (counted >= wanted) {
            return;
        }
        switch (draft.room(partner, cell)) {
            case Room.None(var why) -> open.add(new StillOpen(cell, wanted - counted, why));
            case Room.NotEntered(_, var why) -> open.add(new StillOpen(cell, wanted - counted, why));
            case Room.Free(var pool, var free) -> fill(cell, wanted, own, standard, pool, free);
        }
    }

    private void fill(Cell cell, long wanted, Work own, Decimal standard, String pool, BigDecimal free) {
        var staff = Objects.requireNonNullElse(own.staff(), BigDecimal.ZERO);
        long people = Objects.requireNonNullElse(own.people(), 0L);
        var most = staff.add(free);
        long able = Math.min(wanted, Work.serves(most, standard));
        var needed = Work.staffFor(able, standard).min(most);
        var more = needed.subtract(staff).max(BigDecimal.ZERO);
        if (able > people || more.signum() > 0) {
            draft.add(partner.id(), cell, pool, more, Math.max(0, able - people));
        }
        if (able < wanted) {
            open.add(new StillOpen(cell, wanted - able, draft.name(partner) + " has no more full-time staff free"
                    + (pool.isEmpty() ? "" : " in “" + pool + "”")));
        }
    }
}
