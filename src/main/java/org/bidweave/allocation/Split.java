package org.bidweave.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bidweave.allocation.Proposal.StillOpen;
import org.bidweave.check.Cell;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Shares what others do not serve out among some partners, anew: what these had there is replaced. Places come in the tender's order and
/// partners in the plan's, whatever the order in which they were chosen.
public final class Split {

    private enum Way { EVENLY, BY_CAPACITY }

    private final Draft draft;
    private final List<Participant> partners;
    private final Way way;
    private final List<StillOpen> open = new ArrayList<>();

    private Split(Draft draft, List<Participant> partners, Way way) {
        this.draft = draft;
        this.partners = partners;
        this.way = way;
    }

    /// Equal parts of whole people for all who are there and have such staff, even where these are too few; what does not divide goes to the
    /// first.
    public static Proposal evenly(Situation plan, Collection<Cell> chosen, Collection<OrganisationId> partners) {
        return of(plan, chosen, partners, Way.EVENLY);
    }

    /// Parts in proportion to the people whom each one's free staff can serve, and never more.
    public static Proposal byCapacity(Situation plan, Collection<Cell> chosen, Collection<OrganisationId> partners) {
        return of(plan, chosen, partners, Way.BY_CAPACITY);
    }

    private static Proposal of(Situation plan, Collection<Cell> chosen, Collection<OrganisationId> partners, Way way) {
        var draft = new Draft(plan);
        var cells = draft.asked(chosen);
        var members = draft.members(partners);
        var split = new Split(draft, members, way);
        if (!members.isEmpty()) {
            split.share(cells);
        }
        var changes = draft.changes(members, cells);
        long rows = changes.stream().map(Proposal.Change::cell).distinct().count();
        return new Proposal("Split %s: %s, %s".formatted(way == Way.EVENLY ? "evenly" : "by capacity",
                Words.count(members.size(), "partner"), Words.count(rows, "row")), changes, split.open);
    }

    private void share(List<Cell> cells) {
        var ids = partners.stream().map(Participant::id).toList();
        var wanted = cells.stream().filter(cell -> known(cell, ids)).toList();
        wanted.forEach(cell -> ids.forEach(id -> draft.clear(id, cell)));
        wanted.forEach(cell -> share(cell, draft.wanted(cell, ids).orElse(0L)));
    }

    private boolean known(Cell cell, List<OrganisationId> ids) {
        boolean known = draft.wanted(cell, ids).isPresent();
        if (!known) {
            open.add(new StillOpen(cell, 0, "not all is entered of who else serves " + draft.where(cell)));
        }
        return known;
    }

    /// A partner that is there with such staff.
    private record Able(Participant partner, Room room) {

        long capacity(@Nullable Decimal standard) {
            return standard != null && room instanceof Room.Free(_, var staff) ? Work.serves(staff, standard) : 0;
        }
    }

    private void share(Cell cell, long people) {
        var rooms = partners.stream().map(partner -> new Able(partner, draft.room(partner, cell))).toList();
        var able = rooms.stream().filter(one -> !(one.room instanceof Room.None)).toList();
        var standard = draft.standard(cell);
        var parts = switch (way) {
            case EVENLY -> Apportioned.evenly(people, able.size());
            case BY_CAPACITY -> Apportioned.byCapacity(people, able.stream().map(one -> one.capacity(standard)).toList());
        };
        long missing = people - parts.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < able.size(); i++) {
            missing += parts.get(i) > 0 ? give(cell, able.get(i), parts.get(i), standard) : 0;
        }
        if (missing > 0) {
            open.add(new StillOpen(cell, missing, why(able, rooms)));
        }
    }

    /// Gives the people, and the free staff they need; says how many of the people these cannot serve.
    private long give(Cell cell, Able one, long people, @Nullable Decimal standard) {
        return switch (one.room) {
            case Room.Free(var pool, var free) when standard != null && standard.value().signum() > 0 -> {
                var staff = Work.staffFor(people, standard).min(free);
                draft.add(one.partner.id(), cell, pool, staff, people);
                yield Math.max(0, people - Work.serves(staff, standard));
            }
            case Room.Free(var pool, _) -> unstaffed(cell, one, pool, people);
            case Room.NotEntered(var pool, _) -> unstaffed(cell, one, pool, people);
            case Room.None _ -> people;
        };
    }

    /// Where it cannot be said how many staff it takes, they stay to be entered.
    private long unstaffed(Cell cell, Able one, String pool, long people) {
        draft.add(one.partner.id(), cell, pool, null, people);
        return 0;
    }

    private String why(List<Able> able, List<Able> all) {
        if (able.isEmpty()) {
            return all.stream().map(one -> one.room instanceof Room.None(var why) ? why : "").distinct().collect(Collectors.joining("; "));
        }
        return Words.list(able.stream().map(one -> draft.name(one.partner)).toList())
                + (able.size() == 1 ? " has" : " have") + " too few full-time staff free";
    }
}
